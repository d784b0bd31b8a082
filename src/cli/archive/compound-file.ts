/**
 * Whether the parts of a compound file (MS-CFB), which a .msg is, hang together:
 * no chain of sectors and no folder leads back into itself or into another, and
 * no stream is longer than the file. The library that reads it follows them
 * without looking, and of a damaged file it would never come to an end.
 */

const FREE = -1;
const HEADER = 512;
const IN_HEADER = 109;
const ENTRY = 128;
const MINI_SECTOR = 64;
/** Shorter streams lie in the mini stream. */
const LEAST_OWN = 4096;
const [STORAGE, STREAM, ROOT] = [1, 2, 5];

export function isSound(file: DataView): boolean {
  if (file.byteLength < HEADER) return false;
  const number = (offset: number): number => (offset >= 0 && offset + 4 <= file.byteLength ? file.getInt32(offset, true) : FREE);
  const size = file.getUint8(30) === 12 ? 4096 : 512;
  const sectors = Math.ceil(file.byteLength / size);
  const offsetOf = (sector: number): number => (sector + 1) * size;
  const isThere = (sector: number): boolean => sector >= 0 && sector < sectors;

  /** Sectors that some chain has. */
  const taken = new Uint8Array(sectors);
  /** The sectors of a chain; undefined where it meets itself or another. */
  function chain(first: number, nextOf: (sector: number) => number, marks = taken): number[] | undefined {
    const found: number[] = [];
    for (let sector = first; sector >= 0 && sector < marks.length; sector = nextOf(sector)) {
      if (marks[sector]) return undefined;
      marks[sector] = 1;
      found.push(sector);
    }
    return found;
  }

  const further = chain(number(68), sector => number(offsetOf(sector) + size - 4));
  if (!further) return false;
  const tables = Array.from({ length: IN_HEADER }, (_, index) => number(76 + 4 * index));
  for (const sector of further) for (let index = 0; index < size / 4 - 1; index++) tables.push(number(offsetOf(sector) + 4 * index));
  const inTables = (list: readonly number[], sector: number): number => {
    const table = list[Math.floor((4 * sector) / size)] ?? FREE;
    return isThere(table) ? number(offsetOf(table) + ((4 * sector) % size)) : FREE;
  };
  const next = (sector: number): number => inTables(tables, sector);

  const directory = chain(number(48), next);
  const small = chain(number(60), next);
  if (!directory || !small || directory.length === 0) return false;
  const entries = directory.flatMap(sector => Array.from({ length: size / ENTRY }, (_, index) => offsetOf(sector) + ENTRY * index));
  const takenSmall = new Uint8Array(Math.ceil(file.byteLength / MINI_SECTOR));
  for (const entry of entries) {
    const type = entry + ENTRY <= file.byteLength ? file.getUint8(entry + 66) : 0;
    const [first, length] = [number(entry + 116), number(entry + 120)];
    if (type !== STREAM && type !== ROOT) continue;
    if (length < 0 || length > file.byteLength) return false;
    if (length === 0 && type === STREAM) continue;
    const isOwn = type === ROOT || length >= LEAST_OWN;
    if (!(isOwn ? chain(first, next) : chain(first, sector => inTables(small, sector), takenSmall))) return false;
  }
  return isTree(entries, number);
}

/** Whether every entry that the root leads to is come to once. */
function isTree(entries: readonly number[], number: (offset: number) => number): boolean {
  const seen = new Set<number>();
  const ahead = [0];
  for (let index = ahead.pop(); index !== undefined; index = ahead.pop()) {
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) return false;
    seen.add(index);
    const type = number(entry + 64) >> 16 & 0xff;
    const links = [...(index > 0 ? [number(entry + 68), number(entry + 72)] : []), ...(type === STORAGE || type === ROOT ? [number(entry + 76)] : [])];
    ahead.push(...links.filter(link => link !== FREE));
  }
  return true;
}
