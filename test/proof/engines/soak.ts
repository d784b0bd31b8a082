/** Sends thousands of drafts in one runtime of the built file, and prints how many bytes are held after each thousand. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle";
import { openQuickJS, openV8 } from "./engines";

export interface Soaking {
  readonly engine: "V8" | "QuickJS";
  readonly thousands: number;
  /** To see that it would be seen: keeps an address of each send. */
  readonly isKeeping: boolean;
}

async function main(): Promise<void> {
  const { engine, thousands, isKeeping } = JSON.parse(process.argv[2] ?? "") as Soaking; // the test's
  const source = readFileSync(join(__dirname, "../../../dist/addin/launchevent.js"), "utf8");
  const bundled = await bundle(join(__dirname, "in-engine.ts"), "engine");
  const kept: string[] = [];
  const quick = engine === "QuickJS" ? await openQuickJS("missing", bundled) : undefined;
  const { run } = quick ?? openV8("missing", bundled);
  const collect = gc;
  if (!collect) throw new Error("expected --expose-gc");

  const held: number[] = [];
  for (let thousand = 0; thousand < thousands; thousand++) {
    // QuickJS collects when it wants to: the least of ten looks is what it cannot free.
    let least = Infinity;
    for (let from = thousand * 1000; from < (thousand + 1) * 1000; from += 100) {
      const answers = (await run({ source, from, to: from + 100, isFresh: false })).split("\n").filter(line => /^\{"allowEvent":(true|false)/.test(line));
      if (answers.length !== 100) throw new Error(`${answers.length} of the hundred from ${from} on were answered`);
      if (isKeeping) for (let index = from; index < from + 100; index++) kept.push(`person${index}@one.example`);
      if (quick) least = Math.min(least, quick.bytes());
    }
    if (!quick) {
      collect();
      collect();
      least = process.memoryUsage().heapUsed;
    }
    held.push(least);
  }
  if (isKeeping && kept.length !== thousands * 1000) throw new Error("not kept");
  quick?.close();
  console.log(JSON.stringify(held));
}

void main();
