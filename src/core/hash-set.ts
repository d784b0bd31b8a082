/**
 * A set of texts in few bytes: their hashes, sorted, as the gaps between them
 * in Golomb–Rice code. What is in the set is always found; what is not is found
 * by mistake once in 2^`bits` times.
 *
 * Written for engines without typed arrays or `atob`.
 */

export interface PackedSet {
  readonly size: number;
  /** Chosen so that certain texts that are not in the set are not taken for one that is. */
  readonly seed: number;
  /** One text in 2^bits that is not in the set is taken for one that is. */
  readonly bits: number;
  /** Gaps in Golomb–Rice code, six bits a character, highest first. */
  readonly code: string;
}

/** Characters that need no escape in a JavaScript string, for six bits each. */
export const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Where a text falls among `size * 2^bits` places. */
export function placeOf(text: string, { size, seed, bits }: Omit<PackedSet, "code">): number {
  // FNV-1a, then the finalizer of MurmurHash3: similar domains fall far apart.
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % (size * Math.pow(2, bits));
}

/** Reads the places back: sorted, `size` of them. */
export function unpack({ size, bits, code }: PackedSet): number[] {
  const places: number[] = [];
  const mask = (1 << bits) - 1;
  let place = 0;
  let position = 0;
  /** Bits read and not used yet: the lowest `left` of `buffer`. */
  let buffer = 0;
  let left = 0;
  for (let count = 0; count < size; count++) {
    // The high part of a gap, as that many ones and a zero.
    for (;;) {
      if (left === 0) {
        buffer = sixBits(code.charCodeAt(position++));
        left = 6;
      }
      left--;
      if (((buffer >> left) & 1) === 0) break;
      place += mask + 1;
    }
    // The low part, as it is.
    while (left < bits) {
      buffer = ((buffer << 6) | sixBits(code.charCodeAt(position++))) & 0xffffff;
      left += 6;
    }
    left -= bits;
    place += (buffer >> left) & mask;
    places.push(place);
  }
  return places;
}

/** The inverse of `ALPHABET`. */
function sixBits(char: number): number {
  return char > 96 ? char - 71 : char === 95 ? 63 : char > 64 ? char - 65 : char > 47 ? char + 4 : 62;
}

/** The look-up in a packed set, which is unpacked at the first one. */
export function membership(set: PackedSet): (text: string) => boolean {
  let places: number[] | undefined;
  return text => {
    const known = places || (places = unpack(set));
    const place = placeOf(text, set);
    let low = 0;
    let high = known.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      // Within the array: low <= middle < high.
      if (known[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return known[low] === place;
  };
}
