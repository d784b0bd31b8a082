/** What the bar says of its 150 characters, in every language and of every rule; what it does is in launchevent.test.ts. */
import type { Facts } from "../../src/core/rule";
import { told } from "../../src/core/locales";
import { fitted } from "../../src/outlook/bar";
import type { ApprovalWords, Unapproved } from "../../src/outlook/second-person/words/approval-words";
import { everyFile, localeFiles, wordFiles } from "../core/every-locale";

const approvalFiles = everyFile<ApprovalWords>("outlook/second-person/words", ["approval-words"]);
const STATES: readonly Unapproved[] = ["none", "asked", "returned", "changed", "expired", "ahead", "yours", "own", "too-many", "damaged", "newer", "unread", "unknown-sender"];

const FIELDS: readonly Facts["fields"][] = [
  [{ field: "to", count: 1 }],
  [{ field: "to", count: 29 }, { field: "cc", count: 2 }],
  [{ field: "to", count: 1000 }, { field: "cc", count: 1000 }, { field: "bcc", count: 1000 }],
  [{ field: "required", count: 1000 }, { field: "optional", count: 1000 }],
];
const FACTS: readonly Facts[] = FIELDS.flatMap(fields =>
  [[], ["to"], ["to", "cc", "bcc"]].map((truncated): Facts => ({ fields, parties: 2000, addresses: 3000, viewers: 3000, truncated: truncated as Facts["truncated"] })));

/** Everything that a bar may have to say in a language, whole. */
function everySaying(name: string): string[] {
  const sentences = localeFiles.find(([one]) => one === name)![1]; // words.test.ts: every language has both
  const approval = approvalFiles.find(([one]) => one === name)![1];
  const checks = Object.values(sentences.rules).flatMap(rule => FACTS.map(facts => told(rule, facts)));
  const approvals = FIELDS.flatMap(fields => STATES.map(state => {
    const places = fields.map(({ field, count }) => approval.place(sentences.fields[field], count)).join(approval.comma);
    const parts = [sentences.fields.to, approval.parts.subject, approval.parts.body, approval.parts.attachments].join(approval.comma);
    const what = told({ what: () => approval.needed(places), fix: approval.why(state, parts) }, FACTS[0]!);
    return told({ what: () => what, fix: approval.fix(state) }, FACTS[0]!); // there is one
  }));
  return [...checks, ...approvals];
}

describe.each(wordFiles.map(([name]) => name))("%s", name => {
  test("says whole sentences, and of one that thousands in every field make too long, whole words", () => {
    for (const whole of everySaying(name)) {
      const text = fitted(whole);
      expect(text.length).toBeLessThanOrEqual(150);
      const isCut = text.endsWith("…");
      const rest = whole.slice(isCut ? text.length - 1 : text.length);
      expect(whole).toBe((isCut ? text.slice(0, -1) : text) + rest);
      if (isCut) expect({ whole, rest }).toEqual({ whole: expect.stringContaining("1000"), rest: expect.stringMatching(/^[\s,;:]/) });
      // A sentence ends there, and not a word with a point in it.
      else expect({ text, rest }).toEqual({ text: expect.stringMatching(/[.?!。？！]$/), rest: expect.stringMatching(/^(|\s\S.*|[^\s.?!。？！].*)$/) });
    }
  });
});

describe("of one long sentence", () => {
  const long = (word: string, space = ""): string => Array.from({ length: 200 }, () => word).join(space);

  test.each([
    ["words are kept whole", `${long("words", " ")}.`, /^(words )+words…$/],
    ["no comma is left before the dots", `${long("words", ", ")}.`, /^(words, )+words…$/],
    ["Japanese and Chinese signs are", long("宛先"), /^[宛先]{149}…$/],
    ["a sign that counts as two is not halved", `a${long("𠮷")}`, /^a𠮷{74}…$/u],
    ["a word that is longer than a bar is cut", long("w"), /^w{149}…$/],
  ])("%s", (_, whole, expected) => {
    expect(fitted(whole)).toMatch(expected);
    expect(fitted(whole).length).toBeLessThanOrEqual(150);
    expect(encodeURIComponent(fitted(whole))).toBeTruthy(); // it throws at half a sign
  });

  test.each([149, 150, 151])("a sentence of %i characters", length => {
    const sentence = `${"a".repeat(length % 2 + 1)}${" a".repeat(100)}`.slice(0, length - 1) + ".";
    expect(fitted(sentence)).toEqual(length <= 150 ? sentence : expect.stringMatching(/ a…$/));
    expect(fitted(`${sentence} Then more of it.`)).toEqual(length <= 150 ? sentence : expect.stringMatching(/ a…$/));
  });
});
