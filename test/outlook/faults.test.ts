/**
 * Whatever Outlook does, and whatever it lacks: an event is answered exactly
 * once, in time, with the verdict or with what the policy says of a check that
 * failed; and what is told is true.
 */
import { sentencesFor } from "../../src/core/locales";
import { defaultPolicy } from "../../src/core/default-policy";
import type { Policy } from "../../src/core/policy";
import { couldNotCheck } from "../../src/outlook/smart-alert";
import { wordsFor } from "../../src/outlook/words";
import { every } from "../proof/ledger";
import { FAULTS, fakeOffice, type Completion, type FakeOffice, type Fault, type Scene } from "./fake-office";
import { stopTime } from "./stopped-time";

/** Milliseconds after which Outlook tells the sender that the add-in takes longer than expected. */
const NOTICE = 5000;
/** When what comes `late` comes. */
const LATE = 6000;
/** Outlook ends a function command after five minutes. */
const PATIENCE = 300000;

const people = (count: number): string[] => Array.from({ length: count }, (_, index) => `a${index}@a${index}.example`);

const entries = ["onMessageSend", "onAppointmentSend", "onMessageRecipientsChanged", "onNewMessageCompose", "moveToBcc"] as const;
type EntryName = (typeof entries)[number];

const openMail: Scene = { fields: { to: ["boss@us.example", ...people(14)], cc: ["b@b.example", "c@c.example"], bcc: ["d@d.example"] } };
const scenes: { readonly [entry in EntryName]: Scene } = {
  onMessageSend: openMail,
  onAppointmentSend: { kind: "appointment", fields: { requiredAttendees: people(20), optionalAttendees: ["b@b.example"] } },
  onMessageRecipientsChanged: openMail,
  onNewMessageCompose: { ...openMail, composeType: "reply" },
  moveToBcc: openMail,
};

type Trap = (office: { [name: string]: never } & typeof globalThis.Office) => void;

interface Circumstances {
  readonly fault?: (name: string, place: number) => Fault | undefined;
  /** What Outlook lacks. */
  readonly trap?: Trap;
  /** What was packaged with the site, whatever it is. */
  readonly policy?: unknown;
  readonly scene?: Scene;
}

interface Outcome {
  readonly completions: readonly (Completion | undefined)[];
  /** When the first answer came, in milliseconds. */
  readonly at: number;
  readonly office: FakeOffice;
}

// Jest fails a test during which a rejection is left to nobody, so none is looked for here.
beforeEach(stopTime);
afterEach(() => {
  jest.useRealTimers();
});

type Handlers = { readonly [name: string]: (event: unknown) => void };
const loaded = new Map<string, Handlers>();

/** The entries as Outlook loads them: once for each policy, since that is compiled in. */
function handlersUnder(policy: unknown): Handlers {
  const key = policy === undefined ? "none" : JSON.stringify(policy);
  const known = loaded.get(key);
  if (known) return known;
  const handlers: { [name: string]: (event: unknown) => void } = {};
  const stub = { actions: { associate: (name: string, action: (event: unknown) => void) => void (handlers[name] = action) }, onReady: () => Promise.resolve() };
  const world = globalThis as { bccGuardPolicy?: unknown; Office: unknown };
  const before = world.Office;
  world.Office = stub;
  if (policy !== undefined) world.bccGuardPolicy = policy;
  jest.isolateModules(() => {
    jest.requireActual("../../src/outlook/launchevent");
    jest.requireActual("../../src/outlook/commands");
  });
  delete world.bccGuardPolicy;
  world.Office = before;
  loaded.set(key, handlers);
  return handlers;
}

/** Fires an event and lets time pass, until long after Outlook has given up. */
async function fire(entry: EntryName, { fault, trap, policy, scene }: Circumstances = {}): Promise<Outcome> {
  const office = fakeOffice({ ...(scene || scenes[entry]), ...(fault ? { fault } : {}) });
  const handlers = handlersUnder(policy);
  for (const name of Object.keys(handlers)) office.Office.actions.associate(name, handlers[name]!);
  globalThis.Office = office.Office;
  if (trap) trap(globalThis.Office as never);

  let at = Infinity;
  const start = Date.now();
  const firing = office.fire(entry);
  void firing.completed.then(() => {
    at = Math.min(at, Date.now() - start);
  });
  let isReleased = false;
  for (let idle = 0; idle < 4; ) {
    const calls = office.calls.length;
    await new Promise(resolve => setImmediate(resolve));
    await new Promise(resolve => setImmediate(resolve));
    if (office.calls.length > calls) continue;
    idle++;
    if (!isReleased && Date.now() - start >= LATE) {
      isReleased = true;
      office.release();
    }
    if (Date.now() - start < LATE) {
      jest.advanceTimersByTime(500);
      idle = 0;
    } else if (jest.getTimerCount() > 0 && Date.now() - start < 2 * PATIENCE) {
      jest.advanceTimersByTime(5000);
      idle = 0;
    }
  }
  return { completions: firing.completions, at, office };
}

const faultAt = (place: number, fault: Fault) => (_: string, at: number): Fault | undefined => (at === place ? fault : undefined);

/** Answered once, and in time. */
function expectOrderly(entry: EntryName, { completions, at }: Outcome, limit = defaultPolicy.timeLimit): void {
  expect(completions).toHaveLength(1);
  expect(at).toBeLessThanOrEqual(entry === "moveToBcc" ? PATIENCE : limit);
}

const unchecked = (policy: Policy = defaultPolicy, language = "en"): Completion => couldNotCheck({ policy, sentences: sentencesFor(language) });

/** What the fields say in the end, whatever was answered. */
const addressesIn = (office: FakeOffice, ...fields: (keyof FakeOffice["fields"])[]): string[] =>
  fields.flatMap(field => office.fields[field].map(one => one.emailAddress)).sort();

describe("with nothing amiss", () => {
  test("a message and an appointment are stopped, a bar is shown, a thread is kept, people are moved", async () => {
    for (const entry of ["onMessageSend", "onAppointmentSend"] as const) {
      const outcome = await fire(entry);
      expectOrderly(entry, outcome);
      expect(outcome.at).toBe(0);
      expect(outcome.completions[0]).toMatchObject({ allowEvent: false });
    }
    expect((await fire("onMessageRecipientsChanged")).office.notifications).toHaveLength(1);
    expect(Object.keys((await fire("onNewMessageCompose")).office.sessionData)).toHaveLength(1);
    expect(addressesIn((await fire("moveToBcc")).office, "to", "cc")).toEqual(["boss@us.example"]);
  });
});

/** Without these, who is in a field is not known. The others only give hints. */
const isEssential = (name: string): boolean => /^(to|cc|bcc|requiredAttendees|optionalAttendees)\.getAsync$/.test(name);
const NEVER_ANSWERED: readonly Fault[] = ["hangs", "hangs-done", "late"];

describe.each(["onMessageSend", "onAppointmentSend"] as const)("%s", entry => {
  test("answers once and in time whatever becomes of any call, with the verdict or with what the policy says of a failed check", async () => {
    const verdict = (await fire(entry)).completions[0];
    const { calls } = (await fire(entry)).office;
    const cases = calls.flatMap((name, place) => FAULTS.map(fault => ({ name, place, fault })));
    await every(cases, one => JSON.stringify(one), async ({ name, place, fault }) => {
      const outcome = await fire(entry, { fault: faultAt(place, fault) });
      expectOrderly(entry, outcome);
      const isUnchecked = NEVER_ANSWERED.includes(fault) || (isEssential(name) && ["fails", "throws", "fails-done"].includes(fault));
      // Nothing in place of a list is an empty field: not every client gives an empty list.
      if (isEssential(name) && fault === "lies") expect([true, false]).toContain(outcome.completions[0]?.allowEvent);
      else expect(outcome.completions[0]).toEqual(isUnchecked ? unchecked() : verdict);
      expect(outcome.at).toBe(NEVER_ANSWERED.includes(fault) ? defaultPolicy.timeLimit : 0);
    });
  });

  test("answers once and in time whatever becomes of any two calls", async () => {
    const verdict = (await fire(entry)).completions[0];
    const { calls } = (await fire(entry)).office;
    const kinds = FAULTS.filter(fault => fault !== "lies");
    const cases = calls.flatMap((_, first) => calls.slice(first + 1).flatMap((__, next) => kinds.flatMap(fault => kinds.map(other => ({ [first]: fault, [first + 1 + next]: other })))));
    await every(cases, one => JSON.stringify(one), async (faults: { readonly [place: number]: Fault }) => {
      const outcome = await fire(entry, { fault: (_, place) => faults[place] });
      expectOrderly(entry, outcome);
      expect([JSON.stringify(verdict), JSON.stringify(unchecked())]).toContain(JSON.stringify(outcome.completions[0]));
    });
  });

  test.each(["ask", "stop", "send"] as const)("does what the policy says of a check that fails or takes too long: %s", async whenCheckFails => {
    const cases = (["fails", "throws", "hangs", "late"] as const).flatMap(fault => [2500, 4000].map(timeLimit => ({ fault, timeLimit })));
    await every(cases, one => JSON.stringify(one), async ({ fault, timeLimit }) => {
      const policy: Policy = { ...defaultPolicy, whenCheckFails, timeLimit };
      const outcome = await fire(entry, { policy, fault: faultAt(0, fault) });
      expectOrderly(entry, outcome, timeLimit);
      expect(outcome.completions[0]).toEqual(unchecked(policy));
      expect(outcome.at).toBe(NEVER_ANSWERED.includes(fault) ? timeLimit : 0);
    });
  });
});

test("the time limit of a policy that says nothing is below Outlook's notice", () => {
  expect(defaultPolicy.timeLimit).toBeLessThan(NOTICE);
});

const bars = ["onMessageRecipientsChanged", "onNewMessageCompose"] as const;
describe.each(bars)("%s", entry => {
  test("ends once and in time whatever becomes of any call, and holds nothing up", async () => {
    const { calls } = (await fire(entry)).office;
    expect(calls.length).toBeGreaterThan(3);
    const cases = calls.flatMap((name, place) => FAULTS.map(fault => ({ name, place, fault })));
    await every(cases, one => JSON.stringify(one), async ({ place, fault }) => {
      const outcome = await fire(entry, { fault: faultAt(place, fault) });
      expectOrderly(entry, outcome);
      expect(outcome.completions[0]).toEqual({ allowEvent: true });
      expect(outcome.office.fields.to).toHaveLength(15);
    });
  });
});

describe("moveToBcc", () => {
  const words = wordsFor("en");

  /** What the bar says is what the fields show. */
  function expectTruth({ office }: Outcome): void {
    const everyone = addressesIn(office, "to", "cc", "bcc");
    expect([...new Set(everyone)]).toEqual([...new Set(["boss@us.example", "b@b.example", "c@c.example", "d@d.example", ...people(14)])].sort());
    const shown = addressesIn(office, "to", "cc");
    for (const { message } of office.notifications) {
      if (message === words.moved(16)) expect(shown).toEqual(["boss@us.example"]);
      else if (message === words.notMoved || message === words.nothingToMove) expect(shown).toHaveLength(17);
      else expect(message).toBe(words.partlyMoved);
    }
  }

  test("ends once, loses nobody and says what is true, whatever becomes of any call", async () => {
    const { calls } = (await fire("moveToBcc")).office;
    const cases = calls.flatMap((name, place) => FAULTS.map(fault => ({ name, place, fault })));
    await every(cases, one => JSON.stringify(one), async ({ name, place, fault }) => {
      const outcome = await fire("moveToBcc", { fault: faultAt(place, fault) });
      expectOrderly("moveToBcc", outcome);
      if (fault !== "lies" || !isEssential(name)) expectTruth(outcome);
    });
  });

  test("ends once, loses nobody and says what is true, whatever becomes of any two calls", async () => {
    const { calls } = (await fire("moveToBcc")).office;
    const kinds = FAULTS.filter(fault => fault !== "lies");
    const cases = calls.flatMap((_, first) => calls.slice(first + 1).flatMap((__, next) => kinds.flatMap(fault => kinds.map(other => ({ [first]: fault, [first + 1 + next]: other })))));
    await every(cases, one => JSON.stringify(one), async (faults: { readonly [place: number]: Fault }) => {
      const outcome = await fire("moveToBcc", { fault: (_, place) => faults[place] });
      expectOrderly("moveToBcc", outcome);
      expectTruth(outcome);
    });
  });
});

/** What a client may lack, or throw at: by its place in `Office`. */
const PIECES = [
  "context.displayLanguage", "context.diagnostics", "context.diagnostics.platform", "context.requirements", "context.requirements.isSetSupported",
  "context.roamingSettings", "context.roamingSettings.get", "context.mailbox", "context.mailbox.userProfile", "context.mailbox.item",
  "context.mailbox.item.to", "context.mailbox.item.cc", "context.mailbox.item.bcc", "context.mailbox.item.from", "context.mailbox.item.sessionData",
  "context.mailbox.item.sessionData.getAsync", "context.mailbox.item.sessionData.setAsync", "context.mailbox.item.notificationMessages", "context.mailbox.item.notificationMessages.getAllAsync",
  "context.mailbox.item.getComposeTypeAsync", "context.mailbox.item.from.getAsync", "context.mailbox.item.to.getAsync", "context.mailbox.item.bcc.getAsync", "context",
] as const;

type Lack = "undefined" | "null" | "throws" | "is a number";
const LACKS: readonly Lack[] = ["undefined", "null", "throws", "is a number"];

function lacking(piece: string, how: Lack): Trap {
  return office => {
    const path = piece.split(".");
    const last = path.pop() as string; // split gives one part at least
    const holder = path.reduce<{ [name: string]: never }>((object, name) => object[name] as never, office);
    Object.defineProperty(holder, last, {
      configurable: true,
      get: () => {
        if (how === "throws") throw new Error("not in this client");
        return { undefined: undefined, null: null, "is a number": 5 }[how];
      },
    });
  };
}

/** Without these nothing can be read. */
const VITAL = /^context$|^context\.mailbox$|mailbox\.item$|\.to\.getAsync$|\.bcc\.getAsync$/;

describe("a client that lacks something", () => {
  test.each(entries)("is answered once and in time: %s", async entry => {
    const cases = PIECES.flatMap(piece => LACKS.map(how => ({ piece, how })));
    await every(cases, one => JSON.stringify(one), async ({ piece, how }) => {
      // A meeting has none of these from the start.
      if (entry === "onAppointmentSend" && /item\.(to|cc|bcc|from|getComposeTypeAsync)/.test(piece)) return;
      const outcome = await fire(entry, { trap: lacking(piece, how) });
      expectOrderly(entry, outcome);
      if (entry !== "onMessageSend" && entry !== "onAppointmentSend") return;
      const [answer] = outcome.completions;
      if (VITAL.test(piece)) expect(answer).toEqual(unchecked());
      // Whatever else is missing, an open mailing never goes without a word.
      else expect(answer?.allowEvent).toBe(false);
    });
  });

  test("speaks English when it does not know Outlook's language", async () => {
    await every(["xx-YY", "", "-", "jav", "en-US-x-private", 5, null, {}, "a".repeat(10000)], one => String(one).slice(0, 20), async language => {
      const outcome = await fire("onMessageSend", { trap: office => Object.defineProperty(office.context, "displayLanguage", { value: language }), fault: faultAt(0, "fails") });
      expectOrderly("onMessageSend", outcome);
      expect(outcome.completions[0]).toEqual(unchecked());
    });
  });

  test("has its event answered even where timers are missing, or throw", async () => {
    for (const value of [undefined, () => { throw new Error("no timers here"); }]) {
      for (const entry of ["onMessageSend", "onMessageRecipientsChanged", "onNewMessageCompose"] as const) {
        const real = globalThis.setTimeout;
        const office = fakeOffice(scenes[entry]);
        const handlers = handlersUnder(undefined);
        for (const name of Object.keys(handlers)) office.Office.actions.associate(name, handlers[name]!);
        globalThis.Office = office.Office;
        globalThis.setTimeout = value as never;
        try {
          const firing = office.fire(entry);
          await firing.completed;
          expect(firing.completions).toHaveLength(1);
        } finally {
          globalThis.setTimeout = real;
        }
      }
    }
  });

  test("that will not take the answer leaves no error behind", async () => {
    for (const fault of ["fails", "hangs"] as const) {
      const office = fakeOffice({ ...openMail, fault: faultAt(0, fault) });
      globalThis.Office = office.Office;
      let asked = 0;
      handlersUnder(undefined)["onMessageSend"]!({
        completed: () => {
          asked++;
          throw new Error("the window is closed");
        },
      });
      for (let turn = 0; turn < 20; turn++) {
        await new Promise(resolve => setImmediate(resolve));
        if (turn === 10) jest.advanceTimersByTime(LATE);
      }
      expect(asked).toBe(1);
    }
  });
});

describe("a window that was closed meanwhile", () => {
  test.each(entries)("has its event answered once all the same: %s", async entry => {
    const { calls } = (await fire(entry)).office;
    await every(calls.map((name, place) => ({ name, place })), one => JSON.stringify(one), async ({ place }) => {
      const outcome = await fire(entry, {
        fault: (_, at) => {
          if (at === place) Object.defineProperty(globalThis.Office.context.mailbox, "item", { value: undefined, configurable: true });
          return at >= place ? "late" : undefined;
        },
      });
      expectOrderly(entry, outcome);
    });
  });
});

describe("a policy that is broken", () => {
  const broken: readonly unknown[] = [
    null, 5, "", "policy", [], {}, true, { rules: null }, { rules: [] }, { rules: { "visible-recipients": null } }, { rules: { "visible-recipients": { severity: 5 } } },
    { rules: { "visible-recipients": { severity: "loud" } } }, { rules: { "visible-recipients": { stop: { parties: "many" } } } }, { rules: { "no-such-rule": {} } },
    { internalDomains: "us.example" }, { internalDomains: [null, 5, {}] }, { individualDomains: {} }, { partners: [null] }, { partners: [{ name: "x" }] }, { partners: [{ domains: [] }] },
    { providers: null }, { providers: { add: "x" } }, { providers: { add: [null] } }, { senders: [{}] }, { senders: [null] }, { senders: [{ match: ["us.example"], rules: null }] },
    { senders: [{ match: ["us.example"], rules: { "visible-recipients": null } }] }, { override: 5 }, { remember: null }, { remember: { days: "x", stops: 1 } },
    { whenCheckFails: "perhaps" }, { whenCheckFails: null }, { mode: "sleep" }, { mode: null }, { contact: "me" }, { contact: { text: 5, link: [] } },
    { contact: { text: "x".repeat(5000), link: "https://help.us.example/" } }, { contact: { text: "\ud800", link: "https://help.us.example/\ud800" } },
    { timeLimit: "4000" }, { timeLimit: -1 }, { timeLimit: 499 }, { timeLimit: 60001 }, { timeLimit: 0 }, { timeLimit: NaN }, { timeLimit: Infinity }, { timeLimit: 1e12 }, JSON.parse('{"__proto__": {"mode": "observe"}, "constructor": 5}'),
  ];

  test.each(["onMessageSend", "onAppointmentSend", "onMessageRecipientsChanged", "moveToBcc"] as const)("never lets an open mailing go without a word, nor leaves an event open: %s", async entry => {
    await every(broken, one => JSON.stringify(one) ?? String(one), async policy => {
      const outcome = await fire(entry, { policy });
      expectOrderly(entry, outcome);
      if (!entry.endsWith("Send")) return;
      expect(outcome.completions[0]).toMatchObject({ allowEvent: false, errorMessage: expect.stringMatching(/\S/) });
    });
  });

  test("and a check that fails on top of it is told of in words, in time", async () => {
    await every(broken, one => JSON.stringify(one) ?? String(one), async policy => {
      for (const fault of ["fails", "hangs"] as const) {
        const outcome = await fire("onMessageSend", { policy, fault: faultAt(0, fault) });
        expectOrderly("onMessageSend", outcome);
        expect(outcome.completions[0]).toEqual(unchecked());
      }
    });
  });
});
