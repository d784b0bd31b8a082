/**
 * What `policy explain`, `diff` and `init` say, in every language they speak.
 * Sentences are for reading aloud: to the people whom a policy is about.
 */
import type { Override, Policy, Severity } from "../../core/policy";
import type { RuleId } from "../../core/rule";
import { en } from "./words-en";
import { ja } from "./words-ja";
import type { Measure } from "./limits";

/** `size` of a measure, as the rule counts it: 5 parties, 10 Bcc readers. */
export interface Size {
  readonly rule: RuleId;
  readonly measure: Measure;
  readonly least: number;
}

export interface PolicyWords {
  /** Heads of the explanation's parts. */
  readonly heads: { readonly [part in "check" | "parties" | "rules" | "openly" | "failure" | "contact"]: string };

  readonly mode: { readonly [mode in Policy["mode"]]: string };
  /** How to read an explanation of a policy that only watches. */
  readonly observing: string;

  /** What the word for those who belong together means. */
  readonly party: string;
  readonly insiders: {
    readonly ofSender: string;
    of(domains: readonly string[]): string;
  };
  individuals(domains: readonly string[]): string;
  partner(name: string, domains: readonly string[]): string;
  providersAdded(domains: readonly string[]): string;
  providersRemoved(domains: readonly string[]): string;
  /** What holds of all other domains. */
  readonly others: string;

  /** `Strangers in To and Cc` */
  readonly rule: { readonly [id in RuleId]: string };
  /** What a size means, told before the first one. */
  readonly counting: string;
  /** What happens from these sizes on; at least one. */
  answer(severity: Severity, sizes: readonly Size[]): string;
  readonly silent: string;
  /** What the rule about a second person counts, and what makes it let a message go. */
  approval(hours: number): string;
  /** What stands between two sentences of a line. */
  readonly between: string;

  readonly override: { readonly [value in Override]: string };
  remember(days: number, stops: boolean): string;
  whenCheckFails(value: Policy["whenCheckFails"], milliseconds: number): string;
  contact(text: string, link: string): string;

  /** Head of what is said of some senders alone. */
  profile(match: readonly string[]): string;
  readonly sensitive: string;
  readonly asEverybody: string;
  /** Of several profiles, one counts. */
  readonly firstProfileCounts: string;

  /** One setting that now reads differently. */
  changed(now: string, before: string): string;
  /** `stop from 5 parties, was 10`; undefined: never. */
  limit(severity: Severity, now: Size, before: number | undefined): string;
  /** `alert from 10 parties or 10 addresses, was a stop`. At least one size. */
  instead(severity: Severity, sizes: readonly Size[], before: Severity): string;
  /** `no stop from 10 parties on any more`: nothing is said instead. */
  gone(severity: Severity, sizes: readonly Size[]): string;
  readonly diff: {
    readonly same: string;
    /** Head of the changes, and who is meant by those without a profile. */
    readonly everybody: string;
    readonly everybodyElse: string;
    readonly noChange: string;
    insidersAdded(domains: readonly string[]): string;
    insidersRemoved(domains: readonly string[]): string;
    individualsAdded(domains: readonly string[]): string;
    individualsRemoved(domains: readonly string[]): string;
    partnerAdded(name: string, domains: readonly string[]): string;
    partnerRemoved(name: string, domains: readonly string[]): string;
    providersAdded(domains: readonly string[]): string;
    providersNotAdded(domains: readonly string[]): string;
    providersRemoved(domains: readonly string[]): string;
    providersNotRemoved(domains: readonly string[]): string;
    readonly profileAdded: string;
    readonly profileRemoved: string;
    readonly sensitiveNow: string;
    readonly sensitiveNoMore: string;
  };

  readonly check: {
    none(file: string): string;
    some(file: string, count: number): string;
  };

  readonly init: {
    /** Asked in this order. */
    readonly questions: { readonly internal: string; readonly individual: string; readonly sensitive: string; readonly contact: string };
    /** After an answer that cannot be used, before it is asked again. */
    unusable(answer: string): string;
    /** When whoever is asked presses Ctrl-C or Ctrl-D. */
    readonly abandoned: string;
    /** Comments of the starting point. */
    readonly comments: {
      readonly head: readonly string[];
      readonly internal: string;
      readonly individual: string;
      readonly partners: string;
      readonly senders: string;
      readonly rules: readonly string[];
      readonly mode: string;
      readonly contact: string;
    };
    written(file: string): string;
  };
}

export function wordsFor(locale: string | undefined): PolicyWords {
  return locale === "ja" ? ja : en;
}
