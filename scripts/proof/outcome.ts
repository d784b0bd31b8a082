/** What became of a step of the proof, and the three kinds of steps there are. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(__dirname, "../..");

export interface Outcome {
  readonly tried: number;
  readonly failed: number;
  /** Measured beside. */
  readonly figures: { readonly [name: string]: string };
  /** What failed, for people to read. */
  readonly troubles: readonly string[];
  /** Questions that somebody else left without an answer: neither held nor failed. */
  readonly unknown: readonly string[];
}

/** Given a folder for what it leaves behind. Rejects where it could not run. */
export type Step = (folder: string) => Promise<Outcome>;

interface Report {
  readonly success: boolean;
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string; readonly failureMessages: readonly string[] | null }[];
  }[];
}

interface Line {
  readonly file: string;
  readonly title: string;
  readonly tried: number;
  readonly failed: number;
  readonly figures?: { readonly [name: string]: string };
}

/** Test files, each named as it lies in the project. A test that tells of no cases is one. */
export function tests(...files: readonly string[]): Step {
  return async folder => {
    const missing = files.filter(file => !existsSync(join(root, file)));
    if (missing.length > 0) throw new Error(`there is no ${missing.join(", no ")}`);
    const output = join(folder, "jest.json");
    const program = [join(root, "node_modules/jest/bin/jest.js"), "--runTestsByPath", ...files, "--runInBand", "--silent", "--json", "--outputFile", output];
    const { said } = await ended(process.execPath, program, { BCC_GUARD_PROOF: folder });
    if (!existsSync(output)) throw new Error(said.slice(-3000));
    return counted(JSON.parse(readFileSync(output, "utf8")) as Report, ledgerIn(folder), files); // Jest wrote it
  };
}

function counted(report: Report, lines: readonly Line[], files: readonly string[]): Outcome {
  const troubles: string[] = [];
  let tried = 0;
  let failed = 0;
  for (const file of files) {
    const suite = report.testResults.find(({ name }) => relative(root, name) === join(file));
    if (!suite || suite.assertionResults.length === 0) {
      tried++;
      failed++;
      troubles.push(`${file} did not run${suite ? `: ${suite.message}` : ""}`);
      continue;
    }
    for (const { fullName, status, failureMessages } of suite.assertionResults) {
      const own = lines.filter(line => line.file === suite.name && line.title === fullName);
      const cases = own.reduce((sum, line) => sum + line.tried, 0);
      tried += Math.max(cases, 1);
      if (status === "passed") continue;
      failed += Math.max(own.reduce((sum, line) => sum + line.failed, 0), 1);
      troubles.push(`${file}: ${fullName}${status === "failed" ? `\n${(failureMessages ?? []).join("\n").slice(0, 3000)}` : `: ${status}, so it did not run`}`);
    }
  }
  return { tried, failed, figures: figuresOf(lines), troubles, unknown: [] };
}

/** A program that leaves its figures in the ledger, as tests do. */
export function program(...words: readonly string[]): Step {
  return async folder => {
    const { status, said } = await ended(process.execPath, words, { BCC_GUARD_PROOF: folder });
    const lines = ledgerIn(folder);
    if (lines.length === 0) throw new Error(said.slice(-3000) || `${words.join(" ")} said nothing`);
    const failed = lines.reduce((sum, line) => sum + line.failed, 0);
    const isAmiss = status !== 0 || failed > 0;
    return { tried: lines.reduce((sum, line) => sum + line.tried, 0), failed: isAmiss ? Math.max(failed, 1) : 0, figures: figuresOf(lines), troubles: isAmiss ? [said.slice(-3000)] : [], unknown: [] };
  };
}

function ledgerIn(folder: string): Line[] {
  const path = join(folder, "ledger.jsonl");
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8").split("\n").filter(line => line !== "").map(line => JSON.parse(line) as Line); // ours
}

function figuresOf(lines: readonly Line[]): Outcome["figures"] {
  return Object.assign({}, ...lines.map(line => line.figures ?? {})) as Outcome["figures"];
}

function ended(command: string, args: readonly string[], more: NodeJS.ProcessEnv): Promise<{ readonly status: number | null; readonly said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...more }, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (said += text));
    child.on("error", reject);
    child.on("close", status => resolve({ status, said }));
  });
}
