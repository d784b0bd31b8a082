/**
 * The launch-event file as it was built, in engines without a DOM, timers,
 * crypto, storage or network, and in Chromium through office.js: the same
 * answers to the same drafts.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./engines/bundle";
import { policies, policyOf, draftOf } from "./engines/drafts";
import { runIn, type EngineName, type Surroundings } from "./engines/engines";
import { every, record } from "./ledger";

const source = readFileSync(join(__dirname, "../../dist/addin/launchevent.js"), "utf8");

const ALL = 5000;
/** Drafts for which the file is loaded anew each time, which takes longer. */
const FRESH = 200;

let bundled: string;
/** What V8 answers, with which the others are compared. */
let answers: readonly string[];
const linesOf = (text: string): string[] => text.split("\n").filter(line => line !== "");

beforeAll(async () => {
  bundled = await bundle(join(__dirname, "engines/in-engine.ts"), "engine");
  answers = linesOf(await runIn("V8", "missing", bundled, { source, from: 0, to: ALL, isFresh: false }));
});

test("the drafts are of all kinds, and so are the answers", () => {
  expect(answers).toHaveLength(ALL);
  const kinds = new Map<string, number>();
  answers.forEach((line, number) => {
    const { allowEvent, sendModeOverride } = JSON.parse(line) as { allowEvent: boolean; sendModeOverride?: string };
    const kind = `${draftOf(number).kind} ${allowEvent ? "goes" : sendModeOverride ? "is asked about" : "is stopped"}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  });
  expect(kinds.size).toBe(6);
  for (const count of kinds.values()) expect(count).toBeGreaterThan(20);
  expect(new Set(answers.map((_, number) => policyOf(number))).size).toBe(policies.length);
  record({ tried: 0, failed: 0, figures: Object.fromEntries([...kinds].map(([kind, count]) => [kind, String(count)])) });
});

const engines: readonly EngineName[] = ["V8", "QuickJS", "Hermes"];
const surroundings: readonly Surroundings[] = ["missing", "throwing"];

describe.each(engines)("%s", engine => {
  test.each(surroundings)("answers every draft as V8 does, with everything optional %s", async around => {
    const found = linesOf(await runIn(engine, around, bundled, { source, from: 0, to: ALL, isFresh: false }));
    expect(found).toHaveLength(ALL);
    await every(found.keys(), number => `draft ${number}`, number => expect(found[number]).toBe(answers[number]));
  });

  test("answers the same when it loads the file for each draft", async () => {
    const found = linesOf(await runIn(engine, "throwing", bundled, { source, from: 0, to: FRESH, isFresh: true }));
    await every(found.keys(), number => `draft ${number}`, number => expect(found[number]).toBe(answers[number]));
  });
});
