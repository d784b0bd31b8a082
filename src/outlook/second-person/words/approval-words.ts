/**
 * What an alert and the bar say of an approval. One file a language, of plain
 * sentences: the fact, why, and what to do. Two hundred characters at most for
 * the first two together with the sizes, as the bar has room for 150 and the
 * alert for 500.
 */
import type { ApprovalState, DraftPart } from "../../../core/draft";

export type Unapproved = Exclude<ApprovalState, "approved">;

export interface ApprovalWords {
  /** The fact: `places` is such as `29 in Bcc, 1 in To`. */
  needed(places: string): string;
  /** Why it may not go yet; `parts` is what has changed, where something has. */
  why(state: Unapproved, parts: string): string;
  fix(state: Unapproved): string;
  /** Names of parts that are no address fields. */
  readonly parts: { readonly [part in Extract<DraftPart, "subject" | "body" | "attachments">]: string };
  /** What joins the last of several parts to the others. */
  readonly and: string;
  /** What joins the rest. */
  readonly comma: string;
  /** `29 in Bcc` */
  place(field: string, count: number): string;
}
