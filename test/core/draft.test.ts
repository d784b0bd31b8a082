import { isVisible, recipient, recipientKey, type Field } from "../../src/core/draft";

describe("recipient", () => {
  test.each([
    ["an address", "ann@one.example", false, "mailbox"],
    ["an X500 name", "/o=Us/cn=ann", false, "mailbox"],
    ["an address that the host calls a group", "list@one.example", true, "mailbox"],
    ["a group", "", true, "group"],
    ["nothing", "", false, "unresolved"],
    ["text without an address", "Taro", false, "unresolved"],
    ["an address without a domain", "ann@", false, "unresolved"],
    ["an address without a local part", "@one.example", false, "unresolved"],
  ])("takes %s for what it is", (_, addrSpec, isGroup, kind) => {
    expect(recipient("to", "Ann", addrSpec, isGroup)).toEqual({ field: "to", kind, displayName: "Ann", addrSpec });
  });

  test("takes off the white space around an address", () => {
    expect(recipient("to", "", " ann@one.example\r\n").addrSpec).toBe("ann@one.example");
  });
});

describe("recipientKey", () => {
  test.each([
    ["a mailbox, whatever its name", recipient("to", "Ann", "ann@one.example"), recipient("bcc", "A. Smith", "Ann@ONE.example")],
    ["a group by its name", recipient("to", "Book club", "", true), recipient("cc", " book CLUB ", "", true)],
    ["text without an address by its name", recipient("to", "Taro", ""), recipient("cc", "TARO ", "")],
    ["text without a name by itself", recipient("to", "", "Taro"), recipient("cc", "", " taro")],
  ])("is the same of %s", (_, one, other) => {
    expect(recipientKey(one)).toBe(recipientKey(other));
  });

  test.each([
    ["two groups", recipient("to", "Book club", "", true), recipient("to", "Choir", "", true)],
    ["a group and text of the same name", recipient("to", "Taro", "", true), recipient("to", "Taro", "")],
    ["two texts without a name", recipient("to", "", "Taro"), recipient("to", "", "Hanako")],
  ])("is another of %s", (_, one, other) => {
    expect(recipientKey(one)).not.toBe(recipientKey(other));
  });
});

test("Bcc readers and rooms alone are not shown", () => {
  const fields: Field[] = ["to", "cc", "bcc", "required", "optional", "resource"];
  expect(fields.filter(field => isVisible(recipient(field, "", "ann@one.example")))).toEqual(["to", "cc", "required", "optional"]);
});
