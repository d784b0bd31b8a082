/**
 * What the benchmark of the audit (audit.ts) measures warm: the audit on one
 * core, on two, and the npm pair. Each in a process of its own, which this file
 * is then, as the engine compiles for all that a process does.
 */
import { spawnSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { join } from "node:path";
// @ts-expect-error -- mbox-reader has no types
import { mboxReader } from "mbox-reader";
import addressparser from "nodemailer/lib/addressparser";
import { judge, type Judged } from "../../src/cli/archive/judge";
import { readArchives } from "../../src/cli/archive/read-archive";
import { observer, type Observer } from "../../src/cli/archive/sighting";
import { threads, type Threads } from "../../src/cli/archive/threads";
import { defaultPolicy } from "../../src/core/default-policy";

/** Runs before those that count: the page cache gets warm, and the compiler, which takes a gigabyte. */
const WARM_UPS = 6;

export interface Measured {
  /** By the clock: whatever else the machine does counts too. */
  readonly seconds: number;
  /** Of all cores together. */
  readonly coreSeconds: number;
  readonly messages: number;
}

type Side = "one core" | "two cores" | "npm pair";

/** The best of some runs of a side, in another process. */
export function warm(side: Side, path: string): Measured {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-r", join(__dirname, "compile.cjs"), __filename, side, path], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${side} of ${path}: ${stderr}`);
  return JSON.parse(stdout) as Measured; // from `run`
}

async function run(side: Side, path: string): Promise<Measured> {
  // The same ones for all runs, as within one audit of a large archive.
  const sees = observer(defaultPolicy, []);
  const both = side === "two cores" ? twoThreads() : undefined;
  const work = (): Promise<Measured> => (side === "npm pair" ? npmPair(path) : auditOf(path, both, sees));
  for (let times = 0; times < WARM_UPS; times++) await work();
  const measured = await best(5, work);
  await both?.end();
  return measured;
}

export function twoThreads(): Threads {
  return threads(2, join(__dirname, "../../dist/cli/shard-worker.js"), { policy: defaultPolicy, senderDomains: [] });
}

export async function best(runs: number, run: () => Promise<Measured> | Measured): Promise<Measured> {
  const all: Measured[] = [];
  for (let count = 0; count < runs; count++) all.push(await run());
  const { messages } = all[0] ?? { messages: 0 };
  return { seconds: Math.min(...all.map(one => one.seconds)), coreSeconds: Math.min(...all.map(one => one.coreSeconds)), messages };
}

export async function timed(run: () => Promise<number>): Promise<Measured> {
  const core = process.cpuUsage();
  const started = performance.now();
  const messages = await run();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(core);
  return { seconds, coreSeconds: (user + system) / 1e6, messages };
}

/** The verdicts on an archive, one after the other. */
export async function judgeEach(path: string, judged: (message: Judged) => void, side?: Threads, sees = observer(defaultPolicy, [])): Promise<void> {
  const verdictOn = judge(defaultPolicy);
  await readArchives([path], sees, {
    seen(_, message) {
      const verdict = verdictOn(message);
      if (verdict !== "skipped") judged(verdict);
    },
    unread: () => undefined,
    bytes: () => undefined,
    goesOn: () => true,
    turn: async () => undefined,
  }, side);
}

export function auditOf(path: string, side: Threads | undefined, sees: Observer): Promise<Measured> {
  return timed(async () => {
    let messages = 0;
    await judgeEach(path, () => { messages++; }, side, sees);
    return messages;
  });
}

export function messagesOf(path: string): AsyncIterable<{ readonly content: Buffer; readonly headers: Map<string, string[]> }> {
  return mboxReader(createReadStream(path)) as ReturnType<typeof messagesOf>; // as its readme says
}

function npmPair(path: string): Promise<Measured> {
  return timed(async () => {
    let messages = 0;
    for await (const { headers } of messagesOf(path)) {
      messages++;
      for (const name of ["to", "cc", "bcc"]) for (const value of headers.get(name) ?? []) addressparser(value, { flatten: true });
    }
    return messages;
  });
}

if (require.main === module) {
  const [, , side, path] = process.argv as string[];
  void run(side as Side, path ?? "").then(measured => console.log(JSON.stringify(measured))); // as `warm` asks
}
