/**
 * The audit's sentences in both languages, and its summary for the terminal.
 */
import { domainOf } from "../core/address";
import type { Count, Summary } from "./audit-summary";

export interface AuditWords {
  readonly language: "en" | "ja";
  moreUnread(count: number): string;
  interrupted(messages: number): string;
  readonly messages: string;
  readonly skipped: string;
  readonly unread: string;
  readonly severities: { readonly [severity in keyof Count]: string };
  perThousand(share: string): string;
  readonly worst: string;
  /** `2011-08-12, from domain: 29 addresses …` */
  aCase(date: string, domain: string, addresses: number, viewers: number): string;
  speed(megabytes: number, seconds: number): string;
  nothing: string;
}

const en: AuditWords = {
  language: "en",
  moreUnread: count => `${count} more could not be read.`,
  interrupted: messages => `ended before the end; what follows is of the first ${messages} messages.`,
  messages: "Messages judged",
  skipped: "From other senders, not judged",
  unread: "Could not be read",
  severities: { stop: "Stopped", warn: "Warned of", notice: "Noticed", none: "Sent in silence" },
  perThousand: share => `(${share} per 1,000)`,
  worst: "Worst cases",
  aCase: (date, domain, addresses, viewers) => `${date || "no date"}, from ${domain || "an unknown sender"}: ${plural(addresses, "address", "addresses")} shown to ${plural(viewers, "person", "people")}`,
  speed: (megabytes, seconds) => `${megabytes.toFixed(0)} MB in ${seconds.toFixed(1)} s`,
  nothing: "There is no message here. Expected an mbox, .eml, .msg or .pst file, a Maildir, or a folder of them.",
};

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const ja: AuditWords = {
  language: "ja",
  moreUnread: count => `ほかに${count}件を読み取れませんでした。`,
  interrupted: messages => `途中で終了しました。以下は最初の${messages}通についての結果です。`,
  messages: "判定したメール",
  skipped: "ほかの差出人のため判定しなかったメール",
  unread: "読み取れなかったもの",
  severities: { stop: "停止", warn: "警告", notice: "通知", none: "何も表示せず送信" },
  perThousand: share => `（1,000通あたり${share}通）`,
  worst: "影響の大きいもの",
  aCase: (date, domain, addresses, viewers) => `${date || "日付なし"}、差出人 ${domain || "不明"}: ${addresses}件のアドレスが${viewers}人に見える状態で送信`,
  speed: (megabytes, seconds) => `${megabytes.toFixed(0)} MB、${seconds.toFixed(1)}秒`,
  nothing: "メールが見つかりませんでした。mbox、.eml、.msg、.pst のファイル、Maildir、またはそれらを含むフォルダーを指定してください。",
};

export function auditWordsFor(locale: string): AuditWords {
  return locale === "ja" ? ja : en;
}

/** How many of the worst cases a terminal is told of. */
const CASES = 5;

export function summaryText(summary: Summary, seconds: number, words: AuditWords): string {
  const { messages, bySeverity, unread } = summary;
  if (messages === 0 && summary.skipped === 0) return `${words.nothing}\n`;
  const number = (value: number): string => value.toLocaleString("en").padStart(12);
  const rows = [`${number(messages)}  ${words.messages}  (${words.speed(summary.bytes / 1e6, seconds)})`];
  if (summary.skipped > 0) rows.push(`${number(summary.skipped)}  ${words.skipped}`);
  if (unread.count > 0) rows.push(`${number(unread.count)}  ${words.unread}`);
  rows.push("");
  for (const severity of ["stop", "warn", "notice", "none"] as const) {
    const share = messages > 0 ? ((bySeverity[severity] * 1000) / messages).toFixed(1) : "0";
    rows.push(`${number(bySeverity[severity])}  ${words.severities[severity]}  ${words.perThousand(share)}`);
  }
  const worst = summary.worst.slice(0, CASES);
  if (worst.length > 0) rows.push("", `${words.worst}:`);
  for (const { time, from, exposure } of worst) {
    rows.push(`  ${words.aCase(time === undefined ? "" : new Date(time * 1000).toISOString().slice(0, 10), domainOf(from), exposure.addresses, exposure.viewers)}`);
  }
  return `${rows.join("\n")}\n`;
}
