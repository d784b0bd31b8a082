/** The guide is what administrators type from: what it says must be there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { addAudit } from "../../src/cli/audit";
import { addCheck } from "../../src/cli/check";
import { addExchangeRules } from "../../src/cli/exchange-rules";
import { addImport } from "../../src/cli/import";
import { COMMON } from "../../src/cli/import/flexconfirmmail";
import { THUNDERBIRD } from "../../src/cli/import/flexconfirmmail-json";
import { TABLES } from "../../src/cli/import/outlookokan";
import { addManifest } from "../../src/cli/manifest";
import { addPackage } from "../../src/cli/package";
import { addPolicy } from "../../src/cli/policy";
import { readPolicyText } from "../../src/cli/policy-file";
import { serverFiles } from "../../src/cli/servers";
import { rules } from "../../src/core/rules";

const root = join(__dirname, "../..");
const read = (names: readonly string[]) => names.map(name => [name, readFileSync(join(root, "docs", name), "utf8")] as const);
const guides = read(["deploy.md", "deploy.ja.md"]);
/** Pages that the guide leads to, each about one command. */
const pages = [["import", read(["import.md", "import.ja.md"])], ["exchange-rules", read(["exchange-rules.md", "exchange-rules.ja.md"])]] as const;
const program = new Command("bcc-guard");
for (const add of [addAudit, addCheck, addExchangeRules, addImport, addManifest, addPackage, addPolicy]) add(program);

function commandOf(words: readonly string[]): Command {
  let command = program;
  for (const word of words) {
    const next = command.commands.find(one => one.name() === word);
    if (!next) break;
    command = next;
  }
  return command;
}

const optionsOf = (command: Command): (string | null | undefined)[] => [command, ...command.commands].flatMap(one => one.options.map(option => option.long));

/** Returns the commands that a page names. */
function expectCommands(text: string, about: string): string[][] {
  const commands = [...text.matchAll(/npx bcc-guard ([^`\n]+)/g)].map(([, line = ""]) => line.trim().split(/\s+/));
  for (const words of commands) {
    const command = commandOf(words);
    expect(command).not.toBe(program);
    for (const option of words.filter(word => word.startsWith("--"))) expect(command.options.map(one => one.long)).toContain(option);
  }
  for (const [, option] of text.matchAll(/^\| `(--[\w-]+)/gm)) expect(optionsOf(commandOf([about]))).toContain(option);
  return commands;
}

/** Every page of ours that is linked to is there, and has the head that is meant. */
function expectLinks(text: string): void {
  for (const [, path = "", head] of text.matchAll(/\]\(([\w.-]+\.md)(?:#([^)]+))?\)/g)) {
    expect({ path, exists: existsSync(join(root, "docs", path)) }).toEqual({ path, exists: true });
    const heads = [...readFileSync(join(root, "docs", path), "utf8").matchAll(/^#+ (.*)$/gm)].map(([, one = ""]) => one.toLowerCase().replace(/ /g, "-"));
    if (head !== undefined) expect(heads).toContain(head);
  }
}

describe.each(guides)("docs/%s", (_name, text) => {
  test("names commands and options that there are", () => {
    expect(expectCommands(text, "package").length).toBeGreaterThan(5);
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
    expectLinks(text);
  });

  test("ends in a sheet of twenty steps", () => {
    expect([...text.matchAll(/^\| (\d+) \|/gm)].map(([, step]) => Number(step))).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
});

describe.each(pages)("the page about %s", (about, texts) => {
  test.each(texts)("(%s) names commands, options and pages that there are", (_name, text) => {
    expect(expectCommands(text, about).length).toBeGreaterThan(0);
    const described = [...text.matchAll(/^\| `(--[\w-]+)/gm)].map(([, option]) => option);
    const [first = commandOf([about])] = commandOf([about]).commands;
    // `--policy` is in the example, and `--force` is as everywhere.
    for (const { long } of first.options) if (long !== "--policy" && long !== "--force") expect(described).toContain(long);
    expectLinks(text);
  });

  test("has the same shape in both languages", () => {
    const [english, japanese] = texts.map(([, text]) => shape(text));
    expect(japanese).toEqual(english);
  });
});

test("the page about import names settings that are read", () => {
  const named = Object.fromEntries(read(["import.md", "import.ja.md"]));
  const settings = [...Object.entries(COMMON), ...Object.entries(THUNDERBIRD)].filter(([, fate]) => fate === "read").map(([key]) => key);
  // Switches belong to their numbers, and one list is locked and the other not.
  const told = [...settings.filter(key => !/Enabled$|^confirm|^fixed/.test(key) || key.startsWith("Appointment")), ...TABLES.filter(({ columns }) => columns.some(([, fate]) => fate === "read")).map(({ file }) => file)];
  expect(told.length).toBeGreaterThan(6);
  for (const text of Object.values(named)) for (const one of told) expect(text).toContain(`\`${one}\``);
});

function shape(text: string): unknown {
  return {
    heads: text.match(/^#+ /gm),
    rows: text.match(/^\|/gm)?.length,
    items: text.match(/^- /gm)?.length,
    code: [...text.matchAll(/```\w*\n([\s\S]*?)```/g)].map(([, code]) => code),
    options: [...text.matchAll(/^\| `(--[\w-]+)/gm)].map(([, option]) => option),
  };
}

test("both guides have the same shape", () => {
  const [english, japanese] = guides.map(([, text]) => shape(text));
  expect(japanese).toEqual(english);
});
