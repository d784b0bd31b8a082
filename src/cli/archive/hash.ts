/**
 * Texts as two numbers of 32 bits, and tables of them: how an audit knows what it
 * has seen before without making or keeping a string of it.
 */

/** FNV-1a. */
export const FIRST = 0x811c9dc5 | 0, PRIME = 0x01000193;
/** The same with other constants: together, 64 bits. */
export const OTHER = 0x2545f491, OTHER_PRIME = 0x5bd1e995;

/** Both hashes of a text. */
export interface Hashes {
  readonly hash: number;
  readonly other: number;
}

/** Of nothing. */
export const NO_HASHES: Hashes = { hash: 0, other: 0 };

export function hashesOf(text: string): Hashes {
  let hash = FIRST;
  let other = OTHER;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
    other = Math.imul(other ^ text.charCodeAt(index), OTHER_PRIME);
  }
  return { hash, other };
}

/** Of bytes, as of a text with one character a byte. */
export function hashesIn(bytes: Uint8Array, from: number, to: number): Hashes {
  let hash = FIRST;
  let other = OTHER;
  for (let at = from; at < to; at++) {
    const code = bytes[at] ?? 0;
    hash = Math.imul(hash ^ code, PRIME);
    other = Math.imul(other ^ code, OTHER_PRIME);
  }
  return { hash, other };
}

/** An ASCII letter in lower case. */
export function lowerCase(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** Four numbers an entry, side by side in memory: two hashes (0 and 0: no entry), and two of whoever keeps the table. */
export type Table = Int32Array;
export const WIDTH = 4;

/** `entries`: a power of two; fill three quarters of it at most. */
export function tableOf(entries: number): Table {
  return new Int32Array(entries * WIDTH);
}

/** Where the entry with these hashes is, or would be. */
export function placeOf(table: Table, hash: number, other: number): number {
  const last = table.length - 1;
  let place = ((hash ^ (hash >>> 15)) * WIDTH) & last;
  while ((table[place] !== hash || table[place + 1] !== other) && !isFree(table, place)) place = (place + WIDTH) & last;
  return place;
}

export function isFree(table: Table, place: number): boolean {
  return table[place] === 0 && table[place + 1] === 0;
}
