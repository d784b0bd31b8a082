import fc from "fast-check";
import { personDigest, PARTS } from "../../../src/outlook/second-person/digest";
import { recordFrom, written, type ApprovalRecord } from "../../../src/outlook/second-person/record";

const digests = PARTS.map(part => personDigest(part, "salt"));
const asked: ApprovalRecord["asked"] = { by: personDigest("hana@us.example", "salt"), name: "Hana Sato", at: 1_800_000_000, digests, counts: [1, 0, 300] };
const request: ApprovalRecord = { salt: "0123456789abcdefghijkl", asked, answer: undefined };
const approved: ApprovalRecord = {
  ...request,
  answer: { by: personDigest("ken@us.example", "salt"), name: "Ken Mori", at: 1_800_000_600, isApproved: true, digests, note: "" },
};
const returned: ApprovalRecord = { ...request, answer: { ...approved.answer!, isApproved: false, digests: PARTS.map(() => ""), note: "Cc should be empty." } };

test.each([["a request", request], ["an approval", approved], ["a draft sent back", returned]])("%s is read as it was written", (_, record) => {
  expect(recordFrom(written(record))).toEqual(record);
});

test("the longest of them leaves room for other properties, whatever the language and the signs", () => {
  for (const sign of ["a", "名", '"', "\\", "\n", "\ud83d\ude00", "\u0001"]) {
    const long = sign.repeat(4000);
    const text = written({ ...approved, asked: { ...asked, name: long }, answer: { ...approved.answer!, name: long, note: long } });
    expect(JSON.stringify({ bccGuardApproval: text }).length).toBeLessThan(2000);
    expect(recordFrom(text)).toMatchObject({ salt: request.salt });
  }
});

test("no address is kept, neither for a name nor in a note", () => {
  const text = written({
    ...returned,
    asked: { ...asked, name: "hana@us.example" },
    answer: { ...returned.answer!, note: "Take out ann@one.example, <ben@two.example> and（chie＠three.example）、please" },
  });
  expect(text).not.toMatch(/[@＠]/);
  expect(recordFrom(text)).toMatchObject({ asked: { name: "" }, answer: { note: "Take out … <…> …、please" } });
});

test("a property that is not there is no record, and no damage", () => {
  for (const value of [undefined, null, ""]) expect(recordFrom(value)).toBe("none");
});

test("whatever is cut off is damaged", () => {
  const text = written(approved);
  for (let length = 1; length < text.length; length++) expect(recordFrom(text.slice(0, length))).toBe("damaged");
  expect(recordFrom(text + " ")).toBe("damaged");
});

test("whatever is edited is damaged", () => {
  const text = written(approved);
  fc.assert(fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (place, sign) => {
    fc.pre(text[place] !== sign);
    const edited = text.slice(0, place) + sign + text.slice(place + 1);
    // Of the version, another number can be read as well.
    expect(recordFrom(edited)).toBe(/^[2-9]\./.test(edited) ? "newer" : "damaged");
  }));
});

test.each([
  ["a later time", written(approved).replace("1800000600", "1900000600")],
  ["a request made an approval", written(request).replace(/,0\]$/, `,${JSON.stringify([asked.by, "", 1, digests.join(""), ""])}]`)],
  ["another program's text", "hello"],
  ["a number", 12],
  ["an object", { asked }],
  ["a list", ["1", "2"]],
  ["an empty record", "1.." ],
])("%s is damaged", (_, value) => {
  expect(recordFrom(value)).toBe("damaged");
});

test("what a newer version wrote is not taken for damage", () => {
  expect(recordFrom(`2.${"x".repeat(43)}.{"anything":true}`)).toBe("newer");
});

test("nothing makes it throw", () => {
  fc.assert(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }), value => {
    expect(recordFrom(value)).toBeDefined();
  }));
});
