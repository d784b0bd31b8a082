import fc from "fast-check";
import { addressPatterns, individualPattern, MOST_INDIVIDUALS, roomFor, textOf } from "../../../src/cli/exchange-rules/pattern";
import { LARGEST_PROVIDERS } from "../../../src/cli/exchange-rules/providers";
import { formatAddressList, mailboxesOf, parseAddressList } from "../../../src/core/address";
import { isProviderDomain } from "../../../src/core/domains";
import { matchPattern, parsePattern } from "./transport-pattern";

const found = (patterns: readonly string[], header: string): boolean => patterns.some(pattern => matchPattern(pattern, header).found);
const addresses = (least: number): string[] => addressPatterns(least).map(textOf);
const individuals = (least: number, domains: readonly string[]): string[] => [textOf(individualPattern(least, domains))];

describe("the interpreter", () => {
  test.each([["a.*b"], ["a+"], ["a?"], ["a{2}"], ["[abc]"], ["(?=a)"], ["\\bword"], ["a\\.b"], ["[^\\f]*@"], ["@[^>]*"], ["a|"], ["(a|)b"], ["@[^,]*[^>]*@"], ["@([^>]*)@"], ["@(ab)*@"], ["a)"], ["(a"]])(
    "refuses %s, which is not documented or not taken",
    pattern => expect(() => parsePattern(pattern)).toThrow(),
  );

  test.each([
    ["ab", "xABy", true], ["a\\Wb", "a.b", true], ["a\\Wb", "axb", false], ["@(one|two)>", "<ann@two>", true], ["@(one|two)(>|$)", "ann@one", true], ["@(one|two)(>|$)", "ann@one,", false],
    ["^To", "To", true], ["^o", "To", false], ["a[^,]*z", "a,z", false], ["a[^,]*z", "a - z", true], ["\\(x\\)", "(x)", true],
  ] as const)("finds %s in %j: %j", (pattern, text, expected) => expect(matchPattern(pattern, text).found).toBe(expected));
});

/** One list in the ways in which programs write it. */
const WRITTEN: readonly (readonly [string, (index: number) => string, string])[] = [
  ["bare", index => `ann${index}@company${index}.example`, ", "],
  ["bare, without spaces", index => `ann${index}@company${index}.example`, ","],
  ["in brackets alone", index => `<ann${index}@company${index}.example>`, ","],
  ["with names", index => `Ann Example ${index} <ann${index}@company${index}.example>`, ", "],
  ["with the address as a name, quoted", index => `"ann${index}@company${index}.example" <ann${index}@company${index}.example>`, ", "],
  ["with the address as a name", index => `ann${index}@company${index}.example <ann${index}@company${index}.example>`, ", "],
  ["with the address as a name, in apostrophes", index => `'ann${index}@company${index}.example' <ann${index}@company${index}.example>`, ", "],
  ["with the family name first", index => `"Example, Ann ${index}" <ann${index}@company${index}.example>`, ", "],
  ["with Japanese names", index => `山田（株）・太郎${index} <ann${index}@company${index}.example>`, ", "],
  ["with an at sign in a name", index => `"Ann @ Home ${index}" <ann${index}@company${index}.example>`, ", "],
  ["folded", index => `Ann ${index}\r\n <ann${index}@company${index}.example>`, ",\r\n\t"],
  ["with remarks", index => `ann${index}@company${index}.example (Ann)`, ", "],
];

describe.each(WRITTEN)("a list %s", (_, write, separator) => {
  test.each([2, 5, 10, 40])("of %i addresses matches from there on and not below", least => {
    const list = (count: number): string => Array.from({ length: count }, (_one, index) => write(index)).join(separator);
    expect([least - 1, least, least + 1, least * 3].map(count => found(addresses(least), list(count)))).toEqual([false, true, true, true]);
  });
});

describe("a pattern for addresses", () => {
  test("counts what our own parser counts, however names are written", () => {
    const mailbox = fc.record({ displayName: fc.string({ unit: "grapheme", maxLength: 12 }).filter(one => !/[<>\f]/.test(one)), addrSpec: fc.emailAddress().filter(one => !/[<>]/.test(one)) });
    fc.assert(fc.property(fc.array(mailbox, { minLength: 1, maxLength: 14 }), fc.integer({ min: 2, max: 14 }), (mailboxes, least) => {
      // A list whose mailboxes all have names; those without are a list of the other kind.
      const named = mailboxes.map(one => ({ ...one, displayName: one.displayName.trim() || "Ann" }));
      const header = formatAddressList(named);
      expect(mailboxesOf(parseAddressList(header))).toHaveLength(mailboxes.length);
      expect(found(addresses(least), header)).toBe(mailboxes.length >= least);
    }));
  });

  test("takes a time that grows with the header, and not with its square or worse", () => {
    const header = (count: number): string => Array.from({ length: count }, (_, index) => `"ann@home, ${index}" <ann${index}@company.example>`).join(", ");
    const bare = (count: number): string => Array.from({ length: count }, (_, index) => `ann${index}@company.example`).join(", ");
    for (const [list, pattern] of [[header, 0], [bare, 1]] as const) {
      // One too few: every way is tried.
      const steps = [50, 100].map(count => matchPattern(addresses(count + 1)[pattern] ?? "", list(count)).steps / list(count).length);
      // From each address on, the rest of the list is read once.
      expect((steps[1] ?? Infinity) / (steps[0] ?? 1)).toBeLessThan(2.5);
      expect(steps[0]).toBeLessThan(2 * 50);
    }
  });

  test.each([2, 3, 10, 100, 300])("of %i has documented operators alone", least => {
    for (const pattern of addresses(least)) expect(() => parsePattern(pattern)).not.toThrow();
  });
});

describe("a pattern for individuals", () => {
  const domains = ["gmail.com", "docomo.ne.jp", "students.us.example"];
  const list = "ann@gmail.com, \"ben@gmail.com\" <ben@gmail.com>, chi@company.example, Dan <dan@docomo.ne.jp>,\r\n\teva@students.us.example";

  test("counts addresses at these domains, whoever stands between them", () => {
    expect([1, 2, 3, 4, 5].slice(1).map(least => found(individuals(least, domains), list))).toEqual([true, true, true, false]);
  });

  test.each([
    ["a look-alike domain", "ann@evilgmail.com, ben@evilgmail.com"],
    ["a longer domain", "ann@gmail.com.example, ben@gmail.com.example"],
    ["a name that is an address", "\"ann@gmail.com\" <ann@company.example>, 'ben@gmail.com' <ben@company.example>"],
    ["a subdomain", "ann@mail.gmail.com, ben@mail.gmail.com"],
    ["a domain without its full stop", "ann@gmailxcom, ben@gmailxcom"],
  ])("does not count %s", (_, header) => expect(found(individuals(2, domains), header)).toBe(false));

  test("is of documented operators whatever a domain is", () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.domain(), fc.string({ unit: "grapheme", minLength: 1 })), { minLength: 1, maxLength: 5 }), fc.integer({ min: 2, max: MOST_INDIVIDUALS }), (names, least) => {
      expect(() => parsePattern(textOf(individualPattern(least, names)))).not.toThrow();
    }));
  });

  test("takes few steps even where most ways lead nowhere", () => {
    const count = MOST_INDIVIDUALS - 1;
    const header = Array.from({ length: count }, (_, index) => `person${index}@gmail.com`).join(", ");
    const { found: isFound, steps } = matchPattern(textOf(individualPattern(MOST_INDIVIDUALS, LARGEST_PROVIDERS)), header);
    expect(isFound).toBe(false);
    // An engine does some ten million in a second.
    expect(steps).toBeLessThan(5_000_000);
  });

  test("has room for as many domains as fit", () => {
    for (const most of [100, 1000, 3000]) {
      const room = roomFor(5, LARGEST_PROVIDERS, most);
      expect(textOf(individualPattern(5, LARGEST_PROVIDERS.slice(0, room))).length).toBeLessThanOrEqual(most);
      if (room < LARGEST_PROVIDERS.length) expect(textOf(individualPattern(5, LARGEST_PROVIDERS.slice(0, room + 1))).length).toBeGreaterThan(most);
    }
    expect(roomFor(5, ["a".repeat(300)], 1000)).toBe(0);
  });
});

test("the largest providers are providers by the built-in list, each once", () => {
  for (const domain of LARGEST_PROVIDERS) expect(`${domain} ${isProviderDomain(domain)}`).toBe(`${domain} true`);
  expect(new Set(LARGEST_PROVIDERS).size).toBe(LARGEST_PROVIDERS.length);
});
