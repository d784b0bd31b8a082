/**
 * `bcc-guard check`: the verdict on messages in files, as text or as one line
 * of JSON each. Reads header sections only.
 */
import { closeSync, fstatSync, openSync } from "node:fs";
import { Option, type Command } from "commander";
import { check, type Verdict } from "../core/check";
import { sentencesFor, told, type Sentences } from "../core/locales";
import type { Policy, Severity } from "../core/policy";
import { readBlock } from "./archive/blocks";
import { draftOf } from "./draft";
import { complain, COULD_NOT_RUN, FOUND, tell } from "./exit";
import { hasEmptyLine, readHeader } from "./header";
import { policyOption } from "./policy-file";
import { decodeWords } from "./text-of-bytes";

export function addCheck(program: Command): void {
  program
    .command("check")
    .description("check messages in .eml files; - reads standard input")
    .argument("<file...>", "files with one message each")
    .option("--policy <file>", "the policy to check against (JSON); the built-in defaults otherwise")
    .addOption(new Option("--format <format>", "text for people, json for programs (one line a message)").choices(["text", "json"]).default("text"))
    .addOption(new Option("--locale <language>", "language of the messages").choices(["en", "ja"]).default("en"))
    .addHelpText("after", "\nExit status: 0 nothing above notice, 1 at least one warn or stop, 2 could not run.")
    .action((files: string[], options: { policy?: string; format: "text" | "json"; locale: string }) => {
      const policy = policyOption(options.policy);
      const sentences = sentencesFor(options.locale);
      let status = 0;
      for (const file of files) {
        const result = checkFile(file, policy);
        if ("reason" in result) {
          complain(`${file}: ${result.reason}`);
          status = COULD_NOT_RUN;
          continue;
        }
        tell((options.format === "json" ? jsonLine : textLines)(result, sentences) + "\n");
        if (status === 0 && isInterrupted(result.verdict.severity)) status = FOUND;
      }
      process.exitCode = status;
    });
}

/** Larger files are archives or something else; no server takes a message of that size. */
const MOST_BYTES = 100_000_000;
/** Larger header sections are no mail that anybody sent. */
const MOST_HEADER_BYTES = 8 * 1024 * 1024;
const BLOCK = 64 * 1024;

export interface Checked {
  readonly file: string;
  readonly verdict: Verdict;
}

/** Why a file could not be checked, as one sentence without its name. */
export interface Unchecked {
  readonly file: string;
  readonly reason: string;
}

/** `file` is a path, or `-` for standard input. */
export function checkFile(file: string, policy: Policy): Checked | Unchecked {
  let bytes: Uint8Array;
  try {
    bytes = messageHead(file);
  } catch (error) {
    return { file, reason: reasonOf(error) };
  }
  const header = readHeader(bytes);
  if ("reason" in header) return { file, reason: header.reason };
  return { file, verdict: check(draftOf(header), policy) };
}

/** The beginning of a file, as far as its header section goes. Throws what node:fs throws. */
export function messageHead(file: string): Uint8Array {
  const descriptor = file === "-" ? 0 : openSync(file, "r");
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    if (stats.size >= MOST_BYTES) throw Object.assign(new Error(), { code: "EFBIG" });
    const blocks: Uint8Array[] = [];
    let tail: Uint8Array = new Uint8Array(0);
    for (let read = 0; read < MOST_HEADER_BYTES; ) {
      const block = new Uint8Array(BLOCK);
      const length = readBlock(descriptor, block);
      if (length === 0) break;
      read += length;
      blocks.push(block.subarray(0, length));
      // The empty line may lie across two blocks.
      const seam = Buffer.concat([tail, block.subarray(0, length)]);
      if (hasEmptyLine(seam.toString("latin1"))) break;
      tail = seam.subarray(-3);
    }
    return Buffer.concat(blocks);
  } finally {
    if (descriptor !== 0) closeSync(descriptor);
  }
}

/** Why a file cannot be read, as the rest of a sentence. */
export function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException; // thrown by node:fs
  switch (code) {
    case "ENOENT":
      return "there is no such file";
    case "EISDIR":
      return "this is a folder; expected a file with one message";
    case "EFBIG":
      return `the file has ${MOST_BYTES / 1e6} MB or more; expected a file with one message`;
    case "EACCES":
      return "the file may not be read (no permission)";
    default:
      return `the file cannot be read (${code ?? String(error)})`;
  }
}

/** One line of JSON, for programs. */
export function jsonLine({ file, verdict }: Checked, sentences: Sentences): string {
  return JSON.stringify({ file, ...verdictFields(verdict, sentences) });
}

export interface VerdictFields {
  readonly verdict: Severity | "none";
  readonly exposure: Verdict["exposure"];
  readonly findings: readonly { readonly rule: string; readonly severity: Severity; readonly recipients: readonly string[]; readonly message: string }[];
}

/** What programs are told of a verdict, whichever command gives it. */
export function verdictFields({ severity, exposure, findings }: Verdict, sentences: Sentences): VerdictFields {
  return {
    verdict: severity,
    exposure,
    findings: findings.map(({ rule, severity, recipients, facts }) => ({
      rule,
      severity,
      recipients: recipients.map(one => one.addrSpec || decodeWords(one.displayName)),
      message: told(sentences.rules[rule], facts),
    })),
  };
}

/** A few lines, for people. */
export function textLines({ file, verdict }: Checked, sentences: Sentences): string {
  const findings = verdict.findings.map(({ rule, severity, facts }) => `  ${severity}: ${told(sentences.rules[rule], facts)}`);
  return [`${file}: ${verdict.severity}`, ...findings].join("\n");
}

/** Whether Outlook would have interrupted the sender. */
export function isInterrupted(severity: Severity | "none"): boolean {
  return severity === "warn" || severity === "stop";
}
