/**
 * `bcc-guard audit`: what a policy would have said of mail already sent. Reads
 * archives in a stream; prints a summary, one line of JSON a message, or a page.
 */
import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { InvalidArgumentError, Option, type Command } from "commander";
import { normalizeDomain } from "../core/address";
import { sentencesFor } from "../core/locales";
import { judge, type Judged } from "./archive/judge";
import { readArchives, type Watcher } from "./archive/read-archive";
import { observer } from "./archive/sighting";
import { threads } from "./archive/threads";
import { filesBelow } from "./archive/walk";
import { addJudged, addUnread, emptySummary, type Summary } from "./audit-summary";
import { auditWordsFor, summaryText } from "./audit-words";
import { verdictFields } from "./check";
import { complain, COULD_NOT_RUN } from "./exit";
import { policyOption } from "./policy-file";
import { writeWhole } from "./write-file";

/** What shells expect of a program that Ctrl-C ended. */
const INTERRUPTED = 130;
/** Lines that have not been written yet, in characters. */
const MOST_HELD = 1 << 16;
/** More problems than these are counted, not told one by one. */
const MOST_COMPLAINTS = 20;

interface AuditOptions {
  readonly policy?: string;
  readonly senderDomain: string[];
  readonly format: "text" | "ndjson";
  readonly report?: string;
  readonly showAddresses?: true;
  readonly threads: number;
  readonly locale: string;
}

export function addAudit(program: Command): void {
  program
    .command("audit")
    .description("tell what a policy would have said of mail already sent")
    .argument("[path...]", "mbox, .eml, Maildir, .msg, .pst, folders of them; gzip and zstd; - for standard input")
    .option("--policy <file>", "the policy to check against (JSON); the built-in defaults otherwise")
    .option("--sender-domain <domain...>", "judge mail from these domains only; other mail still tells who knew whom", [])
    .addOption(new Option("--format <format>", "text: a summary; ndjson: one line a message").choices(["text", "ndjson"]).default("text"))
    .option("--report <file>", "write a page with the figures, for a browser")
    .option("--show-addresses", "show addresses in the report; they are masked otherwise")
    .addOption(new Option("--threads <number>", "how many threads read large archives; each beyond the first takes 20 to 50 MB").argParser(numberOfThreads).default(1))
    .addOption(new Option("--locale <language>", "language of the summary and the report").choices(["en", "ja"]).default("en"))
    .addHelpText("after", "\nExit status: 0 audited, whatever was found; 2 a path could not be read; 130 ended by Ctrl-C, with what was found so far.")
    .action(async (paths: string[], options: AuditOptions) => {
      if (paths.length === 0 && process.stdin.isTTY) {
        complain("expected the path of an archive, or mail on standard input");
        process.exitCode = COULD_NOT_RUN;
        return;
      }
      // What an audit allocates it soon forgets. V8 would give it more and more room for that: 150 MB
      // instead of 95; on two threads 10 MB more.
      setFlagsFromString("--semi-space-growth-factor=1");
      setFlagsFromString("--optimize-for-size");
      await audit(paths.length > 0 ? paths : ["-"], options);
    });
}

function numberOfThreads(written: string): number {
  const number = Number(written);
  if (!Number.isInteger(number) || number < 1 || number > 64) throw new InvalidArgumentError("Expected a number from 1 to 64.");
  return number;
}

async function audit(paths: readonly string[], options: AuditOptions): Promise<void> {
  const { locale } = options;
  const policy = policyOption(options.policy, locale);
  const words = auditWordsFor(locale);
  const sentences = sentencesFor(locale);
  const summary = emptySummary();
  const out = lines();
  const bar = process.stderr.isTTY ? await progress(paths) : undefined;
  const tell = bar ? bar.hold : complain;
  const started = performance.now();
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
    if (paths.includes("-")) process.stdin.destroy();
  };
  process.once("SIGINT", stop);

  const judged = judge(policy);
  const watcher: Watcher = {
    seen(file, sighting) {
      const message = judged(sighting);
      if (message === "skipped") {
        summary.skipped++;
        return;
      }
      addJudged(summary, file, message);
      if (options.format === "ndjson") out.put(line(file, message, sentences));
    },
    unread(file, reason) {
      addUnread(summary, file, reason);
      if (summary.unread.count <= MOST_COMPLAINTS) tell(`${file}: ${reason}`);
    },
    bytes: length => { summary.bytes += length; },
    goesOn: () => !isStopped,
    async turn() {
      await out.flush();
      bar?.show(summary);
      await setImmediate();
    },
  };
  const senderDomains = options.senderDomain.map(normalizeDomain);
  const sideBySide = options.threads > 1 ? threads(options.threads, join(__dirname, "shard-worker.js"), { policy, senderDomains }) : undefined;
  const isEachRead = await readArchives(paths, observer(policy, senderDomains), watcher, sideBySide);
  await sideBySide?.end();
  process.removeListener("SIGINT", stop);
  bar?.end(summary);
  await out.flush();

  if (summary.unread.count > MOST_COMPLAINTS) complain(words.moreUnread(summary.unread.count - MOST_COMPLAINTS));
  if (isStopped) complain(words.interrupted(summary.messages));
  if (options.format === "text") process.stdout.write(summaryText(summary, (performance.now() - started) / 1000, words));
  const isWritten = options.report === undefined || (await writeReport(options.report, summary, options));
  process.exitCode = isStopped ? INTERRUPTED : isEachRead && isWritten ? 0 : COULD_NOT_RUN;
}

async function writeReport(path: string, summary: Summary, { locale, showAddresses }: AuditOptions): Promise<boolean> {
  const { reportPage } = await import("./report/page");
  const script = readFileSync(join(__dirname, "..", "report", "report.js"), "utf8");
  const failure = writeWhole(path, reportPage(summary, script, locale, showAddresses === true), true);
  if (failure) complain(`${path}: ${failure.reason}`);
  return failure === undefined;
}

/** The fields of `check --format json`, the date and the Message-ID. */
function line(file: string, message: Judged, sentences: ReturnType<typeof sentencesFor>): string {
  const { time, messageId, severity, exposure } = message;
  const date = time === undefined || Math.abs(time) > 8e12 ? null : new Date(time * 1000).toISOString();
  const verdict = severity === "none" ? { severity, exposure, findings: [] } : message.verdict();
  return `${JSON.stringify({ file, date, messageId: messageId() || null, ...verdictFields(verdict, sentences) })}\n`;
}

/** Standard output, held back until somebody waits for it. */
function lines(): { put(line: string): void; flush(): Promise<void> } {
  let held: string[] = [];
  let size = 0;
  const write = (): boolean => {
    const text = held.join("");
    held = [];
    size = 0;
    return text === "" || process.stdout.write(text);
  };
  return {
    put(line) {
      held.push(line);
      size += line.length;
      if (size > MOST_HELD) write();
    },
    async flush() {
      if (!write() || process.stdout.writableNeedDrain) await once(process.stdout, "drain");
    },
  };
}

interface Progress {
  show(summary: Summary): void;
  /** Something to say once the bar is gone. */
  hold(text: string): void;
  end(summary: Summary): void;
}

/** On a terminal: bytes, messages, rate, time left. */
async function progress(paths: readonly string[]): Promise<Progress> {
  const { SingleBar, Presets } = await import("cli-progress");
  const total = paths.some(path => path === "-") ? 0 : bytesBelow(paths);
  const format = total > 0 ? " {bar} {percentage}% | {megabytes} / {all} MB | {messages} messages | {rate} MB/s | {eta_formatted} left" : " {megabytes} MB | {messages} messages | {rate} MB/s";
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true, clearOnComplete: true, etaBuffer: 50 }, Presets.shades_classic);
  const held: string[] = [];
  const started = performance.now();
  const payload = ({ bytes, messages }: Summary): object => ({
    megabytes: Math.round(bytes / 1e6),
    all: Math.round(total / 1e6),
    messages: messages.toLocaleString("en"),
    rate: Math.round(bytes / 1e3 / (performance.now() - started)),
  });
  bar.start(total || 1, 0, payload(emptySummary()));
  return {
    show: summary => bar.update(Math.min(summary.bytes, total || 0), payload(summary)),
    hold: text => { held.push(text); },
    end(summary) {
      bar.update(total || 1, payload(summary));
      bar.stop();
      held.forEach(complain);
    },
  };
}

function bytesBelow(paths: readonly string[]): number {
  let bytes = 0;
  for (const path of paths) {
    for (const found of filesBelow(path)) {
      if (!("reason" in found)) bytes += found.size >= 0 ? found.size : (statSync(found.path, { throwIfNoEntry: false })?.size ?? 0);
    }
  }
  return bytes;
}
