import { readHeader, valuesOf, type Header } from "../../src/cli/header";

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");

function header(bytes: Uint8Array): Header {
  const read = readHeader(bytes);
  if ("reason" in read) throw new Error(read.reason);
  return read;
}

describe("a header section", () => {
  const rows: readonly (readonly [string, string, string[]])[] = [
    ["with CRLF", "To: a\r\nCc: b\r\n\r\nTo: body", ["a"]],
    ["with LF", "To: a\nCc: b\n\nTo: body", ["a"]],
    ["with CR alone", "To: a\rCc: b\r\rTo: body", ["a"]],
    ["with line ends of all kinds", "Cc: b\rTo: a\r\n c\nSubject: d\n\r\nTo: body", ["a c"]],
    // A gateway that turned LF into CRLF twice.
    ["with a CR too many on each line", "To: a\r\r\nTo: b\r\r\n\r\r\nTo: body", ["a", "b"]],
    ["folded with a tab", "To: a,\r\n\tb\r\n\r\n", ["a,\tb"]],
    ["folded without indenting", "To: a,\nb@c.example\nCc: d\n\n", ["a, b@c.example"]],
    ["folded on a line of white space", "To: a,\r\n \r\n b\r\n\r\n", ["a,  b"]],
    ["with the line of an mbox", "From x Fri Aug 12\nTo: a\n>From y Fri Aug 12\nCc: b\n\n", ["a"]],
    ["with a byte order mark", "\u00ef\u00bb\u00bfTo: a\n\n", ["a"]],
    ["after empty lines", "\r\n\r\nTo: a\r\n\r\n", ["a"]],
    ["with a field twice", "To: a\nto: b\nTO : c\n\n", ["a", "b", "c"]],
    ["with a field of no value", "To:\nCc: b\n\n", [""]],
    ["cut off in the middle", "Cc: b\r\nTo: a, b", ["a, b"]],
    ["with NUL bytes", "Subject: a\u0000b\nTo: a\n\n", ["a"]],
  ];
  test.each(rows)("%s is read", (_, text, expected) => {
    expect(valuesOf(header(latin1(text)), "to")).toEqual(expected);
  });

  const japanese: readonly (readonly [string, number[]])[] = [
    ["UTF-8", [0xe5, 0xb1, 0xb1, 0xe7, 0x94, 0xb0]],
    ["Shift_JIS", [0x8e, 0x52, 0x93, 0x63]],
    ["EUC-JP", [0xbb, 0xb3, 0xc5, 0xc4]],
  ];
  test.each(japanese)("with raw %s is read as such", (_, bytes) => {
    expect(valuesOf(header(Buffer.concat([latin1("To: "), Buffer.from(bytes), latin1(" <a@b.example>\n")])), "to")).toEqual(["山田 <a@b.example>"]);
  });

  test("with raw Western characters is not taken for Japanese", () => {
    expect(valuesOf(header(latin1("To: Andr\u00e9 M\u00fcller <a@b.example>\n")), "to")).toEqual(["André Müller <a@b.example>"]);
  });

  test("of 1 MB on one line is read whole", () => {
    const list = Array.from({ length: 50_000 }, (_, index) => `person${index}@one.example`).join(", ");
    expect(valuesOf(header(latin1(`To: ${list}\n\n`)), "to")).toEqual([list]);
  });
});

describe("what is no mail", () => {
  const rows: readonly (readonly [string, Uint8Array, string])[] = [
    ["nothing", latin1(""), "is empty"],
    ["a text", latin1("Dear all:\nthe meeting is on Monday.\n"), "no header field"],
    ["a text that begins a line with an address of the web", latin1("http://one.example/\n"), "no header field"],
    ["JSON", latin1('{"to": "a@b.example"}'), "no header field"],
    ["a page", latin1("\u00ef\u00bb\u00bf<!DOCTYPE html><html>"), "HTML"],
    ["gzip", latin1("\u001f\u008b\u0008\u0000"), "gzip"],
    ["zstd", latin1("\u0028\u00b5\u002f\u00fd\u0000"), "zstd"],
    ["ZIP", latin1("PK\u0003\u0004\u0000"), "ZIP"],
    [".msg", latin1("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\u0000"), ".msg"],
    [".pst", latin1("!BDN\u0000"), ".pst"],
    ["PDF", latin1("%PDF-1.7\n"), "PDF"],
    ["UTF-16", latin1("\u00ff\u00feT\u0000o\u0000:\u0000"), "UTF-16"],
    ["noise", Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 251), "binary"],
  ];
  test.each(rows)("%s is named", (_, bytes, reason) => {
    const read = readHeader(bytes);
    expect("reason" in read ? read.reason : "read as mail").toContain(reason);
  });
});
