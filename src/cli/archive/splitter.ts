/**
 * Takes an mbox apart into header sections, block by block: mboxo, mboxrd,
 * mboxcl and mboxcl2, CRLF and LF. Bodies are passed over and never copied.
 * Anything else is one message.
 *
 * Every search goes on from where the last one ended: one that runs on to the
 * end of what is there, once a message, takes quadratic time. And what is found
 * does not depend on where blocks end, so that parts of an archive can be read
 * side by side (see threads.ts).
 */
import { beginsFrom, CR, isLetter, isSeparator, LF, LONGEST_LINE } from "./separator";

/** Larger header sections are cut here; no mail that anybody sent has one. */
const MOST_HEADER_BYTES = 8 * 1024 * 1024;
export const BLOCK = 256 * 1024;
/** The end that a message claims for its body is believed or not as far as this. */
const MOST_CLAIMED = 1024 * 1024;
/** How much is kept before a separator: whether an empty line came before it. */
export const BEFORE = 3;

const SEPARATOR = Buffer.from("From ");

/**
 * Told of a header section: it begins at `from`, the separator's line left out,
 * and at `place` in the file; `hasMore` when more bytes will come. Answers where it ends, or undefined
 * to be asked again with more; and with the length that the message claims for
 * its body, if it does.
 */
export type OnSection = (bytes: Buffer, from: number, hasMore: boolean, place: number) => { readonly end: number; readonly claimed: number | undefined } | undefined;

export interface Splitter {
  /** Begins anew with another part, in the same memory. */
  restart(part: Part): void;
  /** Where the next bytes go. */
  room(): Buffer;
  /** So many bytes have been put there. */
  filled(length: number): void;
  /** No more bytes will come. */
  end(): void;
  /** Whether what follows is of no interest: it is one message, and its header section has been read; or it belongs to the next part. */
  isDone(): boolean;
  /** Where the part's first separator stands in the archive; undefined when there is none. */
  first(): number | undefined;
  /** Before this place in the archive, nothing else can begin a message. */
  reached(): number;
}

/** A part of an archive: the messages whose separators stand there. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** Whether bytes (one character each) begin an mbox; they begin one message otherwise. */
export function isMbox(start: Buffer): boolean {
  return beginsFrom(start, 0);
}

/** Where a message begins in its file: after a byte order mark, empty lines, the size that .emlx begins with. */
export function beginningOf(bytes: Buffer): number {
  // Nearly every message begins with a letter.
  if (isLetter(bytes[0])) return 0;
  return /^(?:\u00ef\u00bb\u00bf)?(?:\d+[ \t]*(?=[\r\n]))?[\r\n]*/.exec(bytes.toString("latin1", 0, LONGEST_LINE))?.[0].length ?? 0;
}

/**
 * Of a whole archive, until it begins anew with a part of one; the bytes of a
 * part are given from `startOf(part)` on. `capacity`: how many are likely to be
 * there at a time.
 */
export function splitter(onSection: OnSection, capacity = BLOCK + 2 * LONGEST_LINE): Splitter {
  let buffer = Buffer.allocUnsafe(capacity);
  /** Where the buffer begins in the archive. */
  let base = 0;
  let from = 0;
  let to = 0;
  /** Where the part ends in the archive. */
  let limit = Infinity;
  /** `start`: nothing has been read yet. `claim`: the body begins, and says how long it is. */
  let place: "start" | "header" | "claim" | "body" | "done" = "start";
  let isArchive = true;
  let claimed = 0;
  /** A header section that goes on is read again once there is twice as much of it. */
  let least = 0;
  let first: number | undefined;
  let reached = 0;

  function restart(part: Part): void {
    // A large header section has made it larger.
    if (buffer.length > capacity) buffer = Buffer.allocUnsafe(capacity);
    base = startOf(part);
    from = part.from - base;
    to = claimed = least = 0;
    limit = part.to;
    place = part.from === 0 ? "start" : "body";
    isArchive = true;
    first = undefined;
    reached = part.from;
  }

  function room(): Buffer {
    const passed = Math.max(from - BEFORE, 0);
    if (passed > 0) buffer.copyWithin(0, passed, to);
    base += passed;
    from -= passed;
    to -= passed;
    if (to === buffer.length) {
      const larger = Buffer.allocUnsafe(buffer.length * 2);
      buffer.copy(larger, 0, 0, to);
      buffer = larger;
    }
    return buffer.subarray(to);
  }

  function read(isEnd: boolean): void {
    const filled = buffer.subarray(0, to);
    if (place === "start" && to > 0 && (to >= LONGEST_LINE || isEnd)) begin(filled);
    let isRead = place !== "start";
    while (isRead && place !== "done" && from < to) {
      isRead = place === "header" ? readSection(filled, isEnd) : place === "claim" ? passClaimed(filled, isEnd) : passBody(filled, isEnd);
    }
    if (place === "done") from = to;
  }

  function begin(filled: Buffer): void {
    isArchive = isMbox(filled);
    const line = filled.indexOf(LF);
    if (isArchive) first = 0;
    from = !isArchive ? beginningOf(filled) : line < 0 ? to : line + 1;
    place = "header";
  }

  /** Whether the whole header section was there. */
  function readSection(filled: Buffer, isEnd: boolean): boolean {
    const length = to - from;
    if (length < least && !isEnd) return false;
    const section = onSection(filled, from, !isEnd && length < MOST_HEADER_BYTES, base + from);
    least = section ? 0 : Math.min(2 * length, MOST_HEADER_BYTES);
    if (!section) return false;
    from = section.end;
    reached = base + from;
    claimed = section.claimed ?? 0;
    place = !isArchive ? "done" : claimed > 0 && claimed <= MOST_CLAIMED ? "claim" : "body";
    return true;
  }

  /** Goes to the end that a message claims for its body, if a message or nothing follows there. False when that is not there yet. */
  function passClaimed(filled: Buffer, isEnd: boolean): boolean {
    const line = filled.indexOf(LF, from);
    let end = line + 1 + claimed;
    if (!isEnd && (line < 0 || to < end + 2 * LONGEST_LINE + 2 * "\r\n".length)) return false;
    place = "body";
    if (line < 0 || end > to || !isEmptyLine(filled, from)) return true;
    // Some count the line end before the separator, some do not.
    for (let lines = 0; lines < 2 && !beginsFrom(filled, end); lines++) {
      if (filled[end] === CR) end++;
      if (filled[end] === LF) end++;
    }
    if (end < to && !(beginsFrom(filled, end) && isSeparator(filled, end, isEnd) === true)) return true;
    from = end;
    reached = base + from;
    return true;
  }

  /** Whether the next message was found. */
  function passBody(filled: Buffer, isEnd: boolean): boolean {
    for (let at = filled.indexOf(SEPARATOR, from); at >= 0; at = filled.indexOf(SEPARATOR, at + 1)) {
      if (at > 0 && filled[at - 1] !== LF) continue;
      if (base + at >= limit) break;
      const answer = isSeparator(filled, at, isEnd);
      if (answer === "unknown") {
        from = at;
        return false;
      }
      if (answer) {
        first ??= base + at;
        from = filled.indexOf(LF, at) + 1;
        place = "header";
        return true;
      }
    }
    // A separator may begin here.
    from = Math.max(from, to - SEPARATOR.length + 1);
    if (base + from >= limit) place = "done";
    return false;
  }

  return {
    restart,
    room,
    filled(length) {
      to += length;
      read(false);
    },
    end() {
      read(true);
      from = to;
    },
    isDone: () => place === "done",
    first: () => first,
    reached: () => reached,
  };
}

/** Where the bytes of a part have to be read from: a separator looks back. */
export function startOf({ from }: Part): number {
  return Math.max(from - BEFORE, 0);
}

function isEmptyLine(bytes: Buffer, at: number): boolean {
  return bytes[at] === LF || (bytes[at] === CR && (bytes[at + 1] === LF || bytes[at + 1] === CR));
}
