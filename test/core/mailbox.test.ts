import fc from "fast-check";
import { domainOf, isX500, mailboxKey } from "../../src/core/mailbox";

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
    ["an IDN that begins and ends with ASCII", "ann@büb", "ann@xn--bb-xka"],
    ["an IDN of single letters", "ann@b.ü.c", "ann@b.xn--tda.c"],
    ["white space around", " ann@one.example\t", "ann@one.example"],
    ["white space around quotes", ' "a b"@one.example', '"a b"@one.example'],
    ["a mark within quotes that shows nothing", '"a\u200b b"@one.example', '"a b"@one.example'],
    ["a sign that holds a space", "ann@one\u1fcd.example", "ann@xn--one-idc8g.example"],
    ["a full-width @", "ann＠one.example", "ann@one.example"],
    ["dots around the domain", "ann@.one.example.", "ann@one.example"],
    ["case and marks in an X500 name", " /O=Us/cn=\u200bAnn", "/o=us/cn=ann"],
  ])("sees past %s", (_, written, key) => {
    expect(mailboxKey(written)).toBe(key);
  });

  test.each([
    ["quotes that are needed", '"a b"@x.example', "ab@x.example"],
    ["tags", "ann+news@x.example", "ann@x.example"],
    ["dots", "a.nn@gmail.com", "ann@gmail.com"],
    ["letters of another width in a local part", '"a@\uff22"@x.example', '"a@b"@x.example'],
    ["quotes around a part of a local part", 'x"ann"@x.example', "xann@x.example"],
    ["quotes around less than a local part", '"ann"x@x.example', "annx@x.example"],
  ])("keeps %s apart", (_, one, other) => {
    expect(mailboxKey(one)).not.toBe(mailboxKey(other));
  });

  // Signs that come apart, fold, vanish or turn into an @ when they are normalised.
  const odd = fc.array(fc.constantFrom('"', "@", "＠", "﹫", " ", "\\", ".", "。", "｡", "\u0000", "῍", "İ", "ẞ", "Σ", "K", "ﬁ", "e\u0301", "\u200b", "\u3164", "ｱ", "ﾞ", "㍿", "\ud83d", "xn--", "A", "日"), { maxLength: 10 });
  const text = fc.oneof(fc.string({ unit: "binary" }), odd.map(signs => signs.join("")));

  test("of a key is the key, and its domain the domain", () => {
    fc.assert(fc.property(text, text, (local, domain) => {
      const addrSpec = `${local}@${domain}`;
      const key = mailboxKey(addrSpec);
      expect(mailboxKey(key)).toBe(key);
      expect(domainOf(key)).toBe(domainOf(addrSpec));
    }), { numRuns: 5000 });
  });
});

describe("domainOf", () => {
  test.each([
    ["no address", "Taro", ""],
    ["no local part", "@one.example", ""],
    ["a local part that shows nothing", "\u200b@one.example", ""],
    ["an X500 name", "/o=Us/cn=ann", ""],
    ["an @ in a quoted local part", '"a@b"@one.example', "one.example"],
    ["a domain literal", "a@[IPv6:2001:DB8::1]", "[ipv6:2001:db8::1]"],
  ])("of %s", (_, addrSpec, domain) => {
    expect(domainOf(addrSpec)).toBe(domain);
  });
});

describe("isX500", () => {
  test.each([
    ["/o=Us/ou=x/cn=ann", true],
    [" /O=Us/cn=ann", true],
    ["/o=Us\n/cn=ann", true],
    ["/o=us@gateway.example", false],
    ["/o=Us/cn=ann@one", false],
    ["ann /o=Us", false],
    ["/ou=Us", false],
    ["o=Us", false],
    ["", false],
  ])("of %j is %s", (text, expected) => {
    expect(isX500(text)).toBe(expected);
  });
});
