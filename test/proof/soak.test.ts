/**
 * Ten thousand sends in one runtime that is never restarted, each of another
 * draft: every one answered, and nothing kept of any.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Soaking } from "./engines/soak";
import { record } from "./ledger";

/** Bytes per send that may be noise of the collector's. A kept address would be more. */
const MOST_PER_SEND = 10;

/** V8 goes on compiling what runs often, and keeps the code. It shall not, so that whatever grows is what we keep. */
const COMPILE_ONCE = ["--no-opt", "--no-maglev", "--no-sparkplug", "--no-flush-bytecode"];

/** In a process of its own, since Jest's grows by itself. What is held after each thousand sends, in bytes. */
function soak(engine: Soaking["engine"], thousands: number, isKeeping = false): number[] {
  const order: Soaking = { engine, thousands, isKeeping };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", ...COMPILE_ONCE, "--import", "tsx", join(__dirname, "engines/soak.ts"), JSON.stringify(order)], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as number[]; // as soak.ts prints it
}

const growthOf = (held: readonly number[]): number => (held.at(-1)! - held[0]!) / ((held.length - 1) * 1000); // of two thousands at least

test.each(["V8", "QuickJS"] as const)("%s holds no more after ten thousand sends than after one thousand", engine => {
  const held = soak(engine, 10);
  expect(held).toHaveLength(10);
  const growth = growthOf(held);
  const megabytes = (bytes = 0): string => (bytes / 1e6).toFixed(2);
  record({ tried: 10_000, failed: growth > MOST_PER_SEND ? 1 : 0, figures: { [`memory of ${engine} after 1,000 and after 10,000 sends`]: `${megabytes(held[0])} and ${megabytes(held[9])} MB` } });
  expect(growth).toBeLessThanOrEqual(MOST_PER_SEND);
}, 600000);

test("an address that is kept of each send would be seen", () => {
  expect(growthOf(soak("V8", 3, true))).toBeGreaterThan(MOST_PER_SEND);
}, 600000);
