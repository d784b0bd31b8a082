/**
 * Who was shown to whom in earlier messages of an archive, so that a reply is
 * judged as it would have been on the day. Takes the same memory however long
 * the archive is: the oldest messages are forgotten first.
 */
import { hashOf, hashOfBytes, otherHashOf, otherHashOfBytes } from "./hash";
import type { Range } from "./envelope";

/** A Message-ID by two hashes, angle brackets included; 0 and 0: none. */
export interface Id {
  readonly hash: number;
  readonly other: number;
}

export interface Circles {
  /** So many people of one message, by the hashes of their keys. */
  remember(id: Id, members: Uint32Array, count: number): void;
  /** The members of the message with that id, if it is remembered. */
  recall(id: Id): ReadonlySet<number> | undefined;
}

/** Members of some 150,000 messages of six people. */
const MEMBERS = 1 << 20;
const SLOTS = 1 << 18;
/** A circle this large would drive out too many others. */
const MOST = MEMBERS / 64;

export function circles(): Circles {
  /** Written round and round: a length, then so many members. */
  const ring = new Uint32Array(MEMBERS);
  let written = 1;
  /** Where in the ring the message of this slot begins (0: nowhere), and the second hash of its id. */
  const begin = new Float64Array(SLOTS);
  const check = new Int32Array(SLOTS);

  return {
    remember(id, members, count) {
      if (isNone(id) || count > MOST) return;
      const slot = id.hash & (SLOTS - 1);
      begin[slot] = written;
      check[slot] = id.other;
      ring[written % MEMBERS] = count;
      for (let index = 0; index < count; index++) ring[(written + 1 + index) % MEMBERS] = members[index] ?? 0;
      written += count + 1;
    },
    recall(id) {
      const slot = id.hash & (SLOTS - 1);
      const from = begin[slot] ?? 0;
      if (from === 0 || check[slot] !== id.other || written - from > MEMBERS) return undefined;
      const members = new Set<number>();
      const length = ring[from % MEMBERS] ?? 0;
      for (let index = 1; index <= length; index++) members.add(ring[(from + index) % MEMBERS] ?? 0);
      return members;
    },
  };
}

export const NO_ID: Id = { hash: 0, other: 0 };

export function isNone({ hash, other }: Id): boolean {
  return hash === 0 && other === 0;
}

export function idOf(messageId: string): Id {
  return messageId === "" ? NO_ID : { hash: hashOf(messageId), other: otherHashOf(messageId) };
}

/** The last id of In-Reply-To or References: the message that this one answers (RFC 5322 §3.6.4). Angle brackets included. */
export function lastIdIn(bytes: Buffer, { from, to }: Range): Range | undefined {
  let open = to - 1;
  while (open >= from && bytes[open] !== LESS) open--;
  if (open < from) return undefined;
  let close = open + 1;
  while (close < to && bytes[close] !== GREATER) close++;
  return close < to ? { from: open, to: close + 1 } : undefined;
}

export function idAt(bytes: Buffer, range: Range | undefined): Id {
  return range ? { hash: hashOfBytes(bytes, range.from, range.to), other: otherHashOfBytes(bytes, range.from, range.to) } : NO_ID;
}

/** A Message-ID as it stands between angle brackets, these included; or whatever stands there instead. */
export function messageIdAt(bytes: Buffer, value: Range): string {
  const id = lastIdIn(bytes, value);
  return id ? bytes.toString("latin1", id.from, id.to) : bytes.toString("latin1", value.from, value.to).trim();
}

const LESS = 60, GREATER = 62;
