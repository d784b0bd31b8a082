/**
 * Reads every message below some paths, whatever they are kept in. Nothing aborts
 * a run: what cannot be read is told of, and the rest is read.
 */
import { closeSync, openSync } from "node:fs";
import { reasonOf } from "../check";
import { compressionOf, peek, readChunksInto, readFileInto, type Reading } from "./blocks";
import { readMsg, readPst, type OutlookMessage } from "./outlook-files";
import { kindAt, readHead, readSmallFile, sightingsIn, type Witness } from "./read-file";
import type { Observer } from "./sighting";
import { splitter, type Splitter } from "./splitter";
import { filesBelow } from "./walk";

export interface Watcher extends Witness {
  /** Whether to go on. */
  goesOn(): boolean;
  /** Called now and then: others get their turn. */
  turn(): Promise<void>;
}

const FILES_PER_TURN = 500;

/** Whether each of the paths could be read at all. */
export async function readArchives(paths: readonly string[], observer: Observer, watcher: Watcher): Promise<boolean> {
  let isEachRead = true;
  let files = 0;
  for (const path of paths) {
    if (path === "-") {
      await readInput(observer, watcher);
      continue;
    }
    for (const found of filesBelow(path)) {
      if (!watcher.goesOn()) return isEachRead;
      const isRead = "reason" in found ? report(found.path, found.reason, watcher) : await readFileOf(found.path, observer, watcher);
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
async function readFileOf(path: string, observer: Observer, watcher: Watcher): Promise<boolean> {
  const state = readSmallFile(path, observer, watcher);
  return state === "large" ? readLargeFile(path, observer, watcher) : state === "read";
}

async function readLargeFile(path: string, observer: Observer, watcher: Watcher): Promise<boolean> {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, "r");
    const head = readHead(descriptor);
    const kind = kindAt(head);
    if (kind === "msg") return putOutlook(path, await readMsg(path), observer, watcher);
    if (kind === "pst") return await readWholePst(path, observer, watcher);
    await readStream(path, observer, watcher, (sink, reading) => readFileInto(sink, path, compressionOf(head), reading));
    return true;
  } catch (error) {
    // What is stopped in the middle seems to be cut off.
    return watcher.goesOn() ? report(path, damage(error), watcher) : true;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function damage(error: unknown): string {
  return isErrno(error) ? reasonOf(error) : `the file is damaged (${error instanceof Error ? error.message : String(error)})`;
}

function isErrno(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

/** Standard input: one archive or one message, compressed or not. */
async function readInput(observer: Observer, watcher: Watcher): Promise<void> {
  try {
    const { first, all } = await peek(process.stdin);
    await readStream("-", observer, watcher, (sink, reading) => readChunksInto(sink, all, compressionOf(first), reading));
  } catch (error) {
    // Whoever is stopped has no more input.
    if (watcher.goesOn()) report("-", damage(error), watcher);
  }
}

/** An mbox, or a message with a large header section, compressed or not. */
async function readStream(path: string, observer: Observer, watcher: Watcher, read: (sink: Splitter, reading: Reading) => Promise<void>): Promise<void> {
  const sink = splitter(sightingsIn(path, observer, watcher));
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

function putOutlook(path: string, message: OutlookMessage, observer: Observer, watcher: Watcher): boolean {
  if ("reason" in message) return report(path, message.reason, watcher);
  watcher.seen(path, observer.seeDraft(message.draft, message.time, message.messageId));
  return true;
}

async function readWholePst(path: string, observer: Observer, watcher: Watcher): Promise<boolean> {
  let items = 0;
  for await (const message of readPst(path)) {
    putOutlook(path, message, observer, watcher);
    if (!watcher.goesOn()) return true;
    if (++items % FILES_PER_TURN === 0) await watcher.turn();
  }
  return true;
}
