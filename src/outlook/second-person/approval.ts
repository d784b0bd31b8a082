/**
 * From what is kept with a draft, and the draft as it is now, to what became of
 * its approval. Pure; the clock is the caller's.
 */
import type { Approval, ApprovalState, Draft } from "../../core/draft";
import { digestsOf, PARTS, personDigest, type Content } from "./digest";
import type { ApprovalRecord, NoRecord } from "./record";

export interface Circumstances {
  readonly draft: Draft;
  readonly content: Content;
  /** Address of whoever is signed in; empty where the host does not tell. */
  readonly user: string;
  /** Seconds since 1970. */
  readonly now: number;
  /** For how many hours an approval holds. */
  readonly hours: number;
}

/** Computers' clocks are apart, by an hour where somebody has the wrong season. */
const CLOCKS_APART = 3600;

export function approvalOf(record: ApprovalRecord | NoRecord, circumstances: Circumstances): Approval {
  const { draft, content } = circumstances;
  const state = stateOf(record, circumstances);
  if (state !== "approved" || typeof record === "string" || !record.answer) return { state, changed: [] };
  const changed = changedParts(record.answer.digests, digestsOf(draft, content, record.salt));
  return { state: changed.length > 0 ? "changed" : state, changed };
}

/** Which parts have other digests than before. */
export function changedParts(before: readonly string[], now: readonly string[]): (typeof PARTS)[number][] {
  return PARTS.filter((_, index) => before[index] !== now[index]);
}

/** All but whether it has changed. */
function stateOf(record: ApprovalRecord | NoRecord, { draft: { from, truncated }, user, now, hours }: Circumstances): ApprovalState {
  if (truncated.length > 0) return "too-many";
  if (typeof record === "string") return record;
  const { salt, asked, answer } = record;
  if (!answer) return "asked";
  if (!answer.isApproved) return "returned";
  if (user === "") return "unknown-sender";
  if (answer.by === asked.by || (from && answer.by === personDigest(from.addrSpec, salt))) return "own";
  if (answer.by === personDigest(user, salt)) return "yours";
  if (answer.at - now > CLOCKS_APART) return "ahead";
  return now - answer.at > hours * 3600 ? "expired" : "approved";
}

/**
 * Why the person who is signed in may not approve this draft; undefined when
 * they may.
 * - `asked`: they asked themself.
 * - `in-their-name`: it goes out from the very mailbox they are signed in as. For
 *   a mailbox of several people, who they are cannot be told.
 */
export function objectionTo({ salt, asked }: ApprovalRecord, user: string, { from }: Draft): "asked" | "in-their-name" | "unknown-sender" | undefined {
  if (user === "") return "unknown-sender";
  const mark = personDigest(user, salt);
  if (mark === asked.by) return "asked";
  return from && mark === personDigest(from.addrSpec, salt) ? "in-their-name" : undefined;
}
