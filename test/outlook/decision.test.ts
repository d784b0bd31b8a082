/** What somebody has decided holds for exactly the draft it was decided for. */
import { recipient, type Draft, type Field } from "../../src/core/draft";
import { isOf, markOf, type Decision } from "../../src/outlook/decision";

const draftWith = (places: readonly (readonly [Field, string])[], from = "me@us.example", truncated: readonly Field[] = []): Draft => ({
  kind: "message", from: { displayName: "", addrSpec: from }, acquainted: [], remembered: [], truncated,
  recipients: places.map(([field, address]) => recipient(field, "", address)),
});

const draft = draftWith([["to", "a@one.example"], ["cc", "b@two.example"], ["bcc", "c@three.example"]]);
const decision: Decision = { kind: "openly", rules: ["visible-recipients"], salt: "s", mark: markOf(draft, "s"), reason: "", day: "2026-11-25" };

test.each<[string, Draft]>([
  ["the same draft", draft],
  ["the same people in another order", draftWith([["bcc", "c@three.example"], ["cc", "b@two.example"], ["to", "a@one.example"]])],
  ["somebody twice", draftWith([["to", "a@one.example"], ["to", "A@one.example"], ["cc", "b@two.example"], ["bcc", "c@three.example"]])],
  ["somebody in Cc who was in To, seen all the same", draftWith([["cc", "a@one.example"], ["cc", "b@two.example"], ["bcc", "c@three.example"]])],
])("holds for %s", (_, now) => {
  expect(isOf(decision, now)).toBe(true);
});

test.each<[string, Draft]>([
  ["one more", draftWith([["to", "a@one.example"], ["cc", "b@two.example"], ["to", "d@four.example"], ["bcc", "c@three.example"]])],
  ["one less", draftWith([["to", "a@one.example"], ["bcc", "c@three.example"]])],
  ["somebody else", draftWith([["to", "x@one.example"], ["cc", "b@two.example"], ["bcc", "c@three.example"]])],
  ["somebody in view who was hidden", draftWith([["to", "a@one.example"], ["cc", "b@two.example"], ["cc", "c@three.example"]])],
  ["another sender", draftWith([["to", "a@one.example"], ["cc", "b@two.example"], ["bcc", "c@three.example"]], "you@us.example")],
  ["a field that may hold more than was read", draftWith([["to", "a@one.example"], ["cc", "b@two.example"], ["bcc", "c@three.example"]], "me@us.example", ["to"])],
])("does not hold for %s", (_, now) => {
  expect(isOf(decision, now)).toBe(false);
});
