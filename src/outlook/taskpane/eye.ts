/**
 * A message as one of its recipients receives it: who stands in the fields that
 * they are shown, and which of these are strangers to them. Pure.
 */
import type { Verdict } from "../../core/check";
import { FIELDS, isVisible, recipientKey, type Draft, type Field, type Recipient } from "../../core/draft";
import { circlesOf } from "../../core/exposure";
import { partyFinder } from "../../core/party";
import type { Policy } from "../../core/policy";

export interface Copy {
  readonly fields: readonly { readonly field: Field; readonly shown: readonly Shown[] }[];
  /** How many of those shown are strangers to the reader. */
  readonly strangers: number;
  /** Whether there may be more of them: members of a contact group, or people whom Outlook did not hand over. */
  readonly isUncounted: boolean;
}

export interface Shown {
  readonly recipient: Recipient;
  readonly isStranger: boolean;
}

/**
 * The copy of the person with this key. Whoever is of the reader's party, or of
 * ours, or was in a circle with the reader before, is no stranger; nor is
 * anybody to one of ours. Those of one organisation are strangers where the
 * check doubts that they know each other.
 */
export function copyFor(draft: Draft, key: string, policy: Policy, { findings }: Verdict): Copy {
  const partyOf = partyFinder(policy, draft.from);
  const reader = draft.recipients.find(one => recipientKey(one) === key);
  const party = reader && partyOf(reader, key);
  const { members, membership } = circlesOf([...draft.acquainted, ...draft.remembered]);
  const met = new Set<string>();
  for (const circle of membership.get(key) || []) for (const other of members[circle] || []) met.add(other);
  const doubted = new Set<string>();
  for (const { rule, recipients } of findings) if (rule === "one-organisation-audience") for (const one of recipients) doubted.add(recipientKey(one));
  const isStranger = (one: Recipient): boolean => {
    const other = recipientKey(one);
    if (other === key || party === undefined || party.kind === "internal" || met.has(other)) return false;
    const { kind, id } = partyOf(one, other);
    return kind !== "internal" && (id !== party.id || (doubted.has(key) && doubted.has(other)));
  };

  const strangers = new Set<string>();
  const fields = FIELDS[draft.kind].map(field => ({
    field,
    shown: draft.recipients.filter(one => one.field === field && isVisible(one)).map((recipient): Shown => {
      const is = isStranger(recipient);
      if (is) strangers.add(recipientKey(recipient));
      return { recipient, isStranger: is };
    }),
  })).filter(({ field, shown }) => shown.length > 0 || field === "to" || field === "required");
  const isCut = draft.truncated.some(field => field !== "bcc") || fields.some(({ shown }) => shown.some(one => one.recipient.kind === "group"));
  return { fields, strangers: strangers.size, isUncounted: isCut && party !== undefined && party.kind !== "internal" };
}
