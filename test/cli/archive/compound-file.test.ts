/** A .msg that is damaged is told from one that is not, before anything follows its chains. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isSound } from "../../../src/cli/archive/compound-file";

const whole = readFileSync(join(__dirname, "../../fixtures/mail/newsletter.msg"));

function isSoundWith(change: (file: Buffer) => Buffer | void): boolean {
  const copy = Buffer.from(whole);
  const file = change(copy) ?? copy;
  return isSound(new DataView(file.buffer, file.byteOffset, file.byteLength));
}

const offsetOf = (sector: number): number => (sector + 1) * 512;
const table = whole.readInt32LE(76);
const directory = whole.readInt32LE(48);
const linkOf = (sector: number): number => offsetOf(table) + 4 * sector;

test("a message that nothing is wrong with is sound", () => {
  expect(isSoundWith(() => undefined)).toBe(true);
});

test.each<[string, (file: Buffer) => Buffer | void]>([
  ["a chain that leads back to its beginning", file => void file.writeInt32LE(directory, linkOf(directory))],
  ["two chains that meet", file => void file.writeInt32LE(directory, linkOf(whole.readInt32LE(60)))],
  ["a stream that is longer than the file", file => void file.writeInt32LE(0x7fffffff, offsetOf(directory) + 120)],
  ["a folder that is in itself", file => void file.writeInt32LE(0, offsetOf(directory) + 76)],
  ["an entry that is not there", file => void file.writeInt32LE(9999, offsetOf(directory) + 76)],
  ["no directory", file => void file.writeInt32LE(-2, 48)],
  ["nothing but its beginning", file => file.subarray(0, 300)],
])("%s is not", (_, change) => {
  expect(isSoundWith(change)).toBe(false);
});
