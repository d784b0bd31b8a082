/**
 * The audit's report: one page that needs nothing but itself. All figures are in
 * its text and tables; the script (browser/report.ts) adds the charts.
 */
import { createHash } from "node:crypto";
import { basename } from "node:path";
import { titles } from "../../core/titles";
import { MOST_PARTIES, type Case, type Count, type Summary } from "../audit-summary";
import { reportWordsFor, type ReportWords } from "./words";
import { STYLE } from "./style";

const SEVERITIES = ["stop", "warn", "notice"] as const;
const LEAST_PARTIES = 2;
const MOST_SENDERS = 15;
const MOST_CASES = 20;
const MOST_DOMAINS = 3;
/** Where the slider stands first: what the built-in policy stops from. */
const FIRST_THRESHOLD = 5;

/** `script` is dist/report/report.js. */
export function reportPage(summary: Summary, script: string, locale: string, showAddresses: boolean): string {
  const words = reportWordsFor(locale);
  const figures = { ...monthly(summary), thresholds: thresholds(summary), words: wordsForScript(words) };
  const embedded = script.replace(/<\/(script)/gi, "<\\/$1");
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hashOf(embedded)}; style-src ${hashOf(STYLE)}; img-src data:">
<link rel="icon" href="data:,">
<title>Bcc Guard: ${escaped(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(words.title)}</h1>
${lead(summary, words, showAddresses)}
${totals(summary, words)}
${months(summary, words)}
${threshold(summary, words)}
${worst(summary, words, showAddresses)}
${senders(summary, words, showAddresses)}
</main>
<script type="application/json" id="figures">${JSON.stringify(figures).replace(/</g, "\\u003c")}</script>
<script>${embedded}</script>
</body>
</html>
`;
}

/** Allows this very text in the page, and no other: nothing that a message holds can become a script. */
function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function lead(summary: Summary, words: ReportWords, showAddresses: boolean): string {
  const dated = datedMonths(summary);
  const texts = [words.lead(number(summary.messages, words), dated[0] ?? "", dated.at(-1) ?? "")];
  if (!showAddresses) texts.push(words.masked);
  if (summary.skipped > 0) texts.push(words.skipped(number(summary.skipped, words)));
  if (summary.unread.count > 0) texts.push(words.unread(number(summary.unread.count, words)));
  return texts.map(text => `<p>${escaped(text)}</p>`).join("\n");
}

function totals({ messages, bySeverity }: Summary, words: ReportWords): string {
  const cards = [...SEVERITIES, "none" as const].map(
    severity => `<li class="${severity}"><strong>${number(bySeverity[severity], words)}</strong> ${escaped(words.severities[severity])}<small>${escaped(words.shareOf(number(share(bySeverity[severity], messages), words, 1)))}</small></li>`,
  );
  return `<ul class="totals">\n${cards.join("\n")}\n</ul>`;
}

function months(summary: Summary, words: ReportWords): string {
  const names = [...summary.byMonth.keys()].sort();
  if (names.length === 0) return "";
  const rows = names.map(name => {
    const count = summary.byMonth.get(name);
    const cells = SEVERITIES.map(severity => `<td>${number(count?.[severity] ?? 0, words)}</td>`);
    return `<tr><th scope="row">${escaped(name || words.noDate)}</th><td>${number(sum(count), words)}</td>${cells.join("")}</tr>`;
  });
  return `<section>
<h2>${escaped(words.months)}</h2>
<p class="legend">${SEVERITIES.map(severity => `<span class="${severity}">${escaped(words.severities[severity])}</span>`).join(" ")}</p>
<div id="months-chart" class="chart" role="img" aria-label="${escaped(words.monthsChart)}"></div>
<details>
<summary>${escaped(words.monthsTable)}</summary>
${table([words.month, words.messages, ...SEVERITIES.map(severity => words.severities[severity])], rows, words.monthsTable)}
</details>
</section>`;
}

function threshold(summary: Summary, words: ReportWords): string {
  return `<section>
<h2>${escaped(words.threshold)}</h2>
<p>${escaped(words.thresholdLead)}</p>
<p><label for="threshold">${escaped(words.thresholdLabel)}</label>
<input id="threshold" type="range" min="${LEAST_PARTIES}" max="${mostParties(summary)}" value="${FIRST_THRESHOLD}"></p>
<p id="threshold-told" class="told" aria-live="polite"></p>
<p class="legend"><span class="stop">${escaped(words.interrupted)}</span> <span class="caught">${escaped(words.caught)}</span></p>
<div id="threshold-chart" class="chart" role="img" aria-label="${escaped(words.thresholdChart)}"></div>
</section>`;
}

function worst(summary: Summary, words: ReportWords, showAddresses: boolean): string {
  const { columns } = words;
  const rows = summary.worst.slice(0, MOST_CASES).map(one => {
    const domains = one.domains.slice(0, MOST_DOMAINS).map(({ domain, count }) => `${escaped(domain)}&nbsp;(${count})`).join(", ");
    const rules = one.rules.map(rule => escaped(titles[words.language][rule])).join(", ");
    return `<tr><th scope="row">${escaped(dayOf(one, words))}</th><td class="text">${escaped(shownAddress(one.from, words, showAddresses))}</td><td class="text ${one.severity}">${escaped(words.severities[one.severity])}</td><td>${number(one.exposure.addresses, words)}</td><td>${number(one.exposure.viewers, words)}</td><td class="text">${domains}</td><td class="text">${rules}</td><td class="text">${escaped(basename(one.file))}</td></tr>`;
  });
  const headings = [columns.date, columns.sender, columns.severity, columns.addresses, columns.viewers, columns.domains, columns.rules, columns.file];
  return `<section>
<h2>${escaped(words.worst)}</h2>
${rows.length > 0 ? table(headings, rows, words.worst) : `<p>${escaped(words.noWorst)}</p>`}
</section>`;
}

function senders(summary: Summary, words: ReportWords, showAddresses: boolean): string {
  const interrupted = (count: Count): number => count.stop + count.warn;
  const most = [...summary.bySender].filter(([, count]) => interrupted(count) > 0).sort(([, one], [, other]) => interrupted(other) - interrupted(one)).slice(0, MOST_SENDERS);
  if (most.length === 0) return "";
  const rows = most.map(([from, count]) => `<tr><th scope="row">${escaped(shownAddress(from, words, showAddresses))}</th>${SEVERITIES.map(severity => `<td>${number(count[severity], words)}</td>`).join("")}</tr>`);
  return `<section>
<h2>${escaped(words.senders)}</h2>
${table([words.columns.sender, ...SEVERITIES.map(severity => words.severities[severity])], rows, words.senders)}
</section>`;
}

/** Wide tables are scrolled by themselves, by keyboard as well. */
function table(headings: readonly string[], rows: readonly string[], label: string): string {
  const head = headings.map(heading => `<th scope="col">${escaped(heading)}</th>`).join("");
  const isWide = headings.length > 6;
  return `<div class="scrolled" role="region" aria-label="${escaped(label)}" tabindex="0"><table${isWide ? ' class="cases"' : ""}><thead><tr>${head}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table></div>`;
}

/** `h…@one.example`: enough to recognise for whoever knows. */
export function shownAddress(address: string, words: Pick<ReportWords, "unknown">, showAddresses: boolean): string {
  if (address === "") return words.unknown;
  if (showAddresses) return address;
  const at = address.lastIndexOf("@");
  return at < 1 ? "…" : `${address.slice(0, 1)}…${address.slice(at)}`;
}

function dayOf({ time }: Case, words: ReportWords): string {
  return time === undefined || Math.abs(time) > 8e12 ? words.noDate : new Date(time * 1000).toISOString().slice(0, 10);
}

function datedMonths({ byMonth }: Summary): string[] {
  return [...byMonth.keys()].filter(name => name !== "").sort();
}

function monthly(summary: Summary): object {
  const names = datedMonths(summary);
  const of = (severity: keyof Count): number[] => names.map(name => share(summary.byMonth.get(name)?.[severity] ?? 0, sum(summary.byMonth.get(name))));
  return { months: names, stop: of("stop"), warn: of("warn"), notice: of("notice") };
}

/** The largest threshold worth a look: beyond it, nothing is interrupted any more. */
function mostParties({ bySize }: Summary): number {
  const largest = bySize.messages.reduce((most, count, parties) => (count > 0 ? parties : most), 0);
  return Math.min(Math.max(largest + 1, 10), MOST_PARTIES);
}

/** Messages interrupted, and addresses held back, for each threshold of the slider. */
export function thresholds(summary: Summary): { parties: number; interrupted: number; perThousand: number; caught: number }[] {
  const { messages, addresses } = summary.bySize;
  const from = (counts: readonly number[], parties: number): number => counts.slice(parties).reduce((all, count) => all + count, 0);
  const all = from(addresses, LEAST_PARTIES);
  return Array.from({ length: mostParties(summary) - LEAST_PARTIES + 1 }, (_, index) => {
    const parties = index + LEAST_PARTIES;
    const interrupted = from(messages, parties);
    return { parties, interrupted, perThousand: share(interrupted, summary.messages), caught: all > 0 ? (100 * from(addresses, parties)) / all : 0 };
  });
}

function wordsForScript({ language, severities, perThousand, interrupted, caught, sentence }: ReportWords): object {
  return { locale: language, stop: severities.stop, warn: severities.warn, notice: severities.notice, perThousand, interrupted, caught, sentence };
}

function share(count: number, all: number): number {
  return all > 0 ? (1000 * count) / all : 0;
}

function sum(count: Count | undefined): number {
  return count ? count.none + count.notice + count.warn + count.stop : 0;
}

function number(value: number, { language }: ReportWords, digits = 0): string {
  return value.toLocaleString(language, { maximumFractionDigits: digits });
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
