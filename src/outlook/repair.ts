/**
 * *Move to Bcc*, wherever it is pressed: reads, judges, remedies, writes, and
 * says in a sentence what became of it.
 */
import { check } from "../core/check";
import type { Draft } from "../core/draft";
import { isVisible, recipientKey, type Recipient } from "../core/draft";
import { remedy } from "../core/remedy";
import type { ComposeItem } from "./fields";
import { readDraft } from "./item";
import { timed } from "./platform";
import { policy } from "./policy";
import { namesOf, wordsFor } from "./words";
import { write } from "./writer";

export interface Repair {
  readonly isDone: boolean;
  readonly message: string;
}

/** The draft with everyone in Bcc whom a finding would move there. */
export function moved(draft: Draft): Draft {
  const objected: Recipient[] = [];
  for (const finding of check(draft, policy).findings) {
    if (finding.remedies.indexOf("move-to-bcc") >= 0) for (const one of finding.recipients) objected.push(one);
  }
  return remedy(draft, objected, "move-to-bcc");
}

export function moveToBcc(item: ComposeItem, language: string | undefined): Promise<Repair> {
  const words = wordsFor(language);
  return timed(() => readDraft(item)).then(before => {
    const after = moved(before);
    const count = visiblePeople(before) - visiblePeople(after);
    return write(item, before, after).then(({ outcome, untouched }): Repair => {
      if (outcome === "done") {
        return untouched.length === 0
          ? { isDone: true, message: words.moved(count) }
          : { isDone: false, message: words.untouched(namesOf(untouched, language)) };
      }
      if (outcome === "partly") return { isDone: false, message: words.partlyMoved };
      if (untouched.length > 0) return { isDone: false, message: words.untouched(namesOf(untouched, language)) };
      return count <= 0 ? { isDone: true, message: words.nothingToMove } : { isDone: false, message: words.notMoved };
    });
  });
}

/** How many people the others see, the sender not counted. */
function visiblePeople({ recipients, from }: Draft): number {
  const keys: { [key: string]: true } = Object.create(null);
  let count = 0;
  for (const one of recipients) {
    const key = recipientKey(one);
    const isSender = from !== undefined && key === recipientKey({ ...one, kind: "mailbox", addrSpec: from.addrSpec });
    if (!isVisible(one) || keys[key] || isSender) continue;
    keys[key] = true;
    count++;
  }
  return count;
}
