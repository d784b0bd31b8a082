import fc from "fast-check";
import { domainToASCII } from "node:url";
import { domainOf, mailboxKey, normalizeDomain } from "../../src/core/mailbox";

describe("mailboxKey", () => {
  test.each([
    ["case", "Ann@One.Example", "ann@one.example"],
    ["a trailing dot", "ann@one.example.", "ann@one.example"],
    ["quotes that are not needed", '"ann.b"@one.example', "ann.b@one.example"],
    ["quotes that a carrier's address has", '"a..b."@docomo.ne.jp', "a..b.@docomo.ne.jp"],
    ["zero-width marks", "a\u200bnn@one.exam\u2060ple", "ann@one.example"],
    ["full-width letters in the domain", "ann@ＯＮＥ．example", "ann@one.example"],
    ["an ideographic full stop", "ann@one。example", "ann@one.example"],
    ["an IDN", "ann@例え.jp", "ann@xn--r8jz45g.jp"],
    ["white space around", " ann@one.example\t", "ann@one.example"],
  ])("sees past %s", (_, written, key) => {
    expect(mailboxKey(written)).toBe(key);
  });

  test.each([
    ["quotes that are needed", '"a b"@x.example', "ab@x.example"],
    ["tags", "ann+news@x.example", "ann@x.example"],
    ["dots", "a.nn@gmail.com", "ann@gmail.com"],
  ])("keeps %s apart", (_, one, other) => {
    expect(mailboxKey(one)).not.toBe(mailboxKey(other));
  });

  test("of a key is the key", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (local, domain) => {
      const key = mailboxKey(`${local}@${domain}`);
      expect(mailboxKey(key)).toBe(key);
    }), { numRuns: 1000 });
  });
});

describe("domainOf", () => {
  test.each([
    ["no address", "Taro", ""],
    ["no local part", "@one.example", ""],
    ["an X500 name", "/o=Us/cn=ann", ""],
    ["an @ in a quoted local part", '"a@b"@one.example', "one.example"],
    ["a domain literal", "a@[IPv6:2001:DB8::1]", "[ipv6:2001:db8::1]"],
  ])("of %s", (_, addrSpec, domain) => {
    expect(domainOf(addrSpec)).toBe(domain);
  });
});

test("normalizeDomain agrees with Node on IDNs", () => {
  for (const domain of ["例え.テスト", "bücher.example", "日本語.jp", "мой-сайт.рф", "한국.kr", "ünï.cödé.example", "🐱.example", "ひとつ.もの.jp"]) {
    expect(normalizeDomain(domain)).toBe(domainToASCII(domain));
  }
});
