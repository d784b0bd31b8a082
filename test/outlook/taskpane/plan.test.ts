/** What the pane says would change is what would change. */
import { check } from "../../../src/core/check";
import { defaultPolicy } from "../../../src/core/default-policy";
import { recipient, type Draft, type Field } from "../../../src/core/draft";
import type { Places } from "../../../src/core/remedy";
import { planFor, sizeOf } from "../../../src/outlook/taskpane/plan";

const strangers = (count: number): string[] => Array.from({ length: count }, (_, index) => `a${index}@docomo.ne.jp`);

function planned(fields: { readonly [field in Field]?: readonly string[] }, chosen: Places = {}): ReturnType<typeof planFor> {
  const recipients = (Object.keys(fields) as Field[]).flatMap(field => (fields[field] ?? []).map(address => recipient(field, "", address))); // as they are typed
  const draft: Draft = { kind: "message", from: { displayName: "News", addrSpec: "news@us.example" }, recipients, acquainted: [], remembered: [], truncated: [] };
  return planFor(draft, check(draft, defaultPolicy), defaultPolicy, chosen);
}
const placesIn = ({ after }: ReturnType<typeof planFor>, field: Field): string[] => after.recipients.filter(one => one.field === field).map(one => one.addrSpec);

test("strangers go to Bcc, and colleagues stay", () => {
  const plan = planned({ to: [...strangers(5), "boss@us.example"] });
  expect(plan.counts).toEqual({ hidden: 5, removed: 0, swapped: 0, staying: 1 });
  expect(plan.isSenderAdded).toBe(false);
});

test("the sender goes into To where nobody else is left there", () => {
  const plan = planned({ to: strangers(5) });
  expect(placesIn(plan, "to")).toEqual(["news@us.example"]);
  expect(plan.isSenderAdded).toBe(true);
});

test("the sender who stands in Cc is told of as put into To, and not as one more person who changes", () => {
  const plan = planned({ to: strangers(5), cc: ["NEWS@us.example", "desk@us.example"] });
  expect(placesIn(plan, "to")).toEqual(["news@us.example"]);
  expect(plan.isSenderAdded).toBe(true);
  expect(plan.counts).toEqual({ hidden: 5, removed: 0, swapped: 0, staying: 1 });
  expect(sizeOf(plan)).toBe(5);
});

test("the sender who is put elsewhere by hand is a person like others", () => {
  const plan = planned({ to: [...strangers(5), "boss@us.example"], cc: ["news@us.example"] }, { "news@us.example": "to" });
  expect(plan.isSenderAdded).toBe(false);
  expect(plan.counts.swapped).toBe(1);
});
