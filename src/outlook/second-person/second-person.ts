/**
 * What a site puts in front of launchevent.js where its policy asks for a second
 * person (cli/package/site.ts): it reads the approval beside the recipients, and
 * says what became of it. Whatever fails here, nothing counts as approved.
 */
import type { Approval, Draft, DraftPart } from "../../core/draft";
import { told, type Sentences } from "../../core/locales";
import type { Policy } from "../../core/policy";
import { isAppointment, type ComposeItem } from "../fields";
import type { SecondPerson } from "../second-look";
import type { Words } from "../words/words";
import { approvalOf } from "./approval";
import { readContent, readRecord, signedIn } from "./reading";
import type { ApprovalWords, Unapproved } from "./words/approval-words";
import { en } from "./words/en";
import { ja } from "./words/ja";

const UNREAD: Approval = { state: "unread", changed: [] };

export const secondPerson: SecondPerson = { read, speak };

/** Gives the function that adds the approval to a draft, once its recipients are known. */
function read(item: ComposeItem, policy: Policy): Promise<(draft: Draft) => Draft> {
  if (isAppointment(item)) return Promise.resolve((draft: Draft) => draft);
  const message = item as Office.MessageCompose; // told by the line before
  // Before the whole check has failed, so that what the recipients say is still heard.
  return inTime(policy.timeLimit * 0.7, () => Promise.all([readRecord(message), readContent(message)])).then(
    found => draft => {
      try {
        const now = new Date().getTime() / 1000;
        const approval = approvalOf(found[0], { draft, content: found[1], user: signedIn(), now, hours: policy.approval.hours });
        return { ...draft, approval };
      } catch {
        return { ...draft, approval: UNREAD };
      }
    },
    () => draft => ({ ...draft, approval: UNREAD }),
  );
}

function inTime<Value>(milliseconds: number, work: () => Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    Promise.resolve().then(work).then(resolve, reject);
    try {
      setTimeout(() => reject(new Error("Outlook did not answer")), milliseconds);
    } catch {
      return; // older engines of classic Outlook have no timers: there, Outlook's own limit stands
    }
  });
}

/** The sentences of a language, with what is known of the approval. */
function speak(sentences: Sentences, { approval }: Draft): Sentences {
  if (!approval || approval.state === "approved") return sentences;
  const words = wordsOf(sentences);
  const state: Unapproved = approval.state;
  return {
    ...sentences,
    rules: {
      ...sentences.rules,
      "second-person": {
        what: facts => {
          const places = facts.fields.map(one => words.place(sentences.fields[one.field], one.count)).join(words.comma);
          return told({ what: () => words.needed(places), fix: words.why(state, partNames(approval.changed, words, sentences)) }, facts);
        },
        fix: words.fix(state),
      },
    },
  };
}

/** Further languages bring theirs along (words/*.ts). */
function wordsOf(sentences: Sentences): ApprovalWords {
  return (sentences as Partial<Words>).approval || (sentences.language === "ja" ? ja : en);
}

/** `Bcc, subject and attachments` */
export function partNames(parts: readonly DraftPart[], { parts: names, comma, and }: Pick<ApprovalWords, "parts" | "comma" | "and">, { fields }: Sentences): string {
  const all = parts.map(part => (part === "subject" || part === "body" || part === "attachments" ? names[part] : fields[part]));
  return all.slice(0, -1).join(comma) + (all.length > 1 ? and : "") + all.slice(-1).join("");
}
