/**
 * What the pane and the one-click remedy say, beside the rules' sentences: the
 * fact, then the remedy; buttons name the outcome. A language that leaves one
 * out does not compile. No sentence holds text of the message, but for names
 * that are handed to it.
 */
import type { Severity } from "../../../core/policy";

export interface PaneWords {
  readonly severity: { readonly [severity in Severity]: string };
  readonly allClear: string;
  /** Nothing is objected to, and yet as many addresses are shown to strangers: fewer than the policy minds. */
  readonly tolerated: (count: number) => string;
  /** Somebody would, and the person has decided so. */
  readonly decided: string;
  readonly allClearWhy: string;
  /** The draft has nobody in it. */
  readonly nobodyYet: string;
  readonly couldNotRead: string;
  readonly noItem: string;
  readonly readAgain: string;
  readonly observing: string;
  readonly policyProblem: string;
  readonly policyProblemWhy: string;

  /** The remedy and its preview. */
  readonly fix: {
    readonly title: string;
    readonly move: (count: number) => string;
    readonly remove: (count: number) => string;
    /** Several kinds of changes at once. */
    readonly change: (count: number) => string;
    readonly working: string;
    readonly undo: string;
    /** "As suggested": forgets what was chosen by hand. */
    readonly reset: string;
    /** What would be, line by line. `fields` as the core names them. */
    readonly toBcc: (count: number) => string;
    readonly taken: (count: number) => string;
    readonly swapped: (count: number) => string;
    readonly staying: (count: number) => string;
    readonly senderInTo: string;
    readonly untouched: (fields: string) => string;
    /** Whether that would be enough. */
    readonly enough: string;
    readonly notEnough: string;
  };

  /** What became of it, beside what a command says (../../words/words.ts). */
  readonly outcome: {
    readonly changed: string;
    readonly undone: string;
    /** After an undo that could not take everybody out of Bcc. */
    readonly alsoInBcc: string;
    readonly nothingToUndo: string;
    /** The draft is another one than was shown. */
    readonly changedMeanwhile: string;
    readonly notUndone: string;
    readonly notUndoneIn: (fields: string) => string;
  };

  readonly people: {
    readonly title: string;
    readonly search: string;
    readonly found: (count: number) => string;
    readonly individuals: (count: number) => string;
    readonly organisation: (name: string, count: number) => string;
    readonly colleagues: (count: number) => string;
    /** Contact groups, and entries without an address. */
    readonly uncountable: (count: number) => string;
    readonly visible: string;
    readonly hidden: string;
    readonly acquainted: string;
    readonly you: string;
    /** Label of the choice of a field, and what it offers beside the fields' names. */
    readonly place: (name: string) => string;
    readonly off: string;
    readonly keepAll: string;
    readonly hideAll: string;
    /** After a name, on its button. */
    readonly seeAs: string;
  };

  /** The recipient's eye. */
  readonly eye: {
    readonly of: (name: string) => string;
    readonly now: string;
    readonly afterwards: string;
    /** How many addresses of people they do not know. */
    readonly strangers: (count: number) => string;
    readonly noStrangers: string;
    /** Beside a contact group, and where Outlook hands over a part only. */
    readonly uncounted: string;
    readonly more: (count: number) => string;
    readonly nobody: string;
    readonly groupExpands: string;
    readonly another: string;
    readonly backToList: string;
  };

  readonly decide: {
    readonly title: string;
    readonly openly: string;
    readonly openlyWhy: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly reasonMissing: string;
    readonly confirmOpenly: (count: number) => string;
    readonly acquainted: string;
    readonly acquaintedWhy: (days: number) => string;
    readonly confirmAcquainted: (count: number) => string;
    readonly cancel: string;
    readonly withdraw: string;
    readonly openlyDecided: string;
    readonly acquaintedDecided: string;
    readonly withdrawn: string;
    /** The recipients are no longer those it was decided for. */
    readonly isVoid: string;
    /** Outlook has not confirmed what was decided, or taken back. What holds is what the pane shows. */
    readonly notKept: string;
  };
}
