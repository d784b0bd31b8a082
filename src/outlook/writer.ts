/**
 * The only writer of recipients. It can lose nobody, whatever becomes of any
 * call: see `write`.
 */
import { mailboxKey } from "../core/address";
import { FIELDS, isVisible, isX500, type Draft, type Field, type Recipient } from "../core/draft";
import { readField, recipientsOf, type ComposeItem } from "./fields";
import { call, timed } from "./platform";

/** Whether an add-in can write this entry back as it was. Outlook refuses contact groups, and X500 names become text. */
function isWritable(one: Recipient): boolean {
  return one.kind === "mailbox" && !isX500(one.addrSpec);
}

export interface Writing {
  /**
   * - `done`: the others see what they should see, and nobody is missing.
   * - `unchanged`: it is as it was; nothing was written, or all was undone.
   * - `partly`: neither, or Outlook left a write unanswered and may still do it.
   *   Nobody is lost, and the person has to look.
   */
  readonly outcome: "done" | "unchanged" | "partly";
  /** When it is done: whether Bcc still holds people who are in view, as it could not be set. Each gets one copy all the same. */
  readonly isBccWider: boolean;
  /** Fields left alone, as they were read at the client's cap or hold entries that cannot be written back. */
  readonly untouched: readonly Field[];
}

/** As many as Outlook takes in one call. */
const MOST_IN_A_CALL = 100;

/**
 * Makes a draft that was read from the item into another one, as far as it is
 * `attainable`. Everyone who stays is in some field at every moment, because
 * - people are added to Bcc, and Bcc read back, before any is taken out of a
 *   visible field;
 * - a visible field that somebody else has changed meanwhile is left alone;
 * - when a call fails, what was done is undone: visible fields first, Bcc last;
 * - as long as Outlook owes an answer to a write, it may still do it, at the
 *   worst moment. So after one, nothing is taken out of any field any more.
 */
export function write(item: ComposeItem, before: Draft, after: Draft): Promise<Writing> {
  const plan = planOf(before, after);
  const { untouched } = plan;
  if (plan.rewritten.length === 0 && plan.hidden.length === 0) return Promise.resolve<Writing>({ outcome: "unchanged", isBccWider: false, untouched });

  const pen: Pen = { item, owed: 0, begun: [] };
  return hide(pen, plan)
    .then(() => inTurn(plan.rewritten, ({ field, old, entries }) => holds(pen, field, old).then(() => replace(pen, field, entries))))
    .then(() => attempt(() => settle(pen, plan)))
    .catch(() => attempt(() => undo(pen, plan)))
    .then(() => outcomeOf(pen, plan))
    .then(result => ({ ...result, untouched }));
}

interface Plan {
  readonly oldBcc: readonly Recipient[];
  readonly newBcc: readonly Recipient[];
  /** To be added to Bcc, whoever would be out of every field for a moment included. */
  readonly hidden: readonly Recipient[];
  /** Visible fields that change. */
  readonly rewritten: readonly Rewriting[];
  /** Everyone who stands in some field afterwards. */
  readonly staying: readonly Recipient[];
  readonly untouched: readonly Field[];
  /** Whether Bcc can be set to what it should hold: in one call, and with nobody cut off. */
  readonly canSetBcc: (entries: readonly Recipient[]) => boolean;
}

interface Rewriting {
  readonly field: Field;
  readonly old: readonly Recipient[];
  readonly entries: readonly Recipient[];
}

/** The item, how many writes Outlook has not answered, and which fields have been set. */
interface Pen {
  readonly item: ComposeItem;
  owed: number;
  readonly begun: Field[];
}

/**
 * What `write` makes of `after`: fields that no add-in can rewrite keep what they
 * hold, and whoever was to leave for one of them stays.
 */
export function attainable(before: Draft, after: Draft): { readonly after: Draft; readonly untouched: readonly Field[] } {
  const untouched = FIELDS[before.kind].filter(field => field !== "bcc" && !isRewritable(before, after, field));
  if (untouched.length === 0) return { after, untouched };

  const isLeftAlone = (one: Recipient): boolean => untouched.indexOf(one.field) >= 0;
  const left = before.recipients.filter(isLeftAlone);
  const changed = after.recipients.filter(one => !isLeftAlone(one));
  const placed = keysOf(left.concat(changed));
  const wanted = keysOf(after.recipients);
  const stranded = before.recipients.filter(one => wanted[mailboxKey(one.addrSpec)] && !placed[mailboxKey(one.addrSpec)]);
  // Whoever stays in view need not be hidden as well.
  const stillThere = keysOf(left);
  const known = keysOf(inField(before, "bcc"));
  const kept = changed.filter(one => {
    const key = mailboxKey(one.addrSpec);
    return one.field !== "bcc" || !stillThere[key] || known[key];
  });
  return { after: { ...after, recipients: left.concat(kept, stranded) }, untouched };
}

function isRewritable(before: Draft, after: Draft, field: Field): boolean {
  const old = inField(before, field);
  const entries = inField(after, field);
  if (isSame(old, entries)) return true;
  // Whoever is beyond the first hundred waits in Bcc, which an appointment has not.
  if (before.kind === "appointment" && entries.length > MOST_IN_A_CALL) return false;
  return old.length === 0 || (before.truncated.indexOf(field) < 0 && old.every(isWritable));
}

function planOf(before: Draft, wanted: Draft): Plan {
  const { after, untouched } = attainable(before, wanted);
  const rewritten: Rewriting[] = [];
  const parked: Recipient[] = [];
  const inView = keysOf(before.recipients.filter(isVisible));
  for (const field of FIELDS[before.kind]) {
    if (field === "bcc") continue;
    const old = inField(before, field);
    const entries = inField(after, field);
    if (isSame(old, entries)) continue;
    rewritten.push({ field, old, entries });
    // The field is set to the first hundred and then added to: in between, the
    // others are nowhere, but for Bcc. So is whoever leaves a field for another.
    const here = keysOf(old);
    entries.forEach((one, index) => {
      const key = mailboxKey(one.addrSpec);
      if (index >= MOST_IN_A_CALL || (inView[key] && !here[key])) parked.push(one);
    });
  }
  const oldBcc = inField(before, "bcc");
  const newBcc = inField(after, "bcc");
  const known = keysOf(oldBcc);
  return {
    oldBcc,
    newBcc,
    hidden: newBcc.concat(parked).filter(one => !known[mailboxKey(one.addrSpec)]),
    rewritten,
    staying: after.recipients,
    untouched,
    canSetBcc: entries => entries.length <= MOST_IN_A_CALL && entries.every(isWritable) && before.truncated.indexOf("bcc") < 0,
  };
}

function inField(draft: Draft, field: Field): Recipient[] {
  return draft.recipients.filter(one => one.field === field);
}

function keysOf(list: readonly Recipient[]): { [key: string]: true } {
  const keys: { [key: string]: true } = Object.create(null);
  for (const one of list) keys[mailboxKey(one.addrSpec)] = true;
  return keys;
}

function holdsAll(list: readonly Recipient[], wanted: readonly Recipient[]): boolean {
  const keys = keysOf(list);
  return wanted.every(one => keys[mailboxKey(one.addrSpec)]);
}

function isSame(one: readonly Recipient[], other: readonly Recipient[]): boolean {
  return holdsAll(one, other) && holdsAll(other, one);
}

/** Adds to Bcc and makes sure that it holds whom it should. */
function hide(pen: Pen, { oldBcc, hidden }: Plan): Promise<void> {
  if (hidden.length === 0) return Promise.resolve();
  return add(pen, "bcc", hidden)
    .then(() => read(pen, "bcc"))
    .then(bcc => {
      if (!holdsAll(bcc, hidden.concat(oldBcc))) throw new Error("Bcc does not hold what was written");
    });
}

/** Makes sure that a field holds these entries. */
function holds(pen: Pen, field: Field, entries: readonly Recipient[]): Promise<void> {
  return read(pen, field).then(found => {
    if (!isSame(found, entries)) throw new Error("a field does not hold what it should");
  });
}

/** Makes a field hold these entries, and makes sure. Whoever is beyond the first hundred is somewhere else meanwhile. */
function replace(pen: Pen, field: Field, entries: readonly Recipient[]): Promise<void> {
  pen.begun.push(field);
  return writing(pen, field, (recipients, answer) => recipients.setAsync(entries.slice(0, MOST_IN_A_CALL).map(detailsOf), answer))
    .then(() => add(pen, field, entries.slice(MOST_IN_A_CALL)))
    .then(() => holds(pen, field, entries));
}

function add(pen: Pen, field: Field, entries: readonly Recipient[]): Promise<void> {
  const chunks: (readonly Recipient[])[] = [];
  for (let from = 0; from < entries.length; from += MOST_IN_A_CALL) chunks.push(entries.slice(from, from + MOST_IN_A_CALL));
  return inTurn(chunks, chunk => writing(pen, field, (recipients, answer) => recipients.addAsync(chunk.map(detailsOf), answer)));
}

/**
 * Takes those out of Bcc who were there for a moment only, and those who are in
 * view again. Where Bcc cannot be set they stay: they get one copy all the same.
 */
function settle(pen: Pen, { newBcc, oldBcc, hidden, canSetBcc }: Plan): Promise<void> {
  const whole = oldBcc.concat(hidden);
  return isSame(whole, newBcc) || !canSetBcc(newBcc) ? Promise.resolve() : holds(pen, "bcc", whole).then(() => replace(pen, "bcc", newBcc));
}

/** Back to the draft as it was: first everyone into view again who was, then out of Bcc whom this writing has added. */
function undo(pen: Pen, { oldBcc, hidden, rewritten, canSetBcc }: Plan): Promise<void> {
  const begun = rewritten.filter(({ field }) => pen.begun.indexOf(field) >= 0);
  return inTurn(begun, one => attempt(() => restore(pen, one)))
    .then(() => inTurn(begun, ({ field, old }) => read(pen, field).then(found => {
      if (!holdsAll(found, old)) throw new Error("somebody is not in view again");
    })))
    .then(() => (hidden.length === 0 || !canSetBcc(oldBcc) ? undefined : read(pen, "bcc")))
    .then(found => {
      // What somebody has put into Bcc meanwhile would be lost.
      if (found && holdsAll(oldBcc.concat(hidden), found)) return replace(pen, "bcc", oldBcc);
      return undefined;
    });
}

/**
 * Puts a visible field back, and keeps whom the sender has typed meanwhile. More
 * than one call can set are added where they are missing, as setting would take
 * others out.
 */
function restore(pen: Pen, { field, old, entries }: Rewriting): Promise<void> {
  return read(pen, field).then(found => {
    const known = keysOf(old.concat(entries));
    const whole = old.concat(found.filter(one => !known[mailboxKey(one.addrSpec)]));
    if (isSame(found, whole)) return undefined;
    if (whole.length <= MOST_IN_A_CALL) return replace(pen, field, whole);
    const there = keysOf(found);
    return add(pen, field, old.filter(one => !there[mailboxKey(one.addrSpec)]));
  });
}

/** What became of it, by what the fields hold now and not by what was answered. */
function outcomeOf(pen: Pen, { oldBcc, newBcc, rewritten, staying }: Plan): Promise<Pick<Writing, "outcome" | "isBccWider">> {
  const visible = Promise.all(rewritten.map(({ field }) => read(pen, field)));
  const ended = (outcome: Writing["outcome"], isBccWider = false): Pick<Writing, "outcome" | "isBccWider"> => ({ outcome, isBccWider });
  return Promise.all([read(pen, "bcc"), visible]).then(
    ([bcc, found]) => {
      if (pen.owed > 0) return ended("partly");
      const isAsBefore = isSame(bcc, oldBcc) && rewritten.every(({ old }, index) => isSame(found[index] || [], old));
      if (isAsBefore) return ended("unchanged");
      const isDone = holdsAll(bcc, newBcc) && holdsAll(staying, bcc) && rewritten.every(({ entries }, index) => isSame(found[index] || [], entries));
      return isDone ? ended("done", !holdsAll(newBcc, bcc)) : ended("partly");
    },
    () => ended("partly"), // it cannot even be read: the person has to look
  );
}

function detailsOf({ displayName, addrSpec }: Recipient): Office.EmailUser {
  // Mac crashes over an empty name; 255 characters are all that Outlook takes.
  return { displayName: (displayName || addrSpec).slice(0, 255), emailAddress: addrSpec };
}

function inTurn<One>(list: readonly One[], work: (one: One) => Promise<void>): Promise<void> {
  return list.reduce((before, one) => before.then(() => work(one)), Promise.resolve());
}

/** Does what can be done. What cannot is told by `outcomeOf`. */
function attempt(work: () => Promise<void>): Promise<void> {
  return Promise.resolve().then(work).catch(() => undefined);
}

function read({ item }: Pen, field: Field): Promise<Recipient[]> {
  return timed(() => readField(item, field));
}

/** One call that writes. None is begun while Outlook owes an answer to another. */
function writing(pen: Pen, field: Field, start: (recipients: Office.Recipients, answer: (result: Office.AsyncResult<void>) => void) => void): Promise<void> {
  const recipients = recipientsOf(pen.item, field);
  if (!recipients || pen.owed > 0) return Promise.reject(new Error("this cannot be written now"));
  pen.owed++;
  const settle = (): void => {
    pen.owed--;
  };
  return timed(() => {
    const answered = call<void>(answer => start(recipients, answer));
    answered.then(settle, settle);
    return answered;
  });
}
