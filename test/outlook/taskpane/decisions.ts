/**
 * Every decision, pressed in the pane, over an Outlook that spoils any of its
 * calls: what is told of it must be what Send, another window and an auditor find.
 */
import { check } from "../../../src/core/check";
import { policyFor } from "../../../src/core/policy";
import { DECISION_KEY, decisionsFor, undecided } from "../../../src/outlook/decision";
import { composeItem } from "../../../src/outlook/fields";
import { readDraft } from "../../../src/outlook/item";
import { policy } from "../../../src/outlook/policy";
import type { Pane } from "../../../src/outlook/taskpane/pane";
import { FAULTS, type FakeOffice, type Fault, type Scene } from "../fake-office";
import { settled } from "../stopped-time";
import { opened, resume, started } from "./opened";

const pressed: { readonly [decision: string]: (pane: Pane) => Promise<void> } = {
  "send openly": pane => pane.sendOpenly("They asked for it"),
  "they know each other": pane => pane.acquaint(),
};

export const DECISIONS: readonly string[] = Object.keys(pressed).flatMap(name => [name, `take back: ${name}`]);

export interface Trial {
  readonly decision: string;
  /** By the place of the call, the first one after the button is pressed being 0. */
  readonly faults: { readonly [place: number]: Fault };
}

export function nameOf({ decision, faults }: Trial): string {
  return `${decision}: ${JSON.stringify(faults)}`;
}

/** Outlook may still do it. */
const isUnanswered = (fault: Fault): boolean => ["hangs", "hangs-done", "late"].includes(fault);

/** Three who are strangers to each other: *Please check*, which both decisions may answer. */
const DRAFT: Scene = { fields: { to: ["a@one.example", "b@two.example", "c@three.example"] } };

/** What holds, whoever asks. */
interface Standing {
  /** Send lets the message go. */
  readonly goes: boolean;
  /** So it does after the draft was closed, opened again, and looked at in the pane. */
  readonly goesReopened: boolean;
  /** So it does with another message to the same people. */
  readonly anotherGoes: boolean;
  /** An auditor finds a decision with the message. */
  readonly isFiled: boolean;
}

async function standingIn({ sessionData, properties, savedSettings }: FakeOffice): Promise<Standing> {
  const mailbox: Scene = { ...DRAFT, roamingSettings: savedSettings };
  started({ ...mailbox, sessionData, customProperties: properties });
  const goes = await isLetGo();
  await opened({ ...mailbox, customProperties: properties });
  const goesReopened = await isLetGo();
  started(mailbox);
  const anotherGoes = await isLetGo();
  return { goes, goesReopened, anotherGoes, isFiled: properties[DECISION_KEY] !== undefined };
}

/** As Send judges it. */
async function isLetGo(): Promise<boolean> {
  const item = composeItem();
  const [draft, decisions] = await settled(Promise.all([readDraft(item), decisionsFor(item, policy)]));
  return undecided(check(draft, policy), draft, policyFor(policy, draft.from), decisions).findings.length === 0;
}

/** Presses the button and throws when something is not as it must be. Gives the calls that were made. */
export async function attempt({ decision, faults }: Trial): Promise<readonly string[]> {
  const name = decision.replace("take back: ", "");
  const isTakenBack = name !== decision;
  let first = Infinity;
  const scene: Scene = { ...DRAFT, fault: (_, place) => faults[place - first] };
  const { office, speech, pane } = await opened(scene);
  const decide = pressed[name] as (pane: Pane) => Promise<void>; // `name` is one of them
  if (isTakenBack) await settled(decide(pane));
  const before = await standingIn(office);
  resume(office);

  first = office.calls.length;
  await settled(isTakenBack ? pane.withdraw() : decide(pane));
  const calls = office.calls.slice(first);
  const said = pane.state().said?.text;
  office.release();
  // As when the person comes back to the window.
  await settled(pane.refresh());
  const { reading } = pane.state();
  if (typeof reading !== "object") throw new Error("the draft was not read");
  const isShownToGo = reading.verdict.findings.length === 0;

  const now = await standingIn(office);
  const { words } = speech;
  const expect = (is: boolean, what: string): void => {
    if (!is) throw new Error(`“${said}” but ${what}: ${JSON.stringify({ before, now, isShownToGo })}`);
  };
  const faultsAt = (call: string): Fault[] => Object.entries(faults).filter(([place]) => calls[Number(place)] === call).map(([, fault]) => fault);
  // Whether Outlook has kept what it says it has can only be asked of these two by
  // the next window; nor can the pane know what became of a save that failed twice.
  const isMailboxHonest = !faultsAt("roamingSettings.saveAsync").includes("lies") && faultsAt("roamingSettings.saveAsync").length < 2;
  const isItemHonest = !faultsAt("customProperties.saveAsync").includes("lies");
  const isOwed = Object.values(faults).includes("late");

  if (isMailboxHonest) expect(isShownToGo === now.goes, "Send thinks otherwise than the pane");
  if (name === "send openly") expect(!now.anotherGoes, "another message goes");
  if (isItemHonest && !(isOwed && said === words.decide.notKept)) expect(!now.goes || now.isFiled || now.anotherGoes, "nobody would find out");
  switch (said) {
    case words.decide.openlyDecided:
      expect(now.goes, "it does not go");
      break;
    case words.decide.acquaintedDecided:
      expect(now.goes && (now.anotherGoes || !isMailboxHonest), "it does not go");
      break;
    case words.decide.withdrawn:
      expect(!isMailboxHonest || (!now.goes && !now.anotherGoes && !(now.goesReopened && isItemHonest)), "it goes");
      break;
    case words.decide.notKept:
      // What was refused is put back, unless that fails as well.
      if (!isTakenBack && Object.keys(faults).length === 1 && !Object.values(faults).some(isUnanswered)) expect(JSON.stringify(now) === JSON.stringify(before), "something has changed");
      break;
    case words.outcome.changedMeanwhile:
      if (!Object.values(faults).some(isUnanswered)) expect(JSON.stringify(now) === JSON.stringify(before), "something has changed");
      break;
    default:
      expect(false, "it is no sentence for this");
  }
  if (Object.keys(faults).length === 0) expect(said !== words.decide.notKept, "nothing was amiss");
  return calls;
}

/** One fault at every call, of every kind. */
export async function singles(decision: string): Promise<Trial[]> {
  const calls = await attempt({ decision, faults: {} });
  return calls.flatMap((_, place) => FAULTS.map((fault): Trial => ({ decision, faults: { [place]: fault } })));
}

/** Two faults, the second one at every call that is still made after the first. */
export async function pairs(decision: string): Promise<Trial[]> {
  const all: Trial[] = [];
  for (const single of await singles(decision)) {
    const place = Number(Object.keys(single.faults)[0]);
    const following = (await attempt(single)).length;
    for (let next = place + 1; next < following; next++) {
      for (const fault of FAULTS) all.push({ decision, faults: { ...single.faults, [next]: fault } });
    }
  }
  return all;
}
