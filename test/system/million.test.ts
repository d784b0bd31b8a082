/**
 * `bcc-guard audit` on a million messages in one archive, by the built command:
 * each is counted, and memory is what it is for few.
 */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTellingPeak } from "../../scripts/bench/peak-memory";

const COMMAND = join(__dirname, "../../dist/cli/bcc-guard.js");
const MESSAGES = 1_000_000;
/** One of so many shows strangers to each other. */
const LEAKS = 1000;
const MOST_MEGABYTES = 120;

const folder = mkdtempSync(join(tmpdir(), "million-"));
const archive = join(folder, "sent.mbox");
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  const strangers = Array.from({ length: 12 }, (_, index) => `taro${index}@docomo.ne.jp`).join(", ");
  const file = openSync(archive, "w");
  for (let from = 0; from < MESSAGES; from += LEAKS) {
    const one = (index: number): string =>
      `From me@us.example Fri Aug 12 10:00:00 2011\nFrom: me@us.example\nTo: ${index % LEAKS === 0 ? strangers : `ann${index}@company${index % 5000}.example`}\nDate: Fri, 12 Aug 2011 10:00:00 +0900\nMessage-ID: <${index}@us.example>\n\nText\n\n`;
    writeSync(file, Array.from({ length: LEAKS }, (_, index) => one(from + index)).join(""));
  }
  closeSync(file);
});

test.each([1, 2])("a million messages are counted, on %i threads, in little memory", count => {
  const { status, stdout, peak } = runTellingPeak(COMMAND, ["audit", "--threads", String(count), archive]);
  const figure = (label: string): number => Number(new RegExp(`([\\d,]+)  ${label}`).exec(stdout)?.[1]?.replace(/,/g, ""));
  expect({ status, judged: figure("Messages judged"), stopped: figure("Stopped"), silent: figure("Sent in silence") }).toEqual({ status: 0, judged: MESSAGES, stopped: MESSAGES / LEAKS, silent: MESSAGES - MESSAGES / LEAKS });
  expect(peak).toBeLessThan(MOST_MEGABYTES);
});
