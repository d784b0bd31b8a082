/**
 * Who was shown to whom in earlier messages of an archive, so that a reply is
 * judged as it would have been on the day. Takes the same memory however long
 * the archive is: the oldest messages are forgotten first.
 */
import { hashOf } from "./people";

export interface Circles {
  /** People of one message, by the hashes of their keys. */
  remember(messageId: string, members: readonly number[]): void;
  /** The members of the message with that id, if it is remembered. */
  recall(messageId: string): ReadonlySet<number> | undefined;
}

/** Members of some 150,000 messages of six people. */
const MEMBERS = 1 << 20;
const SLOTS = 1 << 18;

export function circles(): Circles {
  /** Written round and round: a length, then so many members. */
  const ring = new Uint32Array(MEMBERS);
  let written = 1;
  /** Where in the ring the message of this slot begins (0: nowhere), and a second hash of its id. */
  const begin = new Float64Array(SLOTS);
  const check = new Uint32Array(SLOTS);

  return {
    remember(messageId, members) {
      if (messageId === "" || members.length > MEMBERS / 64) return;
      const slot = hashOf(messageId) & (SLOTS - 1);
      begin[slot] = written;
      check[slot] = secondHash(messageId);
      ring[written % MEMBERS] = members.length;
      members.forEach((member, index) => { ring[(written + 1 + index) % MEMBERS] = member; });
      written += members.length + 1;
    },
    recall(messageId) {
      const slot = hashOf(messageId) & (SLOTS - 1);
      const from = begin[slot] ?? 0;
      if (from === 0 || check[slot] !== secondHash(messageId) || written - from > MEMBERS) return undefined;
      const members = new Set<number>();
      const length = ring[from % MEMBERS] ?? 0;
      for (let index = 1; index <= length; index++) members.add(ring[(from + index) % MEMBERS] ?? 0);
      return members;
    },
  };
}

function secondHash(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash >>> 0;
}

/** The message that this one answers (RFC 5322 §3.6.4): the last id of In-Reply-To and References. */
export function answered(answers: string): string {
  const open = answers.lastIndexOf("<");
  const close = answers.indexOf(">", open);
  return open < 0 || close < 0 ? "" : answers.slice(open, close + 1);
}

/** A Message-ID as it stands between angle brackets, these included. */
export function messageIdIn(value: string): string {
  return answered(value) || value.trim();
}
