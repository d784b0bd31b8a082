import type { Draft } from "../../src/core/draft";
import { check } from "../../src/core/check";
import { defaultPolicy } from "../../src/core/default-policy";
import { arrange, remedy, withSenderInTo, type Choice, type Places, type RemedyKind } from "../../src/core/remedy";
import type { Sketch } from "../../src/core/rule";
import { draftFrom } from "../../src/core/sketch";

const policy = { ...defaultPolicy, internalDomains: ["us.example"] };

/** `field: addresses` for each field that is not empty. */
function written(draft: Draft): { [field: string]: string } {
  const fields: { [field: string]: string } = {};
  for (const { field, addrSpec, displayName } of draft.recipients) {
    fields[field] = (fields[field] ? fields[field] + " " : "") + (addrSpec || displayName);
  }
  return fields;
}

function after(sketch: Sketch, kind: RemedyKind = "move-to-bcc", choice?: Choice): { [field: string]: string } {
  const draft = draftFrom({ from: "me@us.example", ...sketch });
  const [finding] = check(draft, policy).findings;
  return written(remedy(draft, finding!.recipients, kind, choice));
}

const strangers = "a@one.example, b@two.example, c@three.example";

describe("move-to-bcc", () => {
  test("moves outsiders and leaves colleagues", () => {
    expect(after({ to: `you@us.example, ${strangers}`, cc: "d@four.example, boss@us.example" })).toEqual({
      to: "you@us.example",
      cc: "boss@us.example",
      bcc: "a@one.example b@two.example c@three.example d@four.example",
    });
  });

  test("puts the sender into To when nobody is left there", () => {
    expect(after({ to: strangers, cc: "boss@us.example" })).toEqual({
      to: "me@us.example",
      cc: "boss@us.example",
      bcc: "a@one.example b@two.example c@three.example",
    });
  });

  test("takes nobody twice into Bcc", () => {
    expect(after({ to: strangers, cc: "A@one.example", bcc: "b@two.example, z@nine.example" })["bcc"])
      .toBe("b@two.example z@nine.example a@one.example c@three.example");
  });

  test("leaves whom the person chose to keep", () => {
    expect(after({ to: strangers }, "move-to-bcc", { keep: ["b@two.example"] })).toEqual({
      to: "b@two.example",
      bcc: "a@one.example c@three.example",
    });
  });

  test("leaves a contact group where it is, as no add-in can write it back", () => {
    const draft = draftFrom({ to: `${strangers}, Book club:;` });
    expect(written(remedy(draft, draft.recipients, "move-to-bcc"))).toEqual({ to: "Book club", bcc: "a@one.example b@two.example c@three.example" });
  });

  test("leaves somebody of whom the finding says nothing", () => {
    const draft = draftFrom({ to: `${strangers}, d@four.example` });
    expect(written(remedy(draft, draft.recipients.slice(1, 3), "move-to-bcc"))).toEqual({ to: "a@one.example d@four.example", bcc: "b@two.example c@three.example" });
  });

  test("leaves To empty where nobody is known to send", () => {
    const draft = draftFrom({ to: strangers });
    expect(written(remedy(draft, draft.recipients, "move-to-bcc"))).toEqual({ bcc: "a@one.example b@two.example c@three.example" });
  });

  test("does nothing to an appointment, which has no Bcc", () => {
    expect(after({ kind: "appointment", required: "a@one.example, b@two.example, c@three.example" })).toEqual({
      required: "a@one.example b@two.example c@three.example",
    });
  });
});

test("remove takes off whom the finding names, and no one else", () => {
  expect(after({ to: strangers, cc: "you@us.example", bcc: "z@nine.example" }, "remove")).toEqual({
    cc: "you@us.example",
    bcc: "z@nine.example",
  });
});

test("remove leaves a contact group, as the finding about it stays as well", () => {
  const draft = draftFrom({ to: `${strangers}, Book club:;` });
  expect(written(remedy(draft, draft.recipients, "remove"))).toEqual({ to: "Book club" });
});

test("a remedy by hand changes nothing by itself", () => {
  expect(after({ to: "Book club:;" }, "expand-group")).toEqual({ to: "Book club" });
  expect(after({ to: strangers }, "split-send")).toEqual({ to: "a@one.example b@two.example c@three.example" });
});

describe("arrange", () => {
  const draft = draftFrom({ from: "me@us.example", to: "a@one.example, b@two.example", cc: "A@one.example, Book club:;", bcc: "b@two.example, c@three.example" });
  const arranged = (places: Places): { [field: string]: string } => written(arrange(draft, places));

  test("puts people into the field that is wanted, once each", () => {
    expect(arranged({ "c@three.example": "to", "a@one.example": "bcc" })).toEqual({
      to: "b@two.example c@three.example",
      cc: "Book club",
      bcc: "b@two.example a@one.example",
    });
  });

  test("takes nobody twice into a field where they are already", () => {
    expect(arranged({ "b@two.example": "bcc" })).toEqual({ to: "a@one.example", cc: "A@one.example Book club", bcc: "b@two.example c@three.example" });
  });

  test("takes people off everywhere where they are seen", () => {
    expect(arranged({ "a@one.example": "off", "b@two.example": "off" })).toEqual({ cc: "Book club", bcc: "b@two.example c@three.example" });
  });

  test("leaves a contact group, whatever is wanted of it", () => {
    expect(arranged({ "group:book club": "bcc" })).toEqual(written(draft));
  });

  test("gives the very draft where everybody is where they are wanted", () => {
    const sparse = draftFrom({ to: "a@one.example", bcc: "b@two.example" });
    expect(arrange(sparse, {})).toBe(sparse);
    expect(arrange(sparse, { "a@one.example": "to", "b@two.example": "off", "z@nine.example": "bcc" })).toBe(sparse);
    expect(arrange(sparse, { "a@one.example": "off" })).not.toBe(sparse);
    // As many as before, and in another field.
    expect(written(arrange(sparse, { "a@one.example": "cc" }))).toEqual({ cc: "a@one.example", bcc: "b@two.example" });
  });
});

describe("withSenderInTo", () => {
  const before = draftFrom({ from: "Me <me@us.example>", to: "a@one.example" });
  const changed = (sketch: Sketch): { [field: string]: string } => written(withSenderInTo(before, draftFrom({ from: "Me <me@us.example>", ...sketch })));

  test("puts the sender first where a change has left nobody in To", () => {
    expect(changed({ cc: "b@two.example", bcc: "a@one.example" })).toEqual({ to: "me@us.example", cc: "b@two.example", bcc: "a@one.example" });
  });

  test("leaves a draft that has somebody in To, or nobody at all", () => {
    expect(changed({ to: "b@two.example", bcc: "a@one.example" })).toEqual({ to: "b@two.example", bcc: "a@one.example" });
    expect(changed({})).toEqual({});
  });

  test("leaves an appointment, which has no To", () => {
    expect(changed({ kind: "appointment", optional: "b@two.example" })).toEqual({ optional: "b@two.example" });
  });

  test("leaves a draft that nothing has changed, though its To is empty", () => {
    const draft = draftFrom({ from: "me@us.example", bcc: "a@one.example" });
    expect(withSenderInTo(draft, draft)).toBe(draft);
  });
});
