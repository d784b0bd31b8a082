/**
 * What the pane says to whoever asks for a second person's look, and to whoever
 * gives it. Facts first; buttons name what they do. A language that leaves one
 * out does not compile. Names and dates are handed to it.
 */
import type { Failure, Matter } from "../desk";

export interface ApprovalPaneWords {
  /** For whoever is to ask. */
  readonly ask: {
    readonly title: string;
    readonly why: string;
    /** `hours`: how long an approval holds. */
    readonly rules: (hours: number) => string;
    readonly button: string;
    readonly again: string;
  };
  readonly waiting: {
    readonly title: string;
    readonly since: (date: string) => string;
    /** What to do now, in order. */
    readonly steps: readonly string[];
    readonly changed: (parts: string) => string;
    readonly withdraw: string;
  };
  /** For whoever is to answer. */
  readonly approve: {
    /** `name` is empty where it is not known. */
    readonly title: (name: string) => string;
    readonly asked: (date: string) => string;
    readonly changed: (parts: string) => string;
    readonly counts: (field: string, before: number, now: number) => string;
    readonly people: (count: number) => string;
    readonly nobody: string;
    readonly internal: (count: number) => string;
    readonly organisation: (name: string, count: number) => string;
    /** People on a provider's domain, each by themself. */
    readonly provider: (domain: string, count: number) => string;
    readonly uncountable: (count: number) => string;
    readonly others: (kinds: number, count: number) => string;
    readonly sight: string;
    /** What every recipient sees of others: the addresses in view, Bcc left out. */
    readonly sees: (count: number) => string;
    readonly seesNobody: string;
    readonly strangers: (count: number) => string;
    readonly bccHidden: (count: number) => string;
    readonly subject: string;
    readonly noSubject: string;
    readonly attachments: string;
    readonly pictures: (count: number) => string;
    readonly unknownSize: string;
    readonly confirmField: (field: string, count: number) => string;
    readonly confirmText: string;
    readonly confirmAttachments: (count: number) => string;
    readonly remaining: (count: number) => string;
    readonly button: string;
    readonly back: string;
    readonly note: string;
    readonly noteHint: string;
    readonly sendBack: string;
    readonly cancel: string;
  };
  readonly approved: {
    readonly title: (name: string) => string;
    readonly until: (date: string) => string;
    readonly mine: string;
  };
  readonly returned: {
    readonly title: (name: string) => string;
    readonly noNote: string;
    readonly mine: string;
  };
  readonly parts: { readonly [part in "subject" | "body" | "attachments"]: string };
  readonly objection: { readonly [why in Exclude<Matter["objection"], undefined>]: string };
  readonly failure: { readonly [why in Failure | "unread"]: string };
  readonly done: { readonly asked: string; readonly approved: string; readonly returned: string; readonly withdrawn: string };
  readonly working: string;
  readonly comma: string;
}
