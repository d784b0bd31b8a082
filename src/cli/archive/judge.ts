/**
 * The verdicts of a policy on the messages of an archive, one after the other:
 * what each says by itself, made milder by the thread that it answers.
 */
import { check, type Verdict } from "../../core/check";
import { recipientKey, type Draft } from "../../core/draft";
import type { Policy } from "../../core/policy";
import { circles, type Members } from "./circles";
import { hashesOf, NO_HASHES } from "./hash";
import { isSilentAmongAcquainted } from "./shape";
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
  const isSilent = isSilentAmongAcquainted(policy);

  function outcomeOf(message: Sighting): { readonly outcome: Outcome; readonly draft: () => Draft } {
    const { outcome, isPlain, outsidersSize, hiddenSize } = message;
    // Whoever is acquainted makes a verdict milder, and nothing is milder than silence.
    const mayBeMilder = message.answers !== NO_HASHES && (outcome.severity !== "none" || outcome.exposure.addresses > 0);
    const members = mayBeMilder ? threads.recall(message.answers) : undefined;
    if (!members) return { outcome, draft: message.draft };
    const met = countMet(message.outsiders, outsidersSize, members);
    const draft = (): Draft => withAcquainted(message.draft(), members);
    if (isPlain && met === outsidersSize && hiddenSize === 0 && isSilent) return { outcome: SILENT, draft };
    // Fewer than two learn nothing of each other.
    const isSame = isPlain && met + countMet(message.hidden, hiddenSize, members) < 2;
    return isSame ? { outcome, draft: message.draft } : { outcome: check(draft(), policy), draft };
  }

  return message => {
    const { outcome, draft } = message.isAsked ? outcomeOf(message) : message;
    if (message.circleSize >= 2) threads.remember(message.id, message.circle, message.circleSize);
    if (!message.isAsked) return "skipped";
    const { time, from, messageId } = message;
    return { severity: outcome.severity, exposure: outcome.exposure, isMilder: outcome !== message.outcome, time, from, messageId, verdict: () => check(draft(), policy) };
  };
}

function countMet(people: Uint32Array, size: number, members: Members): number {
  let met = 0;
  for (let index = 0; index < size; index++) if (members.has(people[index] ?? 0)) met++;
  return met;
}

/** A draft whose people were in the thread before, as far as they were. */
function withAcquainted(draft: Draft, members: Members): Draft {
  const circle = draft.recipients.filter(one => one.kind === "mailbox" && members.has(hashesOf(recipientKey(one)).hash >>> 0)).map(one => one.addrSpec);
  return { ...draft, acquainted: [circle] };
}
