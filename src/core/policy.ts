/**
 * What the organisation decided: who belongs together, which rule says what
 * from which size on, what a sender may decide for themself.
 *
 * A `Policy` is complete: `readPolicy` (read-policy.ts) has filled in whatever
 * the administrator left out, so nobody else needs to know a default.
 */
import { domainOf, mailboxKey, type Mailbox } from "./address";

/** notice: a bar while composing. warn: an alert with *Send Anyway*. stop: one without it. */
export type Severity = "notice" | "warn" | "stop";

/** From least to worst. */
export const SEVERITIES: readonly Severity[] = ["notice", "warn", "stop"];

/**
 * Reached when any measure that is named reaches its number.
 * - `parties`: parties among the addresses shown to a stranger
 * - `addresses`: addresses shown to a stranger
 * - `viewers`: people who would be shown a stranger's address
 */
export interface Threshold {
  readonly parties?: number | null;
  readonly addresses?: number | null;
  readonly viewers?: number | null;
}

export interface RuleSettings {
  /** The worst this rule may say. `off`: it is not asked. */
  readonly severity: Severity | "off";
  readonly notice: Threshold;
  readonly warn: Threshold;
  readonly stop: Threshold;
}

/** What a profile changes of `RuleSettings`. A measure set to null is switched off. */
export type RuleOverrides = { readonly [Key in keyof RuleSettings]?: RuleSettings[Key] };

/** Whether a sender may send openly what a rule stops. */
export type Override = "never" | "with-reason" | "free";

export interface SenderProfile {
  /** Addresses, or domains (subdomains included), of the From mailbox. The first profile that matches counts. */
  readonly match: readonly string[];
  /** Nothing is remembered for this mailbox. */
  readonly sensitive: boolean;
  readonly override?: Override;
  readonly rules: { readonly [rule: string]: RuleOverrides };
}

export interface Policy {
  /** Our own domains, subdomains included. Empty: the organisation of the From address. */
  readonly internalDomains: readonly string[];
  /** Domains whose holders do not know each other: students, alumni, members, a provider no list has. */
  readonly individualDomains: readonly string[];
  /** Organisations of several domains, counted as one party each. */
  readonly partners: readonly { readonly name: string; readonly domains: readonly string[] }[];
  /** Corrections to the built-in list of webmail, carrier and internet providers. */
  readonly providers: { readonly add: readonly string[]; readonly remove: readonly string[] };
  readonly rules: { readonly [rule: string]: RuleSettings };
  readonly senders: readonly SenderProfile[];
  readonly override: Override;
  /** "These people know each other": for how long (0: never), and whether it may answer a stop. */
  readonly remember: { readonly days: number; readonly stops: boolean };
  /** For how many hours a second person's approval holds. */
  readonly approval: { readonly hours: number };
  /** What happens to a message when the check itself fails. */
  readonly whenCheckFails: "ask" | "stop" | "send";
  /** After how long the check counts as failed, in milliseconds. Outlook's own notice comes at 5,000. */
  readonly timeLimit: number;
  /** observe: nothing is stopped; the bar and the pane show what would be. */
  readonly mode: "enforce" | "observe";
  /** Whom to ask, shown in every alert. Empty: not shown. */
  readonly contact: { readonly text: string; readonly link: string };
}

/** `severity` of `profile` for `from`, laid over the policy. */
export interface EffectivePolicy extends Policy {
  readonly sensitive: boolean;
}

/** The policy as it applies to mail from this mailbox. */
export function policyFor(policy: Policy, from: Mailbox | undefined): EffectivePolicy {
  const profile = from && policy.senders.filter(sender => isListed(from, sender.match))[0];
  // Not spread: properties after a spread cost the Send bundle a helper of half a kilobyte.
  if (!profile) return Object.assign({}, policy, { sensitive: false });

  const rules: { [rule: string]: RuleSettings } = { ...policy.rules };
  for (const id of Object.keys(profile.rules)) {
    const settings = rules[id];
    if (settings) rules[id] = overrideRule(settings, profile.rules[id]!);
  }
  return Object.assign({}, policy, {
    rules,
    override: profile.override || policy.override,
    remember: profile.sensitive ? { days: 0, stops: false } : policy.remember,
    sensitive: profile.sensitive,
  });
}

/** Whether this policy asks a rule of anybody's mail. */
export function asksFor({ rules, senders }: Policy, rule: string): boolean {
  const isOn = (settings: RuleOverrides | undefined): boolean =>
    settings !== undefined && settings.severity !== undefined && settings.severity !== "off";
  return isOn(rules[rule]) || senders.some(sender => isOn(sender.rules[rule]));
}

/** Settings with some of them replaced, thresholds measure by measure. */
export function overrideRule(settings: RuleSettings, changes: RuleOverrides): RuleSettings {
  return {
    severity: changes.severity || settings.severity,
    notice: { ...settings.notice, ...changes.notice },
    warn: { ...settings.warn, ...changes.warn },
    stop: { ...settings.stop, ...changes.stop },
  };
}

function isListed(from: Mailbox, entries: readonly string[]): boolean {
  const address = mailboxKey(from.addrSpec);
  const domain = domainOf(from.addrSpec);
  return entries.some(entry => entry === address || isWithin(domain, entry));
}

/**
 * Whether a domain is another one or lies below it. On a label boundary:
 * `evilexample.com` is not within `example.com`.
 */
export function isWithin(domain: string, parent: string): boolean {
  return domain === parent || domain.slice(-parent.length - 1) === "." + parent;
}
