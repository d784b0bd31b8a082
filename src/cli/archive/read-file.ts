/**
 * Reads files that are one message, or a small mbox: what folders hold by the
 * hundred thousand. Three calls of the system a file, and no promise.
 */
import { closeSync, openSync, readSync } from "node:fs";
import { reasonOf } from "../check";
import { hasEmptyLine, readHeader, withPlainLineEnds } from "../header";
import { compressionOf, readBlock, sizeOf } from "./blocks";
import { envelopeOf } from "./envelope";
import { isLetter } from "./separator";
import type { Observer, Sighting } from "./sighting";
import { beginningOf, isMbox, splitter, type OnSection } from "./splitter";

/** Where a header section stands in its file. */
export interface Stood {
  readonly place: number;
  readonly length: number;
}

export interface Witness {
  seen(file: string, message: Sighting, stood?: Stood): void;
  unread(file: string, reason: string): void;
  /** So many bytes more have been read. */
  bytes(length: number): void;
}

/** Enough for the header section of nearly every message. */
const HEAD = 64 * 1024;
const room = Buffer.allocUnsafe(HEAD);

/** The beginning of a file, in memory that the next one takes. */
export function readHead(descriptor: number): Buffer {
  return room.subarray(0, readBlock(descriptor, room));
}

export type Kind = "stream" | "message" | "msg" | "pst";

export function kindAt(head: Buffer): Kind {
  if (compressionOf(head) || isMbox(head)) return "stream";
  if (isLetter(head[0])) return "message";
  const start = head.toString("latin1", 0, 8);
  if (start === "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1") return "msg";
  return start.startsWith("!BDN") ? "pst" : "message";
}

/** `large`: it is something else, and nothing has been done with it. */
export function readSmallFile(path: string, observer: Observer, witness: Witness): "read" | "unread" | "large" {
  let descriptor: number;
  try {
    descriptor = openSync(path, "r");
  } catch (error) {
    witness.unread(path, reasonOf(error));
    return "unread";
  }
  try {
    const head = readHead(descriptor);
    const kind = kindAt(head);
    const isWhole = head.length < HEAD;
    if (kind === "message" && (isWhole || hasEmptyLine(head.toString("latin1")))) {
      witness.bytes(isWhole ? head.length : sizeOf(descriptor));
      const begin = beginningOf(head);
      sightingsIn(path, observer, witness)(head, begin, false, begin);
      return "read";
    }
    if (kind !== "stream" || !isWhole || compressionOf(head)) return "large";
    witness.bytes(head.length);
    const sink = splitter(sightingsIn(path, observer, witness), head.length + 1);
    sink.filled(head.copy(sink.room()));
    sink.end();
    return "read";
  } catch (error) {
    witness.unread(path, reasonOf(error));
    return "unread";
  } finally {
    closeSync(descriptor);
  }
}

/** Why the rest of a file cannot be read. */
export function damage(error: unknown): string {
  const isOfSystem = error instanceof Error && "syscall" in error;
  return isOfSystem ? reasonOf(error) : `the file is damaged (${error instanceof Error ? error.message : String(error)})`;
}

/** Has the message looked at that begins with each header section. */
export function sightingsIn(path: string, observer: Observer, witness: Witness): OnSection {
  return (bytes, from, hasMore, place) => {
    const envelope = envelopeOf(bytes, from);
    if (envelope.end < 0 && hasMore) return undefined;
    const end = envelope.end < 0 ? bytes.length : envelope.end;
    if (envelope.isMail) witness.seen(path, observer.see(bytes, envelope), { place, length: end - from });
    else {
      const section = bytes.subarray(from, end);
      const read = readHeader(section);
      if ("reason" in read) witness.unread(path, read.reason);
      else {
        const plain = withLineEnds(section);
        witness.seen(path, observer.see(plain, envelopeOf(plain, 0)), { place, length: end - from });
      }
    }
    return { end, claimed: envelope.contentLength };
  };
}

/** Line ends of a kind that only the thorough reader knows become plain ones. */
function withLineEnds(section: Buffer): Buffer {
  return Buffer.from(withPlainLineEnds(section.toString("latin1")), "latin1");
}

/** A header section once more, with lines as the fast reader wants them. */
export function readSection(path: string, { place, length }: Stood): Buffer {
  const section = Buffer.alloc(length);
  const descriptor = openSync(path, "r");
  try {
    readSync(descriptor, section, 0, length, place);
  } finally {
    closeSync(descriptor);
  }
  return envelopeOf(section, 0).isMail ? section : withLineEnds(section);
}
