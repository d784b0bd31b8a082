/** Files as somebody would break them, or as a disk does: the same ones each time. */
import { dice } from "./dice";

/** Bytes with something done to them one to four times; pieces of `others` may come in. */
export function mutated(original: Buffer, seed: number, others: readonly Buffer[]): Buffer {
  const roll = dice(seed);
  let bytes = Buffer.from(original);
  for (let times = 1 + roll(4); times > 0; times--) {
    const at = roll(bytes.length + 1);
    const length = roll(Math.min(bytes.length - at, 200) + 1);
    const other = others[roll(others.length)] ?? bytes;
    const from = roll(other.length + 1);
    const piece = other.subarray(from, from + roll(300));
    const before = bytes.subarray(0, at);
    const after = bytes.subarray(at + length);
    switch (roll(6)) {
      case 0:
        bytes = Buffer.concat([before, after]);
        break;
      case 1:
        bytes = Buffer.concat([before, piece, bytes.subarray(at)]);
        break;
      case 2:
        bytes = Buffer.concat([before, piece, after]);
        break;
      case 3:
        bytes = Buffer.from(before);
        break;
      case 4:
        bytes = Buffer.concat([before, Buffer.from(Array.from({ length: 1 + roll(20) }, () => roll(256))), after]);
        break;
      default:
        for (let flips = 1 + roll(10); flips > 0 && bytes.length > 0; flips--) bytes[roll(bytes.length)] = roll(256);
    }
  }
  return bytes;
}
