/**
 * Single facts. What holds for the whole lists is in domain-data.test.ts.
 */
import { suffixExceptions, wildcardSuffixes } from "../../src/core/domain-data";
import { isProviderDomain, organisationalDomain } from "../../src/core/domains";

describe("isProviderDomain", () => {
  test.each(["docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp", "i.softbank.jp", "t.vodafone.ne.jp", "au.com", "gmail.com", "btinternet.com", "t-online.de", "orange.fr", "qq.com", "naver.com"])(
    "knows %s", domain => expect(isProviderDomain(domain)).toBe(true));

  test.each(["apricot.plala.or.jp", "a.b.c.d.plala.or.jp", "x.jp-mail.gmail.com", "x.ne.jp.gmail.com", "a.000webmail.dyn.home-webserver.de"])(
    "counts %s, which lies below a provider's domain", domain => expect(isProviderDomain(domain)).toBe(true));

  test.each(["catv-of-a-town.ne.jp", "mx.catv-of-a-town.ne.jp"])("counts %s: below ne.jp there are services for the public only", domain => expect(isProviderDomain(domain)).toBe(true));

  test.each(["ne.jp", "sakura.ne.jp", "shop.sakura.ne.jp", "shop.mints.ne.jp", "catv.jp", "penne.jp"])("takes %s for nobody's, though it looks like one", domain => expect(isProviderDomain(domain)).toBe(false));

  // One look-up in 4,096 is a mistake, so that some of so many names would be.
  test.each([
    ["a name of one label", ""],
    ["the labels deeper than any provider", ".first.second.third.example"],
  ])("asks nothing about %s", (_, above) => {
    const names = Array.from({ length: 30_000 }, (_, index) => `intranet${index}${above}`);
    expect(names.filter(isProviderDomain)).toEqual([]);
  });

  test.each(["us.example", "client.example", "one.example", "bbc.co.uk", "toyota.co.jp", "u-tokyo.ac.jp", "nhs.net", "un.org", "microsoft.com", "contoso.onmicrosoft.com", "city.chiyoda.lg.jp", ""])(
    "takes %s for nobody's provider", domain => expect(isProviderDomain(domain)).toBe(false));
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
    ["mail.shop.za.com", "shop.za.com"],
    ["mail.shop.sakura.ne.jp", "shop.sakura.ne.jp"],
    ["localhost", "localhost"],
    ["", ""],
    ["[192.0.2.1]", "[192.0.2.1]"],
    ["a.b.unknown-top-level", "b.unknown-top-level"],
  ])("of %s is %s", (domain, expected) => {
    expect(organisationalDomain(domain)).toBe(expected);
  });

  test.each(suffixExceptions)("takes %s for a registrable domain, though what is above it is a wildcard", exception => {
    expect(organisationalDomain(`mail.${exception}`)).toBe(exception);
  });

  test.each(wildcardSuffixes)("takes what is directly below %s for a suffix", parent => {
    expect(organisationalDomain(`mail.shop.area.${parent}`)).toBe(`shop.area.${parent}`);
  });

  test("keeps tenants apart that the Public Suffix List does not", () => {
    expect(organisationalDomain("contoso.mail.onmicrosoft.com")).toBe("contoso.mail.onmicrosoft.com");
    expect(organisationalDomain("contoso.onmicrosoft.com")).not.toBe(organisationalDomain("fabrikam.onmicrosoft.com"));
  });

  test.each(["...", ".", "a..b", "x".repeat(10_000), "日本", ".co.jp", "a.".repeat(2000)])("survives %.20s", domain => {
    expect(typeof organisationalDomain(domain)).toBe("string");
    expect(typeof isProviderDomain(domain)).toBe("boolean");
  });
});
