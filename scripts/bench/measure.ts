/**
 * How the benchmarks measure and print. A figure is the best of several
 * samples: whatever else a machine does can only add to a time. Ratios taken in
 * one run say more than any time.
 */

/** Milliseconds that one call takes, once the engine has compiled it. */
export function milliseconds(call: () => unknown): number {
  const once = Math.max(timeOf(call, 1), 0.001);
  const calls = Math.ceil(SAMPLE / once);
  // What takes long is warm by itself.
  const samples = Math.max(3, Math.min(15, Math.ceil(PATIENCE / Math.max(once, SAMPLE))));
  return Math.min(...Array.from({ length: samples }, () => timeOf(call, calls) / calls));
}

/** Milliseconds: shorter samples would measure the clock. */
const SAMPLE = 10;
/** Milliseconds for one figure, about. */
const PATIENCE = 500;

function timeOf(call: () => unknown, calls: number): number {
  const start = process.hrtime.bigint();
  for (let count = 0; count < calls; count++) kept = call();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** What calls return is kept, so that no engine may leave them out. */
export let kept: unknown;

/** Columns of text: the first to the left, numbers to the right. */
export function printTable(title: string, headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...lines.map(line => (line[column] ?? "").length)));
  const pad = (text: string, column: number): string => (column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!)); // `column` is one of `headings`
  console.log(`\n${title}\n`);
  for (const line of lines) console.log("  " + line.map(pad).join("  "));
}

/** A number to three significant figures. */
export function figure(number: number): string {
  return number >= 100 ? Math.round(number).toLocaleString("en") : String(Number(number.toPrecision(3)));
}

export function times(ratio: number): string {
  return ratio.toFixed(2) + "×";
}
