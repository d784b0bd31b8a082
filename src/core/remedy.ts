/**
 * Remedies as data, and the one place that applies them to a draft. Hosts show
 * the result, and write the difference; none of them repairs anything itself.
 */
import { isVisible, recipient, recipientKey, type Draft, type Recipient } from "./draft";

/**
 * - `move-to-bcc`: whoever is objected to moves to Bcc; colleagues stay.
 * - `remove`: whoever is objected to is taken off.
 * - `expand-group`: by hand, as no add-in can read a contact group.
 * - `invite-separately`: by hand, as an appointment has no Bcc.
 * - `split-send`: by hand: fewer recipients at a time.
 */
export type RemedyKind = "move-to-bcc" | "remove" | "expand-group" | "invite-separately" | "split-send";

/** What the person chose beside the remedy itself. */
export interface Choice {
  /** Keys (`recipientKey`) of people who stay where they are. */
  readonly keep?: readonly string[];
}

/**
 * The draft after a remedy. Nobody is lost: whoever is not removed still stands
 * in a field. Contact groups cannot be written back by any add-in, so they stay
 * where they are, and the finding about them stays as well.
 *
 * Moving leaves To empty at times; then the sender goes there, as many servers
 * and readers take a message without To for spam.
 */
export function remedy(draft: Draft, objected: readonly Recipient[], kind: RemedyKind, choice: Choice = {}): Draft {
  const chosen: { [key: string]: true } = Object.create(null);
  for (const one of objected) {
    if (one.kind !== "group") chosen[recipientKey(one)] = true;
  }
  for (const key of choice.keep || []) delete chosen[key];

  if (kind === "move-to-bcc") return moveToBcc(draft, chosen);
  if (kind === "remove") {
    return { ...draft, recipients: draft.recipients.filter(one => !isVisible(one) || !chosen[recipientKey(one)]) };
  }
  return draft; // by hand
}

function moveToBcc(draft: Draft, chosen: { readonly [key: string]: true }): Draft {
  if (draft.kind !== "message") return draft;
  const staying: Recipient[] = [];
  const hidden: Recipient[] = [];
  const inBcc: { [key: string]: true } = Object.create(null);
  for (const one of draft.recipients) {
    if (!isVisible(one)) inBcc[recipientKey(one)] = true;
  }
  for (const one of draft.recipients) {
    const key = recipientKey(one);
    if (!isVisible(one) || !chosen[key]) {
      staying.push(one);
    } else if (!inBcc[key]) {
      inBcc[key] = true;
      hidden.push({ ...one, field: "bcc" });
    }
  }
  const moved = staying.length < draft.recipients.length;
  if (moved && draft.from && !staying.some(one => one.field === "to")) {
    staying.unshift(recipient("to", draft.from.displayName, draft.from.addrSpec));
  }
  return { ...draft, recipients: staying.concat(hidden) };
}
