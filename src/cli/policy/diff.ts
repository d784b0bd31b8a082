/**
 * `bcc-guard policy diff`: what a change of the policy means for senders. Two
 * policies are compared by what they do, not by how they are written.
 */
import type { EffectivePolicy, Policy, Severity } from "../../core/policy";
import { asksFor, policyFor, SEVERITIES } from "../../core/policy";
import { isWorse, type RuleId } from "../../core/rule";
import { rules } from "../../core/rules";
import { limitsIn, type Part } from "./explain";
import { MEASURES, type Limits, type Measure } from "./limits";
import type { PolicyWords, Size } from "./words";

/** Empty when both do the same. */
export function differences(before: Policy, now: Policy, words: PolicyWords): Part[] {
  const shared = sharedChanges(before, now, words);
  const general = effectiveChanges(policyFor(before, undefined), policyFor(now, undefined), words);
  const profiles = profileChanges(before, now, words);
  if (before.senders.length + now.senders.length === 0) {
    const all = [...shared, ...general];
    return all.length > 0 ? [{ head: words.diff.everybody, sentences: all }] : [];
  }
  const parts = [{ head: words.diff.everybodyElse, sentences: general }, ...profiles];
  const isAnyChange = parts.some(({ sentences }) => sentences.length > 0);
  return [
    ...(shared.length > 0 ? [{ head: words.diff.everybody, sentences: shared }] : []),
    // Where others' settings change, it is worth a line that a profile keeps its own.
    ...(isAnyChange ? parts.map(part => ({ ...part, sentences: orNoChange(part.sentences, words) })) : []),
  ];
}

function orNoChange(sentences: readonly string[], words: PolicyWords): readonly string[] {
  return sentences.length > 0 ? sentences : [words.diff.noChange];
}

/** What no profile can change. */
function sharedChanges(before: Policy, now: Policy, words: PolicyWords): string[] {
  const { diff } = words;
  const parties = [
    ...insiderChanges(before.internalDomains, now.internalDomains, words),
    ...listChanges(before.individualDomains, now.individualDomains, diff.individualsAdded, diff.individualsRemoved),
    ...partnerChanges(before, now, words),
    ...listChanges(before.providers.add, now.providers.add, diff.providersAdded, diff.providersNotAdded),
    ...listChanges(before.providers.remove, now.providers.remove, diff.providersRemoved, diff.providersNotRemoved),
  ];
  return [
    ...setting(words.mode[before.mode], words.mode[now.mode], words),
    ...parties,
    ...setting(words.whenCheckFails(before.whenCheckFails, before.timeLimit), words.whenCheckFails(now.whenCheckFails, now.timeLimit), words),
    // Without the rule, nobody is asked for an approval.
    ...(asksFor(before, "second-person") || asksFor(now, "second-person") ? setting(words.approval(before.approval.hours), words.approval(now.approval.hours), words) : []),
    ...setting(words.contact(before.contact.text, before.contact.link), words.contact(now.contact.text, now.contact.link), words),
  ];
}

function setting(before: string, now: string, words: PolicyWords): string[] {
  return before === now ? [] : [words.changed(now, before)];
}

/** An empty list means the sender's organisation, so a first domain takes that away. */
function insiderChanges(before: readonly string[], now: readonly string[], words: PolicyWords): string[] {
  if ((before.length === 0) !== (now.length === 0)) {
    const told = (domains: readonly string[]): string => (domains.length > 0 ? words.insiders.of(domains) : words.insiders.ofSender);
    return [words.changed(told(now), told(before))];
  }
  return listChanges(before, now, words.diff.insidersAdded, words.diff.insidersRemoved);
}

function listChanges(
  before: readonly string[],
  now: readonly string[],
  added: (domains: readonly string[]) => string,
  removed: (domains: readonly string[]) => string,
): string[] {
  const more = now.filter(one => !before.includes(one));
  const less = before.filter(one => !now.includes(one));
  return [...(more.length > 0 ? [added(more)] : []), ...(less.length > 0 ? [removed(less)] : [])];
}

/** Partners are the same when their domains are; a name is for readers of the file. */
function partnerChanges(before: Policy, now: Policy, words: PolicyWords): string[] {
  const key = ({ domains }: Policy["partners"][number]): string => [...domains].sort().join();
  const known = new Set(before.partners.map(key));
  const kept = new Set(now.partners.map(key));
  return [
    ...now.partners.filter(one => !known.has(key(one))).map(({ name, domains }) => words.diff.partnerAdded(name, domains)),
    ...before.partners.filter(one => !kept.has(key(one))).map(({ name, domains }) => words.diff.partnerRemoved(name, domains)),
  ];
}

/** What the policy means for one sender's mail: rules, override, what is remembered. */
function effectiveChanges(before: EffectivePolicy, now: EffectivePolicy, words: PolicyWords): string[] {
  return [
    ...rules.flatMap(({ id }) => limitChanges(id, limitsIn(before, id), limitsIn(now, id), words)),
    ...setting(words.override[before.override], words.override[now.override], words),
    // Nothing is remembered for a sensitive mailbox, which need not be said twice.
    ...(before.sensitive !== now.sensitive
      ? [now.sensitive ? words.diff.sensitiveNow : words.diff.sensitiveNoMore]
      : setting(words.remember(before.remember.days, before.remember.stops), words.remember(now.remember.days, now.remember.stops), words)),
  ];
}

function limitChanges(rule: RuleId, before: Limits, now: Limits, words: PolicyWords): string[] {
  return SEVERITIES.flatMap(severity => {
    const sentences: string[] = [];
    /** Sizes at which this was said, by what is said there now. */
    const lost = new Map<Severity | undefined, Size[]>();
    for (const measure of MEASURES) {
      const was = before[severity][measure];
      const is = now[severity][measure];
      if (is === was) continue;
      if (is !== undefined && was === undefined) {
        const worse = worstAt(before, measure, is);
        if (worse === undefined || !isWorse(worse, severity)) sentences.push(words.limit(severity, { rule, measure, least: is }, undefined));
        // Where the worse one goes, both are told at once, below.
        else if (now[worse][measure] !== undefined || before[worse][measure] !== is) sentences.push(words.instead(severity, [{ rule, measure, least: is }], worse));
      } else if (is !== undefined) sentences.push(words.limit(severity, { rule, measure, least: is }, was));
      else if (was !== undefined) {
        const instead = worstAt(now, measure, was);
        // Somebody whom something worse now stops misses no bar.
        if (instead === undefined || isWorse(severity, instead)) lost.set(instead, [...(lost.get(instead) ?? []), { rule, measure, least: was }]);
      }
    }
    for (const [instead, sizes] of lost) sentences.push(instead === undefined ? words.gone(severity, sizes) : words.instead(instead, sizes, severity));
    return sentences;
  });
}

/** The worst that is said at this size of a measure, if anything is. */
function worstAt(limits: Limits, measure: Measure, size: number): Severity | undefined {
  return [...SEVERITIES].reverse().find(severity => (limits[severity][measure] ?? Infinity) <= size);
}

/** What changes for each address or domain that has a profile in either policy; those with the same changes together. */
function profileChanges(before: Policy, now: Policy, words: PolicyWords): Part[] {
  const matches = new Set([...before.senders, ...now.senders].flatMap(({ match }) => match));
  const groups = new Map<string, { match: string[]; sentences: string[] }>();
  for (const match of matches) {
    const from = { displayName: "", addrSpec: match.includes("@") ? match : `anyone@${match}` };
    const changes = effectiveChanges(policyFor(before, from), policyFor(now, from), words);
    const isNew = !before.senders.some(one => one.match.includes(match));
    const isGone = !now.senders.some(one => one.match.includes(match));
    const sentences = [...(isNew ? [words.diff.profileAdded] : isGone ? [words.diff.profileRemoved] : []), ...changes];
    const group = groups.get(sentences.join("\n"));
    if (group) group.match.push(match);
    else groups.set(sentences.join("\n"), { match: [match], sentences });
  }
  return [...groups.values()].map(({ match, sentences }) => ({ head: words.profile(match), sentences }));
}
