/**
 * What the pane knows and can do: it reads the draft, judges it as the alert
 * does, plans, writes, takes back. Views show `PaneState` and call `PaneActions`;
 * they ask nobody else.
 */
import { check, type Verdict } from "../../core/check";
import { recipientKey, type Draft, type Field } from "../../core/draft";
import { policyFor, type EffectivePolicy } from "../../core/policy";
import type { Places } from "../../core/remedy";
import type { RuleId } from "../../core/rule";
import { composeItem } from "../fields";
import { readDraft } from "../item";
import { timed } from "../platform";
import { policy } from "../policy";
import { change, isSame, takeBack } from "../repair";
import { readChanges, type Change } from "../undo";
import type { Writing } from "../writer";
import { audienceOf, type Party } from "./audience";
import { planFor, sizeOf, type Plan } from "./plan";
import type { Speech } from "./words";

/** A draft as it was read, and what the check says of it. */
export interface Reading {
  readonly draft: Draft;
  /** The policy as it applies to the sender. */
  readonly policy: EffectivePolicy;
  readonly verdict: Verdict;
  readonly parties: readonly Party[];
  readonly plan: Plan;
}

export interface PaneState {
  readonly speech: Speech;
  readonly reading: "pending" | "no-item" | "unreadable" | Reading;
  /** While recipients are being written. */
  readonly isBusy: boolean;
  /** What became of the last thing that was done. */
  readonly said: { readonly text: string; readonly isGood: boolean } | undefined;
  /** What the person has chosen against the suggestion. */
  readonly chosen: Places;
  /** Through whose eyes the message is shown: a key, or the first who would see strangers. */
  readonly reader: string | undefined;
  /** The rule for which an alert has led here. */
  readonly askedBy: RuleId | undefined;
  readonly changes: readonly Change[];
}

export interface PaneActions {
  readonly refresh: () => Promise<void>;
  /** Puts people somewhere else than suggested. */
  readonly choose: (places: Places) => void;
  /** Back to the suggestion. */
  readonly reset: () => void;
  readonly apply: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly lookAs: (key: string | undefined) => void;
  readonly ask: (rule: RuleId | undefined) => void;
  /** Another item stands in the window. */
  readonly changeItem: () => Promise<void>;
}

export interface Pane extends PaneActions {
  readonly state: () => PaneState;
}

export function createPane(speech: Speech, show: (state: PaneState) => void): Pane {
  let state: PaneState = { speech, reading: "pending", isBusy: false, said: undefined, chosen: {}, reader: undefined, askedBy: undefined, changes: [] };
  /** Answers to an earlier reading come too late. */
  let latest = 0;

  function set(changes: Partial<PaneState>): void {
    state = { ...state, ...changes };
    show(state);
  }

  function readingOf(draft: Draft, chosen: Places): Reading {
    const verdict = check(draft, policy);
    return { draft, verdict, policy: policyFor(policy, draft.from), parties: audienceOf(draft, policy), plan: planFor(draft, verdict, policy, chosen) };
  }

  /** Reads the item again and shows it. Whatever was said stays for as long as the draft stays. */
  async function refresh(): Promise<void> {
    if (state.isBusy) return;
    const mine = ++latest;
    try {
      if (!Office.context.mailbox.item) return set({ reading: "no-item" });
      const item = composeItem();
      const [draft, changes] = await Promise.all([timed(() => readDraft(item)), readChanges(item)]);
      if (mine !== latest || state.isBusy) return;
      const { reading } = state;
      const isNew = typeof reading === "object" && !isSame(reading.draft, draft);
      // The pane remembers what the item had no room for.
      set({ reading: readingOf(draft, state.chosen), changes: changes.length > 0 ? changes : state.changes, ...(isNew ? { said: undefined } : {}) });
    } catch {
      if (mine === latest) set({ reading: "unreadable" });
    }
  }

  function replan(chosen: Places): void {
    const { reading } = state;
    if (typeof reading !== "object" || state.isBusy) return;
    set({ chosen, reading: { ...reading, plan: planFor(reading.draft, reading.verdict, policy, chosen) } });
  }

  /** Writes, then shows what the item holds, whatever became of it. */
  async function work(write: (now: Draft, shown: Reading) => Promise<Partial<PaneState>>): Promise<void> {
    const { reading } = state;
    if (state.isBusy || typeof reading !== "object") return;
    const { words } = state.speech;
    latest++;
    set({ isBusy: true, said: undefined });
    let outcome: Partial<PaneState>;
    try {
      const now = await timed(() => readDraft(composeItem()));
      // What was previewed is what is written, or nothing.
      outcome = isSame(now, reading.draft) ? await write(now, reading) : { said: { text: words.outcome.changedMeanwhile, isGood: false } };
    } catch {
      outcome = { said: { text: words.couldNotRead, isGood: false } };
    }
    try {
      const draft = await timed(() => readDraft(composeItem()));
      set({ isBusy: false, chosen: {}, ...outcome, reading: readingOf(draft, {}) });
    } catch {
      set({ isBusy: false, chosen: {}, ...outcome, reading: "unreadable" });
    }
  }

  return {
    state: () => state,
    refresh,
    choose: places => replan({ ...state.chosen, ...places }),
    reset: () => replan({}),
    apply: () =>
      work(async (now, { plan }) => {
        const { writing, changes } = await change(composeItem(), now, plan.after, state.changes);
        return { changes, said: { text: saidOf(writing, plan, state.speech), isGood: writing.outcome === "done" && plan.untouched.length === 0 } };
      }),
    undo: () =>
      work(async now => {
        const { writing, changes } = await takeBack(composeItem(), now, state.changes);
        const isOver = changes.length < state.changes.length;
        return { changes, said: { text: saidOfUndo(writing, isOver, state.speech), isGood: writing.outcome === "done" } };
      }),
    lookAs: reader => set({ reader }),
    ask: askedBy => set({ askedBy }),
    changeItem: () => {
      set({ reading: "pending", said: undefined, chosen: {}, reader: undefined, askedBy: undefined, changes: [] });
      return refresh();
    },
  };
}

function saidOf({ outcome }: Writing, plan: Plan, { words, sentences }: Speech): string {
  if (outcome === "partly") return sentences.partlyMoved;
  if (outcome === "unchanged") return plan.untouched.length > 0 ? sentences.untouched(fieldNames(plan.untouched, sentences)) : sentences.notMoved;
  const said = plan.counts.hidden === sizeOf(plan) ? sentences.moved(plan.counts.hidden) : words.outcome.changed;
  return plan.untouched.length > 0 ? said + " " + sentences.untouched(fieldNames(plan.untouched, sentences)) : said;
}

function saidOfUndo({ outcome, isBccWider, untouched }: Writing, isOver: boolean, { words, sentences }: Speech): string {
  if (outcome === "partly") return sentences.partlyMoved;
  if (outcome === "done") return isBccWider ? words.outcome.alsoInBcc : words.outcome.undone;
  if (untouched.length > 0) return words.outcome.notUndoneIn(fieldNames(untouched, sentences));
  return isOver ? words.outcome.nothingToUndo : words.outcome.notUndone;
}

/** `To, Cc` */
export function fieldNames(fields: readonly Field[], { fields: names }: Speech["sentences"]): string {
  return fields.map(field => names[field]).join(", ");
}

/** Through whose eyes the message is shown: whom the person has picked, or the first who is objected to. */
export function readerIn({ reader }: PaneState, { draft, verdict }: Reading): string | undefined {
  const keys = draft.recipients.map(recipientKey);
  if (reader !== undefined && keys.indexOf(reader) >= 0) return reader;
  const objected = verdict.findings.map(finding => finding.recipients.find(one => one.kind === "mailbox")).find(Boolean);
  return objected ? recipientKey(objected) : keys[0];
}
