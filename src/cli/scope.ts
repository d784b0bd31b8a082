/**
 * `bcc-guard scope`: a leak that happened, in numbers, and two drafts to begin
 * with: a notice to those concerned, and a timeline for the regulator.
 */
import { readFileSync, statSync } from "node:fs";
import { Option, type Command } from "commander";
import { recipientKey, type Draft } from "../core/draft";
import { sentencesFor } from "../core/locales";
import { timeOf } from "./archive/date";
import { filesBelow } from "./archive/walk";
import { messageHead, reasonOf, verdictFields } from "./check";
import { draftOf } from "./draft";
import { complain, COULD_NOT_RUN } from "./exit";
import { readHeader, valuesOf, type Header } from "./header";
import { policyOption } from "./policy-file";
import { readBounce, type Bounce } from "./scope/bounces";
import { scopeOf, type Addressee, type Scope } from "./scope/measure";
import { scopeWordsFor, type ScopeWords } from "./scope/words";

/** A bounce with the message in it; a larger file is something else. */
const MOST_BOUNCE_BYTES = 50_000_000;

interface ScopeOptions {
  readonly bounces?: string;
  readonly policy?: string;
  readonly format: "text" | "json";
  readonly showAddresses?: true;
  readonly locale: string;
}

export function addScope(program: Command): void {
  program
    .command("scope")
    .description("tell how far a leak went: how many people hold how many addresses")
    .argument("<message>", "the message that was sent (.eml)")
    .option("--bounces <folder>", "messages that came back: delivery status notifications and bounces (.eml)")
    .option("--policy <file>", "the policy to judge the message by (JSON); the built-in defaults otherwise")
    .addOption(new Option("--format <format>", "text with two drafts for people, json for programs").choices(["text", "json"]).default("text"))
    .option("--show-addresses", "list everybody addressed, with what is known of the delivery")
    .addOption(new Option("--locale <language>", "language of the table and the drafts").choices(["en", "ja"]).default("en"))
    .addHelpText("after", "\nExit status: 0 told, 2 the message or a bounce could not be read.")
    .action((file: string, options: ScopeOptions) => {
      const header = headerOf(file);
      if (!header) return;
      const draft = draftOf(header);
      const found = scopeOf(draft, bareId(valuesOf(header, "message-id")[0]), bouncesBelow(options.bounces, draft), policyOption(options.policy, options.locale));
      const addressees = options.showAddresses ? found.addressees : [];
      process.stdout.write(options.format === "json" ? jsonOf(file, found, addressees, options.locale) : textOf(found, addressees, dateOf(header, options.locale), options));
    });
}

/** Undefined, with a complaint and the exit status, when it cannot be read. */
function headerOf(file: string): Header | undefined {
  let reason: string;
  try {
    const header = readHeader(messageHead(file));
    if (!("reason" in header)) return header;
    reason = header.reason;
  } catch (error) {
    reason = reasonOf(error);
  }
  complain(`${file}: ${reason}`);
  process.exitCode = COULD_NOT_RUN;
  return undefined;
}

function bouncesBelow(folder: string | undefined, draft: Draft): Bounce[] {
  if (folder === undefined) return [];
  const addressed = new Set(draft.recipients.map(recipientKey));
  const bounces: Bounce[] = [];
  for (const found of filesBelow(folder)) {
    const bounce = "reason" in found ? found : bounceIn(found.path, addressed);
    if (bounce === undefined) continue;
    if ("reason" in bounce) {
      complain(`${found.path}: ${bounce.reason}`);
      process.exitCode = COULD_NOT_RUN;
    } else bounces.push(bounce);
  }
  return bounces;
}

function bounceIn(path: string, addressed: ReadonlySet<string>): Bounce | { readonly reason: string } | undefined {
  try {
    if (statSync(path).size > MOST_BOUNCE_BYTES) return { reason: "the file is too large for a bounce" };
    return readBounce(readFileSync(path), addressed);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function bareId(value: string | undefined): string {
  return /<([^>]+)>/.exec(value ?? "")?.[1] ?? "";
}

/** In the time zone of the sender, as the message tells it. */
function dateOf(header: Header, locale: string): string {
  const value = valuesOf(header, "date")[0] ?? "";
  const time = timeOf(value);
  if (time === undefined) return locale === "ja" ? "［送信日］" : "[date]";
  const [, sign, hours = "0", minutes = "0"] = /([+-])(\d\d)(\d\d)/.exec(value) ?? [];
  const offset = (sign === "-" ? -60 : 60) * (Number(hours) * 60 + Number(minutes));
  return new Intl.DateTimeFormat(locale === "ja" ? "ja-JP" : "en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date((time + offset) * 1000));
}

function textOf(scope: Scope, addressees: readonly Addressee[], date: string, { locale, bounces }: ScopeOptions): string {
  const words = scopeWordsFor(locale);
  const parts = [tableOf(scope, words), words.holding(scope)];
  if (scope.delayed > 0) parts.push(words.delayedNote(scope.delayed));
  if (bounces === undefined) parts.push(words.noBounces);
  parts.push("", `${words.domains}:`, ...scope.domains.map(({ domain, count, failed }) => `  ${domain}: ${words.domain(count, failed)}`));
  if (addressees.length > 0) parts.push("", ...addressees.map(one => `  ${one.addrSpec}\t${sentencesFor(locale).fields[one.field]}\t${one.delivery}`));
  const draft = (title: string, text: string): string => `\n${"=".repeat(8)} ${title} ${"=".repeat(8)}\n\n${text}`;
  return `${parts.join("\n")}\n${draft(words.noticeTitle, words.notice(scope, date))}${draft(words.timelineTitle, words.timeline(scope, date))}`;
}

function tableOf(scope: Scope, { rows }: ScopeWords): string {
  const row = (count: number, label: string): string => `${String(count).padStart(8)}  ${label}`;
  const lines = [row(scope.addressees.length, rows.addressed), row(scope.inView, rows.inView), row(scope.failed, rows.failed)];
  if (scope.delayed > 0) lines.push(row(scope.delayed, rows.delayed));
  return [...lines, row(scope.holders, rows.holders)].join("\n");
}

function jsonOf(file: string, scope: Scope, addressees: readonly Addressee[], locale: string): string {
  const { inView, failed, delayed, holders, bounces, domains } = scope;
  const { verdict, exposure } = verdictFields(scope.verdict, sentencesFor(locale));
  return `${JSON.stringify({ file, verdict, exposure, addressed: scope.addressees.length, inView, failed, delayed, holders, bounces, domains, addressees })}\n`;
}
