/**
 * What the pane knows and can do: it reads the draft, judges it as the alert
 * does, plans, writes, takes back. Views show `PaneState` and call `PaneActions`;
 * they ask nobody else.
 */
import { mailboxKey } from "../../core/address";
import { check, type Verdict } from "../../core/check";
import { recipientKey, type Draft, type Field, type Recipient } from "../../core/draft";
import { policyFor, type EffectivePolicy } from "../../core/policy";
import type { Places } from "../../core/remedy";
import type { Finding, RuleId } from "../../core/rule";
import { decisionOn, keepDecision, keepDecisions, recallDecisions } from "./decide";
import { isOf, undecided, type Decision } from "../decision";
import { composeItem, type ComposeItem } from "../fields";
import { readDraft } from "../item";
import { timed } from "../platform";
import { policy } from "../policy";
import { forget } from "../remembered";
import { change, isSame, takeBack } from "../repair";
import { readChanges, type Change } from "../undo";
import type { Writing } from "../writer";
import { audienceOf, type Party } from "./audience";
import { planFor, sizeOf, type Plan } from "./plan";
import type { PaneWords, Speech } from "./words";

/** A draft as it was read, and what the check says of it. */
export interface Reading {
  readonly draft: Draft;
  /** The policy as it applies to the sender. */
  readonly policy: EffectivePolicy;
  /** What Send would object to. */
  readonly verdict: Verdict;
  /** The decisions that hold for these recipients. */
  readonly decisions: readonly Decision[];
  /** Whether there was one to send openly, to others than these. */
  readonly isDecisionVoid: boolean;
  readonly offers: Offers;
  readonly parties: readonly Party[];
  readonly plan: Plan;
}

/** What a person may decide instead of changing anything, each with the rules it would answer; none where it may not. */
export interface Offers {
  readonly openly: readonly RuleId[];
  readonly acquainted: readonly RuleId[];
  /** The addresses of whom the rules in `acquainted` object to. */
  readonly addresses: readonly string[];
}

export interface PaneState {
  readonly speech: Speech;
  readonly reading: "pending" | "no-item" | "unreadable" | Reading;
  /** While recipients are being written, or a decision is being kept. */
  readonly isBusy: boolean;
  /** While recipients are being written. */
  readonly isWriting: boolean;
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
  /** Decides to send openly; `reason` may be empty where the policy asks for none. */
  readonly sendOpenly: (reason: string) => Promise<void>;
  /** Says that those who are objected to know each other. */
  readonly acquaint: () => Promise<void>;
  /** Takes every decision back. */
  readonly withdraw: () => Promise<void>;
  readonly lookAs: (key: string | undefined) => void;
  readonly ask: (rule: RuleId | undefined) => void;
  /** Another item stands in the window. */
  readonly changeItem: () => Promise<void>;
}

export interface Pane extends PaneActions {
  readonly state: () => PaneState;
}

export function createPane(speech: Speech, show: (state: PaneState) => void): Pane {
  let state: PaneState = { speech, reading: "pending", isBusy: false, isWriting: false, said: undefined, chosen: {}, reader: undefined, askedBy: undefined, changes: [] };
  /** Answers to an earlier reading come too late. */
  let latest = 0;
  /** How many items have stood in the window: what was done to an earlier one is not said of this one. */
  let items = 0;
  /** How often it was told of a change while it was busy. */
  let heard = 0;

  function set(changes: Partial<PaneState>): void {
    state = { ...state, ...changes };
    show(state);
  }

  function readingOf(draft: Draft, decided: readonly Decision[], chosen: Places): Reading {
    const forSender = policyFor(policy, draft.from);
    const whole = check(draft, policy);
    const verdict = undecided(whole, draft, forSender, decided);
    return {
      draft,
      policy: forSender,
      verdict,
      decisions: decided.filter(one => isOf(one, draft)),
      isDecisionVoid: verdict.findings.length > 0 && decided.some(one => one.kind === "openly" && !isOf(one, draft)),
      offers: offersIn(verdict, draft, forSender),
      parties: audienceOf(draft, policy),
      plan: planFor(draft, verdict, policy, chosen),
    };
  }

  async function read(item: ComposeItem): Promise<readonly [Draft, readonly Decision[]]> {
    const draft = await timed(() => readDraft(item));
    return [draft, await recallDecisions(item, draft)];
  }

  /** Reads the item again and shows it. Whatever was said stays for as long as the draft stays. */
  async function refresh(): Promise<void> {
    if (state.isBusy) return void heard++;
    const mine = ++latest;
    try {
      if (!Office.context.mailbox.item) return set({ reading: "no-item" });
      const item = composeItem();
      const [[draft, decided], changes] = await Promise.all([read(item), readChanges(item)]);
      if (mine !== latest || state.isBusy) return;
      const { reading } = state;
      const isNew = typeof reading === "object" && !isSame(reading.draft, draft);
      // The pane remembers what the item had no room for.
      set({ reading: readingOf(draft, decided, state.chosen), changes: changes.length > 0 ? changes : state.changes, ...(isNew ? { said: undefined } : {}) });
    } catch {
      if (mine === latest) set({ reading: "unreadable" });
    }
  }

  function replan(chosen: Places): void {
    const { reading } = state;
    if (typeof reading !== "object" || state.isBusy) return;
    set({ chosen, reading: { ...reading, plan: planFor(reading.draft, reading.verdict, policy, chosen) } });
  }

  /**
   * Writes, then shows what the item holds, whatever became of it. Work that
   * writes no recipients leaves a decision, or none: `leaves` tells which.
   */
  async function work(write: (item: ComposeItem, now: Draft, shown: Reading) => Promise<Partial<PaneState>>, leaves?: "decision" | "none"): Promise<void> {
    const { reading, chosen } = state;
    if (state.isBusy || typeof reading !== "object") return;
    const { words, sentences } = state.speech;
    const mine = items;
    latest++;
    set({ isBusy: true, isWriting: !leaves, said: undefined });
    const failed = { said: { text: leaves ? words.decide.notKept : sentences.notMoved, isGood: false } };
    let outcome: Partial<PaneState>;
    try {
      const item = composeItem();
      const now = await timed(() => readDraft(item));
      // What was previewed is what is written, or nothing.
      outcome = isSame(now, reading.draft) ? await write(item, now, reading) : { said: { text: words.outcome.changedMeanwhile, isGood: false } };
    } catch {
      outcome = failed;
    }
    let after: Partial<PaneState>;
    const heardBefore = heard;
    try {
      const [draft, decided] = await read(composeItem());
      const isOtherwise = leaves !== undefined && (leaves === "decision") !== decided.length > 0;
      if (outcome.said?.isGood && isOtherwise) outcome = failed;
      // What was chosen and could not be done is chosen still.
      const stillChosen = outcome.said?.isGood ? {} : chosen;
      after = { ...outcome, chosen: stillChosen, reading: readingOf(draft, decided, stillChosen) };
    } catch {
      after = { ...outcome, reading: "unreadable" };
    }
    const isOver = mine !== items;
    set({ isBusy: false, isWriting: false, ...(isOver ? {} : after) });
    // Whatever has changed since it was read is not among what it shows.
    if (isOver || heard !== heardBefore) await refresh();
  }

  /** Keeps what is decided, or takes it back. */
  function decide(keep: (item: ComposeItem, now: Draft, shown: Reading) => Promise<void>, saying: (words: PaneWords) => string, leaves: "decision" | "none" = "decision"): Promise<void> {
    return work(async (item, now, shown) => {
      await keep(item, now, shown);
      return { said: { text: saying(state.speech.words), isGood: true } };
    }, leaves);
  }

  return {
    state: () => state,
    refresh,
    choose: places => replan({ ...state.chosen, ...places }),
    reset: () => replan({}),
    apply: () =>
      work(async (item, now, { plan }) => {
        const { writing, changes } = await change(item, now, plan.after, state.changes);
        return { changes, said: { text: saidOf(writing, plan, state.speech), isGood: writing.outcome === "done" && plan.untouched.length === 0 } };
      }),
    undo: () =>
      work(async (item, now) => {
        const { writing, changes } = await takeBack(item, now, state.changes);
        const isOver = changes.length < state.changes.length;
        return { changes, said: { text: saidOfUndo(writing, isOver, state.speech), isGood: writing.outcome === "done" } };
      }),
    sendOpenly: reason =>
      decide((item, now, { offers, decisions }) => keepDecision(item, decisions, decisionOn(now, "openly", offers.openly, reason), []), words => words.decide.openlyDecided),
    acquaint: () =>
      decide((item, now, { offers, decisions }) => keepDecision(item, decisions, decisionOn(now, "acquainted", offers.acquainted, ""), offers.addresses), words => words.decide.acquaintedDecided),
    withdraw: () =>
      decide(async (item, now) => {
        for (const circle of now.remembered) await forget(circle);
        await keepDecisions(item, []);
      }, words => words.decide.withdrawn, "none"),
    lookAs: reader => set({ reader }),
    ask: askedBy => set({ askedBy }),
    changeItem: () => {
      items++;
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

function offersIn({ findings }: Verdict, draft: Draft, { override, remember: remembering }: EffectivePolicy): Offers {
  // Of whom cannot be read, nobody can decide anything; a second person is nobody's to do without.
  const decidable = draft.truncated.length > 0 ? [] : findings.filter(({ rule }) => rule !== "second-person");
  const peopleOf = ({ recipients, readers }: Finding): readonly Recipient[] => [...recipients, ...readers];
  const known = decidable.filter(finding => remembering.days > 0 && (finding.severity !== "stop" || remembering.stops) && peopleOf(finding).every(one => one.kind === "mailbox"));
  const addresses = new Set<string>();
  for (const finding of known) for (const one of peopleOf(finding)) addresses.add(mailboxKey(one.addrSpec));
  return {
    openly: override === "never" ? [] : decidable.map(({ rule }) => rule),
    acquainted: known.map(({ rule }) => rule),
    addresses: [...addresses],
  };
}

/** Through whose eyes the message is shown: whom the person has picked, or the first who would see strangers, or the first outsider. */
export function readerIn({ reader }: PaneState, { draft, verdict, parties }: Reading): string | undefined {
  const keys = draft.recipients.map(recipientKey);
  if (reader !== undefined && keys.indexOf(reader) >= 0) return reader;
  // Those in To may know each other, and be shown to readers in Bcc.
  const seeing = verdict.findings.map(({ rule, recipients, readers }) => (rule === "visible-to-bcc-readers" ? readers : recipients).find(one => one.kind === "mailbox")).find(Boolean);
  if (seeing) return recipientKey(seeing);
  const outsiders = parties.find(({ kind }) => kind === "individuals" || kind === "organisation");
  return outsiders && outsiders.members[0] ? outsiders.members[0].key : keys[0];
}
