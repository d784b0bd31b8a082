import { defaultPolicy } from "../../src/core/default-policy";
import { asksFor, isWithin, policyFor, type Policy, type SenderProfile } from "../../src/core/policy";
import { readPolicy } from "../../src/core/read-policy";

const profile = (changes: Partial<SenderProfile> & { match: readonly string[] }): SenderProfile => ({ sensitive: false, rules: {}, ...changes });

function effective(addrSpec: string, ...senders: SenderProfile[]): ReturnType<typeof policyFor> {
  return policyFor({ ...defaultPolicy, senders }, { displayName: "", addrSpec });
}

describe("policyFor", () => {
  test("leaves the policy as it is for a sender of whom it says nothing", () => {
    expect(effective("me@us.example")).toEqual({ ...defaultPolicy, sensitive: false });
    expect(policyFor({ ...defaultPolicy, senders: [profile({ match: ["us.example"], sensitive: true })] }, undefined).sensitive).toBe(false);
  });

  test.each([
    ["an address, in any case", ["Me@Us.example"], "me@us.EXAMPLE", false],
    ["an address as the policy keeps it", ["me@us.example"], "ME@us.EXAMPLE", true],
    ["another address", ["me@us.example"], "you@us.example", false],
    ["a domain", ["us.example"], "me@us.example", true],
    ["a domain above", ["us.example"], "me@hr.us.example", true],
    ["a domain below", ["hr.us.example"], "me@us.example", false],
    ["the second of two entries", ["you@us.example", "hr.us.example"], "me@hr.us.example", true],
    ["text without an address", ["us.example"], "Taro", false],
  ])("matches a sender by %s as it should", (_, match, from, matches) => {
    expect(effective(from, profile({ match, sensitive: true })).sensitive).toBe(matches);
  });

  test("takes the first profile that matches, and no part of a later one", () => {
    const found = effective("me@us.example", profile({ match: ["us.example"], override: "never" }), profile({ match: ["me@us.example"], sensitive: true }));
    expect([found.override, found.sensitive]).toEqual(["never", false]);
  });

  test("keeps the override where the profile has none", () => {
    expect(effective("me@us.example", profile({ match: ["us.example"] })).override).toBe(defaultPolicy.override);
  });

  test("lets a sensitive mailbox remember nothing, and any other what the policy does", () => {
    expect(effective("me@us.example", profile({ match: ["us.example"], sensitive: true })).remember).toEqual({ days: 0, stops: false });
    expect(effective("me@us.example", profile({ match: ["us.example"] })).remember).toEqual(defaultPolicy.remember);
  });

  test("changes the rules that a profile names, measure by measure, and passes over one that there is not", () => {
    const { rules } = effective("me@us.example", profile({ match: ["us.example"], rules: { "visible-recipients": { stop: { parties: 2 } }, "too-many": { severity: "off" } } }));
    expect(rules).toEqual({
      ...defaultPolicy.rules,
      "visible-recipients": { ...defaultPolicy.rules["visible-recipients"], stop: { parties: 2, addresses: 10 } },
    });
  });
});

describe("asksFor", () => {
  const asks = (rules: Policy["rules"], senders: SenderProfile[] = []): boolean => asksFor({ ...defaultPolicy, rules, senders }, "second-person");
  const settings = defaultPolicy.rules["second-person"]!;

  test("is true of a rule that is on for everybody", () => {
    expect(asks({ "second-person": { ...settings, severity: "warn" } })).toBe(true);
  });

  test("is false of a rule that is off, or that the policy does not have", () => {
    expect(asks({ "second-person": { ...settings, severity: "off" } })).toBe(false);
    expect(asks({})).toBe(false);
  });

  test("is true of a rule that one profile of several puts on", () => {
    const senders = [profile({ match: ["a.example"] }), profile({ match: ["b.example"], rules: { "second-person": { severity: "stop" } } })];
    expect(asks(defaultPolicy.rules, senders)).toBe(true);
    expect(asks({ "second-person": { ...settings, severity: "stop" } }, [profile({ match: ["a.example"] })])).toBe(true);
  });

  test("is false where profiles change only its thresholds, or put it off", () => {
    const senders = [profile({ match: ["a.example"], rules: { "second-person": { stop: { addresses: 5 } } } }), profile({ match: ["b.example"], rules: { "second-person": { severity: "off" } } })];
    expect(asks(defaultPolicy.rules, senders)).toBe(false);
  });
});

describe("isWithin", () => {
  test.each([
    ["us.example", "us.example", true],
    ["hr.us.example", "us.example", true],
    ["a.hr.us.example", "us.example", true],
    ["evilus.example", "us.example", false],
    ["us.example", "hr.us.example", false],
    ["us.example.evil.example", "us.example", false],
    ["", "us.example", false],
  ])("%s in %s: %s", (domain, parent, expected) => {
    expect(isWithin(domain, parent)).toBe(expected);
  });
});

describe("the policy of whoever has written none", () => {
  test("is one that could be written", () => {
    expect(readPolicy(defaultPolicy)).toEqual({ policy: defaultPolicy, problems: [] });
  });

  test("asks for a reason, and where the check fails; an approval holds for a day; nobody is named", () => {
    expect(defaultPolicy).toMatchObject({ override: "with-reason", whenCheckFails: "ask", approval: { hours: 24 }, contact: { text: "", link: "" } });
  });
});
