/**
 * Remedies at work, wherever they are pressed: writes what was decided, keeps
 * what takes it back, and says in a sentence what became of it.
 */
import { check } from "../core/check";
import { recipientKey, type Draft, type Recipient } from "../core/draft";
import { remedy } from "../core/remedy";
import type { ComposeItem } from "./fields";
import { readDraft } from "./item";
import { timed } from "./platform";
import { policy } from "./policy";
import { changeBetween, keepChanges, readChanges, undone, type Change } from "./undo";
import { namesOf, wordsFor } from "./words";
import { attainable, write, type Writing } from "./writer";

/** The draft with everyone in Bcc whom a finding would move there. */
export function moved(draft: Draft): Draft {
  const objected: Recipient[] = [];
  for (const finding of check(draft, policy).findings) {
    if (finding.remedies.indexOf("move-to-bcc") >= 0) for (const one of finding.recipients) objected.push(one);
  }
  return remedy(draft, objected, "move-to-bcc");
}

export interface Work {
  readonly writing: Writing;
  /** What can be taken back now, oldest first. */
  readonly changes: readonly Change[];
}

/**
 * Makes `before`, which was read just now, into `after`. What takes it back is
 * kept before anything is written, so that a window that closes halfway does not
 * take it along; `changes` are those of before.
 */
export function change(item: ComposeItem, before: Draft, after: Draft, changes: readonly Change[]): Promise<Work> {
  const more = changes.concat(changeBetween(before, attainable(before, after).after));
  void keepChanges(item, more);
  return write(item, before, after).then(writing => {
    if (writing.outcome !== "unchanged") return { writing, changes: more };
    void keepChanges(item, changes);
    return { writing, changes };
  });
}

/** Takes the last change back from a draft that was read just now. */
export function takeBack(item: ComposeItem, now: Draft, changes: readonly Change[]): Promise<Work> {
  const rest = changes.slice(0, -1);
  const last = changes[changes.length - 1];
  const target = last ? undone(now, last) : now;
  return write(item, now, target).then(writing => {
    // Where nothing is left to take back, it is done with as well.
    const isOver = writing.outcome === "done" || (writing.outcome === "unchanged" && writing.untouched.length === 0 && isSame(now, target));
    if (!isOver) return { writing, changes };
    void keepChanges(item, rest);
    return { writing, changes: rest };
  });
}

export interface Repair {
  readonly isDone: boolean;
  readonly message: string;
}

/** *Move to Bcc*: what the alert's button and the ribbon's do. */
export function moveToBcc(item: ComposeItem, language: string | undefined): Promise<Repair> {
  return timed(() => Promise.all([readDraft(item), readChanges(item)])).then(read => {
    const before = read[0];
    const after = moved(before);
    if (isSame(before, after)) return { isDone: true, message: wordsFor(language).nothingToMove };
    return change(item, before, after, read[1]).then(({ writing }) =>
      ({ isDone: writing.outcome === "done" && writing.untouched.length === 0, message: outcomeOf(writing, before, after, language) }));
  });
}

/** What became of a move to Bcc, in a sentence. */
function outcomeOf({ outcome, untouched }: Writing, before: Draft, after: Draft, language: string | undefined): string {
  const words = wordsFor(language);
  if (outcome === "partly") return words.partlyMoved;
  if (untouched.length > 0) return words.untouched(namesOf(untouched, language));
  return outcome === "done" ? words.moved(hiddenBetween(before, after)) : words.notMoved;
}

/** Whether two drafts hold the same people in the same fields. */
export function isSame(one: Draft, other: Draft): boolean {
  const places = ({ recipients }: Draft): string => recipients.map(place => place.field + " " + recipientKey(place)).sort().join("\n");
  return one === other || places(one) === places(other);
}

/** How many people go out of the others' sight into Bcc. */
function hiddenBetween(before: Draft, after: Draft): number {
  const { ways } = changeBetween(before, after);
  let count = 0;
  for (const way of Object.keys(ways)) if (/>bcc$/.test(way)) count += (ways[way] || []).length;
  return count;
}
