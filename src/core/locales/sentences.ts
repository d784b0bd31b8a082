/**
 * What every language has to say: a locale that leaves out a sentence does not
 * compile. Sentences are the fact and then the remedy; they hold numbers and
 * names of fields, never text of the message. Hosts have words of their own
 * (buttons, panes) beside their code, so that the bundle that runs on Send
 * carries only these.
 */
import type { Field } from "../draft";
import type { RemedyKind } from "../remedy";
import type { Facts, RuleId } from "../rule";

export interface RuleSentences {
  /** The fact. */
  what(facts: Facts): string;
  /** What to do about it, by hand as well as by button. */
  readonly fix: string;
}

export interface Sentences {
  /** BCP 47 language tag. */
  readonly language: string;
  /** The tags that Outlook may give the language; no tag is of two languages. */
  readonly tags: RegExp;
  readonly rules: { readonly [id in RuleId]: RuleSentences };
  /** Button labels, 20 characters at most: Outlook refuses longer ones. */
  readonly remedies: { readonly [kind in RemedyKind]: string };
  /** What opens the view of who sees whom: a button label too. */
  readonly showWho: string;
  /** As Outlook labels them in this language. */
  readonly fields: { readonly [field in Field]: string };
  /** When the check itself failed: the person decides (`ask`), or must try again (`stop`). */
  readonly couldNotCheck: { readonly ask: string; readonly stop: string };
  /** Whom to ask, as the policy gives it. */
  contact(text: string): string;
}
