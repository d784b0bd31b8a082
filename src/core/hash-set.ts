/**
 * A set of texts in few bytes. What is in the set is always found; what is not
 * is found by mistake once in 2^`bits` times.
 *
 * A ribbon filter (Dillinger and Walzer, 2021): a text chooses about half of 64
 * neighbouring rows, and belongs to the set when they add up (exclusive or) to
 * its fingerprint. The rows were solved for by `pack` in scripts/domain-data.ts.
 * Written for engines without typed arrays or `atob`.
 */

export interface PackedSet {
  /** Chosen so that certain texts that are not in the set are not taken for one that is. */
  readonly seed: number;
  /** From 6 to 26: a character completes one row at most, and 32 bits are held while reading. */
  readonly bits: number;
  /** How many rows there are, of `bits` bits each. */
  readonly rows: number;
  /** The rows, six bits a character, highest bit first. */
  readonly code: string;
}

/** Characters that need no escape in a JavaScript string, for six bits each. */
export const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** How many neighbouring rows one text may choose from. */
export const WINDOW = 64;

/** What a text asks of the rows: those in its window whose bit is set add up to the fingerprint. */
export interface Equation {
  readonly first: number;
  /** Bits for the rows `first` to `first + 31`; the lowest is always set. */
  readonly near: number;
  /** Bits for the 32 rows after those. */
  readonly far: number;
  readonly fingerprint: number;
}

export function equationOf(text: string, { seed, bits, rows }: Omit<PackedSet, "code">): Equation {
  // FNV-1a, and as many well-mixed numbers from it as are needed.
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return {
    first: Math.floor(((mix(hash) >>> 0) / 0x100000000) * (rows - WINDOW + 1)),
    near: mix(hash ^ 0x9e3779b9) | 1,
    far: mix(hash ^ 0x3c6ef372),
    fingerprint: mix(hash ^ 0xdaa66d2b) >>> (32 - bits),
  };
}

/** The finalizer of MurmurHash3: similar numbers end far apart. */
function mix(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The look-up in a packed set, which is unpacked at the first one. */
export function membership(set: PackedSet): (text: string) => boolean {
  let unpacked: number[] | undefined;
  return text => {
    const rows = unpacked || (unpacked = unpack(set));
    const { first, near, far, fingerprint } = equationOf(text, set);
    let sum = fingerprint;
    for (let bit = 0; bit < 32; bit++) {
      // Within the array: a window ends at the last row.
      if ((near >>> bit) & 1) sum ^= rows[first + bit]!;
      if ((far >>> bit) & 1) sum ^= rows[first + bit + 32]!;
    }
    return sum === 0;
  };
}

function unpack({ bits, rows, code }: PackedSet): number[] {
  const six: number[] = [];
  for (let value = 0; value < 64; value++) six[ALPHABET.charCodeAt(value)] = value;

  const unpacked: number[] = [];
  let read = 0;
  let held = 0;
  for (let index = 0; unpacked.length < rows; index++) {
    // At most bits - 1 + 6 bits are held at a time.
    held = (held << 6) | six[code.charCodeAt(index)]!;
    read += 6;
    if (read >= bits) {
      read -= bits;
      unpacked.push(held >>> read);
      held &= (1 << read) - 1;
    }
  }
  return unpacked;
}
