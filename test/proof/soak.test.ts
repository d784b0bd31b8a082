/**
 * Ten thousand sends in one runtime that is never restarted, each of another
 * draft: every one answered, and nothing kept of any.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { bundle } from "./engines/bundle";
import { openQuickJS, openV8, type Opened } from "./engines/engines";
import { record } from "./ledger";

const source = readFileSync(join(__dirname, "../../dist/addin/launchevent.js"), "utf8");
const THOUSANDS = 10;
/** Per send, that may be noise of the engine's own: compiled code, caches of the collector. A kept address would be more. */
const MOST_PER_SEND = 10;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void; // what the flag exposes

let bundled: string;
beforeAll(async () => {
  bundled = await bundle(join(__dirname, "engines/in-engine.ts"), "engine");
});

/** What is in use after each thousand sends. `sample` is asked after every hundred; the least of them is what cannot be freed. */
async function soak(engine: Pick<Opened, "run">, sample: () => number): Promise<number[]> {
  const held: number[] = [];
  for (let thousand = 0; thousand < THOUSANDS; thousand++) {
    let least = Infinity;
    for (let from = thousand * 1000; from < (thousand + 1) * 1000; from += 100) {
      const answers = await engine.run({ source, from, to: from + 100, isFresh: false });
      expect(answers.split("\n").filter(line => /^\{"allowEvent":(true|false)/.test(line))).toHaveLength(100);
      least = Math.min(least, sample());
    }
    held.push(least);
  }
  return held;
}

function expectLevel(engine: string, held: readonly number[]): void {
  const [first = 0] = held;
  const last = held.at(-1) ?? 0;
  const growth = (last - first) / ((THOUSANDS - 1) * 1000);
  record({ tried: THOUSANDS * 1000, failed: growth > MOST_PER_SEND ? 1 : 0, figures: { [`memory of ${engine} after 1,000 and ${THOUSANDS * 1000} sends`]: `${(first / 1e6).toFixed(2)} and ${(last / 1e6).toFixed(2)} MB` } });
  expect(growth).toBeLessThanOrEqual(MOST_PER_SEND);
}

test("V8 holds no more after ten thousand sends than after one thousand", async () => {
  const engine = openV8("missing", bundled);
  const held = await soak(engine, () => {
    collect();
    return process.memoryUsage().heapUsed;
  });
  expectLevel("V8", held);
}, 600000);

test("QuickJS holds no more after ten thousand sends than after one thousand", async () => {
  const engine = await openQuickJS("missing", bundled);
  try {
    expectLevel("QuickJS", await soak(engine, engine.bytes));
  } finally {
    engine.close();
  }
}, 600000);

test("something that is kept of each send would be seen", async () => {
  const kept: string[] = [];
  const engine = openV8("missing", bundled);
  const held = await soak(engine, () => {
    // As much as a short address for each of a hundred sends.
    for (let count = 0; count < 100; count++) kept.push(`person${kept.length}@one.example`);
    collect();
    return process.memoryUsage().heapUsed;
  });
  expect(kept).toHaveLength(THOUSANDS * 1000);
  expect(((held.at(-1) ?? 0) - (held[0] ?? 0)) / ((THOUSANDS - 1) * 1000)).toBeGreaterThan(MOST_PER_SEND);
}, 600000);
