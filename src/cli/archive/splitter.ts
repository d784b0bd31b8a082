/**
 * Takes an mbox apart into header sections, block by block: mboxo, mboxrd,
 * mboxcl and mboxcl2, CRLF and LF. Bodies are passed over and never copied.
 * Anything else is one message.
 *
 * Every search is bounded to the block in hand: one that runs on to the end of
 * what is there, once a message, takes quadratic time.
 */
import { DATED } from "./envelope";

/** Larger header sections are cut here; no mail that anybody sent has one. */
const MOST_HEADER_BYTES = 8 * 1024 * 1024;
export const BLOCK = 1024 * 1024;
/** Most header sections fit; the others are looked for in windows that grow. */
const WINDOW = 3072;
/** RFC 5322 §2.1.1 has 998 characters; a longer line separates nothing. */
const LONGEST_LINE = 1000;

const SEPARATOR = Buffer.from("\nFrom ");

/**
 * Told of a text (one character a byte) that begins with a header section, the
 * separator's line left out, and whether there is more of it. Answers with the
 * length of the section, or undefined to be asked again with more; and with the
 * length that the message claims for its body, if it does.
 */
export type OnSection = (text: string, hasMore: boolean) => { readonly length: number; readonly claimed: number | undefined } | undefined;

export interface Splitter {
  /** Where the next bytes go. */
  room(): Buffer;
  /** So many bytes have been put there. */
  filled(length: number): void;
  /** No more bytes will come. */
  end(): void;
  /** Whether what follows is of no interest: it is one message, and its header section has been read. */
  isDone(): boolean;
}

/** Whether bytes (one character each) begin an mbox; they begin one message otherwise. */
export function isMbox(start: string): boolean {
  return start.startsWith("From ");
}

/** A file that is one message, from its header section on. */
export function messageIn(text: string): string {
  return text.slice(beginning(text));
}

/** What comes before a message in some files: a byte order mark, empty lines, the size that .emlx begins with. */
function beginning(text: string): number {
  return /^(?:\u00ef\u00bb\u00bf)?(?:\d+[ \t]*(?=[\r\n]))?[\r\n]*/.exec(text)?.[0].length ?? 0;
}

/** `capacity`: how many bytes are likely to be there at a time. */
export function splitter(onSection: OnSection, capacity = BLOCK + 2 * LONGEST_LINE): Splitter {
  let buffer = Buffer.allocUnsafe(capacity);
  let from = 0;
  let to = 0;
  /** `start`: nothing has been read yet. */
  let place: "start" | "header" | "body" | "done" = "start";
  let isArchive = true;

  function room(): Buffer {
    if (from > 0) buffer.copyWithin(0, from, to);
    to -= from;
    from = 0;
    if (to === buffer.length) {
      const larger = Buffer.allocUnsafe(buffer.length * 2);
      buffer.copy(larger, 0, 0, to);
      buffer = larger;
    }
    return buffer.subarray(to);
  }

  function read(isEnd: boolean): void {
    const filled = buffer.subarray(0, to);
    if (place === "start" && to > 0 && (to >= LONGEST_LINE || isEnd)) {
      const start = filled.toString("latin1", 0, LONGEST_LINE);
      isArchive = isMbox(start);
      const line = filled.indexOf(10);
      from = !isArchive ? beginning(start) : line < 0 ? to : line + 1;
      place = "header";
    }
    if (place === "done") from = to;
    while (place !== "start" && from < to) {
      const isRead = place === "header" ? readSection(filled, isEnd) : passBody(filled, isEnd);
      if (!isRead) return;
    }
  }

  /** Whether the whole header section was there. */
  function readSection(filled: Buffer, isEnd: boolean): boolean {
    for (let size = WINDOW; ; size *= 4) {
      const isAll = from + size >= to;
      const hasMore = !isAll || (!isEnd && to - from < MOST_HEADER_BYTES);
      const read = onSection(filled.toString("latin1", from, Math.min(from + size, to)), hasMore);
      if (!read && isAll) return false;
      if (!read) continue;

      from += read.length;
      place = isArchive ? "body" : "done";
      // The separator of the next message may be the line after this one.
      if (isArchive) from = Math.max(from - 1, 0);
      else from = to;
      if (read.claimed !== undefined && isArchive) passClaimed(filled, read.claimed, isEnd);
      return true;
    }
  }

  /** Goes to the end that a message claims for its body, if a message or nothing follows there. */
  function passClaimed(filled: Buffer, claimed: number, isEnd: boolean): void {
    // After the empty line.
    const begin = filled.indexOf(10, from + 1) + 1;
    let end = begin + claimed;
    if (end >= to) {
      if (isEnd && end === to) from = to;
      return;
    }
    // Some count the line end before the separator, some do not.
    for (let lines = 0; lines < 2 && filled[end] !== 70; lines++) {
      if (filled[end] === 13) end++;
      if (filled[end] === 10) end++;
    }
    if (isSeparator(filled, end - 1, isEnd) === true) from = end - 1;
  }

  /** Whether the next message was found. */
  function passBody(filled: Buffer, isEnd: boolean): boolean {
    for (let at = filled.indexOf(SEPARATOR, from); at >= 0; at = filled.indexOf(SEPARATOR, at + 1)) {
      const answer = isSeparator(filled, at, isEnd);
      if (answer === "unknown") {
        from = Math.max(from, at - 2);
        return false;
      }
      if (answer) {
        const line = filled.indexOf(10, at + 1);
        from = line < 0 ? to : line + 1;
        place = "header";
        return true;
      }
    }
    // A separator may begin here, after an empty line.
    from = Math.max(from, to - SEPARATOR.length - 2);
    return false;
  }

  return {
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
  };
}

/** An address or a hyphen, a date in other words, or nothing: enough after an empty line. */
const PLAIN = /^\s*\S*\s*$|^\S+@\S*\s|\d:\d\d/;
const FIELD = /^(?:[!-9;-~]+[ \t]*:|>?From )/;

/** Two lines and more, if they are of any length that lines have. */
function linesAt(filled: Buffer, from: number): string {
  const short = filled.toString("latin1", from, from + 200);
  const end = short.indexOf("\n");
  return end >= 0 && short.indexOf("\n", end + 1) >= 0 ? short : filled.toString("latin1", from, from + 2 * LONGEST_LINE);
}

/**
 * Whether the line after `at` begins a message. `From now on` begins a line of
 * text: mboxo and mboxrd write `>From`, mboxcl2 does not.
 */
function isSeparator(filled: Buffer, at: number, isEnd: boolean): boolean | "unknown" {
  if (filled[at + 1] !== 70) return false; // F
  const window = linesAt(filled, at + 1);
  const end = window.indexOf("\n");
  if (end < 0) return window.length < LONGEST_LINE && !isEnd ? "unknown" : false;
  const next = window.indexOf("\n", end + 1);
  if (next < 0 && window.length < 2 * LONGEST_LINE && !isEnd) return "unknown";

  if (!FIELD.test(window.slice(end + 1, next < 0 ? undefined : next))) return false;
  const line = window.slice(SEPARATOR.length - 1, end);
  if (DATED.test(line)) return true;
  const isAfterEmptyLine = filled[at - 1] === 10 || (filled[at - 1] === 13 && filled[at - 2] === 10);
  return isAfterEmptyLine && PLAIN.test(line);
}
