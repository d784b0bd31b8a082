/**
 * The only writer of recipients. It can lose nobody: see `write`.
 */
import { mailboxKey } from "../core/address";
import { FIELDS, isX500, type Draft, type Field, type Recipient } from "../core/draft";
import { readField, recipientsOf, type ComposeItem } from "./fields";
import { call } from "./platform";

/** Whether an add-in can write this entry back as it was. Outlook refuses contact groups, and X500 names become text. */
function isWritable(one: Recipient): boolean {
  return one.kind === "mailbox" && !isX500(one.addrSpec);
}

export interface Writing {
  /**
   * - `done`: the draft is as it should be.
   * - `unchanged`: it is as it was; nothing was written, or all was undone.
   * - `partly`: neither; nobody is lost, and the person has to look.
   */
  readonly outcome: "done" | "unchanged" | "partly";
  /** Fields left alone, as they were read at the client's cap or hold entries that cannot be written back. */
  readonly untouched: readonly Field[];
}

/** As many as Outlook takes in one call. */
const MOST_IN_A_CALL = 100;
/** A call that is not answered within this time, in milliseconds, has failed. What it did is read back. */
const CALL_LIMIT = 15000;

/**
 * Makes a draft that was read from the item into another one with the same
 * people. Everyone is in some field at every moment: first Bcc is added to, read
 * back and compared; only then are people taken out of the visible fields. When
 * anything fails, what was done is undone in the opposite order.
 */
export function write(item: ComposeItem, before: Draft, after: Draft): Promise<Writing> {
  const plan = planOf(before, after);
  const unchanged: Writing = { outcome: "unchanged", untouched: plan.untouched };
  if (plan.rewritten.length === 0 && plan.hidden.length === 0) return Promise.resolve(unchanged);

  return hide(item, before, plan)
    .then(() => inTurn(plan.rewritten, ({ field, entries }) => replace(item, field, entries)))
    .catch(() => undo(item, before, plan))
    .then(() => outcomeOf(item, before, plan))
    .then(outcome => ({ outcome, untouched: plan.untouched }));
}

interface Plan {
  /** To be added to Bcc, whoever would be out of every field for a moment included. */
  readonly hidden: readonly Recipient[];
  /** Visible fields that change, and what they are to hold. */
  readonly rewritten: readonly { readonly field: Field; readonly entries: readonly Recipient[] }[];
  readonly untouched: readonly Field[];
}

function planOf(before: Draft, after: Draft): Plan {
  const untouched: Field[] = [];
  const rewritten: { field: Field; entries: Recipient[] }[] = [];
  const parked: Recipient[] = [];
  for (const field of FIELDS[before.kind]) {
    if (field === "bcc") continue;
    const old = inField(before, field);
    const entries = inField(after, field);
    if (isSame(old, entries)) continue;
    const isAdditionOnly = old.length === 0;
    if (!isAdditionOnly && (before.truncated.indexOf(field) >= 0 || !old.every(isWritable))) {
      untouched.push(field);
      continue;
    }
    rewritten.push({ field, entries });
    // The field is set to the first hundred and added to: the others are
    // nowhere in between, but for Bcc.
    for (const one of entries.slice(MOST_IN_A_CALL)) parked.push(one);
  }
  const stillThere = keysOf(before.recipients.filter(one => untouched.indexOf(one.field) >= 0));
  const known = keysOf(inField(before, "bcc"));
  const hidden = inField(after, "bcc")
    .filter(one => !known[mailboxKey(one.addrSpec)] && !stillThere[mailboxKey(one.addrSpec)])
    .concat(parked);
  return { hidden, rewritten, untouched };
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
function hide(item: ComposeItem, before: Draft, plan: Plan): Promise<void> {
  if (plan.hidden.length === 0) return Promise.resolve();
  return add(item, "bcc", plan.hidden)
    .then(() => timed(() => readField(item, "bcc")))
    .then(bcc => {
      if (!holdsAll(bcc, plan.hidden) || !holdsAll(bcc, inField(before, "bcc"))) throw new Error("Bcc does not hold what was written");
    });
}

/** Makes a field hold these entries, and makes sure. */
function replace(item: ComposeItem, field: Field, entries: readonly Recipient[]): Promise<void> {
  const recipients = recipientsOf(item, field);
  if (!recipients) return Promise.reject(new Error("no such field"));
  return timed(() => call<void>(answer => recipients.setAsync(entries.slice(0, MOST_IN_A_CALL).map(detailsOf), answer)))
    .then(() => add(item, field, entries.slice(MOST_IN_A_CALL)))
    .then(() => timed(() => readField(item, field)))
    .then(read => {
      if (!isSame(read, entries)) throw new Error("a field does not hold what was written");
    });
}

function add(item: ComposeItem, field: Field, entries: readonly Recipient[]): Promise<void> {
  const recipients = recipientsOf(item, field);
  const chunks: (readonly Recipient[])[] = [];
  for (let from = 0; from < entries.length; from += MOST_IN_A_CALL) chunks.push(entries.slice(from, from + MOST_IN_A_CALL));
  if (!recipients) return Promise.reject(new Error("no such field"));
  return inTurn(chunks, chunk => timed(() => call<void>(answer => recipients.addAsync(chunk.map(detailsOf), answer))));
}

/** Back to the draft as it was: first everyone into view again who was, then out of Bcc. */
function undo(item: ComposeItem, before: Draft, plan: Plan): Promise<void> {
  const restored = inTurn(plan.rewritten, ({ field }) => {
    const old = inField(before, field);
    return attempt(() =>
      timed(() => readField(item, field)).then(now => (isSame(now, old) ? undefined : restore(item, field, now, old))));
  });
  return restored.then(() => attempt(() => restoreBcc(item, before, plan)));
}

/** Puts a visible field back. Whoever is missing is added first: nobody is taken out before. */
function restore(item: ComposeItem, field: Field, now: readonly Recipient[], old: readonly Recipient[]): Promise<void> {
  const there = keysOf(now);
  const missing = old.filter(one => !there[mailboxKey(one.addrSpec)]);
  if (missing.length === 0 || old.length <= MOST_IN_A_CALL) return replace(item, field, old);
  return add(item, field, missing);
}

/**
 * Takes out of Bcc whom this writing added, when everyone who was in view is in
 * view again and Bcc can be set in one call. Otherwise they stay: twice is not lost.
 */
function restoreBcc(item: ComposeItem, before: Draft, plan: Plan): Promise<void> {
  const old = inField(before, "bcc");
  if (plan.hidden.length === 0 || old.length > MOST_IN_A_CALL || !old.every(isWritable)) return Promise.resolve();
  return Promise.all(plan.rewritten.map(({ field }) => timed(() => readField(item, field)))).then(lists => {
    const isBack = plan.rewritten.every(({ field }, index) => holdsAll(lists[index] || [], inField(before, field)));
    return isBack ? replace(item, "bcc", old) : undefined;
  });
}

/** What became of it, by what the fields hold now and not by what was answered. */
function outcomeOf(item: ComposeItem, before: Draft, plan: Plan): Promise<Writing["outcome"]> {
  const fields = plan.rewritten.map(one => one.field);
  const oldBcc = inField(before, "bcc");
  return Promise.all([timed(() => readField(item, "bcc")), Promise.all(fields.map(field => timed(() => readField(item, field))))]).then(
    ([bcc, lists]): Writing["outcome"] => {
      const isDone = holdsAll(bcc, plan.hidden) && holdsAll(bcc, oldBcc) && plan.rewritten.every(({ entries }, index) => isSame(lists[index] || [], entries));
      if (isDone) return "done";
      const isAsBefore = isSame(bcc, oldBcc) && fields.every((field, index) => isSame(lists[index] || [], inField(before, field)));
      return isAsBefore ? "unchanged" : "partly";
    },
    (): Writing["outcome"] => "partly", // it cannot even be read: the person has to look
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

/** A call that is never answered fails in the end. */
function timed<Value>(work: () => Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("Outlook did not answer")), CALL_LIMIT);
    const settle = (): void => clearTimeout(timer);
    work().then(
      value => {
        settle();
        resolve(value);
      },
      error => {
        settle();
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
