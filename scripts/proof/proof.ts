/**
 * `npm run proof`: all that is claimed of the add-in under hard conditions, tried
 * part by part, and one table of what was tried, held and failed. Ends with 1
 * when anything failed, or did not run. `npm run proof -- faults load` runs the
 * named parts alone; `--write` puts the table of a whole run into docs/proof.md.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parts, type Part } from "./parts";
import type { Outcome } from "./outcome";

const root = join(__dirname, "../..");
const PAGE = join(root, "docs/proof.md");

interface Row {
  readonly part: Part;
  readonly outcome: Outcome;
  readonly seconds: number;
}

async function run(part: Part): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), "bcc-guard-proof-"));
  const begun = Date.now();
  const outcomes: Outcome[] = [];
  try {
    for (const step of part.steps) outcomes.push(await step(folder).catch(failure));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { part, outcome: together(outcomes), seconds: (Date.now() - begun) / 1000 };
}

/** What could not be run has failed. */
function failure(error: unknown): Outcome {
  return { tried: 1, failed: 1, figures: {}, troubles: [`did not run: ${error instanceof Error ? error.message : String(error)}`], unknown: [] };
}

function together(outcomes: readonly Outcome[]): Outcome {
  const sum = (count: (one: Outcome) => number): number => outcomes.reduce((total, one) => total + count(one), 0);
  return {
    tried: sum(one => one.tried),
    failed: sum(one => one.failed),
    figures: Object.assign({}, ...outcomes.map(one => one.figures)) as Outcome["figures"],
    troubles: outcomes.flatMap(one => one.troubles),
    unknown: outcomes.flatMap(one => one.unknown),
  };
}

const number = (count: number): string => count.toLocaleString("en");
const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, "0")}`;

/** The table in Markdown, with columns that line up on a terminal too. */
function table(rows: readonly Row[]): string {
  const total = { name: "**all**", what: "", tried: 0, failed: 0, seconds: 0 };
  const lines = rows.map(({ part, outcome: { tried, failed, unknown }, seconds }) => {
    total.tried += tried;
    total.failed += failed;
    total.seconds += seconds;
    return [part.name, part.what, number(tried), number(tried - failed), failed > 0 ? `**${number(failed)}**` : "0", unknown.length > 0 ? String(unknown.length) : "0", minutes(seconds)];
  });
  lines.push([total.name, total.what, number(total.tried), number(total.tried - total.failed), number(total.failed), number(rows.reduce((sum, { outcome }) => sum + outcome.unknown.length, 0)), minutes(total.seconds)]);
  const heading = ["part", "what", "cases tried", "held", "failed", "not answered", "minutes"];
  const widths = heading.map((title, column) => Math.max(title.length, ...lines.map(line => (line[column] ?? "").length)));
  const cells = (line: readonly string[]): string => `| ${line.map((text, column) => (column < 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column < 2 ? "-".repeat(width) : "-".repeat(width - 1) + ":")).join(" | ")} |`;
  return [cells(heading), rule, ...lines.map(cells)].join("\n");
}

function figures(rows: readonly Row[]): string {
  const lines = rows.flatMap(({ part, outcome }) => Object.entries(outcome.figures).map(([name, value]) => `| ${part.name} | ${name} | ${value} |`));
  return lines.length === 0 ? "" : ["| part | measured beside | |", "| - | - | -: |", ...lines].join("\n");
}

/** Replaces what is between the page's two marks. */
function write(text: string): void {
  const [begin, end] = ["<!-- what the last whole run gave -->", "<!-- end of it -->"];
  const page = readFileSync(PAGE, "utf8");
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`expected ${begin} and ${end} in docs/proof.md`);
  writeFileSync(PAGE, page.slice(0, from + begin.length) + `\n\n${text}\n\n` + page.slice(to));
}

async function main(): Promise<void> {
  const named = process.argv.slice(2).filter(word => !word.startsWith("--"));
  const stranger = named.find(name => !parts.some(part => part.name === name));
  if (stranger !== undefined) {
    console.error(`There is no part ${stranger}. The parts are: ${parts.map(part => part.name).join(", ")}.`);
    process.exitCode = 2;
    return;
  }
  const chosen = named.length === 0 ? parts : parts.filter(part => named.includes(part.name));
  const isWritten = process.argv.includes("--write");
  if (isWritten && chosen !== parts) throw new Error("--write is for a run of all parts");

  const rows: Row[] = [];
  for (const part of chosen) {
    console.log(`${part.name}: ${part.what} …`);
    const row = await run(part);
    rows.push(row);
    const { tried, failed, troubles, unknown } = row.outcome;
    console.log(`  ${number(tried - failed)} of ${number(tried)} held, in ${minutes(row.seconds)}`);
    for (const trouble of troubles) console.error(`\n  ****  ${part.name} FAILED  ****\n  ${trouble.replace(/\n/g, "\n  ")}\n`);
    for (const question of unknown) console.error(`\n  ****  NOT ANSWERED  ****\n  ${question}\n`);
  }
  const isDone = rows.every(({ outcome }) => outcome.failed === 0 && outcome.tried > 0);
  const told = [table(rows), figures(rows)].filter(text => text !== "").join("\n\n");
  console.log(`\n${told}\n`);
  if (isWritten) write(`${new Date().toISOString().slice(0, 10)}, Node.js ${process.version.slice(1)}, ${availableParallelism()} cores:\n\n${told}`);
  if (!isDone) process.exitCode = 1;
}

void main();
