/**
 * What would change, before anything does: the check's remedy, with what the
 * person has chosen laid over it. Pure.
 */
import { mailboxKey } from "../../core/address";
import { check, type Verdict } from "../../core/check";
import { isVisible, recipientKey, type Draft, type Field, type MessageField } from "../../core/draft";
import type { Policy } from "../../core/policy";
import { arrange, withSenderInTo, type Places } from "../../core/remedy";
import { attainable } from "../writer";

export interface Plan {
  /** The draft as it would be: what cannot be written is not in it. */
  readonly after: Draft;
  /** What the check says of that. */
  readonly verdict: Verdict;
  /** Where each visible person would stand, by key; of those who stay nothing is here. */
  readonly places: Places;
  /** How many people would be hidden, be taken off, change from one visible field to another, and stay in view. */
  readonly counts: { readonly hidden: number; readonly removed: number; readonly swapped: number; readonly staying: number };
  /** Whether the sender goes into To, as nobody else would be there. */
  readonly isSenderAdded: boolean;
  /** Fields that no add-in can rewrite as they stand. */
  readonly untouched: readonly Field[];
}

/** Whom the check would move to Bcc. */
export function suggestion({ findings }: Verdict): Places {
  const places: { [key: string]: MessageField } = Object.create(null);
  for (const { remedies, recipients } of findings) {
    if (remedies.indexOf("move-to-bcc") < 0) continue;
    for (const one of recipients) if (one.kind !== "group") places[recipientKey(one)] = "bcc";
  }
  return places;
}

/** The plan for a draft: the suggestion, but for those for whom something else is chosen. */
export function planFor(draft: Draft, verdict: Verdict, policy: Policy, chosen: Places): Plan {
  const wanted: Places = { ...suggestion(verdict), ...chosen };
  const { after, untouched } = attainable(draft, withSenderInTo(draft, arrange(draft, wanted)));
  const was = visibleFields(draft);
  const is = visibleFields(after);
  const inBcc = new Set(after.recipients.filter(one => !isVisible(one)).map(recipientKey));

  const places: { [key: string]: MessageField | "off" } = Object.create(null);
  const counts = { hidden: 0, removed: 0, swapped: 0, staying: 0 };
  const sender = draft.from ? mailboxKey(draft.from.addrSpec) : "";
  let isSenderAdded = sender !== "" && is.has(sender) && !was.has(sender);
  for (const [key, field] of was) {
    const now = is.get(key);
    if (now === undefined) {
      places[key] = inBcc.has(key) ? "bcc" : "off";
      if (inBcc.has(key)) counts.hidden++;
      else counts.removed++;
    } else if (now !== field) {
      places[key] = now as MessageField; // only in a message does anybody move
      if (key === sender && wanted[key] === undefined) isSenderAdded = true;
      else counts.swapped++;
    } else if (key !== sender) {
      counts.staying++;
    }
  }
  return { after, verdict: check(after, policy), places, counts, isSenderAdded, untouched };
}

/** The first visible field that each person stands in. */
function visibleFields({ recipients }: Draft): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const one of recipients) {
    const key = recipientKey(one);
    if (isVisible(one) && !fields.has(key)) fields.set(key, one.field);
  }
  return fields;
}

/** How many people a plan changes something for. */
export function sizeOf({ counts }: Plan): number {
  return counts.hidden + counts.removed + counts.swapped;
}
