/** The built line of each further language, which classic Outlook runs in front of the Send bundle. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { parse } from "acorn";
import { LOCALES, localeLines } from "../src/cli/package/locales";
import type { Facts } from "../src/core/rule";
import { rules } from "../src/core/rules";
import type { Words } from "../src/outlook/words/words";
import { wordFiles } from "./core/every-locale";

const addin = join(__dirname, "../dist/addin");
const further = wordFiles.filter(([name]) => name !== "en" && name !== "ja");
const facts: Facts = { parties: 29, addresses: 29, viewers: 31, fields: [{ field: "to", count: 27 }, { field: "cc", count: 2 }], truncated: [] };

function handedBy(code: string): readonly Words[] {
  const context = createContext({});
  runInContext(code, context);
  return (context as { readonly bccGuardLocales: readonly Words[] }).bccGuardLocales;
}

describe.each(further)("%s", (name, words) => {
  const line = readFileSync(join(addin, "locales", `${name}.js`), "latin1");

  test("is one line of ES5, in ASCII", () => {
    expect(() => parse(line, { ecmaVersion: 5 })).not.toThrow();
    expect(line).toMatch(/^[\x20-\x7e]+$/);
  });

  test("hands over what its files say, and nothing else", () => {
    const [handed, ...others] = handedBy(line);
    expect(others).toEqual([]);
    expect(Object.keys(handed!).sort()).toEqual(Object.keys(words).sort());
    for (const { id } of rules) expect(handed!.rules[id].what(facts) + handed!.rules[id].fix).toBe(words.rules[id].what(facts) + words.rules[id].fix);
    expect(handed!.tags.source).toBe(words.tags.source);
  });
});

test("lines stand one after the other, in any order", () => {
  for (const locales of [LOCALES, [...LOCALES].reverse()]) {
    expect(handedBy(localeLines(addin, locales)).map(one => one.language)).toEqual(locales.filter(one => one !== "en" && one !== "ja").map(one => words(one).language));
  }
});

function words(name: string): Words {
  return further.find(([one]) => one === name)![1]; // LOCALES are the files, as package.test.ts shows
}
