/**
 * Gathers what an import finds: own domains, thresholds, and a note on every
 * part of the other program's settings.
 */
import type { RuleOverrides } from "../../core/policy";
import { domainEntry } from "./domain-entry";
import type { Caveat, Note, Place, Reason, Subject } from "./note";

/** From how many parties or addresses on something happens there. */
export interface Thresholds {
  warnParties?: number;
  warnAddresses?: number;
  stopParties?: number;
}

export interface Gathered {
  readonly domains: Set<string>;
  readonly thresholds: Thresholds;
  /** Whether thresholds hold for appointments as well. */
  meetings: boolean;
  readonly notes: Note[];
}

export function gathering(): Gathered {
  return { domains: new Set(), thresholds: {}, meetings: false, notes: [] };
}

export function leaveOut({ notes }: Gathered, place: Place, what: Subject, why: Reason): void {
  notes.push({ kind: "left-out", place, what, why });
}

export function setThreshold(found: Gathered, place: Place, what: string, which: keyof Thresholds, least: number, caveat: Caveat): void {
  // Of two settings that do the same, the stricter one was felt.
  found.thresholds[which] = Math.min(least, found.thresholds[which] ?? least);
  const path = { warnParties: "warn.parties", warnAddresses: "warn.addresses", stopParties: "stop.parties" }[which];
  found.notes.push({ kind: "imported", place, what, to: `rules.visible-recipients.${path}`, caveat });
}

/** Entries of a list of own domains, each with its line. */
export function addDomains(found: Gathered, file: string, entries: readonly { readonly text: string; readonly line?: number }[], style: "suffix" | "pattern"): void {
  let plain = 0;
  for (const { text, line } of entries) {
    const place = line === undefined ? { file } : { file, line };
    const read = domainEntry(text, style);
    if ("why" in read) {
      leaveOut(found, place, text.trim(), read.why);
      continue;
    }
    if (found.domains.has(read.domain)) {
      found.notes.push({ kind: "needless", place, what: text.trim(), why: "twice" });
      continue;
    }
    found.domains.add(read.domain);
    if (read.caveat) found.notes.push({ kind: "imported", place, what: text.trim(), to: "internalDomains", caveat: read.caveat });
    else plain++;
  }
  if (plain > 0) found.notes.push({ kind: "imported", place: { file }, what: { domains: plain }, to: "internalDomains" });
}

/**
 * What the thresholds change of the rules. Nothing is stopped that was not
 * stopped there; what is milder than that stays as Bcc Guard has it.
 */
export function rulesOf({ thresholds, meetings }: Gathered): { [rule: string]: RuleOverrides } {
  const { warnParties, warnAddresses, stopParties } = thresholds;
  if (warnParties === undefined && warnAddresses === undefined && stopParties === undefined) return {};
  const warn = { ...(warnParties === undefined ? {} : { parties: warnParties }), ...(warnAddresses === undefined ? {} : { addresses: warnAddresses }) };
  const changes: RuleOverrides = { warn, stop: { parties: stopParties ?? null, addresses: null } };
  return { "visible-recipients": changes, ...(meetings ? { "attendees-in-view": changes } : {}) };
}
