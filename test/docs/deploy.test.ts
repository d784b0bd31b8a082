/** The guide is what administrators type from: what it says must be there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { addCheck } from "../../src/cli/check";
import { addManifest } from "../../src/cli/manifest";
import { addPackage } from "../../src/cli/package";
import { addPolicy } from "../../src/cli/policy";
import { readPolicyText } from "../../src/cli/policy-file";
import { serverFiles } from "../../src/cli/servers";
import { rules } from "../../src/core/rules";

const root = join(__dirname, "../..");
const guides = ["deploy.md", "deploy.ja.md"].map(name => [name, readFileSync(join(root, "docs", name), "utf8")] as const);
const program = new Command("bcc-guard");
for (const add of [addCheck, addManifest, addPackage, addPolicy]) add(program);

function commandOf(words: readonly string[]): Command {
  let command = program;
  for (const word of words) {
    const next = command.commands.find(one => one.name() === word);
    if (!next) break;
    command = next;
  }
  return command;
}

describe.each(guides)("docs/%s", (_name, text) => {
  const commands = [...text.matchAll(/npx bcc-guard ([^`\n]+)/g)].map(([, line = ""]) => line.trim().split(/\s+/));

  test("names commands and options that there are", () => {
    expect(commands.length).toBeGreaterThan(5);
    for (const words of commands) {
      const command = commandOf(words);
      expect(command).not.toBe(program);
      for (const option of words.filter(word => word.startsWith("--"))) expect(command.options.map(one => one.long)).toContain(option);
    }
    const all = commandOf(["package"]).options.map(one => one.long);
    for (const [, option] of text.matchAll(/^\| `(--[\w-]+)/gm)) expect(all).toContain(option);
  });

  test("shows a policy without problems, in which every rule warns at most", () => {
    const [, json = ""] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
    const { policy, problems } = readPolicyText(json);
    expect(problems).toEqual([]);
    expect(rules.map(rule => policy.rules[rule.id]?.severity)).toEqual(rules.map(rule => (rule.defaults.severity === "off" ? "off" : "warn")));
  });

  test("names the files that a package has for servers", () => {
    for (const path of serverFiles("/").keys()) if (path !== ".nojekyll") expect(text).toContain(`\`${path}\``);
  });

  // Pictures are drawn by `npm run screenshots`.
  test("names scripts that package.json has, and pages that there are", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
    for (const [, name] of text.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toHaveProperty([name ?? ""]);
    for (const [, path = ""] of text.matchAll(/\]\(([^)#:]+\.md)\)/g)) expect({ path, exists: existsSync(join(root, "docs", path)) }).toEqual({ path, exists: true });
  });

  test("ends in a sheet of twenty steps", () => {
    expect([...text.matchAll(/^\| (\d+) \|/gm)].map(([, step]) => Number(step))).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
});

test("both guides have the same shape", () => {
  const shape = (text: string): unknown => ({
    heads: text.match(/^#+ /gm),
    rows: text.match(/^\|/gm)?.length,
    code: [...text.matchAll(/```\w*\n([\s\S]*?)```/g)].map(([, code]) => code),
    options: [...text.matchAll(/^\| `(--[\w-]+)/gm)].map(([, option]) => option),
  });
  const [english, japanese] = guides.map(([, text]) => shape(text));
  expect(japanese).toEqual(english);
});
