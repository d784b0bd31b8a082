/**
 * Single facts. What holds for the whole lists is in domain-data.test.ts.
 */
import { isProviderDomain, organisationalDomain } from "../../src/core/domains";

describe("isProviderDomain", () => {
  test.each(["docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp", "i.softbank.jp", "t.vodafone.ne.jp", "au.com", "gmail.com", "btinternet.com", "t-online.de", "orange.fr", "qq.com", "naver.com"])(
    "knows %s", domain => expect(isProviderDomain(domain)).toBe(true));

  test("counts what lies below a provider's domain", () => {
    expect(isProviderDomain("apricot.plala.or.jp")).toBe(true);
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

  test("keeps tenants apart that the Public Suffix List does not", () => {
    expect(organisationalDomain("contoso.mail.onmicrosoft.com")).toBe("contoso.mail.onmicrosoft.com");
    expect(organisationalDomain("contoso.onmicrosoft.com")).not.toBe(organisationalDomain("fabrikam.onmicrosoft.com"));
  });

  test.each(["...", ".", "a..b", "x".repeat(10_000), "日本", ".co.jp", "a.".repeat(2000)])("survives %.20s", domain => {
    expect(typeof organisationalDomain(domain)).toBe("string");
    expect(typeof isProviderDomain(domain)).toBe("boolean");
  });
});
