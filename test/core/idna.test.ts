import fc from "fast-check";
import { domainToASCII } from "node:url";
import { toAsciiDomain } from "../../src/core/idna";

describe("toAsciiDomain", () => {
  test.each([
    ["leaves ASCII as it is", "one.example", "one.example"],
    ["folds case", "ONE.Example", "one.example"],
    ["takes dots off both ends, and none between", "..one..example..", "one..example"],
    ["reads dots of any width", "a。b．c｡d", "a.b.c.d"],
    ["encodes each label by itself", "例え.one.例え", "xn--r8jz45g.one.xn--r8jz45g"],
    ["puts the ASCII of a label before the rest", "bücher.example", "xn--bcher-kva.example"],
    ["keeps an A-label", "xn--bcher-kva.example", "xn--bcher-kva.example"],
    ["makes full-width letters ordinary", "ＯＮＥ.example", "one.example"],
    ["leaves out a space that a sign holds", "one\u1fcd.example", "xn--one-idc8g.example"],
    ["gives nothing for nothing", "", ""],
    ["encodes the last character that fits into 16 bits", "\uffffb", "xn--b-t10i"],
  ])("%s", (_, domain, expected) => {
    expect(toAsciiDomain(domain)).toBe(expected);
  });

  // Small and large steps between code points, in labels long and short.
  const letter = fc.oneof(
    fc.constantFrom(..."abcxyz0189"),
    fc.integer({ min: 0x430, max: 0x44f }).map(point => String.fromCodePoint(point)), // Cyrillic
    fc.integer({ min: 0x3042, max: 0x3093 }).map(point => String.fromCodePoint(point)), // Hiragana
    fc.integer({ min: 0x4e00, max: 0x9fa5 }).map(point => String.fromCodePoint(point)), // Han
    fc.integer({ min: 0xac00, max: 0xd7a3 }).map(point => String.fromCodePoint(point)), // Hangul
    fc.integer({ min: 0x20000, max: 0x2a6d6 }).map(point => String.fromCodePoint(point)), // Han beyond 16 bits
  );
  const label = fc.oneof(fc.array(letter, { minLength: 1, maxLength: 12 }), fc.array(letter, { minLength: 1, maxLength: 63 })).map(letters => letters.join(""));

  test("agrees with Node on labels of many alphabets", () => {
    fc.assert(fc.property(label, label, (one, other) => {
      const domain = `${one}.${other}.example`;
      expect(toAsciiDomain(domain)).toBe(domainToASCII(domain));
    }), { numRuns: 1000 });
  });

  test.each(["例え.テスト", "bücher.example", "日本語.jp", "мой-сайт.рф", "한국.kr", "ünï.cödé.example", "🐱.example", "ひとつ.もの.jp"])("agrees with Node on %s", domain => {
    expect(toAsciiDomain(domain)).toBe(domainToASCII(domain));
  });

  test("gives ASCII of its own to each label, whatever its length and signs", () => {
    const text = fc.string({ unit: "binary", maxLength: 100 });
    const written = (domain: string): string => domain.normalize("NFKC").toLowerCase().replace(/ /g, "").replace(/[.\u3002\uff0e\uff61]/g, "");
    fc.assert(fc.property(text, text, (one, other) => {
      const [left, right] = [written(one), written(other)];
      const [ascii, otherAscii] = [toAsciiDomain(left), toAsciiDomain(right)];
      expect(ascii).toMatch(/^[\u0000-\u007f]*$/);
      expect(ascii === otherAscii).toBe(left === right);
    }), { numRuns: 1000 });
  });

  test("tells labels apart that are too long for Punycode", () => {
    const long = (last: string): string => "日".repeat(80) + last;
    expect(toAsciiDomain(`${long("本")}.example`)).not.toBe(toAsciiDomain(`${long("木")}.example`));
    // The same digits, parted otherwise.
    expect("a".codePointAt(0)!.toString(36).repeat(2)).toBe((0x1eb71).toString(36));
    expect(toAsciiDomain(`${long("")}aa`)).not.toBe(toAsciiDomain(`${long("")}\u{1eb71}`));
    expect(toAsciiDomain(long("本"))).toMatch(/^xn--[a-z0-9-]+$/);
  });

  test("does without normalizing in an engine that cannot", () => {
    const { normalize } = String.prototype;
    try {
      Object.defineProperty(String.prototype, "normalize", { value: undefined, configurable: true, writable: true });
      expect(toAsciiDomain("Bücher.例え.example")).toBe("xn--bcher-kva.xn--r8jz45g.example");
    } finally {
      Object.defineProperty(String.prototype, "normalize", { value: normalize, configurable: true, writable: true });
    }
  });

  test("normalizes what is just as long as a domain may be", () => {
    expect(toAsciiDomain(`Ａ${".b".repeat(127)}`)).toBe(`a${".b".repeat(127)}`);
  });

  test("does not normalize what is too long for a domain, which would take quadratic time", () => {
    const long = "ＯＮＥ" + "a".repeat(253);
    expect(toAsciiDomain(long)).not.toBe(toAsciiDomain(long.normalize("NFKC")));
  });
});
