import { draftOf } from "../../src/cli/draft";
import { readHeader } from "../../src/cli/header";

function draft(text: string) {
  const header = readHeader(Buffer.from(text, "latin1"));
  if ("reason" in header) throw new Error(header.reason);
  return draftOf(header);
}
const people = (text: string): string[][] => draft(text).recipients.map(one => [one.field, one.displayName, one.addrSpec]);
const word = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;

test("takes the sender from From, else from Sender", () => {
  expect(draft("From: Ann <ann@one.example>\nSender: bob@one.example\n").from).toEqual({ displayName: "Ann", addrSpec: "ann@one.example" });
  expect(draft("From: Ann\nSender: bob@one.example\n").from?.addrSpec).toBe("bob@one.example");
  expect(draft("To: ann@one.example\n").from).toBeUndefined();
});

test("decodes the sender's name", () => {
  expect(draft(`From: ${word("山田")} <me@us.example>\n`).from?.displayName).toBe("山田");
});

test("reads all three fields, however often they stand", () => {
  expect(people("To: a@x.example\nCc: b@x.example\nBcc: c@x.example\nTo: d@x.example\n")).toEqual([
    ["to", "", "a@x.example"],
    ["to", "", "d@x.example"],
    ["cc", "", "b@x.example"],
    ["bcc", "", "c@x.example"],
  ]);
});

test("reads the fields of one list apart, so that quotes left open in one spoil no other", () => {
  expect(people('To: "Ann <a@x.example>\nTo: b@x.example\n').map(([, , address]) => address)).toContain("b@x.example");
});

describe("encoded words", () => {
  test("neither split a list nor name a recipient", () => {
    expect(people(`To: ${word("A, B <evil@x.example>; c@y.example")} <ann@one.example>\n`)).toEqual([
      ["to", "A, B <evil@x.example>; c@y.example", "ann@one.example"],
    ]);
  });

  // RFC 2047 §5 wants these characters encoded; not every program does it.
  test("neither do so with bare punctuation in them", () => {
    expect(people("To: =?utf-8?q?Smith,_Ann:_<evil@x.example>;?= <ann@one.example>, b@y.example\n")).toEqual([
      ["to", "Smith, Ann: <evil@x.example>;", "ann@one.example"],
      ["to", "", "b@y.example"],
    ]);
  });

  const rows: readonly (readonly [string, string, string])[] = [
    ["ISO-2022-JP", "=?ISO-2022-JP?B?GyRCOzNFRBsoQg==?=", "山田"],
    ["neighbours of ISO-2022-JP", "=?ISO-2022-JP?B?GyRCOzMbKEI=?=\r\n =?iso-2022-jp?B?GyRCRUQbKEI=?=", "山田"],
    ["Shift_JIS", "=?Shift_JIS?B?jlKTYw==?=", "山田"],
    ["the name of Shift_JIS on Windows", "=?CP932?B?jlKTYw==?=", "山田"],
    ["quoted-printable", "=?utf-8?q?J=C3=BCrgen_G=2E?=", "Jürgen G."],
    // RFC 2047 §5 forbids it; everybody does it.
    ["in quotes", '"=?utf-8?B?5bGx55Sw?="', "山田"],
    ["a character that begins in one and ends in the next", "=?utf-8?B?5bE=?= =?utf-8?B?sQ==?=", "山"],
    ["a language", "=?iso-2022-jp*ja?B?GyRCOzNFRBsoQg==?=", "山田"],
    ["an unknown character set", "=?x-nobody?B?5bGx55Sw?=", "山田"],
    ["line ends inside", "=?utf-8?q?a=0D=0ABcc:_b?=", "a Bcc: b"],
    ["beside plain words", "Dr. =?utf-8?B?5bGx?= Ann", "Dr. 山 Ann"],
  ];
  test.each(rows)("are decoded: %s", (_, written, name) => {
    expect(people(`To: ${written} <a@x.example>\n`)).toEqual([["to", name, "a@x.example"]]);
  });
});

describe("raw ISO-2022-JP", () => {
  // ";3" and "ED" are the bytes of 山田; other characters have commas, quotes and parentheses.
  test("hides no address", () => {
    expect(people("To: \u001b$B;3ED\u001b(B <a@x.example>, \u001b$B\"(,<>@\u001b(B <b@x.example>\n").map(one => one[2])).toEqual(["a@x.example", "b@x.example"]);
  });

  test("is decoded, with the spaces in it", () => {
    expect(people("To: \u001b$B;3\u001b(B \u001b$BED\u001b(B <a@x.example>\n")).toEqual([["to", "山 田", "a@x.example"]]);
  });

  test("cut off in the middle loses no address before it", () => {
    expect(people("To: a@x.example, \u001b$B;3")[0]).toEqual(["to", "", "a@x.example"]);
  });
});

test.each(["undisclosed-recipients:;", "Undisclosed recipients: ;", "<undisclosed-recipient:;@host.example>", "undisclosed-recipients", "(Recipient list suppressed)"])(
  "%s is nobody",
  written => {
    expect(people(`To: ${written}\n`)).toEqual([]);
  },
);

test("members of a group are recipients", () => {
  expect(people("To: Friends: a@x.example, b@y.example;\n").map(one => one[2])).toEqual(["a@x.example", "b@y.example"]);
});

test("a reply acquaints nobody by itself", () => {
  expect(draft("In-Reply-To: <1@x.example>\nReferences: <1@x.example>\nTo: a@x.example\n").acquainted).toEqual([]);
});

test("takes linear time over what never ends", () => {
  const count = 300_000;
  for (const text of ["=?a?b?", "=?a?q?,", "\u001b$B", "=?utf-8?q?a?= ", "\r", "\u001b$B\u001b(B "]) {
    expect(draft(`To: a@x.example, ${text.repeat(count)}\n`).recipients[0]?.addrSpec).toBe("a@x.example");
  }
});
