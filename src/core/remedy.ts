/**
 * Remedies as data, and the one place that applies them to a draft. Hosts show
 * the result, and write the difference; none of them repairs anything itself.
 */
import { isVisible, recipient, recipientKey, type Draft, type MessageField, type Recipient } from "./draft";

/**
 * - `move-to-bcc`: whoever is objected to moves to Bcc; colleagues stay.
 * - `remove`: whoever is objected to is taken off.
 * - `expand-group`: by hand, as no add-in can read a contact group.
 * - `invite-separately`: by hand, as an appointment has no Bcc.
 * - `split-send`: by hand: fewer recipients at a time.
 * - `ask-colleague`: by two people, in the pane.
 */
export type RemedyKind = "move-to-bcc" | "remove" | "expand-group" | "invite-separately" | "split-send" | "ask-colleague";

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
  const places: { [key: string]: MessageField } = Object.create(null);
  for (const one of draft.recipients) {
    const key = recipientKey(one);
    if (isVisible(one) && chosen[key]) places[key] = "bcc";
  }
  return withSenderInTo(draft, arrange(draft, places));
}

/** The field that people are put in, by their keys (`recipientKey`); `off` takes them out of the others' sight and off. */
export interface Places {
  readonly [key: string]: MessageField | "off";
}

/** A message with people put where somebody wants them; the same one when they are there already. Contact groups stay where they are. */
export function arrange(draft: Draft, places: Places): Draft {
  const placeOf = (one: Recipient): MessageField | "off" | undefined => (one.kind === "group" ? undefined : places[recipientKey(one)]);
  const isThere: { [key: string]: true } = Object.create(null);
  for (const one of draft.recipients) {
    if (placeOf(one) === one.field) isThere[recipientKey(one)] = true;
  }
  const staying: Recipient[] = [];
  const moved: Recipient[] = [];
  for (const one of draft.recipients) {
    const place = placeOf(one);
    const key = recipientKey(one);
    if (place === undefined || place === one.field) {
      staying.push(one);
    } else if (place === "off") {
      if (!isVisible(one)) staying.push(one);
    } else if (!isThere[key]) {
      isThere[key] = true;
      moved.push({ ...one, field: place });
    }
  }
  return staying.length === draft.recipients.length ? draft : { ...draft, recipients: staying.concat(moved) };
}

/** The draft after a change, with the sender in To where the change has left nobody there. */
export function withSenderInTo(before: Draft, after: Draft): Draft {
  const { from, kind, recipients } = after;
  if (after === before || kind !== "message" || !from || recipients.length === 0 || recipients.some(one => one.field === "to")) return after;
  return { ...after, recipients: [recipient("to", from.displayName, from.addrSpec), ...recipients] };
}
