/**
 * Reads files that are one message, or a small mbox: what folders hold by the
 * hundred thousand. Three calls of the system a file, and no promise.
 */
import { closeSync, openSync } from "node:fs";
import { reasonOf } from "../check";
import { hasEmptyLine, readHeader, withPlainLineEnds } from "../header";
import { compressionOf, readBlock, sizeOf } from "./blocks";
import { envelopeOf } from "./envelope";
import type { Observer, Sighting } from "./sighting";
import { beginningOf, isMbox, splitter, type OnSection } from "./splitter";

export interface Witness {
  seen(file: string, message: Sighting): void;
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
      sightingsIn(path, observer, witness)(head, beginningOf(head), false);
      return "read";
    }
    if (kind !== "stream" || !isWhole || compressionOf(head)) return "large";
    witness.bytes(head.length);
    const sink = splitter(sightingsIn(path, observer, witness), undefined, head.length + 1);
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

/** Has the message looked at that begins with each header section. */
export function sightingsIn(path: string, observer: Observer, witness: Witness): OnSection {
  return (bytes, from, hasMore) => {
    const envelope = envelopeOf(bytes, from);
    if (envelope.end < 0 && hasMore) return undefined;
    const end = envelope.end < 0 ? bytes.length : envelope.end;
    if (envelope.isMail) witness.seen(path, observer.see(bytes, envelope));
    else {
      const section = bytes.subarray(from, end);
      const read = readHeader(section);
      if ("reason" in read) witness.unread(path, read.reason);
      else {
        // Line ends of a kind that only the thorough reader knows.
        const plain = Buffer.from(withPlainLineEnds(section.toString("latin1")), "latin1");
        witness.seen(path, observer.see(plain, envelopeOf(plain, 0)));
      }
    }
    return { end, claimed: envelope.contentLength };
  };
}
