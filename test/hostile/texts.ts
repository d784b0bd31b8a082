/** Texts that somebody might send to mislead a person, a parser or a page. */
import fc from "fast-check";

/** Names and lists, each for a reason. */
export const HOSTILE: readonly string[] = [
  // Links and markup, for alerts, panes and reports.
  "[click here](https://evil.example)", "![x](https://evil.example/x.png)", "<https://evil.example>", "**urgent**", "# heading", "`code`", "\\", "\\[", "]()", "1. one\r", "- two\r",
  "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "</title><script>alert(1)</script>", "javascript:alert(1)", "{{constructor.constructor('alert(1)')()}}", "&lt;b&gt;", "<!--", "]]>",
  // Text that does not look like what it is.
  "\u202egpj.exe", "\u2066a\u2069", "\u200bann", "a\u00adb", "раураl", "Ａｎｎ", "ann@оne.example", "\ufeff", "e\u0301".repeat(50), "\u0301".repeat(200),
  // What ends or begins something somewhere.
  "\r\nBcc: eve@evil.example", "\n", "\u2028", "\u0000", "\u001b[2J", "\u001b$B", "\u001b(B", "\u009b31m", "\ud800", "\udc00", "\ud83d\udc69",
  // RFC 2047 in the wrong place, and more of it than anybody needs.
  "=?utf-8?B?PHNjcmlwdD4=?=", "=?utf-8?Q?=2C_eve=40evil=2Eexample?=", "=?utf-8?", "=?x?q?", "=?utf-8?B?4pyT", "=?iso-2022-jp?B?GyRC?=", "=?utf-7?Q?+ADw-script+AD4-?=", "=?".repeat(50),
  // CVE-2024-49040 and its like: a name that would be a group, a list, or another address.
  "Team: eve@evil.example;", "undisclosed-recipients:;", "a@one.example, b@two.example", "ann@one.example", "<eve@evil.example>", "ann@one.example <eve@evil.example>", "\"", "\\\"", "(", ")", "(a (b", ":", ";", ",", "@", "a@b@c", "，", "＠",
  // Names of the language.
  "__proto__", "constructor", "toString", "hasOwnProperty",
];

/** Some of these in a row, with anything between. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...HOSTILE) }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) }, { weight: 1, arbitrary: fc.constantFrom(" ", "ann@one.example", "bob <bob@two.example>") }), { maxLength: 12 })
  .map(pieces => pieces.join(""));

/** Ten thousand characters of one of them. */
export const LONG: readonly string[] = HOSTILE.map(one => one.repeat(Math.ceil(10_000 / one.length)).slice(0, 10_000));
