/**
 * The condensed lists against the packages they are made from.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import freeEmailDomains from "free-email-domains";
import { getDomain } from "tldts";
import { normalizeDomain } from "../../src/core/address";
import { providerSet, suffixSet } from "../../src/core/domain-data";
import { isProviderDomain, organisationalDomain } from "../../src/core/domains";
import { generate, providers, publicSuffixes, suffixes } from "../../scripts/domain-data";
import { additions, removals } from "../../scripts/domain-corrections";

test("the generated file is what the generator makes of the locked packages", () => {
  expect(readFileSync(join(__dirname, "../../src/core/domain-data.ts"), "utf8")).toBe(generate());
});

describe("isProviderDomain", () => {
  test("finds every domain of the list, and every addition", () => {
    const missed = [...freeEmailDomains, ...additions].map(normalizeDomain).filter(domain => !removals.includes(domain) && !isProviderDomain(domain));
    expect(missed).toEqual([]);
  });

  test.each(["docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp", "i.softbank.jp", "t.vodafone.ne.jp", "au.com", "gmail.com", "btinternet.com", "t-online.de", "orange.fr", "qq.com", "naver.com"])(
    "knows %s", domain => expect(isProviderDomain(domain)).toBe(true));

  test("counts what lies below a provider's domain", () => {
    expect(isProviderDomain("apricot.plala.or.jp")).toBe(true);
  });

  test.each(["us.example", "client.example", "one.example", "bbc.co.uk", "toyota.co.jp", "u-tokyo.ac.jp", "nhs.net", "un.org", "microsoft.com", "city.chiyoda.lg.jp", ""])(
    "takes %s for nobody's provider", domain => expect(isProviderDomain(domain)).toBe(false));

  test("takes other domains for a provider's no oftener than it says", () => {
    const listed = new Set(providers());
    const words = "north south east west blue green river stone bright first grand super royal city metro global prime alpha delta omega".split(" ");
    const trades = "foods motors clinic dental legal books travel logistics partners school bank works media steel paper energy design labs".split(" ");
    const tops = "com net org co.jp co.uk de fr io jp or.jp ac.jp eu it com.au".split(" ");
    let tried = 0;
    let mistaken = 0;
    for (let number = 0; number < 60; number++) {
      for (const word of words) for (const trade of trades) for (const top of tops) {
        const domain = `${word}-${trade}${number || ""}.${top}`;
        if (listed.has(domain)) continue;
        tried++;
        if (isProviderDomain(domain)) mistaken++;
      }
    }
    expect(tried).toBeGreaterThan(280_000);
    // Four standard deviations above the mean of 2^-bits.
    const expected = tried / 2 ** providerSet.bits;
    expect(mistaken).toBeLessThan(expected + 4 * Math.sqrt(expected));
  });
});

describe("organisationalDomain", () => {
  test.each([
    ["hr.client.co.jp", "client.co.jp"],
    ["client.co.jp", "client.co.jp"],
    ["co.jp", "co.jp"],
    ["a.b.city.chiyoda.tokyo.jp", "city.chiyoda.tokyo.jp"],
    ["www.city.kawasaki.jp", "city.kawasaki.jp"],
    ["x.y.kawasaki.jp", "x.y.kawasaki.jp"],
    ["mail.school.sch.uk", "mail.school.sch.uk"],
    ["contoso.onmicrosoft.com", "contoso.onmicrosoft.com"],
    ["mail.shop.uk.com", "shop.uk.com"],
    ["localhost", "localhost"],
    ["", ""],
    ["[192.0.2.1]", "[192.0.2.1]"],
    ["a.b.unknown-top-level", "b.unknown-top-level"],
  ])("of %s is %s", (domain, expected) => {
    expect(organisationalDomain(domain)).toBe(expected);
  });

  test("agrees with tldts below every rule that is kept", () => {
    const kept = new Set(suffixes(new Set(providers())));
    const rules = publicSuffixes().icann.filter(rule => kept.has(rule) || !rule.includes("."));
    const differing: string[] = [];
    let tried = 0;
    for (const rule of rules) {
      for (const domain of [`example.${rule}`, `mail.example.${rule}`]) {
        const theirs = getDomain(domain, { allowPrivateDomains: true, validateHostname: false });
        tried++;
        if (theirs !== null && organisationalDomain(domain) !== theirs) differing.push(domain);
      }
    }
    expect(tried).toBeGreaterThan(10_000);
    // A name that is taken for a suffix by mistake is its own organisation; of
    // the names tried, that many may be.
    const expected = tried / 2 ** suffixSet.bits;
    expect(differing.length).toBeLessThan(expected + 3 * Math.sqrt(expected));
  });

  test.each(["...", ".", "a..b", "x".repeat(10_000), "日本", ".co.jp", "a.".repeat(2000)])("survives %.20s", domain => {
    expect(typeof organisationalDomain(domain)).toBe("string");
    expect(typeof isProviderDomain(domain)).toBe("boolean");
  });
});
