/**
 * Every remedy of the pane, pressed in the pane, over an Outlook that spoils any
 * of its calls: what must hold whatever becomes of them.
 */
import { mailboxKey } from "../../../src/core/address";
import type { Draft } from "../../../src/core/draft";
import type { Places } from "../../../src/core/remedy";
import type { Pane } from "../../../src/outlook/taskpane/pane";
import { undone } from "../../../src/outlook/undo";
import type { Speech } from "../../../src/outlook/taskpane/words";
import { FAULTS, type Entry, type FakeOffice, type Fault, type Fields, type Scene } from "../fake-office";
import { settled } from "../stopped-time";
import { opened } from "./opened";

export const SIZES = [1, 99, 100, 101, 250, 1000] as const;

const people = (name: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${name}${index}@docomo.ne.jp`);
const STRANGERS = (size: number): string[] => people("a", size);

const SENDER_TOO = "move to Bcc, and put the sender into To";

/** What is chosen before the button is pressed. */
const choices: { readonly [remedy: string]: (size: number) => Places } = {
  [SENDER_TOO]: () => ({}),
  "keep one in To and one in Cc, and hide the others": size => ({ [STRANGERS(size)[0]!]: "to", ...(size > 1 ? { "b@b.example": "cc", [STRANGERS(size)[1]!]: "cc" } : {}) }),
  "change from To to Cc and back": size => ({ ...placesOf(STRANGERS(size), "cc"), "b@b.example": "to" }),
  remove: size => ({ ...placesOf(STRANGERS(size), "off"), "b@b.example": "cc" }),
};
function placesOf(keys: readonly string[], place: Places[string]): Places {
  return Object.fromEntries(keys.map(key => [key, place]));
}

export const REMEDIES: readonly string[] = Object.keys(choices).flatMap(name => [name, `undo: ${name}`]);

export interface Trial {
  readonly remedy: string;
  readonly size: number;
  /** By the place of the call, the first one after the button is pressed being 0. */
  readonly faults: { readonly [place: number]: Fault };
  /** Undo in a pane that was closed and opened since, where the item could keep what was done. */
  readonly isReopened?: boolean;
}

export function nameOf({ remedy, size, faults, isReopened = false }: Trial): string {
  return `${remedy}, ${size}${isReopened ? ", reopened" : ""}: ${JSON.stringify(faults)}`;
}

interface Outcome {
  readonly calls: readonly string[];
  readonly said: string;
}

function draftFor(name: string, size: number): Scene {
  return {
    // Mac hands over a field of any size.
    platform: "Mac",
    fields: { to: [...(name === SENDER_TOO ? [] : ["boss@us.example"]), ...STRANGERS(size)], cc: ["desk@us.example", "b@b.example"], bcc: ["c@c.example"] },
  };
}

function choicesOf(name: string, size: number): Places {
  return (choices[name] as (size: number) => Places)(size); // `name` is one of them
}

const drafts = new Map<string, Scene | undefined>();

/** The draft after a remedy, and what the item keeps of it; undefined where that is too much for it. */
async function doneBy(name: string, size: number): Promise<Scene | undefined> {
  const key = `${name} ${size}`;
  if (!drafts.has(key)) {
    const scene = draftFor(name, size);
    const { office, pane } = await opened(scene);
    pane.choose(choicesOf(name, size));
    await settled(pane.apply());
    const done = { ...scene, fields: office.fields, sessionData: office.sessionData };
    const { changes } = (await opened(done)).pane.state();
    drafts.set(key, changes.length > 0 ? done : undefined);
  }
  return drafts.get(key);
}

/** Presses the button and throws when something is not as it must be. */
export async function attempt({ remedy, size, faults, isReopened = false }: Trial): Promise<Outcome> {
  const name = remedy.replace("undo: ", "");
  const isUndo = name !== remedy;
  const done = isUndo && isReopened ? await doneBy(name, size) : undefined;
  const violations: string[] = [];
  let first = Infinity;
  let watch: (fields: Fields) => void = () => undefined;
  const scene: Scene = {
    ...(done ?? draftFor(name, size)),
    fault: (_, place) => faults[place - first],
    onChange: fields => watch(fields),
  };
  const { office, speech, pane } = await opened(scene);
  if (!done) pane.choose(choicesOf(name, size));
  if (isUndo && !done) await settled(pane.apply());

  const before = stateOf(office);
  const target = targetOf(pane, isUndo);
  const staying = new Set(Object.values(stateIn(target)).flat());
  const meantToBeSeen = new Set([...stateIn(target).to, ...stateIn(target).cc]);
  first = office.calls.length;
  const held = Object.values(before).flat().filter(key => staying.has(key));
  watch = fields => {
    const [to, cc, bcc] = [keySetOf(fields.to), keySetOf(fields.cc), keySetOf(fields.bcc)];
    for (const key of held) if (!to.has(key) && !cc.has(key) && !bcc.has(key)) violations.push(`${key} is lost`);
    for (const key of before.bcc) if ((to.has(key) || cc.has(key)) && !before.to.includes(key) && !before.cc.includes(key) && !meantToBeSeen.has(key)) violations.push(`${key} is shown`);
  };
  await settled(isUndo ? pane.undo() : pane.apply());
  const calls = office.calls.slice(first);
  office.release();

  const said = pane.state().said?.text ?? "";
  if (violations.length > 0) throw new Error(violations.join(", "));
  tellsTheTruth(said, speech, { before, now: stateOf(office), target: stateIn(target) });
  if (Object.keys(faults).length === 0 && !isSuccess(said, speech)) throw new Error(`nothing was amiss, and yet: ${said}`);
  return { calls, said };
}

function targetOf(pane: Pane, isUndo: boolean): Draft {
  const { reading, changes } = pane.state();
  if (typeof reading !== "object") throw new Error("the draft was not read");
  const last = changes[changes.length - 1];
  if (isUndo && !last) throw new Error("there is nothing to undo");
  return isUndo && last ? undone(reading.draft, last) : reading.plan.after;
}

interface State {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
}

const keysIn = (entries: readonly Entry[]): string[] => entries.map(one => mailboxKey(one.emailAddress));
/** Of a list that nobody changes: a field that changes is another list. */
function keySetOf(entries: readonly Entry[]): ReadonlySet<string> {
  const known = keySets.get(entries) ?? new Set(keysIn(entries));
  keySets.set(entries, known);
  return known;
}
const keySets = new WeakMap<readonly Entry[], ReadonlySet<string>>();
const sorted = (keys: readonly string[]): string[] => [...new Set(keys)].sort();
const inField = (draft: Draft, field: string): string[] => draft.recipients.filter(one => one.field === field).map(one => mailboxKey(one.addrSpec));

function stateOf({ fields }: FakeOffice): State {
  return { to: sorted(keysIn(fields.to)), cc: sorted(keysIn(fields.cc)), bcc: sorted(keysIn(fields.bcc)) };
}
function stateIn(draft: Draft): State {
  return { to: sorted(inField(draft, "to")), cc: sorted(inField(draft, "cc")), bcc: sorted(inField(draft, "bcc")) };
}

function isSuccess(said: string, { words, sentences }: Speech): boolean {
  return said === words.outcome.changed || said === words.outcome.undone || said === words.outcome.alsoInBcc || /^[\d,]+ (person|people) moved/.test(said) || said === sentences.moved(1);
}

/** What was said of it must be what the fields hold. */
function tellsTheTruth(said: string, speech: Speech, { before, now, target }: { readonly before: State; readonly now: State; readonly target: State }): void {
  const { words, sentences } = speech;
  const equal = (one: unknown, other: unknown, what: string): void => {
    if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error(`“${said}” but ${what}: ${JSON.stringify(one).slice(0, 300)} is not ${JSON.stringify(other).slice(0, 300)}`);
  };
  if (isSuccess(said, speech)) {
    equal([now.to, now.cc], [target.to, target.cc], "the visible fields are others");
    const moved = sentences.moved(target.bcc.length - before.bcc.length);
    if (said !== words.outcome.changed && said !== words.outcome.undone && said !== words.outcome.alsoInBcc) equal(said, moved, "it were others");
    // Whoever is in view may stand in Bcc as well: that shows nobody to anybody.
    const seen = new Set([...target.to, ...target.cc]);
    equal(now.bcc.filter(key => !seen.has(key) || target.bcc.includes(key)), target.bcc, "Bcc is another");
    if (said === words.outcome.undone) equal(now.bcc, target.bcc, "Bcc is another");
  } else if (said === sentences.notMoved || said === words.outcome.notUndone || said === words.outcome.changedMeanwhile) {
    equal(now, before, "the draft is another");
  } else {
    equal(said, sentences.partlyMoved, "it is no sentence for this");
  }
}

/** One fault at every call, of every kind. */
export async function singles(remedy: string, size: number, isReopened = false): Promise<Trial[]> {
  const { calls } = await attempt({ remedy, size, faults: {}, isReopened });
  return calls.flatMap((_, place) => FAULTS.map((fault): Trial => ({ remedy, size, faults: { [place]: fault }, isReopened })));
}

/** Two faults, the second one at every call that is still made after the first; undo in a pane that was opened anew. Of a long list, `most` of them at even distances. */
export async function pairs(remedy: string, size: number, most: number): Promise<{ readonly trials: readonly Trial[]; readonly all: number }> {
  const { calls } = await attempt({ remedy, size, faults: {}, isReopened: true });
  // How many calls follow a fault is only known by trying it.
  const all: Trial[] = [];
  for (const single of await singles(remedy, size, true)) {
    const place = Number(Object.keys(single.faults)[0]);
    const following = Math.max(calls.length, (await attempt(single)).calls.length);
    for (let next = place + 1; next < following; next++) {
      for (const fault of FAULTS) all.push({ ...single, faults: { ...single.faults, [next]: fault } });
    }
  }
  const step = Math.max(1, all.length / most);
  const trials = Array.from({ length: Math.min(most, all.length) }, (_, index) => all[Math.floor(index * step)]).filter(one => one !== undefined);
  return { trials, all: all.length };
}
