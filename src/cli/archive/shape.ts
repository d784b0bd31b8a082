/**
 * Which messages have the same verdict: those of which each rule measures as
 * much, as far as the policy's thresholds tell numbers apart. Who the people
 * are plays no part.
 *
 * A new rule has to say here what it measures, or this does not compile; that
 * it is the same as what the rule says, test/cli/archive/judge.test.ts finds out.
 */
import type { Policy, RuleSettings, Threshold } from "../../core/policy";
import type { RuleId } from "../../core/rule";

/** People of a message, each counted once: outsiders unless something else is said. */
export interface Counts {
  /** In To and Cc, and the parties among them. */
  readonly visible: number;
  readonly parties: number;
  /** Of the organisation with the most people in view. */
  readonly largest: number;
  /** In Bcc alone. */
  readonly hidden: number;
  /** Of those in view, people and parties who are strangers to somebody in Bcc. */
  readonly shownToHidden: number;
  readonly partiesToHidden: number;
  /** Of those in Bcc, people who are strangers to somebody in view. */
  readonly hiddenViewers: number;
  /** Our own people too, in all fields, and the parties among them. */
  readonly everybody: number;
  readonly partiesOfAll: number;
}

type Measured = { readonly [name in keyof Threshold]-?: (counts: Counts) => number };

/** Undefined: nothing, in a message all of whose recipients are mailboxes with an address. */
const MEASURES: { readonly [rule in RuleId]: Measured | undefined } = {
  "visible-recipients": {
    parties: ({ parties }) => (parties > 1 ? parties : 0),
    addresses: ({ parties, visible }) => (parties > 1 ? visible : 0),
    viewers: ({ parties, visible }) => (parties > 1 ? visible : 0),
  },
  "visible-to-bcc-readers": {
    parties: ({ partiesToHidden }) => partiesToHidden,
    addresses: ({ shownToHidden }) => shownToHidden,
    viewers: ({ hiddenViewers }) => hiddenViewers,
  },
  "one-organisation-audience": {
    parties: () => 1,
    // Somebody alone is a stranger to nobody of theirs.
    addresses: ({ largest }) => (largest > 1 ? largest : 0),
    viewers: ({ largest }) => (largest > 1 ? largest : 0),
  },
  "second-person": {
    parties: ({ partiesOfAll }) => partiesOfAll,
    addresses: ({ everybody }) => everybody,
    viewers: ({ visible, hidden }) => visible + hidden,
  },
  "unexpanded-group": undefined,
  "unchecked-recipients": undefined,
  "attendees-in-view": undefined,
};

/** Who knows whom makes no difference to these. */
const REGARDLESS: readonly RuleId[] = ["second-person"];

/** Whether this policy has nothing to say of mail among people who have all been shown to each other before. */
export function isSilentAmongAcquainted({ rules, senders }: Policy): boolean {
  return REGARDLESS.every(rule => [rules, ...senders.map(sender => sender.rules)].every(settings => (settings[rule]?.severity ?? "off") === "off"));
}

/** One number for all messages that these rules cannot tell apart. */
export function shapeFinder(rules: Policy["rules"]): (counts: Counts) => number {
  const scales = (Object.keys(MEASURES) as RuleId[]) // `MEASURES` has these keys and no others
    .flatMap(rule => (["parties", "addresses", "viewers"] as const).map(name => ({ measured: MEASURES[rule]?.[name], thresholds: thresholdsOf(rules[rule], name) })))
    .flatMap(({ measured, thresholds }) => (measured && thresholds.length > 0 ? [{ measured, thresholds }] : []));

  return counts => {
    let shape = 0;
    for (const { measured, thresholds } of scales) {
      const number = measured(counts);
      let reached = 0;
      for (const threshold of thresholds) if (number >= threshold) reached++;
      shape = shape * (thresholds.length + 1) + reached;
    }
    return shape;
  };
}

function thresholdsOf(settings: RuleSettings | undefined, name: keyof Threshold): number[] {
  if (!settings || settings.severity === "off") return [];
  const values = [settings.notice, settings.warn, settings.stop].map(threshold => threshold[name]);
  return values.filter(value => typeof value === "number");
}
