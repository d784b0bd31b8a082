/** The host's side of the item API refuses what Outlook refuses. */
import { emptyItem, entriesFrom, store, type ComposeItem } from "../../src/simulator/compose-item";
import { methods, Refusal, type World } from "../../src/simulator/host/methods";

function world(changes: Partial<ComposeItem> = {}): World {
  const item = store<ComposeItem>({ ...emptyItem, ...changes });
  return { item, settings: store({}), person: () => item.get().from, save: () => item.set({ ...item.get(), itemId: "saved" }), contextData: () => undefined };
}

function call(on: World, dispatchId: number, parameters: { readonly [name: string]: unknown } = {}): unknown {
  const method = methods[dispatchId];
  if (!method) throw new Error(`no method ${dispatchId}`);
  return method.run(on, parameters);
}

function refusal(act: () => unknown): number | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return undefined;
}

const GET = 15, SET = 21, ADD = 22;
const people = (count: number) => Array.from({ length: count }, (_, index) => ({ name: "", address: `a${index}@one.example` }));

test("a field hands over a thousand at most", () => {
  const full = world({ fields: { ...emptyItem.fields, to: people(1200) } });
  expect(call(full, GET, { recipientField: 0 })).toHaveLength(1000);
});

test("a field hands over contact groups without an address, and nothing that Outlook could not resolve", () => {
  const mixed = world({ fields: { ...emptyItem.fields, to: entriesFrom("Book club:;, nonsense, a@one.example") } });
  expect(call(mixed, GET, { recipientField: 0 })).toEqual([
    { name: "Book club", address: "", recipientType: 1, appointmentResponse: 0 },
    { name: "a@one.example", address: "a@one.example", recipientType: 3, appointmentResponse: 0 },
  ]);
});

test("a contact group cannot be written back, and the field stays as it was", () => {
  const mixed = world({ fields: { ...emptyItem.fields, to: entriesFrom("a@one.example") } });
  expect(refusal(() => call(mixed, SET, { recipientField: 0, recipientArray: [{ name: "Book club", address: "" }] }))).toBe(5010);
  expect(mixed.item.get().fields.to).toHaveLength(1);
});

test("more than a hundred at once are refused, and setting takes the place of what was there", () => {
  const some = world();
  expect(refusal(() => call(some, ADD, { recipientField: 2, recipientArray: people(101) }))).toBe(9012);
  call(some, ADD, { recipientField: 2, recipientArray: people(100) });
  call(some, ADD, { recipientField: 2, recipientArray: people(2) });
  expect(some.item.get().fields.bcc).toHaveLength(102);
  call(some, SET, { recipientField: 2, recipientArray: people(1) });
  expect(some.item.get().fields.bcc).toHaveLength(1);
});

test("an appointment has no Bcc", () => {
  expect(refusal(() => call(world({ kind: "appointment" }), GET, { recipientField: 2 }))).toBe(5010);
});

test("session data that was never set is an error, as is too much of it", () => {
  const some = world();
  expect(refusal(() => call(some, 186, { name: "a" }))).toBe(9050);
  expect(refusal(() => call(some, 185, { name: "a", value: "x".repeat(50001) }))).toBe(9051);
  call(some, 185, { name: "a", value: "b" });
  expect(call(some, 186, { name: "a" })).toBe("b");
});

test("a sixth notification is refused, and so is a key that is taken", () => {
  const some = world();
  const notify = (key: string) => call(some, 33, { key, type: 0, message: "m" });
  for (const key of ["a", "b", "c", "d", "e"]) notify(key);
  expect(refusal(() => notify("f"))).toBe(5010);
  expect(refusal(() => notify("a"))).toBe(9023);
  expect(refusal(() => call(some, 36, { key: "z" }))).toBe(9024);
});

test("an item that was never saved has no id", () => {
  const some = world();
  expect(refusal(() => call(some, 164))).toBe(9046);
  call(some, 32);
  expect(call(some, 164)).toBe(some.item.get().itemId);
});
