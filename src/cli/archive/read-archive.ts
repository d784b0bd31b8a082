/**
 * Reads every message below some paths, whatever they are kept in. Nothing aborts
 * a run: what cannot be read is told of, and the rest is read.
 */
import { closeSync, openSync } from "node:fs";
import { compressionOf, peek, readChunksInto, readFileInto, sizeOf, type Reading } from "./blocks";
import { readMsg, readPst, type OutlookMessage } from "./outlook-files";
import { unpacker } from "./packed";
import { damage, kindAt, readHead, readSmallFile, sightingsIn, type Witness } from "./read-file";
import type { Files, PartOfMbox, Seen } from "./shard";
import type { Observer } from "./sighting";
import { isMbox, splitter, type Splitter } from "./splitter";
import type { Threads } from "./threads";
import { filesBelow, type Found, type Unreadable } from "./walk";

export interface Watcher extends Witness {
  /** Whether to go on. */
  goesOn(): boolean;
  /** Called now and then: others get their turn. */
  turn(): Promise<void>;
}

const FILES_PER_TURN = 500;
/** What is worth another thread, and what it is given at a time. */
export interface Sizes {
  /** Of a folder, so many files are read before another thread starts. */
  readonly fewFiles: number;
  readonly filesPerShard: number;
  /** A smaller mbox is read on one thread. */
  readonly smallMbox: number;
  readonly bytesPerShard: number;
}

const SIZES: Sizes = { fewFiles: 2000, filesPerShard: 100, smallMbox: 32 * 1024 * 1024, bytesPerShard: 1024 * 1024 };

/** Reads one archive, or many; with `threads`, large ones side by side. */
interface Reader {
  readonly observer: Observer;
  readonly watcher: Watcher;
  readonly threads: Threads | undefined;
  readonly sizes: Sizes;
}

/** Whether each of the paths could be read at all. */
export async function readArchives(paths: readonly string[], observer: Observer, watcher: Watcher, threads?: Threads, sizes = SIZES): Promise<boolean> {
  const reader = { observer, watcher, threads, sizes };
  let isEachRead = true;
  for (const path of paths) {
    if (!watcher.goesOn()) break;
    if (path === "-") await readInput(reader);
    else if (!(await readBelow(path, reader))) isEachRead = false;
  }
  return isEachRead;
}

async function readBelow(path: string, reader: Reader): Promise<boolean> {
  const { watcher, threads, sizes } = reader;
  let isRead = true;
  let files = 0;
  const below = filesBelow(path);
  for (const found of below) {
    if (!watcher.goesOn()) break;
    // Nearly all files are small, and waiting takes time even when there is nothing to wait for.
    const state = "reason" in found ? report(found.path, found.reason, watcher) : readSmallFile(found.path, reader.observer, watcher);
    const isFoundRead = state === "large" ? await readLargeFile(found.path, reader) : state === "read";
    if (!isFoundRead && found.path === path) isRead = false;
    if (++files % FILES_PER_TURN === 0) await watcher.turn();
    // Takes all that is left of them.
    if (files === sizes.fewFiles && threads) await readFiles(below, threads, reader);
  }
  return isRead;
}

function report(path: string, reason: string, watcher: Watcher): false {
  watcher.unread(path, reason);
  return false;
}

interface FilesAndOne extends Files {
  /** What comes after them and is no file. */
  readonly unreadable?: Unreadable;
}

function* shardsOf(below: Iterable<Found | Unreadable>, filesPerShard: number): Generator<FilesAndOne> {
  let paths: string[] = [];
  for (const found of below) {
    const isUnreadable = "reason" in found;
    if (!isUnreadable) paths.push(found.path);
    if (!isUnreadable && paths.length < filesPerShard) continue;
    yield isUnreadable ? { paths, unreadable: found } : { paths };
    paths = [];
  }
  yield { paths };
}

async function readFiles(below: Iterable<Found | Unreadable>, threads: Threads, reader: Reader): Promise<void> {
  const { watcher } = reader;
  for await (const [{ paths, unreadable }, seen] of threads.seenInOrder(shardsOf(below, reader.sizes.filesPerShard))) {
    watcher.bytes(seen.bytes);
    await tell(seen, paths, reader);
    if (unreadable) report(unreadable.path, unreadable.reason, watcher);
    await watcher.turn();
    if (!watcher.goesOn()) return;
  }
}

/** What a thread has seen, in the order of the archive. */
async function tell({ packed, counts, unread, large }: Seen, paths: readonly string[], reader: Reader): Promise<void> {
  const next = unpacker(packed);
  let told = 0;
  for (const [index, path] of paths.entries()) {
    if (large.includes(index)) await readLargeFile(path, reader);
    for (let count = counts[index] ?? 0; count > 0; count--) reader.watcher.seen(path, next(path));
    for (let one = unread[told]; one?.path === path; one = unread[++told]) report(path, one.reason, reader.watcher);
  }
}

function* partsOf(path: string, size: number, bytesPerShard: number): Generator<PartOfMbox> {
  for (let from = 0; from < size; from += bytesPerShard) {
    const to = from + bytesPerShard;
    yield { path, part: { from, to: to < size ? to : Infinity } };
  }
}

/** Whether nothing was wrong with it. */
async function readParts(path: string, size: number, threads: Threads, reader: Reader): Promise<boolean> {
  const { watcher } = reader;
  let isRead = true;
  let reached = 0;
  for await (const [{ part }, early] of threads.seenInOrder(partsOf(path, size, reader.sizes.bytesPerShard))) {
    // Within an earlier message, nothing begins another.
    const isWrong = early.first !== undefined && early.first < reached;
    const seen = !isWrong ? early : reached < part.to ? threads.see({ path, part: { from: reached, to: part.to } }) : undefined;
    watcher.bytes(Math.min(part.to, size) - part.from);
    if (seen) {
      await tell(seen, [path], reader);
      reached = Math.max(reached, seen.reached);
      isRead &&= !seen.isDamaged;
    }
    await watcher.turn();
    if (!watcher.goesOn() || !isRead) break;
  }
  return isRead;
}

async function readLargeFile(path: string, reader: Reader): Promise<boolean> {
  const { observer, watcher, threads, sizes } = reader;
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, "r");
    const head = readHead(descriptor);
    const kind = kindAt(head);
    if (kind === "msg") return putOutlook(path, await readMsg(path), observer, watcher);
    if (kind === "pst") return await readWholePst(path, observer, watcher);
    const size = sizeOf(descriptor);
    if (threads && isMbox(head) && size >= sizes.smallMbox) return await readParts(path, size, threads, reader);
    await readStream(path, reader, (sink, reading) => readFileInto(sink, path, compressionOf(head), reading));
    return true;
  } catch (error) {
    // What is stopped in the middle seems to be cut off.
    return watcher.goesOn() ? report(path, damage(error), watcher) : true;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Standard input: one archive or one message, compressed or not. */
async function readInput(reader: Reader): Promise<void> {
  const { watcher } = reader;
  try {
    const { first, all } = await peek(process.stdin);
    await readStream("-", reader, (sink, reading) => readChunksInto(sink, all, compressionOf(first), reading));
  } catch (error) {
    // Whoever is stopped has no more input.
    if (watcher.goesOn()) report("-", damage(error), watcher);
  }
}

/** An mbox, or a message with a large header section, compressed or not. */
async function readStream(path: string, { observer, watcher }: Reader, read: (sink: Splitter, reading: Reading) => Promise<void>): Promise<void> {
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
