/**
 * `bcc-guard audit` as a filter under GNU parallel: one archive cut into shards
 * at its separators, audited by several processes, gives the same lines.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const COMMAND = join(__dirname, "../../dist/cli/bcc-guard.js");
const fixtures = join(__dirname, "../fixtures/mail");
const folder = mkdtempSync(join(tmpdir(), "parallel-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command of docs/audit.md. */
const PIPE = ["--will-cite", "--pipe", "--recstart", "From ", "--block", "200k", "--keep-order"];

function run(program: string, args: readonly string[], input?: Uint8Array): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1e9, ...(input ? { input } : {}) });
  if (error) throw new Error(`The system tests need ${program}, which is not installed: on Debian or Ubuntu, \`apt-get install ${program}\`.`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

const messages = readdirSync(fixtures).filter(name => name.endsWith(".eml") && !/cr-only|byte-order|mbox-line|reply/.test(name));
const one = messages.map(name => `From me@us.example Fri Aug 12 10:00:00 2011\n${readFileSync(join(fixtures, name), "latin1").replace(/^>*From /gm, ">$&")}\n\n`).join("");
const archive = join(folder, "archive.mbox");
writeFileSync(archive, one.repeat(40), "latin1");

test("shards of one archive give the lines of the whole", () => {
  const whole = run(process.execPath, [COMMAND, "audit", "--format", "ndjson"], readFileSync(archive));
  const shards = run("parallel", [...PIPE, process.execPath, COMMAND, "audit", "--format", "ndjson"], readFileSync(archive));
  expect(shards.split("\n")).toHaveLength(messages.length * 40 + 1);
  expect(shards).toBe(whole);
});

test("archives of a folder, a process each, give the lines of all of them", () => {
  const files = ["a", "b", "c"].map(name => join(folder, `${name}.mbox`));
  files.forEach(file => writeFileSync(file, one, "latin1"));
  const whole = run(process.execPath, [COMMAND, "audit", "--format", "ndjson", ...files]);
  const shards = run("parallel", ["--will-cite", "--keep-order", process.execPath, COMMAND, "audit", "--format", "ndjson", "{}", ":::", ...files]);
  expect(shards).toBe(whole);
});
