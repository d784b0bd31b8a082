/**
 * A message or an appointment about to be sent, whatever program holds it.
 * Hosts make one of these from their world; the check knows nothing else.
 */
import { domainOf, isX500, mailboxKey, type Mailbox } from "./address";

export { isX500 };

/** RFC 5322 §3.6.3 destination fields; an appointment's fields as Outlook names them. */
export type MessageField = "to" | "cc" | "bcc";
export type AppointmentField = "required" | "optional" | "resource";
export type Field = MessageField | AppointmentField;

/**
 * - `mailbox`: a person, or a server's distribution list: one address either way.
 * - `group`: a personal contact group. Outlook expands it on Send in everyone's
 *   sight, and no add-in can read its members.
 * - `unresolved`: text in an address field from which no address could be read.
 */
export type RecipientKind = "mailbox" | "group" | "unresolved";

export interface Recipient {
  readonly field: Field;
  readonly kind: RecipientKind;
  readonly displayName: string;
  /** As the host gave it. Empty for a contact group. */
  readonly addrSpec: string;
}

/** What a draft is made of, as far as an approval is about it. */
export type DraftPart = Field | "subject" | "body" | "attachments";

/**
 * What became of a second person's approval of this draft, where a policy asks
 * for one (rules/second-person.ts). With `approved` alone it may go.
 * - `none`: nobody was asked. `asked`: somebody was, and has not answered.
 *   `returned`: sent back with a note.
 * - `changed`: approved, and changed since. `expired`: too long ago. `ahead`: at
 *   a time still to come, by this computer's clock.
 * - `yours`: by whoever is signed in and would send. `own`: by whoever asked for
 *   it, or in whose name it goes.
 * - `too-many`: recipients that the host does not hand over cannot be approved.
 * - `damaged`: what is kept with the draft was edited, or cut off. `newer`: a
 *   newer version has written it. `unread`: it could not be read. `unknown-sender`:
 *   the host does not tell who sends, so that nobody can be told from them.
 */
export type ApprovalState =
  | "none" | "asked" | "returned" | "approved" | "changed" | "expired" | "ahead" | "yours" | "own" | "too-many" | "damaged" | "newer" | "unread" | "unknown-sender";

export interface Approval {
  readonly state: ApprovalState;
  /** What has changed, when something has. */
  readonly changed: readonly DraftPart[];
}

export interface Draft {
  readonly kind: "message" | "appointment";
  readonly from: Mailbox | undefined;
  readonly recipients: readonly Recipient[];
  /**
   * Circles of addresses that were shown to each other before this draft: the
   * thread it answers is one circle. Two people are acquainted when one circle
   * holds both.
   */
  readonly acquainted: readonly (readonly string[])[];
  /**
   * Circles of addresses of which a person has said "these people know each
   * other" (see `policy.remember`).
   */
  readonly remembered: readonly (readonly string[])[];
  /** Fields the host read at its cap: there may be more recipients than are listed. */
  readonly truncated: readonly Field[];
  /** Left out where nobody has looked for one. */
  readonly approval?: Approval;
}

export const FIELDS: { readonly [kind in Draft["kind"]]: readonly Field[] } = {
  message: ["to", "cc", "bcc"],
  appointment: ["required", "optional", "resource"],
};

/**
 * Whether the other recipients are not shown who stands in this field. Outlook
 * shows an appointment's resources (rooms) to all, but no person stands there.
 */
export function isHiddenField(field: Field): boolean {
  return field === "bcc" || field === "resource";
}

export function isVisible(recipient: Recipient): boolean {
  return !isHiddenField(recipient.field);
}

/** Same key, same recipient: once per person, however often and however written. */
export function recipientKey(recipient: Recipient): string {
  if (recipient.kind === "mailbox") return mailboxKey(recipient.addrSpec);
  // Two groups of one name may still be two groups, but they are one line in
  // the same address book; a blank key would merge all of them.
  return recipient.kind + ":" + (recipient.displayName || recipient.addrSpec).trim().toLowerCase();
}

/**
 * A recipient as hosts read it: name and address, either of which may be
 * missing. Only the host can tell a contact group (`isGroup`) from an entry
 * without an address: Outlook gives both with an empty one.
 */
export function recipient(field: Field, displayName: string, addrSpec: string, isGroup = false): Recipient {
  const address = addrSpec.trim();
  const isMailbox = isX500(address) || domainOf(address) !== "";
  return { field, kind: isMailbox ? "mailbox" : isGroup ? "group" : "unresolved", displayName, addrSpec: address };
}

/** An empty message, for hosts and tests to fill: `{...emptyDraft, recipients}`. */
export const emptyDraft: Draft = {
  kind: "message",
  from: undefined,
  recipients: [],
  acquainted: [],
  remembered: [],
  truncated: [],
};
