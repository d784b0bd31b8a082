/**
 * `npm run bench:audit`: the audit on archives of 200 MB, beside what the same
 * machine does at best (cat, grep) and what npm offers (mbox-reader with
 * nodemailer's address parser). Results are compared message for message, and
 * growing files and messages show that time grows with them and no faster.
 */
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
// @ts-expect-error -- mbox-reader has no types
import { mboxReader } from "mbox-reader";
import addressparser from "nodemailer/lib/addressparser";
import { judge, type Judged } from "../../src/cli/archive/judge";
import { readArchives } from "../../src/cli/archive/read-archive";
import { observer } from "../../src/cli/archive/sighting";
import { draftOf } from "../../src/cli/draft";
import { readHeader } from "../../src/cli/header";
import { check } from "../../src/core/check";
import { defaultPolicy } from "../../src/core/default-policy";
import { realMessages, writeReal, writeSynthetic } from "./audit-corpora";
import { figure, printTable } from "./measure";

const COMMAND = join(__dirname, "../../dist/cli/bcc-guard.js");
const MEGABYTES = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), "bench-audit-"));

interface Measured {
  readonly seconds: number;
  readonly messages: number;
}

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
}

async function sideBySide(name: string, path: string): Promise<void> {
  const megabytes = statSync(path).size / 1e6;
  await auditOf(path); // warm: the page cache and the compiler
  const cat = await best(3, () => shell("cat", [path]));
  const grep = await best(3, () => shell("grep", ["-c", "^From ", path]));
  const ours = await best(5, () => auditOf(path));
  const command = await best(3, () => shell(process.execPath, [COMMAND, "audit", path]));
  const lines = await best(1, () => shell(process.execPath, [COMMAND, "audit", "--format", "ndjson", path]));
  const npm = await best(1, () => npmPair(path));

  const row = (label: string, { seconds, messages }: Measured): string[] => [
    label,
    figure(megabytes / seconds),
    messages > 0 ? figure(messages / seconds) : "",
    `${figure(npm.seconds / seconds)}×`,
    `${figure((100 * cat.seconds) / seconds)} %`,
  ];
  printTable(`${name}: ${figure(megabytes)} MB, ${figure(ours.messages)} messages`, ["", "MB/s", "messages/s", "to npm pair", "of cat"], [
    row("cat", cat),
    row("grep -c '^From ' (C locale)", grep),
    row("audit, full verdicts, one core", ours),
    row("  the whole command, node's start included", { ...command, messages: ours.messages }),
    row("  with ndjson, findings and sentences", { ...lines, messages: ours.messages }),
    row("mbox-reader + nodemailer's addressparser", npm),
  ]);
  await compare(path);
  const peak = peakMemory(["audit", path]);
  console.log(`  Peak memory of the command: ${peak} MB.`);
}

async function best(runs: number, run: () => Promise<Measured> | Measured): Promise<Measured> {
  const all: Measured[] = [];
  for (let count = 0; count < runs; count++) all.push(await run());
  return all.reduce((one, other) => (other.seconds < one.seconds ? other : one));
}

/** Output goes to a pipe: grep stops at its first hit when nobody reads. */
function shell(program: string, args: readonly string[]): Measured {
  const started = performance.now();
  const { status, stderr } = spawnSync(program, args, { stdio: ["ignore", program === "cat" ? "ignore" : "pipe", "pipe"], env: { ...process.env, LC_ALL: "C" }, maxBuffer: 4e9 });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${String(stderr)}`);
  return { seconds: (performance.now() - started) / 1000, messages: 0 };
}

/** The verdicts on an archive, one after the other. */
async function judgeEach(path: string, judged: (message: Judged) => void): Promise<void> {
  const verdictOn = judge(defaultPolicy);
  await readArchives([path], observer(defaultPolicy, []), {
    seen(_, message) {
      const verdict = verdictOn(message);
      if (verdict !== "skipped") judged(verdict);
    },
    unread: () => undefined,
    bytes: () => undefined,
    goesOn: () => true,
    turn: async () => undefined,
  });
}

async function auditOf(path: string): Promise<Measured> {
  let messages = 0;
  const started = performance.now();
  await judgeEach(path, () => { messages++; });
  return { seconds: (performance.now() - started) / 1000, messages };
}

function messagesOf(path: string): AsyncIterable<{ readonly content: Buffer; readonly headers: Map<string, string[]> }> {
  return mboxReader(createReadStream(path)) as ReturnType<typeof messagesOf>; // as its readme says
}

async function npmPair(path: string): Promise<Measured> {
  let messages = 0;
  const started = performance.now();
  for await (const { headers } of messagesOf(path)) {
    messages++;
    for (const name of ["to", "cc", "bcc"]) for (const value of headers.get(name) ?? []) addressparser(value, { flatten: true });
  }
  return { seconds: (performance.now() - started) / 1000, messages };
}

/** Each message as another program splits it, read and checked the thorough way, replies left out. */
async function compare(path: string): Promise<void> {
  const ours: string[] = [];
  await judgeEach(path, message => ours.push(JSON.stringify([message.severity, message.exposure])));
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
  if (differing > 0 || index !== ours.length) process.exitCode = 1;
}

/** VmHWM of /proc, as the command itself tells it at its end. */
function peakMemory(args: readonly string[]): number {
  const script = `process.argv.splice(1, 1); process.on("exit", () => process.stderr.write("\\nPEAK " + Math.round(process.resourceUsage().maxRSS / 1000)));require(${JSON.stringify(COMMAND)})`;
  const { stderr } = spawnSync(process.execPath, ["-e", script, "node", COMMAND, ...args], { encoding: "utf8", maxBuffer: 1e9 });
  return Number(/PEAK (\d+)/.exec(stderr)?.[1]);
}

async function manyFiles(): Promise<void> {
  const maildir = join(folder, "files");
  mkdirSync(maildir);
  const messages = realMessages();
  messages.forEach((message, index) => writeFileSync(join(maildir, `${String(index).padStart(6, "0")}.eml`), message));
  const read = await best(5, () => auditOf(maildir));
  const plain = await best(3, () => {
    const started = performance.now();
    for (let index = 0; index < messages.length; index++) readFileSync(join(maildir, `${String(index).padStart(6, "0")}.eml`));
    return { seconds: (performance.now() - started) / 1000, messages: messages.length };
  });
  printTable("A folder of real .eml files, warm cache", ["", "files/s"], [
    ["audit", figure(read.messages / read.seconds)],
    ["readFileSync and nothing else", figure(plain.messages / plain.seconds)],
  ]);
}

/** MB/s must not fall as files and messages grow. */
async function growing(): Promise<void> {
  const rows: string[][] = [];
  for (const [label, bytes, body] of [
    ["25 MB of small messages", 25e6, 2_000],
    ["100 MB of small messages", 100e6, 2_000],
    ["100 MB of messages of 100 kB", 100e6, 100_000],
    ["100 MB of messages of 1 MB", 100e6, 1_000_000],
  ] as const) {
    const path = join(folder, "growing.mbox");
    writeSynthetic(path, bytes, () => body);
    const { seconds } = await best(3, () => auditOf(path));
    rows.push([label, figure(statSync(path).size / 1e6 / seconds)]);
  }
  const path = join(folder, "crlf.mbox");
  writeSynthetic(path, 50e6, () => 2_000);
  writeFileSync(path, readFileSync(path, "latin1").replace(/\n/g, "\r\n"), "latin1");
  const { seconds } = await best(3, () => auditOf(path));
  rows.push(["50 MB with CRLF", figure(statSync(path).size / 1e6 / seconds)]);
  printTable("Growing files and messages", ["", "MB/s"], rows);
}

main()
  .finally(() => rmSync(folder, { recursive: true }))
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
