/**
 * What a rule is: one question about a draft, whose answer is a measure. How
 * severe a measure is, the policy decides (`RuleSettings`), so that no rule
 * needs thresholds of its own.
 */
import { isVisible, type ApprovalState, type Draft, type Field, type Recipient } from "./draft";
import { type Circles, type Exposure, type Person } from "./exposure";
import type { EffectivePolicy, RuleSettings, Severity, Threshold } from "./policy";
import { SEVERITIES } from "./policy";
import type { RemedyKind } from "./remedy";

/** Every rule there is. A locale without sentences for one of them does not compile. */
export type RuleId =
  | "visible-recipients"
  | "one-organisation-audience"
  | "visible-to-bcc-readers"
  | "unexpanded-group"
  | "attendees-in-view"
  | "unchecked-recipients"
  | "second-person";

/** A draft as rules see it: who is in it, sorted by what the others see. */
export interface Situation {
  readonly draft: Draft;
  readonly policy: EffectivePolicy;
  readonly circles: Circles;
  /** Everybody it goes to, colleagues included. */
  readonly everybody: readonly Person[];
  /** People outside our organisation whom the others see. */
  readonly visible: readonly Person[];
  /** People outside our organisation in Bcc alone. */
  readonly hidden: readonly Person[];
  /** Visible outsiders shown to each other. */
  readonly exposure: Exposure;
}

/** A rule's answer: whom it objects to, and how much there is of it. */
export interface Measure {
  readonly people: readonly Person[];
  readonly parties: number;
  readonly addresses: number;
  readonly viewers: number;
  /** Who sees these people without being one of them. */
  readonly readers?: readonly Person[];
  /** Whether there are more that cannot be counted. Then every threshold counts as reached. */
  readonly isUncounted?: boolean;
}

/** What sentences may say of a finding: numbers and fields, never text of the message. */
export interface Facts {
  readonly parties: number;
  readonly addresses: number;
  readonly viewers: number;
  /** How many of the people objected to stand in each field. */
  readonly fields: readonly { readonly field: Field; readonly count: number }[];
  /** Fields read at the host's cap. With one, every count is "at least". */
  readonly truncated: readonly Field[];
}

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Whom the rule objects to: every place of theirs that the others see. */
  readonly recipients: readonly Recipient[];
  /** Who sees them besides each other, in Bcc: that they know each other is said of these as well. */
  readonly readers: readonly Recipient[];
  readonly facts: Facts;
  readonly remedies: readonly RemedyKind[];
}

/** A draft in a few words; fields are RFC 5322 address-lists. */
export interface Sketch {
  readonly kind?: Draft["kind"];
  readonly from?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly required?: string;
  readonly optional?: string;
  readonly resource?: string;
  readonly acquainted?: readonly string[];
  readonly remembered?: readonly string[];
  readonly truncated?: readonly Field[];
  readonly approval?: ApprovalState;
}

/**
 * Documentation, test and simulator scenario in one. Read under a policy where
 * `us.example` is internal, and the rule is on (examples.ts).
 */
export interface Example {
  readonly title: { readonly en: string; readonly ja: string };
  readonly draft: Sketch;
  /** The rule's answer. */
  readonly verdict: Severity | "none";
}

export interface Rule {
  /** A noun phrase for the state objected to; the name of the rule's file. */
  readonly id: RuleId;
  readonly appliesTo: Draft["kind"];
  readonly defaults: RuleSettings;
  readonly remedies: readonly RemedyKind[];
  /** Whether it objects to the message as a whole: to nobody in particular, so that nobody's acquaintance answers it. */
  readonly isOfMessage?: boolean;
  measure(situation: Situation): Measure | undefined;
}

/** The worst severity whose threshold a measure reaches, within what the settings allow. */
export function grade(measure: Measure, settings: RuleSettings): Severity | undefined {
  if (settings.severity === "off") return undefined;
  let reached: Severity | undefined;
  for (const severity of SEVERITIES) {
    if (isReached(settings[severity], measure)) reached = severity;
  }
  return reached && milder(reached, settings.severity);
}

function isReached(threshold: Threshold, measure: Measure): boolean {
  return (["parties", "addresses", "viewers"] as const).some(name => {
    const least = threshold[name];
    return typeof least === "number" && (measure.isUncounted || measure[name] >= least);
  });
}

export function isWorse(one: Severity, other: Severity): boolean {
  return SEVERITIES.indexOf(one) > SEVERITIES.indexOf(other);
}

function milder(one: Severity, other: Severity): Severity {
  return isWorse(one, other) ? other : one;
}

/** The people's places that the others see. */
export function shownPlaces(people: readonly Person[]): Recipient[] {
  const places: Recipient[] = [];
  for (const person of people) {
    for (const place of person.places) {
      if (isVisible(place)) places.push(place);
    }
  }
  return places;
}
