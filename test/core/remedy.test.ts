import type { Draft } from "../../src/core/draft";
import { check } from "../../src/core/check";
import { defaultPolicy } from "../../src/core/default-policy";
import { remedy, type Choice, type RemedyKind } from "../../src/core/remedy";
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
    expect(after({ to: `${strangers}, Book club:;` })["to"]).toContain("Book club");
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

test("a remedy by hand changes nothing by itself", () => {
  expect(after({ to: "Book club:;" }, "expand-group")).toEqual({ to: "Book club" });
});
