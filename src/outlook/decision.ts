/**
 * What a person has decided of a draft in spite of a finding: to send it openly,
 * or that these people know each other. It stands with the compose window
 * (session data), bound to exactly the recipients it was decided for, and is
 * read at Send: taskpane/decide.ts, which writes it, is no part of that file.
 */
import type { Verdict } from "../core/check";
import { isVisible, recipientKey, type Draft } from "../core/draft";
import type { EffectivePolicy, Policy } from "../core/policy";
import type { Finding } from "../core/rule";
import type { ComposeItem } from "./fields";
import { digest } from "./fingerprint";
import { call } from "./platform";

export const DECISION_KEY = "bccGuardDecision";

export interface Decision {
  readonly kind: "openly" | "acquainted";
  /** Which findings it answers. */
  readonly rules: readonly string[];
  readonly salt: string;
  /** `markOf` the draft it was decided for. */
  readonly mark: string;
  /** Of `openly`. No address is in it. */
  readonly reason: string;
  /** When, for auditors: `2026-11-25`. */
  readonly day: string;
}

/** The decisions that stand with an item. None where the policy leaves no room for any, or they cannot be read. */
export function decisionsFor(item: ComposeItem, { override, remember, senders }: Policy): Promise<readonly Decision[]> {
  if (override === "never" && remember.days === 0 && senders.length === 0) return Promise.resolve([]);
  return call<string>(answer => item.sessionData.getAsync(DECISION_KEY, answer)).then(decisionsFrom).catch(() => []);
}

/** Throws at text that is none of ours. */
export function decisionsFrom(text: string): Decision[] {
  return (JSON.parse(text) as Decision[]).filter(one => one.rules.length > 0);
}

/** The verdict without the findings that somebody has answered, and may. */
export function undecided(verdict: Verdict, draft: Draft, policy: EffectivePolicy, decisions: readonly Decision[]): Verdict {
  const findings = verdict.findings.filter(finding => !decisions.some(decision => isAnswer(decision, finding, policy) && isOf(decision, draft)));
  return { ...verdict, findings, severity: findings[0] ? findings[0].severity : "none" };
}

/** Whether the policy lets this kind of decision answer the finding. */
function isAnswer({ kind, rules, reason }: Decision, { rule, severity }: Finding, { override, remember }: EffectivePolicy): boolean {
  // A second person's approval is nobody's own to give.
  if (rule === "second-person" || rules.indexOf(rule) < 0) return false;
  if (kind === "acquainted") return remember.days > 0 && (severity !== "stop" || remember.stops);
  return override === "free" || (override === "with-reason" && !!reason);
}

/** Whether it was decided for exactly this sender and these recipients. Of a field that may hold more than was read, nobody can tell. */
export function isOf({ mark, salt }: Decision, draft: Draft): boolean {
  return draft.truncated.length === 0 && mark === markOf(draft, salt);
}

/** 63 bits of who sends, who is shown and who is not, in any order and however often. */
export function markOf({ from, recipients }: Draft, salt: string): string {
  const people: { [person: string]: true } = Object.create(null);
  for (const one of recipients) people[isVisible(one) + recipientKey(one)] = true;
  return digest(Object.keys(people).sort().join("\n") + (from ? from.addrSpec.toLowerCase() : ""), salt);
}
