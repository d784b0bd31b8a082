/** Whatever stands in a header field, it is read without a failure, and no name adds, hides or changes a recipient. */
import fc from "fast-check";
import { formatAddressList, isGroup, mailboxesOf, parseAddressList } from "../../src/core/address";
import { recipient } from "../../src/core/draft";
import { readHeader, valuesOf } from "../../src/cli/header";
import { draftOf } from "../../src/cli/draft";
import { decodeWords, withoutPunctuationInWords } from "../../src/cli/text-of-bytes";
import { every, fuzz } from "../proof/ledger";
import { HOSTILE, hostileText, LONG } from "./texts";

const addressesIn = (text: string): string[] => mailboxesOf(parseAddressList(text)).map(one => one.addrSpec).filter(addrSpec => addrSpec !== "");

describe("an address list", () => {
  test("is read whatever it is, and read again as the same when it is written", () => {
    fuzz(fc.property(hostileText, text => {
      const read = parseAddressList(text);
      const written = formatAddressList(read);
      expect(addressesIn(written)).toEqual(mailboxesOf(read).map(one => one.addrSpec).filter(addrSpec => addrSpec !== ""));
    }));
  });

  test("holds no more text than it was read from", () => {
    fuzz(fc.property(hostileText, text => {
      const sizes = mailboxesOf(parseAddressList(text)).map(one => one.displayName.length + one.addrSpec.length);
      // A local part may get quotes, and escapes in them.
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2 * text.length + 2);
    }));
  });

  test("loses no plain address beside any other entry that is quoted as it should be", () => {
    fuzz(fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), names => {
      const list = names.map((displayName, index) => ({ displayName, addrSpec: `person${index}@company${index}.example` }));
      expect(addressesIn(formatAddressList(list))).toEqual(list.map(one => one.addrSpec));
    }));
  });
});

describe("a display name", () => {
  test("never becomes a recipient, a group or another address (CVE-2024-49040)", async () => {
    await every([...HOSTILE, ...LONG], name => JSON.stringify(name.slice(0, 60)), name => {
      const read = parseAddressList(formatAddressList([{ displayName: name, addrSpec: "ann@one.example" }]));
      expect(read).toHaveLength(1);
      expect(read.every(one => !isGroup(one))).toBe(true);
      expect(mailboxesOf(read).map(one => one.addrSpec)).toEqual(["ann@one.example"]);
    });
  });

  test("never becomes one in encoded words either: the list is taken apart before they are decoded", async () => {
    await every([...HOSTILE, ...LONG], name => JSON.stringify(name.slice(0, 60)), name => {
      const words = (name.match(/[^]{1,40}/g) ?? []).map(part => `=?utf-8?B?${Buffer.from(part).toString("base64")}?=`).join(" ");
      const header = readHeader(Buffer.from(`From: me@us.example\r\nTo: ${words} <ann@one.example>, bob@two.example\r\n\r\n`));
      if ("reason" in header) throw new Error(header.reason);
      expect(draftOf(header).recipients.map(one => one.addrSpec)).toEqual(["ann@one.example", "bob@two.example"]);
    });
  });

  test("never becomes one as quoted words that hold separators", async () => {
    const quoted = (name: string): string => `=?utf-8?q?${[...Buffer.from(name)].map(byte => "=" + byte.toString(16).toUpperCase().padStart(2, "0")).join("")}?=`;
    await every(HOSTILE, name => JSON.stringify(name), name => {
      expect(addressesIn(withoutPunctuationInWords(`${quoted(name)} <ann@one.example>, bob@two.example`))).toEqual(["ann@one.example", "bob@two.example"]);
    });
  });

  test("is no part of what a recipient is compared by", () => {
    fuzz(fc.property(hostileText, name => {
      expect(recipient("to", name, "ann@one.example")).toMatchObject({ kind: "mailbox", addrSpec: "ann@one.example" });
    }));
  });
});

describe("a header", () => {
  test("is read whatever bytes it is of, or refused in a sentence", () => {
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.tuple(hostileText, hostileText).map(([to, subject]) => Buffer.from(`From: ${subject}\r\nTo: ${to}\r\nSubject: ${subject}\r\n\r\n`)));
    fuzz(fc.property(bytes, one => {
      const header = readHeader(one);
      if ("reason" in header) return expect(header.reason).toMatch(/\S/);
      expect(Array.isArray(draftOf(header).recipients)).toBe(true);
      return undefined;
    }));
  });

  test("gives one field no other's place: what is folded, encoded or broken stays where it is", async () => {
    await every(HOSTILE, value => JSON.stringify(value), value => {
      // A line end within a value would begin a field; no mail program lets it be written.
      const inLine = value.replace(/[\r\n]/g, " ");
      const header = readHeader(Buffer.from(`From: me@us.example\r\nSubject: ${inLine}\r\nTo: ann@one.example\r\n\r\nBcc: eve@evil.example\r\n`));
      if ("reason" in header) throw new Error(header.reason);
      expect(valuesOf(header, "to")).toEqual(["ann@one.example"]);
      expect(valuesOf(header, "bcc")).toEqual([]);
    });
  });
});

describe("encoded words", () => {
  test("are decoded whatever they hold, to a text without control characters of their own", () => {
    const word = fc.tuple(fc.constantFrom("utf-8", "iso-2022-jp", "shift_jis", "windows-1252", "utf-7", "x-unknown", "utf-16le", "__proto__"), fc.constantFrom("B", "b", "Q", "q", "x"), fc.oneof(fc.base64String(), fc.string({ maxLength: 30 })))
      .map(([charset, encoding, content]) => `=?${charset}?${encoding}?${content}?=`);
    fuzz(fc.property(fc.array(word, { maxLength: 6 }), words => {
      const decoded = decodeWords(words.join(" "));
      expect(decoded).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/);
    }));
  });

  test("that are a bomb cost no more than their own size", async () => {
    const bombs = ["=?utf-8?Q?" + "=41".repeat(100_000) + "?=", "=?utf-8?B?QUFB?= ".repeat(50_000), "=?".repeat(300_000), "=?utf-8?q?".repeat(60_000), "=?x?b?" + "?".repeat(300_000), `=?${"x".repeat(300_000)}?q?a?=`];
    await every(bombs, bomb => bomb.slice(0, 20), bomb => {
      expect(decodeWords(bomb).length).toBeLessThanOrEqual(bomb.length);
    });
  });
});
