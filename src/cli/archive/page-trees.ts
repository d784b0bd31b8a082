/**
 * Whether the two trees of pages (MS-PST 2.2.2.7.7, BTPAGE), by which everything
 * in a .pst is found, are as they were written, and come to an end: each page is
 * nearer to the leaves than the one that names it, and one that names others is
 * named once. The library that reads .pst goes from page to page without looking,
 * and in a damaged file it would never arrive.
 */

/** What differs between the forms of the file. Places are bytes from the start of the header or of a page. */
interface Form {
  /** Where the header names the root of the nodes' tree, and of the blocks'. */
  readonly roots: readonly [nodes: number, blocks: number];
  readonly page: number;
  /** Where a page says how many entries it has, and how far it is from the leaves. */
  readonly count: number;
  readonly level: number;
  /** Where a page says twice of which tree it is. */
  readonly type: number;
  /** Bytes of an entry that names a page, and where in it. */
  readonly entry: number;
  readonly named: number;
  readonly isWide: boolean;
}

const ANSI: Form = { roots: [188, 196], page: 512, count: 496, level: 499, type: 500, entry: 12, named: 8, isWide: false };
const UNICODE: Form = { roots: [224, 240], page: 512, count: 488, level: 491, type: 496, entry: 24, named: 16, isWide: true };
/** Of 2013 and later, where a page has 4 kB. */
const LARGE: Form = { ...UNICODE, page: 4096, count: 4056, level: 4061, type: 4072 };
/** By wVer in the header. */
const FORMS: { readonly [version: number]: Form } = { 14: ANSI, 15: ANSI, 23: UNICODE, 36: LARGE };

const [NODES, BLOCKS] = [0x81, 0x80];
const HEADER = 256;

/** Reads bytes of the file from a place on; fewer at its end. */
export type ReadAt = (offset: number, length: number) => Buffer;

/** Trees with parts that are missing are sound: what stands there is not found. Files of a form that is not known are not: nobody can look them over. */
export function hasSoundTrees(read: ReadAt): boolean {
  const header = read(0, HEADER);
  const form = header.length < HEADER ? undefined : FORMS[header.readUInt16LE(10)];
  if (!form) return false;
  const seen = new Set<number>();
  return form.roots.every((place, index) => isTree(read, form, placeAt(header, place, form), index === 0 ? NODES : BLOCKS, seen));
}

function isTree(read: ReadAt, form: Form, root: number, type: number | undefined, seen: Set<number>): boolean {
  const ahead: { readonly offset: number; readonly below: number }[] = [{ offset: root, below: Infinity }];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { offset, below } = next;
    const page = read(offset, form.page);
    // Whatever else stands there is no page of the tree, and ends the search as well.
    if (page.length < form.page || page[form.type] !== type || page[form.type + 1] !== type) continue;
    // Of older files the sum is not looked at: there is none at hand to try it on.
    if (form.isWide && sumOf(page.subarray(0, form.type)) !== page.readUInt32LE(form.type + 4)) return false;
    const level = page.readUInt8(form.level);
    if (level >= below) return false;
    if (level === 0) continue;
    if (seen.has(offset)) return false;
    seen.add(offset);
    const count = form === LARGE ? page.readUInt16LE(form.count) : page.readUInt8(form.count);
    if (count === 0 || count * form.entry > form.count) return false;
    for (let index = 0; index < count; index++) ahead.push({ offset: placeAt(page, index * form.entry + form.named, form), below: level });
  }
  return true;
}

/** MS-PST 5.3: CRC-32 that begins with nothing, and is not turned round at its end. */
export function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (const byte of bytes) sum = (SUMS[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8); // of 256
  return sum >>> 0;
}
const SUMS = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** A place in the file, in bytes. */
function placeAt(bytes: Buffer, offset: number, { isWide }: Form): number {
  return isWide ? Number(bytes.readBigUInt64LE(offset)) : bytes.readUInt32LE(offset);
}
