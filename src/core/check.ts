/**
 * The check: a pure function of a draft and a policy.
 */
import { recipientKey, type Draft, type Recipient } from "./draft";
import { circlesOf, exposure, isShown, peopleOf } from "./exposure";
import { partyFinder } from "./party";
import { policyFor, type EffectivePolicy, type Policy, type Severity } from "./policy";
import { grade, isWorse, shownPlaces, type Facts, type Finding, type Measure, type Rule, type Situation } from "./rule";
import { rules } from "./rules";

export interface Verdict {
  /** The worst of the findings. */
  readonly severity: Severity | "none";
  /** Worst first; of equal ones, in the order of the rules. */
  readonly findings: readonly Finding[];
  /**
   * The size of what a send would show: addresses shown to a stranger, parties
   * among them, and viewers (Bcc readers included).
   */
  readonly exposure: { readonly addresses: number; readonly parties: number; readonly viewers: number };
}

export function check(draft: Draft, policy: Policy): Verdict {
  const situation = survey(draft, policyFor(policy, draft.from));
  const findings: Finding[] = [];
  for (const rule of rules) {
    const finding = ask(rule, situation);
    if (finding) findings.push(finding);
  }
  const worstFirst = findings
    .filter(finding => !isRemembered(finding, situation))
    .sort((one, other) => (isWorse(one.severity, other.severity) ? -1 : isWorse(other.severity, one.severity) ? 1 : 0));
  const spoken: Finding[] = [];
  for (const finding of worstFirst) {
    const said = spoken.filter(other => saysAsMuch(other, finding))[0];
    if (!said) spoken.push(finding);
    // Whoever answers the one answers the other.
    else spoken[spoken.indexOf(said)] = { ...said, readers: said.readers.concat(finding.readers) };
  }

  const { visible, hidden, circles } = situation;
  const total = hidden.length > 0 ? exposure(visible, visible.concat(hidden), circles) : situation.exposure;
  return {
    severity: spoken[0] ? spoken[0].severity : "none",
    findings: spoken,
    exposure: { addresses: total.shown.length, parties: total.parties, viewers: total.viewers.length },
  };
}

/** Sorts the recipients of a draft by what the others see of them. */
export function survey(draft: Draft, policy: EffectivePolicy): Situation {
  const people = peopleOf(draft.recipients, partyFinder(policy, draft.from));
  const outsiders = people.filter(person => person.party.kind !== "internal");
  const visible = outsiders.filter(isShown);
  const circles = circlesOf(draft.acquainted);
  return {
    draft,
    policy,
    circles,
    everybody: people,
    visible,
    hidden: outsiders.filter(person => !isShown(person)),
    exposure: exposure(visible, visible, circles),
  };
}

function ask(rule: Rule, situation: Situation): Finding | undefined {
  const settings = situation.policy.rules[rule.id];
  if (!settings || rule.appliesTo !== situation.draft.kind) return undefined;
  const measure = rule.measure(situation);
  const severity = measure && grade(measure, settings);
  if (!measure || !severity) return undefined;
  return {
    rule: rule.id,
    severity,
    recipients: rule.isOfMessage ? [] : shownPlaces(measure.people),
    readers: (measure.readers || []).map(person => person.places[0]!), // everybody stands somewhere
    facts: factsOf(measure, situation),
    remedies: rule.remedies,
  };
}

function factsOf(measure: Measure, { draft }: Situation): Facts {
  const fields: { field: Facts["fields"][number]["field"]; count: number }[] = [];
  for (const person of measure.people) {
    const field = person.places[0]!.field;
    const known = fields.filter(one => one.field === field)[0];
    if (known) known.count++;
    else fields.push({ field, count: 1 });
  }
  return {
    parties: measure.parties,
    addresses: measure.addresses,
    viewers: measure.viewers,
    fields,
    truncated: draft.truncated,
  };
}

/** Whether a finding that is no milder names everybody whom this one names, and offers the same: it need not be said twice. */
function saysAsMuch(said: Finding, finding: Finding): boolean {
  if (said.remedies.join() !== finding.remedies.join()) return false;
  const named = new Set<Recipient>();
  for (const one of said.recipients) named.add(one);
  return finding.recipients.every(one => named.has(one));
}

/**
 * Whether a person has said that all whom a finding objects to, and who would see them, know each other.
 * A stop is answered that way only where the policy says so.
 */
function isRemembered(finding: Finding, situation: Situation): boolean {
  const { draft, policy } = situation;
  if (policy.remember.days === 0 || (finding.severity === "stop" && !policy.remember.stops)) return false;
  const keys = finding.recipients.concat(finding.readers).map(recipientKey);
  return keys.length > 0 && draft.remembered.some(circle => {
    const members = circlesOf([circle]).membership;
    return keys.every(key => members.has(key));
  });
}
