/**
 * Asking and answering on a draft that Outlook holds, by two people one after the
 * other, and with every call failing in every way.
 */
import type * as Desk from "../../../../src/outlook/taskpane/approval/desk";
import { RECORD_KEY, recordFrom } from "../../../../src/outlook/second-person/record";
import { fakeOffice, FAULTS, type FakeOffice, type Fault, type Scene } from "../../fake-office";

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "Date"] });
});
afterEach(() => {
  jest.useRealTimers();
});

const NEWS = "newsletter@us.example";
const HANA = "hana.aoyama@us.example";
const KEN = "ken@us.example";
const draft: Scene = { from: NEWS, user: HANA, fields: { to: [NEWS], bcc: ["annabel@one.example", "bobbington@two.example"] }, subject: "News", body: "Hello", attachments: [{ name: "a.pdf", size: 10 }] };
const policy = { internalDomains: ["us.example"], rules: { "second-person": { severity: "stop", notice: {}, warn: {}, stop: { addresses: 2 } } } };

// The policy is read once, when the desk is loaded.
(globalThis as { bccGuardPolicy?: unknown }).bccGuardPolicy = policy;
const desk = jest.requireActual<typeof Desk>("../../../../src/outlook/taskpane/approval/desk");

interface Sitting {
  readonly office: FakeOffice;
  readonly item: Office.MessageCompose;
}

/** Somebody with the draft open. */
function sit(scene: Scene): Sitting {
  const office = fakeOffice(scene);
  globalThis.Office = office.Office;
  return { office, item: office.Office.context.mailbox.item as unknown as Office.MessageCompose };
}

/** Why it was refused; undefined when it was done. What hangs is given up by its limit. */
async function refusal(work: Promise<void>): Promise<string | undefined> {
  let isOver = false;
  const told = work.then(() => undefined, (error: unknown) => (error as { why?: string }).why ?? String(error)).finally(() => (isOver = true));
  while (!isOver) {
    await new Promise(resolve => setImmediate(resolve));
    jest.advanceTimersByTime(1000);
  }
  return told;
}

async function asked(scene: Scene = draft): Promise<{ readonly [key: string]: unknown }> {
  const { office, item } = sit(scene);
  expect(await refusal(desk.ask(item))).toBeUndefined();
  return office.savedProperties;
}

const kept = ({ savedProperties }: FakeOffice) => recordFrom(savedProperties[RECORD_KEY]);

test("a request is saved with the draft, after the draft itself was saved", async () => {
  const { office, item } = sit(draft);
  await desk.ask(item);
  expect(kept(office)).toMatchObject({ asked: { counts: [1, 0, 2] }, answer: undefined });
  expect(office.calls[0]).toBe("saveAsync");
  expect(office.calls[office.calls.length - 1]).toBe("saveAsync");
  expect(JSON.stringify(office.savedProperties)).not.toMatch(/@|\.example|aoyama|newsletter|annabel|bobbington/i); // shorter words are spelt by chance
  expect(JSON.stringify(office.savedProperties).length).toBeLessThan(2000);
  const matter = await desk.readMatter(item);
  expect(matter).toMatchObject({ state: "asked", isAskedByMe: true, objection: "asked", changed: [] });
});

test("a colleague reads it, and their yes is kept", async () => {
  const { office, item } = sit({ ...draft, user: KEN, customProperties: await asked() });
  const matter = await desk.readMatter(item);
  expect(matter).toMatchObject({ state: "asked", isAskedByMe: false, isAnsweredByMe: false, objection: undefined, changed: [] });
  await desk.answer(item, matter, true, "");
  expect(kept(office)).toMatchObject({ answer: { isApproved: true } });
  expect(await desk.readMatter(item)).toMatchObject({ state: "approved", isAnsweredByMe: true });
});

test("their no is kept with its note, without addresses", async () => {
  const { office, item } = sit({ ...draft, user: KEN, customProperties: await asked() });
  await desk.answer(item, await desk.readMatter(item), false, "Take out annabel@one.example");
  expect(kept(office)).toMatchObject({ answer: { isApproved: false, note: "Take out …" } });
  expect(await desk.readMatter(item)).toMatchObject({ state: "returned" });
});

test.each<[string, Scene, string]>([
  ["by whoever asked", { user: HANA }, "not-allowed"],
  ["by the mailbox that sends", { user: NEWS }, "not-allowed"],
  ["by nobody that Outlook tells of", { user: "" }, "unknown-sender"],
])("an answer %s is refused, and nothing is kept of it", async (_, who, why) => {
  const { office, item } = sit({ ...draft, ...who, customProperties: await asked() });
  const matter = await desk.readMatter(item);
  expect(await refusal(desk.answer(item, matter, true, ""))).toBe(why);
  expect(kept(office)).toMatchObject({ answer: undefined });
});

test("a delegate who sends on somebody's behalf cannot approve what they asked for, nor can the one in whose name it goes", async () => {
  const onBehalf: Scene = { ...draft, from: "boss@us.example" };
  const customProperties = await asked(onBehalf);
  for (const user of [HANA, "boss@us.example"]) {
    const { item } = sit({ ...onBehalf, user, customProperties });
    expect(await refusal(desk.answer(item, await desk.readMatter(item), true, ""))).toBe("not-allowed");
  }
});

test("what changes between the look and the answer is not approved", async () => {
  const { office, item } = sit({ ...draft, user: KEN, customProperties: await asked() });
  const matter = await desk.readMatter(item);
  office.type("bcc", "late@gmail.com");
  expect(await refusal(desk.answer(item, matter, true, ""))).toBe("changed-meanwhile");
  const now = await desk.readMatter(item);
  expect(now.changed).toEqual(["bcc"]);
  expect(await refusal(desk.answer(item, now, true, ""))).toBeUndefined();
  expect(kept(office)).toMatchObject({ answer: { isApproved: true } });
});

test("what nobody asked for, or was answered before, cannot be answered", async () => {
  const { item } = sit({ ...draft, user: KEN });
  expect(await refusal(desk.answer(item, await desk.readMatter(item), true, ""))).toBe("changed-meanwhile");

  const again = sit({ ...draft, user: KEN, customProperties: await asked() });
  const matter = await desk.readMatter(again.item);
  await desk.answer(again.item, matter, true, "");
  expect(await refusal(desk.answer(again.item, await desk.readMatter(again.item), false, "no"))).toBe("changed-meanwhile");
});

test("a request can be taken back, and asking again takes an answer away", async () => {
  const first = sit({ ...draft, customProperties: await asked() });
  await desk.withdraw(first.item);
  expect(kept(first.office)).toBe("none");

  const ken = sit({ ...draft, user: KEN, customProperties: await asked() });
  await desk.answer(ken.item, await desk.readMatter(ken.item), true, "");
  const hana = sit({ ...draft, customProperties: ken.office.savedProperties });
  await desk.ask(hana.item);
  expect(kept(hana.office)).toMatchObject({ answer: undefined });
});

test("what cannot be read as a whole is not asked about, nor is anything by nobody", async () => {
  const full = sit({ ...draft, fields: { to: [NEWS], bcc: Array.from({ length: 1000 }, (_, index) => `r${index}@gmail.com`) } });
  expect(await refusal(desk.ask(full.item))).toBe("too-many");
  const nobody = sit({ ...draft, user: "" });
  expect(await refusal(desk.ask(nobody.item))).toBe("unknown-sender");
  for (const { office } of [full, nobody]) expect(kept(office)).toBe("none");
});

test("other properties of the item stay", async () => {
  const { office, item } = sit({ ...draft, customProperties: { bccGuardDecision: "[]", other: 1 } });
  await desk.ask(item);
  expect(office.savedProperties).toMatchObject({ bccGuardDecision: "[]", other: 1 });
});

test("where other properties leave no room, it is told, and nothing is kept", async () => {
  const { office, item } = sit({ ...draft, customProperties: { other: "x".repeat(2300) } });
  expect(await refusal(desk.ask(item))).toBe("not-kept");
  expect(kept(office)).toBe("none");
});

/** The calls that an action makes when nothing fails. */
async function callsOf(scene: Scene, act: (sitting: Sitting) => Promise<void>): Promise<readonly string[]> {
  const sitting = sit(scene);
  await act(sitting);
  return sitting.office.calls;
}

describe("when a call", () => {
  const act = {
    ask: ({ item }: Sitting) => desk.ask(item),
    approve: async ({ item }: Sitting) => desk.answer(item, await desk.readMatter(item), true, ""),
  };

  test.each(FAULTS.flatMap(fault => (["ask", "approve"] as const).map((action): [Fault, keyof typeof act] => [fault, action])))("%s, %s says that it is done only when it is", async (fault, action) => {
    const scene: Scene = action === "ask" ? draft : { ...draft, user: KEN, customProperties: await asked() };
    const calls = await callsOf(scene, act[action]);
    expect(calls.length).toBeGreaterThan(10);
    let done = 0;
    for (let place = 0; place < calls.length; place++) {
      const sitting = sit({ ...scene, fault: (_, at) => (at === place ? fault : undefined) });
      const why = await refusal(act[action](sitting));
      if (why !== undefined) continue;
      done++;
      const found = kept(sitting.office);
      expect({ place, call: calls[place], found }).toMatchObject({ found: action === "ask" ? { answer: undefined } : { answer: { isApproved: true } } });
    }
    // What is told twice does no harm; nothing else is so harmless at every place.
    if (fault === "twice") expect(done).toBe(calls.length);
    else expect(done).toBeLessThan(calls.length);
  });
});
