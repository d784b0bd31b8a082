/**
 * Reads every message below some paths, whatever they are kept in, and has each
 * judged. Nothing aborts a run: what cannot be read is told of, and the rest is read.
 */
import { closeSync, openSync } from "node:fs";
import { reasonOf } from "../check";
import { hasEmptyLine, readHeader, withPlainLineEnds } from "../header";
import { compressionOf, peek, readBlock, readChunksInto, readFileInto, sizeOf, type Reading } from "./blocks";
import { envelopeOf } from "./envelope";
import type { Judge, Judged, Skipped } from "./judge";
import { readMsg, readPst, type OutlookMessage } from "./outlook-files";
import { isMbox, messageIn, splitter, type OnSection, type Splitter } from "./splitter";
import { filesBelow } from "./walk";

export interface Watcher {
  judged(file: string, message: Judged): void;
  /** A message from none of the senders asked for. */
  skipped(): void;
  unread(file: string, reason: string): void;
  /** So many bytes more have been read. */
  bytes(length: number): void;
  /** Whether to go on. */
  goesOn(): boolean;
  /** Called now and then: others get their turn. */
  turn(): Promise<void>;
}

/** Enough for the header section of nearly every message. */
const HEAD = 64 * 1024;
const FILES_PER_TURN = 500;

/** Whether each of the paths could be read at all. */
export async function readArchives(paths: readonly string[], judge: Judge, watcher: Watcher): Promise<boolean> {
  let isEachRead = true;
  let files = 0;
  const head = Buffer.allocUnsafe(HEAD);
  for (const path of paths) {
    if (path === "-") {
      await readInput(judge, watcher);
      continue;
    }
    for (const found of filesBelow(path)) {
      if (!watcher.goesOn()) return isEachRead;
      const isRead = "reason" in found ? report(found.path, found.reason, watcher) : await readFileOf(found.path, head, judge, watcher);
      if (!isRead && found.path === path) isEachRead = false;
      if (++files % FILES_PER_TURN === 0) await watcher.turn();
    }
  }
  return isEachRead;
}

function report(path: string, reason: string, watcher: Watcher): false {
  watcher.unread(path, reason);
  return false;
}

/** One file, of whatever kind its first bytes say. */
async function readFileOf(path: string, room: Buffer, judge: Judge, watcher: Watcher): Promise<boolean> {
  let descriptor: number;
  try {
    descriptor = openSync(path, "r");
  } catch (error) {
    return report(path, reasonOf(error), watcher);
  }
  try {
    const head = room.subarray(0, readBlock(descriptor, room));
    const kind = kindOf(head);
    if (kind === "msg" || kind === "pst") {
      watcher.bytes(sizeOf(descriptor));
      return kind === "msg" ? putOutlook(path, await readMsg(path), judge, watcher) : await readWholePst(path, judge, watcher);
    }
    const text = kind === "message" ? head.toString("latin1") : "";
    if (kind === "message" && (head.length < room.length || hasEmptyLine(text))) {
      watcher.bytes(head.length < room.length ? head.length : sizeOf(descriptor));
      putSection(path, messageIn(text), false, judge, watcher);
      return true;
    }
    if (!compressionOf(head) && head.length < room.length) return readSmall(path, head, judge, watcher);
    await readStream(path, watcher, judge, (sink, reading) => readFileInto(sink, path, compressionOf(head), reading));
    return true;
  } catch (error) {
    // What is stopped in the middle seems to be cut off.
    return watcher.goesOn() ? report(path, damage(error), watcher) : true;
  } finally {
    closeSync(descriptor);
  }
}

/** An mbox that has been read whole. */
function readSmall(path: string, bytes: Buffer, judge: Judge, watcher: Watcher): true {
  watcher.bytes(bytes.length);
  const sink = splitter((text, hasMore) => putSection(path, text, hasMore, judge, watcher), bytes.length + 1);
  sink.filled(bytes.copy(sink.room()));
  sink.end();
  return true;
}

function damage(error: unknown): string {
  return isErrno(error) ? reasonOf(error) : `the file is damaged (${error instanceof Error ? error.message : String(error)})`;
}

function isErrno(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

type Kind = "stream" | "message" | "msg" | "pst";

function kindOf(head: Buffer): Kind {
  const start = head.toString("latin1", 0, 8);
  if (start === "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1") return "msg";
  if (start.startsWith("!BDN")) return "pst";
  return compressionOf(head) || isMbox(start) ? "stream" : "message";
}

/** Standard input: one archive or one message, compressed or not. */
async function readInput(judge: Judge, watcher: Watcher): Promise<void> {
  try {
    const { first, all } = await peek(process.stdin);
    await readStream("-", watcher, judge, (sink, reading) => readChunksInto(sink, all, compressionOf(first), reading));
  } catch (error) {
    // Whoever is stopped has no more input.
    if (watcher.goesOn()) report("-", damage(error), watcher);
  }
}

/** An mbox, or a message with a large header section, compressed or not. */
async function readStream(path: string, watcher: Watcher, judge: Judge, read: (sink: Splitter, reading: Reading) => Promise<void>): Promise<void> {
  const sink = splitter((text, hasMore) => putSection(path, text, hasMore, judge, watcher));
  const onBytes = (length: number): boolean => {
    watcher.bytes(length);
    return watcher.goesOn() && !sink.isDone();
  };
  try {
    await read(sink, { onBytes, turn: watcher.turn });
  } finally {
    // Of a file that is cut off, what was there is read.
    sink.end();
  }
  await watcher.turn();
}

/** Judges the message at the beginning of a text; undefined when its header section goes on beyond it. */
function putSection(path: string, text: string, hasMore: boolean, judge: Judge, watcher: Watcher): ReturnType<OnSection> {
  const envelope = envelopeOf(text);
  if (envelope.end < 0 && hasMore) return undefined;
  const length = envelope.end < 0 ? text.length : envelope.end;
  if (envelope.isMail) put(path, judge.section(text, envelope), watcher);
  else {
    const section = text.slice(0, length);
    const read = readHeader(Buffer.from(section, "latin1"));
    // Line ends of a kind that only the thorough reader knows.
    const plain = "reason" in read ? "" : withPlainLineEnds(section);
    if ("reason" in read) watcher.unread(path, read.reason);
    else put(path, judge.section(plain, envelopeOf(plain)), watcher);
  }
  return { length, claimed: envelope.contentLength };
}

function putOutlook(path: string, message: OutlookMessage, judge: Judge, watcher: Watcher): boolean {
  if ("reason" in message) return report(path, message.reason, watcher);
  put(path, judge.draft(message.draft, message.time, message.messageId), watcher);
  return true;
}

async function readWholePst(path: string, judge: Judge, watcher: Watcher): Promise<boolean> {
  let items = 0;
  for await (const message of readPst(path)) {
    putOutlook(path, message, judge, watcher);
    if (!watcher.goesOn()) return true;
    if (++items % FILES_PER_TURN === 0) await watcher.turn();
  }
  return true;
}

function put(path: string, message: Judged | Skipped, watcher: Watcher): void {
  if (message === "skipped") watcher.skipped();
  else watcher.judged(path, message);
}
