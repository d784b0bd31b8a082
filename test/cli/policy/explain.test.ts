import { explain, textOf } from "../../../src/cli/policy/explain";
import { wordsFor } from "../../../src/cli/policy/words";
import { defaultPolicy } from "../../../src/core/default-policy";
import { readPolicy } from "../../../src/core/read-policy";
import { rules } from "../../../src/core/rules";
import { titles } from "../../../src/core/titles";

const LOCALES = ["en", "ja"] as const;

/** The explanation of a policy that changes this. */
const told = (given: object, locale: "en" | "ja" = "en"): string => {
  const { policy, problems } = readPolicy(given);
  expect(problems).toEqual([]);
  return textOf(explain(policy, wordsFor(locale)));
};

/** What is said with this setting, and not with the defaults. */
function saidOf(given: object, locale: "en" | "ja"): string[] {
  const usual = new Set(textOf(explain(defaultPolicy, wordsFor(locale))).split("\n"));
  return told(given, locale).split("\n").filter(line => !usual.has(line));
}

describe("an explanation", () => {
  test.each(LOCALES)("names every rule (%s)", locale => {
    for (const { id } of rules) expect(told({}, locale)).toContain(`${titles[locale][id]}: `);
  });

  // Each setting of the schema, and what must be heard of it.
  test.each<[string, object, string]>([
    ["internalDomains", { internalDomains: ["us.example"] }, "us.example"],
    ["individualDomains", { individualDomains: ["students.example"] }, "students.example"],
    ["partners", { partners: [{ name: "Group G", domains: ["g.example", "h.example"] }] }, "Group G"],
    ["a partner without a name", { partners: [{ domains: ["g.example"] }] }, "g.example"],
    ["providers.add", { providers: { add: ["valley.example"] } }, "valley.example"],
    ["providers.remove", { providers: { remove: ["gmail.com"] } }, "gmail.com"],
    ["a threshold", { rules: { "visible-recipients": { stop: { parties: 17 } } } }, "17"],
    ["a viewer threshold", { rules: { "visible-recipients": { stop: { viewers: 18 } } } }, "18"],
    ["a severity", { rules: { "visible-recipients": { severity: "warn" } } }, "10"],
    ["a rule that is off", { rules: { "unexpanded-group": { severity: "off" } } }, ""],
    ["a rule that is off by default", { rules: { "second-person": { severity: "stop" } } }, "24"],
    ["approval.hours", { approval: { hours: 7 }, rules: { "second-person": { severity: "stop" } } }, "7"],
    ["override", { override: "never" }, ""],
    ["override, free", { override: "free" }, ""],
    ["remember.days", { remember: { days: 31 } }, "31"],
    ["remember.days, none", { remember: { days: 0 } }, ""],
    ["remember.stops", { remember: { stops: true } }, ""],
    ["whenCheckFails", { whenCheckFails: "send" }, ""],
    ["whenCheckFails, stop", { whenCheckFails: "stop" }, ""],
    ["timeLimit", { timeLimit: 2500 }, "2.5"],
    ["mode", { mode: "observe" }, ""],
    ["contact.text", { contact: { text: "ext. 1234" } }, "ext. 1234"],
    ["contact.link", { contact: { link: "https://help.example/" } }, "https://help.example/"],
    ["a profile", { senders: [{ match: ["desk@us.example"], override: "never" }] }, "desk@us.example"],
    ["a profile's threshold", { senders: [{ match: ["us.example"], rules: { "visible-recipients": { stop: { parties: 4 } } } }] }, "4"],
    ["a sensitive profile", { senders: [{ match: ["us.example"], sensitive: true }] }, "us.example"],
  ])("tells of %s in both languages", (_, given, heard) => {
    for (const locale of LOCALES) {
      const said = saidOf(given, locale);
      expect(said).not.toEqual([]);
      expect(said.join("\n")).toContain(heard);
    }
  });

  test("tells of a profile only what is not everybody's", () => {
    const text = told({ override: "never", senders: [{ match: ["desk@us.example"], override: "never" }] });
    expect(text).toContain("Mail from desk@us.example\n  The same as for everyone else.\n");
  });

  test("reads one of a thing as one", () => {
    const text = told({ rules: { "unexpanded-group": { stop: { addresses: 1 } } }, timeLimit: 1000, remember: { days: 1 } });
    expect(text).toContain("From 1 contact group on");
    expect(text).toContain("longer than 1 second,");
    expect(text).toContain("for 1 day,");
  });
});
