/** A real archive of Outlook, damaged where only its reader can tell. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPst } from "../../../src/cli/archive/outlook-files";
import { samplePst } from "./sample-pst";

const folder = mkdtempSync(join(tmpdir(), "outlook-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

const MESSAGES = 71;
/** Zero, as the sample's blocks are enciphered (MS-PST 5.1). */
const ZERO = 0x41;
/** Milliseconds; what is sound takes a few. */
const PATIENCE = 3000;

/** Makes the header of a tree on a heap (MS-PST 2.3.2.1) say that its entries have no length: who counts them finds endlessly many. */
async function readWithout(lengths: number): Promise<{ readonly read: number; readonly reasons: readonly string[] }> {
  const bytes = readFileSync(samplePst);
  bytes.fill(ZERO, lengths, lengths + 2);
  const path = join(folder, "endless.pst");
  writeFileSync(path, bytes);
  const reasons: string[] = [];
  let read = 0;
  for await (const message of readPst(path, PATIENCE)) {
    if ("reason" in message) reasons.push(message.reason);
    else read++;
  }
  return { read, reasons };
}

test("a message whose reading never ends is given up, and the others are read", async () => {
  expect(await readWithout(12271757)).toEqual({ read: MESSAGES - 1, reasons: ["a damaged message (not read within 3 seconds)"] });
});

test("a folder whose reading never ends is given up, and the others are read", async () => {
  expect(await readWithout(12420109)).toEqual({ read: 24, reasons: ["the rest of a folder that is damaged (not read within 3 seconds)"] });
});
