/** What arrives: every copy shows To and Cc, no copy shows Bcc. */
import { emptyItem, entriesFrom, type ComposeItem, type FieldName } from "../../src/simulator/compose-item";
import { deliver } from "../../src/simulator/delivery";

const item = (fields: { readonly [field in FieldName]?: string }, kind: ComposeItem["kind"] = "message"): ComposeItem => ({
  ...emptyItem,
  kind,
  fields: { to: [], cc: [], bcc: [], required: [], optional: [], ...Object.fromEntries(Object.entries(fields).map(([field, list]) => [field, entriesFrom(list)])) },
});
const others = (...args: Parameters<typeof item>): { [address: string]: number } => Object.fromEntries(deliver(item(...args)).copies.map(copy => [copy.recipient.address, copy.others]));

test("everybody in To and Cc sees everybody else there, and Bcc readers see them all", () => {
  expect(others({ to: "a@one.example, b@two.example", cc: "c@three.example", bcc: "d@four.example" }))
    .toEqual({ "a@one.example": 2, "b@two.example": 2, "c@three.example": 2, "d@four.example": 3 });
});

test("nobody in Bcc is seen by anybody", () => {
  expect(others({ to: "news@us.example", bcc: "a@one.example, b@two.example" })).toEqual({ "news@us.example": 0, "a@one.example": 0, "b@two.example": 0 });
});

test("somebody who stands twice gets one copy", () => {
  expect(others({ to: "a@one.example", bcc: "A@one.example" })).toEqual({ "a@one.example": 0 });
});

test("a contact group has become its members, in everybody's sight", () => {
  const { lines, copies } = deliver(item({ to: "Book club:;" }));
  expect(lines[0]?.entries).toHaveLength(3);
  expect(copies.map(copy => copy.others)).toEqual([2, 2, 2]);
});

test("attendees of a meeting see each other", () => {
  expect(others({ required: "a@one.example", optional: "b@two.example" }, "appointment")).toEqual({ "a@one.example": 1, "b@two.example": 1 });
});
