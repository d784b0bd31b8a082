import { emptyDraft } from "../../src/core/draft";
import { draftFrom } from "../../src/core/sketch";

describe("a sketch", () => {
  test("of nothing is an empty message", () => {
    expect(draftFrom({})).toEqual(emptyDraft);
  });

  test("gives each recipient their field, in the order of the fields", () => {
    const { recipients } = draftFrom({ bcc: "c@x.example", cc: "Bob <b@x.example>", to: "a@x.example" });
    expect(recipients.map(one => `${one.field} ${one.displayName} ${one.addrSpec}`)).toEqual(["to  a@x.example", "cc Bob b@x.example", "bcc  c@x.example"]);
  });

  test("takes a group without members for a contact group, and one with members for these", () => {
    const { recipients } = draftFrom({ to: "Book club:;, Team: a@x.example, b@x.example;" });
    expect(recipients.map(one => `${one.kind} ${one.displayName || one.addrSpec}`)).toEqual(["group Book club", "mailbox a@x.example", "mailbox b@x.example"]);
  });

  test("of an appointment has an appointment's fields alone", () => {
    expect(draftFrom({ kind: "appointment", resource: "room@x.example", optional: "c@x.example", required: "a@x.example", to: "b@x.example" }).recipients.map(one => one.field)).toEqual(["required", "optional", "resource"]);
  });

  test("hands on who sends, who knows whom, what could not be read and what was approved", () => {
    const sketch = { from: "Me <me@us.example>", acquainted: ["a@x.example, B <b@x.example>"], remembered: ["c@x.example"], truncated: ["cc"], approval: "approved" } as const;
    expect(draftFrom(sketch)).toEqual({
      ...emptyDraft,
      from: { displayName: "Me", addrSpec: "me@us.example" },
      acquainted: [["a@x.example", "b@x.example"]],
      remembered: [["c@x.example"]],
      truncated: ["cc"],
      approval: { state: "approved", changed: [] },
    });
  });
});
