import { defaultPolicy } from "../../src/core/default-policy";
import { readPolicy } from "../../src/core/read-policy";

const problems = (value: unknown): string[] => readPolicy(value).problems.map(one => `${one.kind} ${one.path} ${one.found}`.trim());

describe("readPolicy", () => {
  test("fills whatever is left out with the defaults", () => {
    expect(readPolicy({})).toEqual({ policy: defaultPolicy, problems: [] });
  });

  test.each([
    ["nothing", undefined, "wrong-type  undefined"],
    ["a text", "policy", 'wrong-type  "policy"'],
    ["a list", [], "wrong-type  []"],
    ["an unknown key", { internalDomain: ["us.example"] }, 'unknown-key internalDomain ["us.example"]'],
    ["a key of every object", { constructor: 1 }, "unknown-key constructor 1"],
    ["a text where a list belongs", { internalDomains: "us.example" }, 'wrong-type internalDomains "us.example"'],
    ["a wildcard domain", { internalDomains: ["*.us.example"] }, 'wrong-type internalDomains[0] "*.us.example"'],
    ["a domain of one label", { internalDomains: ["localhost"] }, 'wrong-type internalDomains[0] "localhost"'],
    ["an address where a domain belongs", { individualDomains: ["a@us.example"] }, 'wrong-type individualDomains[0] "a@us.example"'],
    ["a domain twice", { internalDomains: ["us.example", "US.example."] }, 'duplicate internalDomains[1] "US.example."'],
    ["a rule nobody knows", { rules: { "too-many": {} } }, "unknown-key rules.too-many {}"],
    ["a severity nobody knows", { rules: { "visible-recipients": { severity: "block" } } }, 'wrong-type rules.visible-recipients.severity "block"'],
    ["a negative threshold", { rules: { "visible-recipients": { stop: { parties: -1 } } } }, "wrong-type rules.visible-recipients.stop.parties -1"],
    ["half a person", { rules: { "visible-recipients": { stop: { parties: 2.5 } } } }, "wrong-type rules.visible-recipients.stop.parties 2.5"],
    ["a profile for nobody", { senders: [{ sensitive: true }] }, 'missing senders[0] {"sensitive":true}'],
    ["two profiles for one mailbox", { senders: [{ match: ["a@us.example"] }, { match: ["A@US.example"] }] }, 'contradiction senders[1].match[0] "a@us.example"'],
    ["ours and strangers' at once", { internalDomains: ["us.example"], individualDomains: ["us.example"] }, 'contradiction internalDomains[0] "us.example"'],
    ["one domain of two partners", { partners: [{ domains: ["a.example"] }, { domains: ["a.example"] }] }, 'contradiction partners[1].domains[0] "a.example"'],
    ["a provider added and removed", { providers: { add: ["a.example"], remove: ["a.example"] } }, 'contradiction providers.add[0] "a.example"'],
    ["a link that is not https", { contact: { link: "javascript:alert(1)" } }, 'wrong-type contact.link "javascript:alert(1)"'],
    ["a time limit in seconds", { timeLimit: 4 }, "wrong-type timeLimit 4"],
  ])("names %s with its place", (_, value, expected) => {
    expect(problems(value)).toEqual([expected]);
  });

  test("keeps what is right beside what is wrong", () => {
    const { policy, problems } = readPolicy({ internalDomains: ["us.example", 7], mode: "observing", override: "never" });
    expect(policy.internalDomains).toEqual(["us.example"]);
    expect(policy.mode).toBe("enforce");
    expect(policy.override).toBe("never");
    expect(problems).toHaveLength(2);
  });

  test("reads domains as other programs write them", () => {
    expect(readPolicy({ internalDomains: ["@US.example", "日本語.example"] }).policy.internalDomains[0]).toBe("us.example");
  });

  test("changes one measure of a threshold and leaves the other", () => {
    const { policy } = readPolicy({ rules: { "visible-recipients": { stop: { parties: 10 } } } });
    expect(policy.rules["visible-recipients"]!.stop).toEqual({ parties: 10, addresses: 10 });
  });

  test("switches a measure off by null", () => {
    const { policy } = readPolicy({ rules: { "visible-recipients": { stop: { addresses: null } } } });
    expect(policy.rules["visible-recipients"]!.stop).toEqual({ parties: 5, addresses: null });
  });

  test("gives up on nothing, however strange", () => {
    const circular: { [key: string]: unknown } = {};
    circular["mode"] = circular;
    for (const value of [null, 0, NaN, () => 1, Symbol("x"), circular, { rules: null, senders: {} }]) {
      expect(readPolicy(value).policy).toEqual(defaultPolicy);
      expect(readPolicy(value).problems.length).toBeGreaterThan(0);
    }
  });
});
