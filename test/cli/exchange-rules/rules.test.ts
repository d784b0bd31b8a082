import { textOf } from "../../../src/cli/exchange-rules/pattern";
import { transportRules, type TransportRule } from "../../../src/cli/exchange-rules/rules";
import { isWithin } from "../../../src/core/policy";
import { readPolicy } from "../../../src/core/read-policy";
import { examples } from "../../../src/core/rules/visible-recipients";
import { matchPattern, parsePattern } from "./transport-pattern";

interface Message {
  readonly from: string;
  readonly to?: string;
  readonly cc?: string;
}

/** What Exchange would do: all conditions of a rule hold, and no exception does. */
function matches(rule: TransportRule, { from, to = "", cc = "" }: Message): boolean {
  const domain = from.replace(/.*@/, "");
  const isOf = (addresses: readonly string[], domains: readonly string[]): boolean => addresses.includes(from) || domains.some(one => isWithin(domain, one));
  if (rule.from.length > 0 && !rule.from.includes(from)) return false;
  if (rule.senderDomains.length > 0 && !rule.senderDomains.some(one => isWithin(domain, one))) return false;
  if (isOf(rule.exceptFrom, rule.exceptSenderDomains)) return false;
  return rule.patterns.some(pattern => matchPattern(textOf(pattern), rule.header === "To" ? to : cc).found);
}

const found = (given: object, addresses?: number) => transportRules(readPolicy(given).policy, addresses);
/** The names of the rules that match, without their beginning. */
const caught = (given: object, message: Message, addresses?: number): string[] => found(given, addresses).rules.filter(rule => matches(rule, message)).map(({ name }) => name.replace("Bcc Guard: ", ""));
const companies = (count: number): string => Array.from({ length: count }, (_, index) => `Ann <ann@company${index}.example>`).join(", ");
const private_ = (count: number): string => Array.from({ length: count }, (_, index) => `ann${index}@${["gmail.com", "docomo.ne.jp", "yahoo.co.jp"][index % 3]}`).join(", ");
const stop = (parties: number | null, addresses: number | null) => ({ rules: { "visible-recipients": { stop: { parties, addresses } } } });

describe("the rules for the defaults", () => {
  test.each<[string, Message, string[]]>([
    ["ten companies in To", { from: "me@us.example", to: companies(10) }, ["addresses in To"]],
    ["nine companies in To", { from: "me@us.example", to: companies(9) }, []],
    ["ten companies in Cc", { from: "me@us.example", to: "me@us.example", cc: companies(10) }, ["addresses in Cc"]],
    ["five in To and five in Cc, which no rule adds up", { from: "me@us.example", to: companies(5), cc: companies(5) }, []],
    ["five private addresses", { from: "me@us.example", to: private_(5) }, ["individuals in To"]],
    ["five private addresses among colleagues", { from: "me@us.example", to: `you@us.example, ${private_(5)}, boss@us.example` }, ["individuals in To"]],
    ["four private addresses", { from: "me@us.example", to: private_(4) }, []],
    ["ten private addresses", { from: "me@us.example", cc: private_(10) }, ["addresses in Cc", "individuals in Cc"]],
    ["a mailing to oneself", { from: "me@us.example", to: "me@us.example" }, []],
    ["a message without visible recipients", { from: "me@us.example", to: "undisclosed-recipients:;" }, []],
  ])("on %s", (_, message, names) => expect(caught({}, message)).toEqual(names));

  test("catch a newsletter to mobile phones, and not the same in Bcc", () => {
    const [newsletter, hidden] = examples().map(({ draft }) => draft);
    expect(caught({}, { from: "news@us.example", to: newsletter?.to ?? "" })).toEqual(["addresses in To", "individuals in To"]);
    expect(caught({}, { from: "news@us.example", to: hidden?.to ?? "" })).toEqual([]);
  });

  test("have nothing left to say", () => expect(found({}).shortcomings).toEqual([]));
});

describe("a policy", () => {
  test.each<[string, object, number, boolean]>([
    ["of 20 addresses, on 19", stop(5, 20), 19, false],
    ["of 20 addresses, on 20", stop(5, 20), 20, true],
    ["of parties alone, on as many addresses", stop(7, null), 7, true],
    ["of parties alone, on fewer", stop(7, null), 6, false],
    ["of one party, which is two addresses, on one", stop(1, null), 1, false],
    ["of one party, which is two addresses, on two", stop(1, null), 2, true],
  ])("%s", (_, given, count, expected) => expect(caught(given, { from: "me@us.example", to: companies(count) }).length > 0).toBe(expected));

  test("says which domains hold individuals, its own first", () => {
    const given = { individualDomains: ["students.us.example"], providers: { add: ["valley.example"], remove: ["gmail.com"] }, ...stop(3, 10) };
    expect(caught(given, { from: "me@us.example", to: "a@students.us.example, b@valley.example, c@docomo.ne.jp" })).toEqual(["individuals in To"]);
    expect(caught(given, { from: "me@us.example", to: "a@gmail.com, b@gmail.com, c@gmail.com" })).toEqual([]);
  });

  test("that stops nothing has no rules, unless a number is given", () => {
    const given = { rules: { "visible-recipients": { severity: "warn" } } };
    expect(found(given)).toEqual({ rules: [], shortcomings: [{ kind: "nothing-stopped", profile: 0 }] });
    expect(caught(given, { from: "me@us.example", to: companies(6) }, 6)).toEqual(["addresses in To"]);
  });

  test("of numbers beyond what rules can count is told", () => {
    expect(found(stop(13, 500)).shortcomings).toEqual([{ kind: "too-many", counts: "addresses", least: 500 }, { kind: "too-many", counts: "individuals", least: 13 }]);
  });

  test("with more domains than there is room for is told which are left out", () => {
    const domains = Array.from({ length: 200 }, (_, index) => `member-association-${index}.example`);
    const { rules, shortcomings } = found({ individualDomains: domains });
    expect(rules.some(({ counts }) => counts === "individuals")).toBe(true);
    expect(shortcomings).toHaveLength(1);
    expect(shortcomings[0]).toMatchObject({ kind: "no-room", domains: expect.arrayContaining([domains[199]]) as string[] });
    expect(caught({ individualDomains: domains }, { from: "me@us.example", to: domains.slice(0, 5).map(one => `a@${one}`).join(", ") })).toEqual(["individuals in To"]);
  });

  test("with more profiles than an organisation's rules may hold is told", () => {
    const senders = Array.from({ length: 20 }, (_, index) => ({ match: [`desk${index}@us.example`], rules: { "visible-recipients": { stop: { parties: 4 } } } }));
    expect(found({ senders }).shortcomings).toEqual([{ kind: "too-long", characters: expect.any(Number) as number }]);
  });
});

describe("profiles", () => {
  const given = {
    senders: [
      { match: ["desk@us.example"], sensitive: true, rules: { "visible-recipients": { stop: { parties: 2 } } } },
      { match: ["list@us.example", "news.us.example"], rules: { "visible-recipients": { stop: { parties: null, addresses: 30 } } } },
      { match: ["free@us.example"], rules: { "visible-recipients": { severity: "off" } } },
      { match: ["us.example"], rules: { "visible-recipients": { stop: { parties: 4, addresses: 6 } } } },
    ],
  };
  test.each<[string, Message, string[]]>([
    ["a sensitive mailbox, from two on", { from: "desk@us.example", to: companies(2) }, ["addresses in To, profile 1"]],
    ["a milder one, below its number", { from: "list@us.example", to: companies(29) }, []],
    ["a milder one, from its number on", { from: "list@us.example", to: companies(30) }, ["addresses in To, profile 2"]],
    ["a domain of the same profile, subdomains included", { from: "a@eu.news.us.example", to: companies(30) }, ["addresses in To, profile 2 domains"]],
    ["one that may send anything", { from: "free@us.example", to: companies(40) }, []],
    ["everybody else of the domain", { from: "ann@us.example", to: companies(6) }, ["addresses in To, profile 4 domains"]],
    ["somebody of another domain", { from: "ann@other.example", to: companies(9) }, []],
    ["somebody of another domain, from everybody's number on", { from: "ann@other.example", to: companies(10) }, ["addresses in To"]],
  ])("%s", (_, message, names) => expect(caught(given, message)).toEqual(names));

  test("without a stop are told", () => expect(found(given).shortcomings).toEqual([{ kind: "nothing-stopped", profile: 3 }]));
});

test("every pattern of every rule is of documented operators", () => {
  for (const given of [{}, { individualDomains: ["students.us.example"] }, stop(2, 2), stop(12, 300)]) {
    for (const { patterns } of found(given).rules) for (const pattern of patterns) expect(() => parsePattern(textOf(pattern))).not.toThrow();
  }
});
