/**
 * Whatever Outlook does to a call, or to two: nobody is lost at any moment,
 * nobody hidden is shown, and what is told is true.
 */
import { mailboxKey } from "../../src/core/address";
import type { Draft, Field } from "../../src/core/draft";
import { remedy } from "../../src/core/remedy";
import type { ComposeItem } from "../../src/outlook/fields";
import { readDraft } from "../../src/outlook/item";
import { write, type Writing } from "../../src/outlook/writer";
import { FAULTS, fakeOffice, type Entry, type FakeOffice, type Fault, type Fields, type Scene } from "./fake-office";
import { settled, stopTime } from "./stopped-time";

beforeEach(stopTime);
afterEach(() => {
  jest.useRealTimers();
});

const people = (name: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${name}${index}@${name}${index}.example`);
const staff = (count: number): string[] => Array.from({ length: count }, (_, index) => `staff${index}@us.example`);

interface Case {
  readonly scene: Scene & {
    /** Something that happens at a call, once the reading is over. */
    readonly onCall?: (name: string, office: FakeOffice) => void;
  };
  /** Who is moved: everyone outside `us.example`, if nothing is said. */
  readonly moved?: (address: string) => boolean;
}

const cases: { readonly [title: string]: Case } = {
  "a few of To and Cc, colleagues stay, one in Bcc already": {
    scene: { fields: { to: ["boss@us.example", ...people("a", 2)], cc: ["desk@us.example", "b@b.example"], bcc: ["c@c.example"] } },
  },
  "everyone, so that the sender alone is left in To": {
    scene: { fields: { to: people("a", 3), cc: people("b", 2) } },
  },
  "130 people, more than one call takes": {
    scene: { fields: { to: people("a", 130), cc: ["boss@us.example"] } },
  },
  "five of 150, so that more stay than one call takes": {
    scene: { fields: { to: [...staff(150), ...people("a", 5)], cc: ["desk@us.example"], bcc: ["c@c.example"] } },
  },
  "two, with more in Bcc than one call takes": {
    scene: { fields: { to: people("a", 2), bcc: people("c", 120) } },
  },
  "somebody who is in Bcc as well": {
    scene: { fields: { to: ["a@a.example", "b@b.example"], bcc: ["A@a.example"] } },
  },
};

interface Outcome {
  readonly office: FakeOffice;
  readonly before: Draft;
  readonly after: Draft;
  readonly writing: Writing;
  readonly violations: readonly string[];
}

const FIELD_NAMES = ["to", "cc", "bcc"] as const;
const keysIn = (entries: readonly Entry[]): string[] => entries.map(one => mailboxKey(one.emailAddress));

function watch(start: Fields, violations: string[]): (fields: Fields) => void {
  const everyone = FIELD_NAMES.flatMap(name => keysIn(start[name]));
  const shown = new Set(["to", "cc"].flatMap(name => keysIn(start[name as "to" | "cc"])));
  const hidden = keysIn(start.bcc).filter(key => !shown.has(key));
  return fields => {
    const there = new Set(FIELD_NAMES.flatMap(name => keysIn(fields[name])));
    const visible = new Set([...keysIn(fields.to), ...keysIn(fields.cc)]);
    for (const key of everyone) if (!there.has(key)) violations.push(`${key} is lost`);
    for (const key of hidden) if (visible.has(key)) violations.push(`${key} is shown`);
  };
}

/** Reads, moves and writes; the faults are those of the calls after the reading. */
async function run({ scene, moved = address => !address.endsWith("@us.example") }: Case, faults: { readonly [place: number]: Fault } = {}): Promise<Outcome> {
  const violations: string[] = [];
  let first = Infinity;
  let check: (fields: Fields) => void = () => undefined;
  const office: FakeOffice = fakeOffice({
    ...scene,
    fault: (name, place) => {
      if (scene.onCall && place >= first) scene.onCall(name, office);
      return faults[place - first];
    },
    onChange: fields => check(fields),
  });
  globalThis.Office = office.Office;
  const item = office.Office.context.mailbox.item as unknown as ComposeItem; // the fake's item is a compose item
  const before = await settled(readDraft(item));
  const after = remedy(before, before.recipients.filter(one => one.field !== "bcc" && moved(one.addrSpec)), "move-to-bcc");
  first = office.calls.length;
  check = watch({ ...office.fields }, violations);
  const writing = await settled(write(item, before, after));
  return { office, before, after, writing, violations };
}

const inField = (draft: Draft, field: Field): string[] => draft.recipients.filter(one => one.field === field).map(one => mailboxKey(one.addrSpec));
const sorted = (keys: Iterable<string>): string[] => [...new Set(keys)].sort();

interface State {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
}
function stateOf(office: FakeOffice): State {
  return { to: sorted(keysIn(office.fields.to)), cc: sorted(keysIn(office.fields.cc)), bcc: sorted(keysIn(office.fields.bcc)) };
}
function stateIn(draft: Draft): State {
  return { to: sorted(inField(draft, "to")), cc: sorted(inField(draft, "cc")), bcc: sorted(inField(draft, "bcc")) };
}
/** Whoever is to stay in view may stand in Bcc as well: that shows nobody to anybody. */
function withoutTwice(state: State, wanted: Draft): State {
  const { to, cc, bcc } = stateIn(wanted);
  return { ...state, bcc: state.bcc.filter(key => bcc.includes(key) || !(to.includes(key) || cc.includes(key))) };
}

/** What every outcome must keep, when Outlook has done all that it will ever do. */
let tried = 0;
afterAll(() => {
  console.log(`${tried} ways to write were tried`);
});

function expectTruth({ office, before, after, writing, violations }: Outcome, what: string): void {
  tried++;
  office.release();
  const told = { what, violations, outcome: writing.outcome };
  expect(told).toEqual({ what, violations: [], outcome: expect.stringMatching(/^(done|unchanged|partly)$/) });
  if (writing.outcome === "done") expect({ ...told, state: withoutTwice(stateOf(office), after) }).toEqual({ ...told, state: stateIn(after) });
  if (writing.outcome === "unchanged") expect({ ...told, state: stateOf(office) }).toEqual({ ...told, state: stateIn(before) });
}

const callsOf = (outcome: Outcome): string[] => outcome.office.calls.slice(-countOf(outcome));
const countOf = (outcome: Outcome): number => outcome.office.calls.length - outcome.office.calls.lastIndexOf("sessionData.getAsync") - 1;

describe.each(Object.entries(cases))("moves %s", (_, one) => {
  test("and is done when Outlook does as it is told", async () => {
    const outcome = await run(one);
    expectTruth(outcome, "no fault");
    expect(outcome.writing.outcome).toBe("done");
  });

  test("and loses nobody, shows nobody and tells the truth whatever becomes of any call", async () => {
    const calls = countOf(await run(one));
    expect(calls).toBeGreaterThan(3);
    for (let place = 0; place < calls; place++) {
      for (const fault of FAULTS) expectTruth(await run(one, { [place]: fault }), `${place} ${fault}`);
    }
  });

  test("and leaves the draft as it was when Outlook refuses one write", async () => {
    const calls = callsOf(await run(one));
    for (let place = 0; place < calls.length; place++) {
      if (/getAsync/.test(calls[place]!)) continue;
      for (const fault of ["fails", "throws"] as const) {
        const outcome = await run(one, { [place]: fault });
        // Where Bcc holds more than one call can set, those added stay in it. The
        // last write only takes out of Bcc who is in view anyway.
        if (outcome.writing.outcome === "partly") expect(inField(outcome.before, "bcc").length).toBeGreaterThan(100);
        else expect(outcome.writing.outcome).toBe(calls[place] === "bcc.setAsync" ? "done" : "unchanged");
      }
    }
  });
});

describe.each([1, 99, 100, 101, 250, 1000])("moves %i people", size => {
  // Mac hands over a field of any size; the web's thousand is tried below.
  const one: Case = { scene: { platform: "Mac", fields: { to: ["boss@us.example", ...people("a", size)], cc: ["desk@us.example"] } } };

  test("a hundred at a time", async () => {
    const outcome = await run(one);
    expectTruth(outcome, "no fault");
    expect(outcome.writing.outcome).toBe("done");
    expect(callsOf(outcome).filter(name => name === "bcc.addAsync")).toHaveLength(Math.ceil(size / 100));
  });

  test("and loses nobody, shows nobody and tells the truth whatever becomes of any call", async () => {
    for (let place = 0; place < countOf(await run(one)); place++) {
      for (const fault of FAULTS) expectTruth(await run(one, { [place]: fault }), `${place} ${fault}`);
    }
  });
});

describe("leaves alone", () => {
  test.each([
    ["iOS", 100],
    ["PC", 500],
    ["OfficeOnline", 1000],
  ] as const)("a field that was read at the cap of %s, %i, and names it", async (platform, cap) => {
    const outcome = await run({ scene: { fields: { to: people("a", cap + 1), cc: people("b", 2) }, cap, platform } });
    expect(outcome.writing).toEqual({ outcome: "done", isBccWider: false, untouched: ["to"] });
    expect(outcome.office.fields.to).toHaveLength(cap + 1);
    expect(outcome.office.fields.cc).toHaveLength(0);
  });

  test.each([
    ["a contact group", { displayName: "Book club", emailAddress: "", recipientType: "distributionList" }],
    ["an X500 name", { displayName: "Ann", emailAddress: "/o=Org/ou=Admin/cn=Recipients/cn=ann" }],
  ])("a field with %s in it, as Outlook could not be given it back", async (_, entry) => {
    const outcome = await run({ scene: { fields: { to: [entry, ...people("a", 3)], cc: people("b", 3) } }, moved: address => address.includes("@") });
    expect(outcome.writing).toEqual({ outcome: "done", isBccWider: false, untouched: ["to"] });
    expect(outcome.office.fields.to).toHaveLength(4);
    // Whoever stays in view is not hidden as well.
    expect(keysIn(outcome.office.fields.bcc)).toEqual(["b0@b0.example", "b1@b1.example", "b2@b2.example"]);
  });

  test("a field that somebody types into meanwhile, and keeps what was typed", async () => {
    const scene: Scene = { fields: { to: people("a", 3) } };
    let typed = false;
    const outcome = await run({ scene: { ...scene, onCall: (name, office) => {
      if (name !== "bcc.addAsync" || typed) return;
      typed = true;
      office.type("to", "late@late.example");
    } } });
    expect(outcome.writing.outcome).not.toBe("done");
    expect(keysIn(outcome.office.fields.to)).toEqual(["a0@a0.example", "a1@a1.example", "a2@a2.example", "late@late.example"]);
  });
});

describe("keeps whom somebody puts into Bcc meanwhile", () => {
  const late = "late@late.example";
  /** Types once, at the first call of that name. */
  const typing = (at: string): Scene & { onCall: (name: string, office: FakeOffice) => void } => {
    let typed = false;
    return {
      fields: { to: [...staff(120), ...people("a", 2)], bcc: ["c@c.example"] },
            onCall: (name, office) => {
        if (typed || name !== at) return;
        typed = true;
        office.type("bcc", late);
      },
    };
  };

  test.each(["to.setAsync", "to.addAsync"])("at %s, when those are taken out of Bcc again who were there for a moment", async at => {
    const outcome = await run({ scene: typing(at) });
    expect(keysIn(outcome.office.fields.bcc)).toContain(late);
    expect(outcome.violations).toEqual([]);
  });

  test("when all is undone", async () => {
    const one: Case = { scene: typing("to.addAsync") };
    const calls = callsOf(await run(one));
    const outcome = await run({ scene: typing("to.setAsync") }, { [calls.indexOf("to.addAsync")]: "fails" });
    expect(outcome.writing.outcome).not.toBe("done");
    expect(keysIn(outcome.office.fields.bcc)).toContain(late);
    expect(outcome.violations).toEqual([]);
  });
});

test("loses nobody, shows nobody and tells the truth whatever becomes of any two calls", async () => {
  for (const [title, one] of Object.entries(cases)) {
    for (let place = 0; place < countOf(await run(one)); place++) {
      for (const fault of FAULTS) {
        const calls = countOf(await run(one, { [place]: fault }));
        for (let next = place + 1; next < calls; next++) {
          for (const other of FAULTS) expectTruth(await run(one, { [place]: fault, [next]: other }), `${title}: ${place} ${fault}, ${next} ${other}`);
        }
      }
    }
  }
}, 600000);
