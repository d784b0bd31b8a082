/**
 * Counts what a test tries. A test that runs a thousand cases tries them all,
 * tells at most ten that failed, and leaves its figures for `npm run proof`.
 */
import fc from "fast-check";
import { leave, type Entry } from "../../scripts/proof/leave";

const MOST_TOLD = 10;

/** Runs `work` for each case, whatever became of the ones before. Rejects in the end when one has failed. */
export async function every<Case>(cases: Iterable<Case>, nameOf: (one: Case) => string, work: (one: Case) => void | Promise<void>): Promise<void> {
  const failures: string[] = [];
  let tried = 0;
  for (const one of cases) {
    tried++;
    try {
      await work(one);
    } catch (error) {
      failures.push(`${nameOf(one)}\n${error instanceof Error ? error.message : String(error)}`);
    }
  }
  record({ tried, failed: failures.length });
  if (tried === 0) throw new Error("There was nothing to try.");
  if (failures.length > 0) throw new Error(`${failures.length} of ${tried} cases failed:\n\n${failures.slice(0, MOST_TOLD).join("\n\n")}`);
}

/** Tries a property: some hundred times in the unit tests, a hundred times as often in the proof, always from the same seed. */
export function fuzz<Values extends unknown[]>(property: fc.IProperty<Values>): void {
  const found = fc.check(property, { seed: 1, numRuns: isProof() ? 30_000 : 300 });
  record({ tried: found.numRuns, failed: found.failed ? 1 : 0 });
  if (found.failed) throw new Error(fc.defaultReportMessage(found) ?? "failed");
}

function isProof(): boolean {
  return (process.env["BCC_GUARD_PROOF"] ?? "") !== "";
}

/** Leaves figures of the test that runs. */
export function record(entry: Omit<Entry, "title" | "file">): void {
  const { currentTestName = "", testPath = "" } = expect.getState();
  leave({ file: testPath, title: currentTestName, ...entry });
}
