/**
 * Who was shown to whom in earlier messages of an archive, so that a reply is
 * judged as it would have been on the day. Takes the same memory however long
 * the archive is: the oldest messages are forgotten first.
 */
import type { Range } from "./envelope";
import { hashesIn, hashesOf, NO_HASHES, type Hashes } from "./hash";

export interface Circles {
  /** So many people of one message, by the hashes of their keys. `id` is of its Message-ID, angle brackets included. */
  remember(id: Hashes, members: Uint32Array, count: number): void;
  /** The members of the message with that id, if it is remembered; until the next one is. */
  recall(id: Hashes): Members | undefined;
}

export interface Members {
  has(member: number): boolean;
}

/** Members of some 150,000 messages of six people. */
const MEMBERS = 1 << 20;
const SLOTS = 1 << 18;
/** A circle this large would drive out too many others. */
const MOST = MEMBERS / 64;
/** So many are gone through faster than they are put into a set. */
const FEW = 24;

export function circles(): Circles {
  /** Written round and round: a length, then so many members. */
  const ring = new Uint32Array(MEMBERS);
  /** Modulo 2^32, of which the ring's length is a part. */
  let written = 1;
  /** Two numbers a slot: the second hash of the id, and where in the ring the message begins (0: nowhere). */
  const slots = new Uint32Array(2 * SLOTS);

  function slotOf({ hash }: Hashes): number {
    return (hash & (SLOTS - 1)) * 2;
  }

  function members(begin: number, length: number): Members {
    const at = (index: number): number => ring[(begin + index) % MEMBERS] ?? 0;
    if (length > FEW) return new Set(Array.from({ length }, (_, index) => at(index)));
    return {
      has(member) {
        for (let index = 0; index < length; index++) if (at(index) === member) return true;
        return false;
      },
    };
  }

  return {
    remember(id, circle, count) {
      if (id === NO_HASHES || count > MOST) return;
      const slot = slotOf(id);
      slots[slot] = id.other;
      slots[slot + 1] = written;
      ring[written % MEMBERS] = count;
      for (let index = 0; index < count; index++) ring[(written + 1 + index) % MEMBERS] = circle[index] ?? 0;
      written = (written + count + 1) >>> 0 || 1;
    },
    recall(id) {
      const slot = slotOf(id);
      const begin = slots[slot + 1] ?? 0;
      if (begin === 0 || slots[slot] !== id.other >>> 0 || (written - begin) >>> 0 > MEMBERS) return undefined;
      return members(begin + 1, ring[begin % MEMBERS] ?? 0);
    },
  };
}

export function idOf(messageId: string): Hashes {
  return messageId === "" ? NO_HASHES : hashesOf(messageId);
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

export function idAt(bytes: Buffer, range: Range | undefined): Hashes {
  return range ? hashesIn(bytes, range.from, range.to) : NO_HASHES;
}

/** A Message-ID as it stands between angle brackets, these included; or whatever stands there instead. */
export function messageIdAt(bytes: Buffer, value: Range): string {
  const id = lastIdIn(bytes, value);
  return id ? bytes.toString("latin1", id.from, id.to) : bytes.toString("latin1", value.from, value.to).trim();
}

const LESS = 60, GREATER = 62;
