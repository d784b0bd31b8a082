import { differences } from "../../../src/cli/policy/diff";
import { wordsFor } from "../../../src/cli/policy/words";
import { readPolicy } from "../../../src/core/read-policy";

const LOCALES = ["en", "ja"] as const;
const policyOf = (given: object) => readPolicy(given).policy;

function changes(before: object, now: object, locale: "en" | "ja" = "en"): string[] {
  return differences(policyOf(before), policyOf(now), wordsFor(locale)).flatMap(({ head, sentences }) => sentences.map(one => `${head} | ${one}`));
}

const stops = (parties: number | null) => ({ rules: { "visible-recipients": { stop: { parties } } } });

describe("a comparison", () => {
  test("of a policy with itself, however it is written, finds nothing", () => {
    const given = { partners: [{ domains: ["a.example", "b.example"] }], senders: [{ match: ["x.example"], rules: { "visible-recipients": { severity: "warn" } } }] };
    expect(changes(given, given)).toEqual([]);
    expect(changes({}, { rules: { "visible-recipients": { stop: { parties: 5 } } }, override: "with-reason" })).toEqual([]);
    expect(changes(given, { ...given, partners: [{ name: "AB", domains: ["b.example", "a.example"] }] })).toEqual([]);
    // A cap makes the threshold behind it mean nothing.
    expect(changes({ rules: { "unexpanded-group": { severity: "off" } } }, { rules: { "unexpanded-group": { severity: "off", stop: { addresses: 7 } } } })).toEqual([]);
  });

  test.each<[string, object, object, string]>([
    ["a lower limit", stops(10), stops(5), "All senders | Strangers in To and Cc: stop from 5 parties, was 10."],
    ["a limit that was none", stops(null), stops(5), "All senders | Strangers in To and Cc: stop from 5 parties, was never."],
    ["a limit behind which a milder one comes up", stops(5), stops(null), "All senders | Strangers in To and Cc: alert from 5 parties, was a stop."],
    ["a limit that something worse had taken", stops(3), stops(5), "All senders | Strangers in To and Cc: alert from 3 parties, was a stop."],
    ["a rule that is off", {}, { rules: { "unexpanded-group": { severity: "off" } } }, "All senders | Contact group in To or Cc: no stop from 1 contact group on any more."],
    ["a capped rule", {}, { rules: { "unexpanded-group": { severity: "warn" } } }, "All senders | Contact group in To or Cc: alert from 1 contact group, was a stop."],
  ])("tells %s in sizes", (_, before, now, sentence) => {
    expect(changes(before, now)).toContain(sentence);
  });

  test("does not tell that a bar is gone where a stop has come", () => {
    expect(changes({}, stops(2))).toEqual(["All senders | Strangers in To and Cc: stop from 2 parties, was 5."]);
  });

  test.each<[string, object, object]>([
    ["internalDomains, a first", {}, { internalDomains: ["us.example"] }],
    ["internalDomains, one more", { internalDomains: ["a.example"] }, { internalDomains: ["a.example", "us.example"] }],
    ["individualDomains", {}, { individualDomains: ["us.example"] }],
    ["partners", {}, { partners: [{ name: "G", domains: ["us.example"] }] }],
    ["providers.add", {}, { providers: { add: ["us.example"] } }],
    ["providers.remove", {}, { providers: { remove: ["us.example"] } }],
    ["override", {}, { override: "never" }],
    ["remember", {}, { remember: { days: 7 } }],
    ["whenCheckFails", {}, { whenCheckFails: "stop" }],
    ["timeLimit", {}, { timeLimit: 3000 }],
    ["mode", {}, { mode: "observe" }],
    ["approval", { rules: { "second-person": { severity: "stop" } } }, { approval: { hours: 7 }, rules: { "second-person": { severity: "stop" } } }],
    ["contact", {}, { contact: { text: "desk" } }],
    ["a profile", {}, { senders: [{ match: ["us.example"], override: "never" }] }],
    ["a sensitive profile", { senders: [{ match: ["us.example"] }] }, { senders: [{ match: ["us.example"], sensitive: true }] }],
  ])("finds a change of %s in either direction and language", (_, before, now) => {
    for (const locale of LOCALES) {
      const forth = changes(before, now, locale);
      const back = changes(now, before, locale);
      expect(forth).not.toEqual([]);
      expect(back).not.toEqual([]);
      expect(forth).not.toEqual(back);
    }
  });

  test("tells what changes for a profile, and that others keep theirs", () => {
    const before = { senders: [{ match: ["desk@us.example", "us.example"], ...stops(4) }, { match: ["other@b.example"], ...stops(2) }] };
    const now = { ...stops(8), senders: [{ match: ["desk@us.example", "us.example"], ...stops(3) }, { match: ["other@b.example"], ...stops(2) }] };
    expect(changes(before, now)).toEqual([
      "Senders without a profile of their own | Strangers in To and Cc: stop from 8 parties, was 5.",
      "Mail from desk@us.example and us.example | Strangers in To and Cc: stop from 3 parties, was 4.",
      "Mail from other@b.example | Nothing changes.",
    ]);
  });
});
