/**
 * What the add-in says in a language: the sentences of the check, and what
 * became of a remedy. One file a language; a missing sentence does not compile.
 */
import type { Sentences } from "../../core/locales";
import type { ApprovalWords } from "../second-person/words/approval-words";

export interface Words extends Sentences {
  /** After *Move to Bcc*. */
  readonly moved: (count: number) => string;
  readonly nothingToMove: string;
  /** Fields that no add-in can rewrite as they stand. */
  readonly untouched: (fields: string) => string;
  readonly notMoved: string;
  readonly partlyMoved: string;
  /** What a second person's approval lacks. English and Japanese are in second-person.js. */
  readonly approval?: ApprovalWords;
}
