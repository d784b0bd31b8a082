/**
 * `bcc-guard policy explain`: what a policy does, in sentences that can be read
 * aloud to those it is about.
 */
import type { EffectivePolicy, Policy, RuleSettings, SenderProfile } from "../../core/policy";
import { policyFor, SEVERITIES } from "../../core/policy";
import type { RuleId } from "../../core/rule";
import { rules } from "../../core/rules";
import { hasLimit, limitsOf, MEASURES, sameLimits, type Limits } from "./limits";
import type { PolicyWords, Size } from "./words";

/** One part of an explanation: a head, and sentences, each a line of its own. */
export interface Part {
  readonly head: string;
  readonly sentences: readonly string[];
}

export function explain(policy: Policy, words: PolicyWords): Part[] {
  const { heads } = words;
  const everybody = policyFor(policy, undefined);
  return [
    { head: heads.check, sentences: [words.mode[policy.mode], ...(policy.mode === "observe" ? [words.observing] : [])] },
    { head: heads.parties, sentences: partySentences(policy, words) },
    { head: heads.rules, sentences: [words.counting, ...ruleSentences(everybody, words)] },
    { head: heads.openly, sentences: [words.override[policy.override], words.remember(policy.remember.days, policy.remember.stops)] },
    ...profileParts(policy, words),
    { head: heads.failure, sentences: [words.whenCheckFails(policy.whenCheckFails, policy.timeLimit)] },
    { head: heads.contact, sentences: [words.contact(policy.contact.text, policy.contact.link)] },
  ];
}

/** As text: heads on lines of their own, an empty line between parts. */
export function textOf(parts: readonly Part[]): string {
  return parts.map(({ head, sentences }) => [head, ...sentences.map(one => `  ${one}`)].join("\n")).join("\n\n") + "\n";
}

function partySentences(policy: Policy, words: PolicyWords): string[] {
  const { internalDomains, individualDomains, partners, providers } = policy;
  return [
    words.party,
    internalDomains.length > 0 ? words.insiders.of(internalDomains) : words.insiders.ofSender,
    ...(individualDomains.length > 0 ? [words.individuals(individualDomains)] : []),
    ...partners.map(({ name, domains }) => words.partner(name, domains)),
    ...(providers.add.length > 0 ? [words.providersAdded(providers.add)] : []),
    ...(providers.remove.length > 0 ? [words.providersRemoved(providers.remove)] : []),
    words.others,
  ];
}

function ruleSentences(policy: EffectivePolicy, words: PolicyWords): string[] {
  return rules.map(({ id }) => ruleSentence(id, policy, words));
}

/** What one rule does, from its mildest answer to its worst. */
function ruleSentence(id: RuleId, policy: Policy, words: PolicyWords): string {
  const limits = limitsIn(policy, id);
  const answers = SEVERITIES.filter(severity => hasLimit(limits, severity)).map(severity => words.answer(severity, sizesOf(id, limits, severity)));
  const more = id === "second-person" && answers.length > 0 ? [words.approval(policy.approval.hours)] : [];
  return `${words.rule[id]}: ${answers.length > 0 ? [...answers, ...more].join(words.between) : words.silent}`;
}

export function sizesOf(rule: RuleId, limits: Limits, severity: keyof Limits): Size[] {
  return MEASURES.flatMap(measure => {
    const least = limits[severity][measure];
    return least === undefined ? [] : [{ rule, measure, least }];
  });
}

export function limitsIn(policy: Policy, id: RuleId): Limits {
  // A policy that was read has all rules.
  return limitsOf(policy.rules[id] as RuleSettings, id);
}

/** The policy for this profile's senders, whatever profiles stand before it. */
export function policyOfProfile(policy: Policy, sender: SenderProfile): EffectivePolicy {
  return policyFor({ ...policy, senders: [{ ...sender, match: ["profile.invalid"] }] }, { displayName: "", addrSpec: "anyone@profile.invalid" });
}

/** Profiles: only what differs from everybody's is told. */
function profileParts(policy: Policy, words: PolicyWords): Part[] {
  return policy.senders.map((sender, index) => {
    const own = policyOfProfile(policy, sender);
    const changed = rules
      .filter(({ id }) => !sameLimits(limitsIn(own, id), limitsIn(policy, id)))
      .map(({ id }) => ruleSentence(id, own, words));
    const sentences = [
      ...(sender.sensitive ? [words.sensitive] : []),
      ...changed,
      ...(own.override !== policy.override ? [words.override[own.override]] : []),
    ];
    const last = index === policy.senders.length - 1 && index > 0 ? [words.firstProfileCounts] : [];
    return { head: words.profile(sender.match), sentences: [...(sentences.length > 0 ? sentences : [words.asEverybody]), ...last] };
  });
}
