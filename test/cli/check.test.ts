/**
 * `bcc-guard check` on messages in files. Each fixture carries its verdict in a
 * field of its own, `X-Expect`.
 */
import { spawnSync } from "node:child_process";
import { closeSync, ftruncateSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addCheck, checkFile } from "../../src/cli/check";
import { readHeader, valuesOf } from "../../src/cli/header";
import { defaultPolicy } from "../../src/core/default-policy";
import { runCommand } from "./run-command";

const fixtures = join(__dirname, "../fixtures/mail");
const messages = readdirSync(fixtures).filter(name => name.endsWith(".eml"));
const newsletter = join(fixtures, "newsletter-to-29-mobiles.eml");
const inBcc = join(fixtures, "newsletter-bcc-29-mobiles.eml");
const rivals = join(fixtures, "three-rivals.eml");
const pair = join(fixtures, "two-companies.eml");

const folder = mkdtempSync(join(tmpdir(), "check-"));
afterAll(() => rmSync(folder, { recursive: true }));
const run = (...args: string[]) => runCommand(addCheck, "check", ...args);

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test.each(messages)("%s gets the verdict that it expects", name => {
  const path = join(fixtures, name);
  const header = readHeader(readFileSync(path));
  if ("reason" in header) throw new Error(header.reason);
  const result = checkFile(path, defaultPolicy);
  expect("reason" in result ? result.reason : result.verdict.severity).toBe(valuesOf(header, "x-expect")[0]);
});

test("the fixtures have every verdict", () => {
  const expected = messages.map(name => /X-Expect: (\w+)/.exec(readFileSync(join(fixtures, name), "latin1"))?.[1]);
  expect(new Set(expected)).toEqual(new Set(["none", "notice", "warn", "stop"]));
});

describe("the exit status", () => {
  test("is 0 when nothing is above a notice", async () => {
    expect((await run(inBcc, pair)).status).toBe(0);
  });

  test("is 1 when a message would be interrupted", async () => {
    expect((await run(inBcc, rivals)).status).toBe(1);
    expect((await run(newsletter, inBcc)).status).toBe(1);
  });

  test("is 2 when a file could not be checked, whatever the others are", async () => {
    expect((await run(newsletter, join(folder, "absent.eml"))).status).toBe(2);
    expect((await run(join(folder, "absent.eml"), newsletter)).status).toBe(2);
  });
});

describe("what cannot be checked", () => {
  const large = join(folder, "large.eml");
  const descriptor = openSync(large, "w");
  ftruncateSync(descriptor, 100_000_000); // sparse: it takes no room
  closeSync(descriptor);

  const rows: readonly (readonly [string, string, string])[] = [
    ["a missing file", join(folder, "absent.eml"), "no such file"],
    ["a folder", folder, "folder"],
    ["an empty file", fileOf("empty.eml", ""), "empty"],
    ["a file of 100 MB", large, "100 MB"],
    ["a page", fileOf("page.eml", "<html>"), "HTML"],
    ["a text", fileOf("note.eml", "Nothing but a text.\n"), "no header field"],
  ];
  test.each(rows)("%s gets one line on standard error, and the others are checked", async (_, path, reason) => {
    const { out, err } = await run(path, newsletter, "--format", "json");
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toContain(`bcc-guard: ${path}: `);
    expect(err).toContain(reason);
    expect(out.trimEnd().split("\n").map(line => (JSON.parse(line) as { file: string }).file)).toEqual([newsletter]);
  });
});

describe("the formats", () => {
  test("json is one line a message, with fields that programs rely on", async () => {
    const { out } = await run("--format", "json", newsletter, inBcc);
    const [stopped, silent, ...rest] = out.trimEnd().split("\n").map(line => JSON.parse(line) as Record<string, unknown>);
    expect(rest).toEqual([]);
    expect(silent).toEqual({ file: inBcc, verdict: "none", exposure: { addresses: 0, parties: 0, viewers: 0 }, findings: [] });
    expect(stopped).toEqual({
      file: newsletter,
      verdict: "stop",
      exposure: { addresses: 29, parties: 29, viewers: 29 },
      findings: [{ rule: "visible-recipients", severity: "stop", recipients: expect.arrayContaining(["ken..taro.@docomo.ne.jp"]), message: expect.stringContaining("29 people") }],
    });
  });

  test("text tells the verdict and the remedy, in either language", async () => {
    expect((await run(newsletter)).out).toMatch(/: stop\n {2}stop: .*29 people.*Bcc/);
    expect((await run("--locale", "ja", newsletter)).out).toMatch(/: stop\n {2}stop: .*29.*BCC/i);
  });
});

test("a policy decides", async () => {
  const policy = fileOf("policy.json", '{ "rules": { "visible-recipients": { "severity": "notice" } } }');
  expect((await run("--policy", policy, newsletter)).status).toBe(0);
});

test("a broken policy is told of, and the defaults apply", async () => {
  const { status, err } = await run("--policy", fileOf("broken.json", "{"), newsletter);
  expect(status).toBe(1);
  expect(err).toContain("broken.json");
});

test("the installed command reads standard input and ends as it should", () => {
  const command = join(__dirname, "../../dist/cli/bcc-guard.js");
  const ran = spawnSync(process.execPath, [command, "check", "--format", "json", "-"], { input: readFileSync(newsletter), encoding: "utf8" });
  expect(ran.stderr).toBe("");
  expect(JSON.parse(ran.stdout)).toMatchObject({ file: "-", verdict: "stop" });
  expect(ran.status).toBe(1);
  expect(spawnSync(process.execPath, [command, "check"], { encoding: "utf8" }).status).toBe(2);
});
