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

describe("a setting", () => {
  const rules = (settings: unknown): unknown => ({ rules: { "visible-recipients": settings } });
  const threshold = (name: string) => (value: unknown): unknown => rules({ notice: { [name]: value }, warn: { [name]: value }, stop: { [name]: value } });

  test.each<readonly [string, (value: unknown) => unknown, readonly unknown[], readonly unknown[]]>([
    ["a threshold in parties", threshold("parties"), [1, 1000, null], [0, -1, 1.5, "2", undefined, true]],
    ["a threshold in addresses", threshold("addresses"), [1, 1000, null], [0, 1.5, "2"]],
    ["a threshold in viewers", threshold("viewers"), [1, 1000, null], [0, 1.5, "2"]],
    ["a severity", severity => rules({ severity }), ["off", "notice", "warn", "stop"], ["none", "", null, 1]],
    ["for how many days people are remembered", days => ({ remember: { days } }), [0, 3650], [-1, 3651, null]],
    ["whether a stop may be remembered", stops => ({ remember: { stops } }), [true, false], ["true", 1, null]],
    ["for how many hours an approval holds", hours => ({ approval: { hours } }), [1, 720], [0, 721, null]],
    ["a time limit", timeLimit => ({ timeLimit }), [500, 60000], [499, 60001, null, 4000n, Symbol("x")]],
    ["an override", override => ({ override }), ["never", "with-reason", "free"], ["always", "", null]],
    ["an override of a sender", override => ({ senders: [{ match: ["us.example"], override }] }), ["never", "with-reason", "free"], ["always"]],
    ["whether a sender is sensitive", sensitive => ({ senders: [{ match: ["us.example"], sensitive }] }), [true, false], ["yes"]],
    ["what happens when a check fails", whenCheckFails => ({ whenCheckFails }), ["ask", "stop", "send"], ["allow", ""]],
    ["a mode", mode => ({ mode }), ["enforce", "observe"], ["report", ""]],
    ["whom to ask", text => ({ contact: { text } }), ["", "IT desk, 1234"], [1234, null]],
    ["a link to whom to ask", link => ({ contact: { link } }), ["", "https://help.us.example/bcc", "https://help.us.example"], ["http://help.us.example", "https:///", "https:// help", " https://help.us.example", "help"]],
    ["a partner's name", name => ({ partners: [{ name, domains: ["one.example"] }] }), ["", "One"], [1, null]],
    ["the address of the schema", $schema => ({ $schema }), ["policy.schema.json"], [1]],
    ["a domain", domain => ({ internalDomains: [domain] }), ["us.example", "@us.example", "xn--wgv71a119e.example", "日本語.example", "a.b.c.us.example"], ["", "us", "us..example", "us.example,them.example", "us.example;", "us .*", "*.us.example", "me@us.example"]],
    ["a sender", match => ({ senders: [{ match: [match] }] }), ["us.example", "@us.example", "me@us.example"], ["me", "me@", "me@us", ""]],
    ["an object", remember => ({ remember }), [{}], [null, [], "", 7]],
    ["a list", internalDomains => ({ internalDomains }), [[]], [null, {}, { length: 0 }]],
  ])("is %s within its bounds, and no other", (_, policyOf, good, bad) => {
    for (const value of good) expect([value, problems(policyOf(value))]).toEqual([value, []]);
    for (const value of bad) {
      const found = readPolicy(policyOf(value)).problems;
      expect([value, found.length > 0, found.filter(one => one.kind !== "wrong-type")]).toEqual([value, true, []]);
    }
  });

  test.each([
    ["no threshold", { rules: { "visible-recipients": { stop: { people: 1 } } } }, "rules.visible-recipients.stop.people"],
    ["none of a rule", { rules: { "visible-recipients": { level: 1 } } }, "rules.visible-recipients.level"],
    ["none of a sender", { senders: [{ match: [], name: "x" }] }, "senders[0].name"],
    ["none of a sender's rules", { senders: [{ match: [], rules: { "too-many": {} } }] }, "senders[0].rules.too-many"],
    ["none of providers", { providers: { keep: [] } }, "providers.keep"],
    ["none of remembering", { remember: { hours: 1 } }, "remember.hours"],
    ["none of a contact", { contact: { mail: "" } }, "contact.mail"],
  ])("is %s where nobody knows its name", (_, value, path) => {
    expect(readPolicy(value).problems.map(one => [one.kind, one.path])).toEqual([["unknown-key", path]]);
  });
});

describe("a problem says what was expected:", () => {
  const expected = (value: unknown): unknown => readPolicy(value).problems[0]!.expected;

  test.each([
    ["a shape", { mode: 7 }, { type: "choice", values: ["enforce", "observe"] }],
    ["what there is to set", { contact: { mail: "" } }, { type: "object", properties: { text: { type: "string" }, link: { type: "string", format: "https" } } }],
    ["which setting is missing", { partners: [{ name: "One" }] }, "domains"],
    ["a list without what is said twice", { internalDomains: ["us.example", "us.example"] }, { type: "string", format: "domain" }],
    ["the stronger setting, of ours and strangers'", { internalDomains: ["us.example"], individualDomains: ["a.example", "us.example"] }, "individualDomains[1]"],
    ["the stronger setting, of ours and a partner's", { partners: [{ domains: ["us.example"] }], internalDomains: ["us.example"] }, "internalDomains[0]"],
    ["the stronger setting, of a partner's and no provider", { providers: { remove: ["a.example"] }, partners: [{ domains: ["a.example"] }] }, "partners[0].domains[0]"],
    ["the stronger setting, of no provider and a provider", { providers: { add: ["a.example"], remove: ["a.example"] } }, "providers.remove[0]"],
    ["the first profile of a mailbox", { senders: [{ match: ["b@us.example", "a@us.example"] }, { match: ["a@us.example"] }] }, "senders[0].match[1]"],
  ])("%s", (_, value, shape) => {
    expect(expected(value)).toEqual(shape);
  });

  test("names like parts of JavaScript contradict nothing", () => {
    expect(problems({ senders: [{ match: ["constructor.example", "__proto__@us.example"] }], internalDomains: ["tostring.example"] })).toEqual([]);
  });
});

describe("what was found is told", () => {
  test("whole up to 60 characters of JSON, and then cut to 60", () => {
    const found = (length: number): string => readPolicy({ mode: "x".repeat(length) }).problems[0]!.found;
    expect(found(58)).toBe(`"${"x".repeat(58)}"`);
    expect(found(59)).toBe(`"${"x".repeat(58)}…`);
  });

  test("by its type where JSON has no word for it", () => {
    expect(problems(undefined)).toEqual(["wrong-type  undefined"]);
    expect(problems(() => 1)).toEqual(["wrong-type  function"]);
    const circular: { [key: string]: unknown } = {};
    circular["mode"] = circular;
    expect(problems(circular)).toEqual(["wrong-type mode object"]);
  });
});

describe("of what is wrong, readPolicy uses nothing:", () => {
  test("a profile whose mailboxes cannot be read is left out, and named once", () => {
    const { policy, problems: named } = readPolicy({ senders: [{ match: "me@us.example", sensitive: true }] });
    expect(policy.senders).toEqual([]);
    expect(named.map(one => [one.kind, one.path])).toEqual([["wrong-type", "senders[0].match"]]);
  });

  test("a partner without domains is left out", () => {
    expect(readPolicy({ partners: [{ name: "One", domains: [] }, { name: "Two", domains: ["two.example"] }] }).policy.partners).toEqual([{ name: "Two", domains: ["two.example"] }]);
  });

  test("what is said twice counts once, as it is compared", () => {
    const { policy } = readPolicy({ internalDomains: ["US.example.", "us.example", "them.example"], senders: [{ match: ["Me@US.example"] }] });
    expect(policy.internalDomains).toEqual(["us.example", "them.example"]);
    expect(policy.senders).toEqual([{ match: ["me@us.example"], sensitive: false, rules: {} }]);
  });

  test("what is left out of a part is the part's default", () => {
    const { policy } = readPolicy({ providers: { add: ["a.example"] }, remember: { stops: true }, approval: {}, contact: { text: "IT desk" } });
    expect(policy).toEqual({ ...defaultPolicy, providers: { add: ["a.example"], remove: [] }, remember: { days: 90, stops: true }, contact: { text: "IT desk", link: "" } });
  });
});
