/** What the pane does beside its remedies and decisions, which have tests of their own. */
import { resume, opened, started } from "./opened";
import { settled, stopTime } from "../stopped-time";

beforeEach(stopTime);
afterEach(() => {
  jest.useRealTimers();
});

const STRANGERS = ["a@docomo.ne.jp", "b@docomo.ne.jp", "c@docomo.ne.jp", "d@docomo.ne.jp", "e@docomo.ne.jp"];

test.each([
  ["is written", "bcc.addAsync", 1],
  ["is read again", "from.getAsync", 3],
])("nothing that is done to one item is told, shown or done to the next one, which comes while the first %s", async (_, call, times) => {
  const { office, pane } = await opened({ fields: { to: STRANGERS } });
  pane.choose({ "a@docomo.ne.jp": "off" });
  const pressed = pane.apply();
  while (office.calls.filter(name => name === call).length < times) await new Promise(resolve => setImmediate(resolve));

  const next = started({ fields: { to: ["x@docomo.ne.jp"] } });
  await settled(Promise.all([pressed, pane.changeItem()]));
  const { reading, said, changes, isBusy } = pane.state();
  expect({ said, changes, isBusy }).toEqual({ said: undefined, changes: [], isBusy: false });
  expect(typeof reading === "object" && reading.draft.recipients.map(one => one.addrSpec)).toEqual(["x@docomo.ne.jp"]);
  expect(next.calls.filter(name => /setAsync|addAsync/.test(name))).toEqual([]);
  expect(office.fields.bcc.map(one => one.emailAddress)).toEqual(STRANGERS.slice(1));

  // The one before still knows what was done to it.
  resume(office);
  await settled(pane.changeItem());
  expect(pane.state().changes).toHaveLength(1);
});

test("what was chosen and refused is chosen still, so that another press does it", async () => {
  let isRefusing = true;
  const { office, pane } = await opened({ fields: { to: STRANGERS }, fault: name => (isRefusing && name === "bcc.addAsync" ? "fails" : undefined) });
  pane.choose({ "a@docomo.ne.jp": "to", "b@docomo.ne.jp": "off" });
  await settled(pane.apply());
  expect(pane.state().said?.isGood).toBe(false);
  expect(pane.state().chosen).toEqual({ "a@docomo.ne.jp": "to", "b@docomo.ne.jp": "off" });
  isRefusing = false;
  await settled(pane.apply());
  expect(office.fields.to.map(one => one.emailAddress)).toEqual(["a@docomo.ne.jp"]);
  expect(office.fields.bcc.map(one => one.emailAddress)).toEqual(STRANGERS.slice(2));
  expect(pane.state().chosen).toEqual({});
});

test("what was chosen is chosen still when somebody else was added meanwhile, and nothing is written", async () => {
  const { office, pane } = await opened({ fields: { to: STRANGERS } });
  pane.choose({ "a@docomo.ne.jp": "to" });
  office.type("to", "f@docomo.ne.jp");
  await settled(pane.apply());
  expect(office.calls.filter(name => /setAsync|addAsync/.test(name))).toEqual([]);
  const { chosen, reading } = pane.state();
  expect(chosen).toEqual({ "a@docomo.ne.jp": "to" });
  expect(typeof reading === "object" && reading.plan.counts.hidden).toBe(5);
});

test("who is added while the pane looks at what it has written is shown, and not moved", async () => {
  const { office, pane } = await opened({ fields: { to: STRANGERS } });
  const pressed = pane.apply();
  // The recipients have been read for the third time: before, as written, and now what was decided of them.
  while (office.calls.filter(name => name === "from.getAsync").length < 3 || !/loadCustomProperties/.test(office.calls[office.calls.length - 1]!)) await new Promise(resolve => setImmediate(resolve));
  expect(pane.state().isBusy).toBe(true);
  office.type("to", "f@docomo.ne.jp");
  await settled(Promise.all([pressed, pane.refresh()]));
  const { reading } = pane.state();
  expect(typeof reading === "object" && reading.draft.recipients.filter(one => one.field === "to").map(one => one.addrSpec)).toEqual(["me@us.example", "f@docomo.ne.jp"]);
});
