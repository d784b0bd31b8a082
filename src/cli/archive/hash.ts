/**
 * Texts as two numbers of 32 bits, and tables of them: how an audit knows what it
 * has seen before without making or keeping a string of it.
 */

/** FNV-1a. */
export const FIRST = 0x811c9dc5 | 0, PRIME = 0x01000193;
/** The same with other constants: together, 64 bits. */
export const OTHER = 0x2545f491, OTHER_PRIME = 0x5bd1e995;

export function hashOf(text: string): number {
  let hash = FIRST;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return hash;
}

export function otherHashOf(text: string): number {
  let hash = OTHER;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), OTHER_PRIME);
  return hash;
}

/** Of bytes, as `hashOf` of a text with one character a byte. */
export function hashOfBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = FIRST;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), PRIME);
  return hash;
}

export function otherHashOfBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = OTHER;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), OTHER_PRIME);
  return hash;
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
