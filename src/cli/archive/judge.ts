/**
 * The verdicts of a policy on the messages of an archive, one after the other:
 * what each says by itself, made milder by the thread that it answers.
 */
import { check, type Verdict } from "../../core/check";
import { recipientKey, type Draft } from "../../core/draft";
import type { Policy } from "../../core/policy";
import { circles, isNone } from "./circles";
import { hashOf } from "./hash";
import { NOTHING_SHOWN, type Outcome, type Sighting } from "./sighting";

/** Holds until the next message is judged. */
export interface Judged extends Pick<Sighting, "time" | "from" | "messageId"> {
  readonly severity: Outcome["severity"];
  readonly exposure: Outcome["exposure"];
  /** Whether earlier messages have changed the outcome. */
  readonly isMilder: boolean;
  /** With the findings; asked for only when they are needed. Names are as written (see `decodeWords`). */
  readonly verdict: () => Verdict;
}

/** A message that is not judged: it comes from none of the senders asked for. */
export type Skipped = "skipped";

/** Judges messages in the order of their archive. */
export type Judge = (message: Sighting) => Judged | Skipped;

/** Of a message to people who were all shown to each other before. */
const SILENT: Outcome = { severity: "none", exposure: NOTHING_SHOWN };

export function judge(policy: Policy): Judge {
  const threads = circles();

  function outcomeOf(message: Sighting): { readonly outcome: Outcome; readonly draft: () => Draft } {
    const { outcome, isPlain, outsiders, outsidersSize, hidden } = message;
    // Whoever is acquainted makes a verdict milder, and nothing is milder than silence.
    const mayBeMilder = !isNone(message.answers) && (outcome.severity !== "none" || outcome.exposure.addresses > 0);
    const members = mayBeMilder ? threads.recall(message.answers) : undefined;
    if (!members) return { outcome, draft: message.draft };
    let met = 0;
    for (let index = 0; index < outsidersSize; index++) if (members.has(outsiders[index] ?? 0)) met++;
    const draft = (): Draft => withAcquainted(message.draft(), members);
    if (isPlain && met === outsidersSize && hidden === 0) return { outcome: SILENT, draft };
    // Fewer than two of them learn nothing of each other.
    return isPlain && met + hidden < 2 ? { outcome, draft: message.draft } : { outcome: check(draft(), policy), draft };
  }

  return message => {
    const { outcome, draft } = message.isAsked ? outcomeOf(message) : message;
    if (message.circleSize >= 2) threads.remember(message.id, message.circle, message.circleSize);
    if (!message.isAsked) return "skipped";
    const { time, from, messageId } = message;
    return { severity: outcome.severity, exposure: outcome.exposure, isMilder: outcome !== message.outcome, time, from, messageId, verdict: () => check(draft(), policy) };
  };
}

/** A draft whose people were in the thread before, as far as they were. */
function withAcquainted(draft: Draft, members: ReadonlySet<number>): Draft {
  const circle = draft.recipients.filter(one => one.kind === "mailbox" && members.has(hashOf(recipientKey(one)) >>> 0)).map(one => one.addrSpec);
  return { ...draft, acquainted: [circle] };
}
