import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addExchangeRules } from "../../src/cli/exchange-rules";
import { runCommand } from "./run-command";

const run = (...args: string[]) => runCommand(addExchangeRules, "exchange-rules", ...args);
const folder = mkdtempSync(join(tmpdir(), "exchange-rules-"));

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const good = fileOf("good.json", '{ "contact": { "text": "相談窓口" } }');

describe("exchange-rules", () => {
  test("writes a script to standard output", async () => {
    const { status, out, err } = await run("--policy", good);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out.startsWith("# Bcc Guard")).toBe(true);
    expect(out).toContain("'Bcc Guard: addresses in To'");
  });

  test("writes a file that Windows PowerShell reads: with a mark, and its line ends", async () => {
    const path = join(folder, "rules.ps1");
    const { status, err } = await run("--policy", good, "--out", path, "--locale", "ja");
    expect(status).toBe(0);
    expect(err).toContain("ルール4件");
    const text = readFileSync(path, "utf8");
    expect(text.startsWith("\uFEFF# Bcc Guard")).toBe(true);
    expect(text).toContain("相談窓口");
    expect(text.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
    const again = await run("--policy", good, "--out", path);
    expect(again.status).toBe(2);
    expect(again.err).toContain("--force replaces it");
  });

  test("gives the same bytes for the same policy", async () => {
    expect((await run("--policy", good)).out).toBe((await run("--policy", good)).out);
  });

  test.each<[string, string, string[], string]>([
    ["a policy with a problem", '{\n  "mod": 1\n}', [], ":2:3: mod is no setting"],
    ["a policy that is none", "{", [], "This is not JSON"],
    ["a policy that stops nothing", '{ "rules": { "visible-recipients": { "severity": "off" } } }', [], "there is nothing to make a rule of"],
    ["a number that is none", "{}", ["--addresses", "many"], "--addresses: found many"],
    ["a number of one", "{}", ["--addresses", "1"], "expected a whole number from 2 to 300"],
    ["a number that no rule can count", "{}", ["--addresses", "301"], "--addresses: found 301"],
    ["a moderator without an address", "{}", ["--moderator", "ann@us.example", "ben"], "--moderator: found ben"],
    ["a report to nobody", "{}", ["--report", "audit"], "--report: found audit"],
  ])("refuses %s, and writes nothing", async (_, policy, options, reason) => {
    const before = readdirSync(folder).length;
    const { status, out, err } = await run("--policy", fileOf("good.json", policy), "--out", join(folder, "none.ps1"), ...options);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(reason);
    expect(readdirSync(folder)).toHaveLength(before);
    fileOf("good.json", '{ "contact": { "text": "相談窓口" } }');
  });

  test("tells what of the policy has no rule", async () => {
    const { status, err } = await run("--policy", fileOf("many.json", '{ "rules": { "visible-recipients": { "stop": { "parties": 20, "addresses": 40 } } } }'));
    expect(status).toBe(0);
    expect(err).toContain("20 individuals are more than a rule can count");
  });
});
