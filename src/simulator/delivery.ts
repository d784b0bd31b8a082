/**
 * What a sent item looks like where it arrives: the To and Cc lines are the same
 * in every copy, Bcc stands in none, and contact groups have become their members.
 */
import { mailboxKey } from "../core/address";
import { FIELDS_OF, isContactGroup, type ComposeItem, type Entry, type FieldName } from "./compose-item";

export interface Copy {
  readonly recipient: Entry;
  /** The field the recipient stands in; a Bcc reader finds themself nowhere. */
  readonly field: FieldName;
  /** How many other people's addresses this copy shows, the sender's left out. */
  readonly others: number;
}

export interface Delivery {
  readonly kind: ComposeItem["kind"];
  readonly from: Entry;
  readonly subject: string;
  /** The lines that every copy shows. */
  readonly lines: readonly { readonly field: FieldName; readonly entries: readonly Entry[] }[];
  readonly copies: readonly Copy[];
}

export function deliver(item: ComposeItem): Delivery {
  const fields = FIELDS_OF[item.kind].map(field => ({ field, entries: item.fields[field].flatMap(entry => (isContactGroup(entry) ? (entry.members ?? []) : [entry])) }));
  const lines = fields.filter(({ field }) => field !== "bcc");
  const shown = new Set(lines.flatMap(({ entries }) => entries.map(entry => mailboxKey(entry.address))));
  shown.delete(mailboxKey(item.from.address));
  const seen = new Set<string>();
  const copies: Copy[] = [];
  for (const { field, entries } of fields) {
    for (const recipient of entries) {
      const key = mailboxKey(recipient.address);
      // Exchange delivers one copy a mailbox.
      if (seen.has(key)) continue;
      seen.add(key);
      copies.push({ recipient, field, others: shown.size - (shown.has(key) ? 1 : 0) });
    }
  }
  return { kind: item.kind, from: item.from, subject: item.subject, lines, copies };
}
