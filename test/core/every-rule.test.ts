/**
 * Audits the folder of rules: whoever adds one is told here what it still lacks.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/core/check";
import { examplePolicy, ruleExamples } from "../../src/core/examples";
import type { RemedyKind } from "../../src/core/remedy";
import type { Example, Facts, RuleId } from "../../src/core/rule";
import { rules } from "../../src/core/rules";
import { draftFrom } from "../../src/core/sketch";
import { everyLocale } from "./every-locale";

const folder = join(__dirname, "../../src/core/rules");
const files = readdirSync(folder)
  .filter(name => name !== "index.ts")
  .map(name => name.replace(/\.ts$/, ""));

const examplesOf = (id: string): readonly Example[] => ruleExamples(id as RuleId); // a rule's file is named after its id

test("every file in src/core/rules is a rule listed in index.ts under its file name", () => {
  expect(rules.map(rule => rule.id).sort()).toEqual(files.sort());
});

test("examples are read under a policy with a domain of ours, and the rule's own severity unless it is off", () => {
  const severityOf = (id: RuleId): string => examplePolicy(id).rules[id]!.severity;
  expect((["visible-recipients", "one-organisation-audience", "second-person"] as const).map(severityOf)).toEqual(["stop", "warn", "stop"]);
  expect(examplePolicy("second-person").internalDomains).toEqual(["us.example"]);
});

test.each<readonly [RuleId, readonly RemedyKind[]]>([
  ["visible-recipients", ["move-to-bcc"]],
  ["one-organisation-audience", ["move-to-bcc"]],
  ["visible-to-bcc-readers", ["move-to-bcc"]],
  // Neither can be put in Bcc by an add-in.
  ["unexpanded-group", ["expand-group"]],
  ["attendees-in-view", ["invite-separately", "remove"]],
  ["unchecked-recipients", ["split-send"]],
  ["second-person", ["ask-colleague"]],
])("a finding of %s offers %j", (id, remedies) => {
  const objected = examplesOf(id).filter(example => example.verdict !== "none");
  for (const example of objected) {
    const finding = check(draftFrom(example.draft), examplePolicy(id)).findings.find(one => one.rule === id);
    expect(finding!.remedies).toEqual(remedies);
  }
});

describe.each(files)("%s", id => {
  const rule = rules.find(one => one.id === id);

  test("has examples of both signs: one it objects to and one it does not", () => {
    const verdicts = examplesOf(id).map(example => example.verdict !== "none");
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });

  test.each(examplesOf(id).map(example => [example.title.en, example] as const))("is right about: %s", (_, example) => {
    const finding = check(draftFrom(example.draft), examplePolicy(id as RuleId)).findings.find(one => one.rule === id);
    expect(finding ? finding.severity : "none").toBe(example.verdict);
  });

  test("titles every example in both languages", () => {
    for (const { title } of examplesOf(id)) {
      expect(title.en).toMatch(/^[A-Z].*[^.]$/);
      expect(title.ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff].*[^。]$/);
    }
  });

  test.each(everyLocale.map(locale => [locale.language, locale] as const))("speaks %s within Outlook's limits", (_, locale) => {
    const sentences = locale.rules[rule!.id];
    const worst: Facts = {
      parties: 1000,
      addresses: 1000,
      viewers: 1000,
      fields: [{ field: "to", count: 500 }, { field: "cc", count: 400 }, { field: "bcc", count: 100 }],
      truncated: ["to", "cc", "bcc"],
    };
    for (const facts of [worst, { ...worst, truncated: [] }]) {
      // Two findings and a contact line must fit into one alert of 500.
      expect((sentences.what(facts) + sentences.fix).length).toBeLessThanOrEqual(330);
      expect(sentences.what(facts)).not.toMatch(/undefined|NaN|\[object/);
    }
    for (const remedy of rule!.remedies) expect(locale.remedies[remedy].length).toBeLessThanOrEqual(20);
  });

  test("can say a number of one without saying \"1 people\"", () => {
    for (const locale of everyLocale) {
      const one: Facts = { parties: 1, addresses: 1, viewers: 1, fields: [{ field: "to", count: 1 }], truncated: [] };
      expect(locale.rules[rule!.id].what(one)).not.toMatch(/\b1 (people|entries|readers)/);
    }
  });
});
