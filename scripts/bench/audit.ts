/**
 * `npm run bench:audit`: the audit on archives of 200 MB, beside what the same
 * machine does at best (cat, grep) and what npm offers (mbox-reader with
 * nodemailer's address parser). Results are compared message for message, and
 * growing files and messages show that time grows with them and no faster.
 */
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { observer } from "../../src/cli/archive/sighting";
import { draftOf } from "../../src/cli/draft";
import { readHeader } from "../../src/cli/header";
import { check } from "../../src/core/check";
import { defaultPolicy } from "../../src/core/default-policy";
import { realMessages, writeReal, writeSynthetic } from "./audit-corpora";
import { auditOf, best, judgeEach, messagesOf, timed, twoThreads, warm, type Measured } from "./audit-sides";
import { figure, printTable } from "./measure";
import { runTellingPeak } from "./peak-memory";

const COMMAND = join(__dirname, "../../dist/cli/bcc-guard.js");
const MEGABYTES = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), "bench-audit-"));

async function main(): Promise<void> {
  if (!existsSync(COMMAND)) throw new Error("expected the built command; run npm run build first");
  const bytes = MEGABYTES * 1e6;
  const archives = {
    "real mail": join(folder, "real.mbox"),
    "sent, text": join(folder, "text.mbox"),
    "sent, attachments": join(folder, "attachments.mbox"),
  };
  writeReal(archives["real mail"], bytes);
  writeSynthetic(archives["sent, text"], bytes, random => 500 + random(5_000));
  writeSynthetic(archives["sent, attachments"], bytes, random => (random(10) < 3 ? 50_000 + random(750_000) : 500 + random(5_000)));

  for (const [name, path] of Object.entries(archives)) await sideBySide(name, path);
  await manyFiles();
  await growing();
  await hugeArchives();
}

async function sideBySide(name: string, path: string): Promise<void> {
  const megabytes = statSync(path).size / 1e6;
  const cat = await best(5, () => shell("cat", [path]));
  const grep = await best(5, () => shell("grep", ["-c", "^From ", path]));
  const ours = warm("one core", path);
  const oursOnBoth = warm("two cores", path);
  const command = await best(3, () => shell(process.execPath, [COMMAND, "audit", path]));
  const lines = await best(1, () => shell(process.execPath, [COMMAND, "audit", "--format", "ndjson", path]));
  const npm = warm("npm pair", path);

  const row = (label: string, { seconds, coreSeconds, messages }: Measured): string[] => [
    label,
    figure(megabytes / coreSeconds),
    figure(megabytes / seconds),
    messages > 0 ? figure(messages / seconds) : "",
    `${figure(npm.coreSeconds / coreSeconds)}×`,
    `${figure((100 * cat.seconds) / seconds)} %`,
  ];
  printTable(`${name}: ${figure(megabytes)} MB, ${figure(ours.messages)} messages`, ["", "MB a second of one core", "MB/s by the clock", "messages/s", "to npm pair (cores)", "of cat (clock)"], [
    row("cat", cat),
    row("grep -c '^From ' (C locale)", grep),
    row("audit, full verdicts, one core", ours),
    row("audit, full verdicts, two cores", oursOnBoth),
    row("  the whole command, node's start included", { ...command, messages: ours.messages }),
    row("  with ndjson, findings and sentences", { ...lines, messages: ours.messages }),
    row("mbox-reader + nodemailer's addressparser", npm),
  ]);
  await compare(path);
  console.log(`  Peak memory of the command: ${peakMemory([path])}.`);
}

/** Output goes to a pipe: grep stops at its first hit when nobody reads. */
function shell(program: string, args: readonly string[]): Measured {
  const { status, stderr } = spawnSync("bash", ["-c", 'TIMEFORMAT="CLOCK %3R USER %3U SYSTEM %3S"; time "$@" | cat >/dev/null; exit ${PIPESTATUS[0]}', "bash", program, ...args], { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
  const [, clock, user, system] = /CLOCK (\S+) USER (\S+) SYSTEM (\S+)/.exec(stderr) ?? [];
  if (status !== 0 || clock === undefined) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
  return { seconds: Number(clock), coreSeconds: Number(user) + Number(system), messages: 0 };
}

/** Each message as another program splits it, read and checked the thorough way, replies left out. */
async function compare(path: string): Promise<void> {
  const ours: string[] = [];
  const onBoth: string[] = [];
  const both = twoThreads();
  await judgeEach(path, message => ours.push(JSON.stringify([message.severity, message.exposure])));
  await judgeEach(path, message => onBoth.push(JSON.stringify([message.severity, message.exposure])), both);
  await both.end();
  let index = 0;
  let differing = 0;
  let replies = 0;
  for await (const { content } of messagesOf(path)) {
    const header = readHeader(content);
    const verdict = "reason" in header ? undefined : check(draftOf(header), defaultPolicy);
    if (verdict === undefined) continue;
    const theirs = JSON.stringify([verdict.severity, verdict.exposure]);
    if (theirs !== ours[index]) {
      // Whoever was in the thread is known to an audit alone.
      const isReply = "fields" in header && header.fields.some(field => /^(?:in-reply-to|references)$/i.test(field.name));
      if (isReply) replies++;
      else differing++;
    }
    index++;
  }
  console.log(`  Message for message: ${index} by mbox-reader, ${ours.length} by audit; ${differing} differ, and ${replies} replies are milder for their thread.`);
  const isSame = ours.length === onBoth.length && ours.every((one, at) => one === onBoth[at]);
  console.log(`  One core and two: ${isSame ? "the same" : "NOT THE SAME"}.`);
  if (differing > 0 || index !== ours.length || !isSame) process.exitCode = 1;
}

function peakMemory(args: readonly string[]): string {
  const { stdout, peak } = runTellingPeak(COMMAND, ["audit", ...args]);
  const messages = /^ *([\d,]+) {2}Messages judged/m.exec(stdout)?.[1];
  if (messages === undefined) throw new Error(`audit ${args.join(" ")}: ${stdout}`);
  return `${figure(peak)} MB (${messages} messages)`;
}

async function manyFiles(): Promise<void> {
  const maildir = join(folder, "files");
  mkdirSync(maildir);
  const messages = realMessages();
  const paths: string[] = [];
  for (let times = 0; times < 4; times++) {
    messages.forEach((message, index) => {
      const path = join(maildir, `${times}-${String(index).padStart(6, "0")}.eml`);
      writeFileSync(path, message);
      paths.push(path);
    });
  }
  const room = Buffer.alloc(65_536);
  const nothingElse = (read: (path: string) => unknown): Promise<Measured> => best(5, () => timed(async () => paths.forEach(read) ?? paths.length));
  const row = (label: string, { seconds, coreSeconds, messages }: Measured): string[] => [label, figure(messages / coreSeconds), figure(messages / seconds)];
  printTable("A folder of real .eml files, warm cache", ["", "files a second of one core", "files/s by the clock"], [
    row("audit, one core", warm("one core", maildir)),
    row("audit, two cores", warm("two cores", maildir)),
    row("openSync, readSync, closeSync and nothing else", await nothingElse(path => {
      const descriptor = openSync(path, "r");
      readSync(descriptor, room);
      closeSync(descriptor);
    })),
    row("readFileSync and nothing else", await nothingElse(path => readFileSync(path))),
  ]);
}

/** Memory must not grow with the archive: 2 GB, a million messages, compressed ones. */
async function hugeArchives(): Promise<void> {
  const rows: string[][] = [];
  const row = (label: string, path: string): void => {
    const { seconds, coreSeconds } = shell(process.execPath, [COMMAND, "audit", path]);
    rows.push([label, figure(statSync(path).size / 1e6), figure(seconds), figure(coreSeconds), peakMemory([path]), peakMemory(["--threads", "2", path])]);
  };
  const path = join(folder, "huge.mbox");
  writeReal(path, 10 * MEGABYTES * 1e6);
  row("real mail", path);
  writeSynthetic(path, 10 * MEGABYTES * 1e6, () => 300);
  row("a sent folder of short messages", path);
  writeReal(path, MEGABYTES * 1e6);
  for (const [program, ending] of [["gzip", "gz"], ["zstd", "zst"]] as const) {
    shell(program, ["-kqf", path]);
    row(`real mail, ${program}`, `${path}.${ending}`);
  }
  printTable("Large archives, the whole command; times are those of one thread", ["", "MB", "seconds by the clock", "core seconds", "peak memory", "on two threads"], rows);
}

/** MB/s must not fall as files and messages grow. */
async function growing(): Promise<void> {
  const sees = observer(defaultPolicy, []);
  const rows: string[][] = [];
  for (const [label, bytes, body] of [
    ["25 MB of small messages", 25e6, 2_000],
    ["100 MB of small messages", 100e6, 2_000],
    ["100 MB of messages of 100 kB", 100e6, 100_000],
    ["100 MB of messages of 1 MB", 100e6, 1_000_000],
  ] as const) {
    const path = join(folder, "growing.mbox");
    writeSynthetic(path, bytes, () => body);
    const { coreSeconds } = await best(3, () => auditOf(path, undefined, sees));
    rows.push([label, figure(statSync(path).size / 1e6 / coreSeconds)]);
  }
  const path = join(folder, "crlf.mbox");
  writeSynthetic(path, 50e6, () => 2_000);
  writeFileSync(path, readFileSync(path, "latin1").replace(/\n/g, "\r\n"), "latin1");
  const { coreSeconds } = await best(3, () => auditOf(path, undefined, sees));
  rows.push(["50 MB with CRLF", figure(statSync(path).size / 1e6 / coreSeconds)]);
  printTable("Growing files and messages", ["", "MB a second of one core"], rows);
}

main()
  .finally(() => rmSync(folder, { recursive: true }))
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
