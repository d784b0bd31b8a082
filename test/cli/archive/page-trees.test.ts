/** Trees of pages that end, and some that do not, in each form of a .pst. */
import { hasSoundTrees, sumOf } from "../../../src/cli/archive/page-trees";

interface Form {
  readonly version: number;
  readonly page: number;
  readonly roots: readonly [number, number];
  readonly count: number;
  readonly level: number;
  readonly type: number;
  readonly entry: number;
  readonly named: number;
}

const FORMS: readonly (readonly [string, Form])[] = [
  ["ANSI", { version: 15, page: 512, roots: [188, 196], count: 496, level: 499, type: 500, entry: 12, named: 8 }],
  ["Unicode", { version: 23, page: 512, roots: [224, 240], count: 488, level: 491, type: 496, entry: 24, named: 16 }],
  ["Unicode with 4 kB pages", { version: 36, page: 4096, roots: [224, 240], count: 4056, level: 4061, type: 4072, entry: 24, named: 16 }],
];
const [BLOCKS, NODES] = [0x80, 0x81];

interface Page {
  readonly type: number;
  readonly level: number;
  /** The pages it names, by their number. */
  readonly names?: readonly number[];
}

/** A file whose first page is the root of the nodes' tree, and whose second is the root of the blocks'. Page 1 stands behind the header. */
function fileOf(form: Form, pages: readonly Page[]): Buffer {
  const offsetOf = (page: number): number => page * form.page;
  const file = Buffer.alloc(offsetOf(pages.length + 1));
  const write = (value: number, offset: number): void => void (form.version < 20 ? file.writeUInt32LE(value, offset) : file.writeBigUInt64LE(BigInt(value), offset));
  file.write("!BDN", "latin1");
  file.writeUInt16LE(form.version, 10);
  form.roots.forEach((place, index) => write(offsetOf(index + 1), place));
  pages.forEach(({ type, level, names = [] }, index) => {
    const start = offsetOf(index + 1);
    names.forEach((named, place) => write(offsetOf(named), start + place * form.entry + form.named));
    if (form.page > 512) file.writeUInt16LE(names.length, start + form.count);
    else file.writeUInt8(names.length, start + form.count);
    file.writeUInt8(level, start + form.level);
    file.fill(type, start + form.type, start + form.type + 2);
    if (form.version > 20) file.writeUInt32LE(sumOf(file.subarray(start, start + form.type)), start + form.type + 4);
  });
  return file;
}

const isSound = (file: Buffer): boolean => hasSoundTrees((offset, length) => file.subarray(offset, offset + length));

const LEAVES: readonly Page[] = [{ type: NODES, level: 0 }, { type: BLOCKS, level: 0 }];
const TREES: readonly Page[] = [
  { type: NODES, level: 2, names: [3, 4] },
  { type: BLOCKS, level: 1, names: [5] },
  { type: NODES, level: 1, names: [6] },
  { type: NODES, level: 1, names: [7, 8] },
  { type: BLOCKS, level: 0 },
  { type: NODES, level: 0 },
  { type: NODES, level: 0 },
  { type: NODES, level: 0 },
];
const changed = (number: number, page: Page): readonly Page[] => TREES.map((one, index) => (index + 1 === number ? page : one));

describe.each(FORMS)("in a file of the form %s", (_, form) => {
  test.each<[string, readonly Page[]]>([
    ["two leaves", LEAVES],
    ["branches and leaves", TREES],
    ["a leaf that is named twice", changed(4, { type: NODES, level: 1, names: [7, 6] })],
    ["a page of another kind where one should stand, which ends the search", changed(7, { type: 0x84, level: 9 })],
    ["a page that would stand behind the end", changed(4, { type: NODES, level: 1, names: [7, 999] })],
  ])("takes %s for sound", (_name, pages) => {
    expect(isSound(fileOf(form, pages))).toBe(true);
  });

  test.each<[string, readonly Page[]]>([
    ["a page that names itself", changed(3, { type: NODES, level: 1, names: [3] })],
    ["a root that names itself", changed(2, { type: BLOCKS, level: 1, names: [2] })],
    ["a page that names the root", changed(4, { type: NODES, level: 1, names: [1] })],
    ["a page that is no nearer to the leaves", changed(4, { type: NODES, level: 2, names: [7] })],
    ["two branches that share their pages, and so on downwards", [{ type: NODES, level: 3, names: [3, 3] }, { type: BLOCKS, level: 0 }, { type: NODES, level: 2, names: [4, 4] }, { type: NODES, level: 1, names: [5] }, { type: NODES, level: 0 }]],
    ["a branch that names nobody, where any bytes would be taken for a place", changed(4, { type: NODES, level: 1, names: [] })],
  ])("does not take %s for sound", (_name, pages) => {
    expect(isSound(fileOf(form, pages))).toBe(false);
  });
});

test.each(FORMS.slice(1))("does not take a page of which one bit is another for sound, in a file of the form %s", (_, form) => {
  const file = fileOf(form, TREES);
  file[7 * form.page + 3]! ^= 1; // within the seventh page
  expect(isSound(file)).toBe(false);
});

test.each<[string, Buffer]>([
  ["nothing", Buffer.alloc(0)],
  ["a header that is cut off", fileOf(FORMS[1]![1], LEAVES).subarray(0, 100)], // the second of three
  ["a form that nobody knows", fileOf({ ...FORMS[1]![1], version: 99 }, LEAVES)], // likewise
])("%s has no trees", (_, file) => {
  expect(isSound(file)).toBe(false);
});
