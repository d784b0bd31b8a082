/**
 * What an audit found, in numbers: by month and severity, by size, and the worst
 * messages. Takes the same memory however many messages there are.
 */
import { domainOf } from "../core/address";
import type { Severity } from "../core/policy";
import type { RuleId } from "../core/rule";
import type { Judged } from "./archive/judge";

export type Count = { [severity in Severity | "none"]: number };

/** Messages, and the addresses that they showed to strangers, by parties among these (the last entry: so many or more). */
export interface BySize {
  readonly messages: number[];
  readonly addresses: number[];
}

export interface Case {
  readonly file: string;
  readonly time: number | undefined;
  readonly from: string;
  readonly severity: Severity;
  readonly rules: readonly RuleId[];
  readonly exposure: Judged["exposure"];
  /** The commonest domains among those whom the findings name. */
  readonly domains: readonly { readonly domain: string; readonly count: number }[];
}

export interface Summary {
  messages: number;
  skipped: number;
  bytes: number;
  readonly bySeverity: Count;
  /** `2026-11`, or an empty text for messages without a date. */
  readonly byMonth: Map<string, Count>;
  readonly bySize: BySize;
  readonly bySender: Map<string, Count>;
  /** Worst first. */
  worst: Case[];
  readonly unread: { count: number; readonly named: { readonly file: string; readonly reason: string }[] };
}

/** Beyond so many parties, all are one entry. */
export const MOST_PARTIES = 60;
const MOST_CASES = 50;
const MOST_SENDERS = 10_000;
const MOST_NAMED = 100;

export function emptySummary(): Summary {
  return {
    messages: 0,
    skipped: 0,
    bytes: 0,
    bySeverity: noCount(),
    byMonth: new Map(),
    bySize: { messages: zeros(), addresses: zeros() },
    bySender: new Map(),
    worst: [],
    unread: { count: 0, named: [] },
  };
}

function noCount(): Count {
  return { none: 0, notice: 0, warn: 0, stop: 0 };
}

function zeros(): number[] {
  return new Array<number>(MOST_PARTIES + 1).fill(0);
}

export function addJudged(summary: Summary, file: string, message: Judged): void {
  const { severity, exposure } = message;
  summary.messages++;
  summary.bySeverity[severity]++;
  countIn(summary.byMonth, monthOf(message.time))[severity]++;
  if (severity === "none" && exposure.addresses === 0) return;

  const size = Math.min(exposure.parties, MOST_PARTIES);
  summary.bySize.messages[size] = (summary.bySize.messages[size] ?? 0) + 1;
  summary.bySize.addresses[size] = (summary.bySize.addresses[size] ?? 0) + exposure.addresses;
  if (severity === "none") return;
  const from = message.from?.addrSpec.toLowerCase() ?? "";
  // Nobody has so many senders but whoever audits other people's spam.
  if (summary.bySender.size < MOST_SENDERS || summary.bySender.has(from)) countIn(summary.bySender, from)[severity]++;
  addCase(summary, file, message, severity);
}

export function addUnread(summary: Summary, file: string, reason: string): void {
  summary.unread.count++;
  if (summary.unread.named.length < MOST_NAMED) summary.unread.named.push({ file, reason });
}

function countIn(counts: Map<string, Count>, name: string): Count {
  const known = counts.get(name);
  if (known) return known;
  const count = noCount();
  counts.set(name, count);
  return count;
}

/** One is asked for each message; few months follow each other. */
let lastDay = NaN;
let lastMonth = "";

/** In UTC. Empty for a date that no message can have. */
function monthOf(time: number | undefined): string {
  if (time === undefined || !(time > 0 && time < 4e9)) return "";
  const day = Math.floor(time / 86_400);
  if (day !== lastDay) {
    lastDay = day;
    lastMonth = new Date(day * 86_400_000).toISOString().slice(0, 7);
  }
  return lastMonth;
}

function addCase(summary: Summary, file: string, message: Judged, severity: Severity): void {
  const { worst } = summary;
  const last = worst.at(-1);
  if (worst.length >= MOST_CASES && last && !isWorseCase(message.exposure, last.exposure)) return;
  const { findings } = message.verdict();
  const domains = new Map<string, number>();
  for (const { addrSpec } of findings[0]?.recipients ?? []) {
    const domain = domainOf(addrSpec);
    if (domain !== "") domains.set(domain, (domains.get(domain) ?? 0) + 1);
  }
  const one: Case = {
    file,
    time: message.time,
    from: message.from?.addrSpec ?? "",
    severity,
    rules: findings.map(finding => finding.rule),
    exposure: message.exposure,
    domains: [...domains].map(([domain, count]) => ({ domain, count })).sort((a, b) => b.count - a.count).slice(0, 5),
  };
  const at = worst.findIndex(other => isWorseCase(one.exposure, other.exposure));
  worst.splice(at < 0 ? worst.length : at, 0, one);
  worst.length = Math.min(worst.length, MOST_CASES);
}

/** How many pairs of people a message made. */
function isWorseCase(one: Case["exposure"], other: Case["exposure"]): boolean {
  return one.addresses * one.viewers > other.addresses * other.viewers;
}
