/**
 * The lines that tell one message of an mbox from the next, read in its bytes.
 */

export const LF = 10, CR = 13, SPACE = 32, TAB = 9, COLON = 58, GREATER = 62;
const LETTER_F = 70;

/** Whether these bytes (ASCII) stand there. */
export function standsAt(bytes: Uint8Array, at: number, text: string): boolean {
  if (at + text.length > bytes.length) return false;
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

export function isSpace(code: number | undefined): boolean {
  return code === SPACE || code === TAB || code === LF || code === CR;
}

/** `From ` at the beginning of a line; whoever asks knows that one begins there. */
export function beginsFrom(bytes: Uint8Array, at: number): boolean {
  return at < bytes.length && bytes[at] === LETTER_F && standsAt(bytes, at, "From ");
}

/** RFC 5322 §2.2 name and colon; §4.5 has white space before that. */
export function isField(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to && isOfName(bytes[at] ?? 0)) at++;
  if (at === from) return false;
  while (at < to && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  return at < to && bytes[at] === COLON;
}

function isOfName(code: number): boolean {
  return code > SPACE && code < 127 && code !== COLON;
}

const DAYS = new Set(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map(day => packed(day.charCodeAt(0), day.charCodeAt(1), day.charCodeAt(2))));

function packed(first = 0, second = 0, third = 0): number {
  return (first << 16) | (second << 8) | third;
}

/** Whether a line, or a part of one, holds the name of a day and then a time: `ann@one.example Fri Aug 12 10:00:00 2011`. */
export function isDated(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at + 3 < to; at++) {
    const code = bytes[at] ?? 0;
    // M, T, W, F, S
    if (code < LETTER_F || code > 87 || !DAYS.has(packed(code, bytes[at + 1], bytes[at + 2]))) continue;
    if ((at === from || !isOfWord(bytes[at - 1])) && !isOfWord(bytes[at + 3]) && hasTime(bytes, at + 3, to)) return true;
  }
  return false;
}

/** `10:00` */
function hasTime(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from + 1; at + 2 < to; at++) {
    if (bytes[at] === COLON && isDigit(bytes[at - 1]) && isDigit(bytes[at + 1]) && isDigit(bytes[at + 2])) return true;
  }
  return false;
}

export function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 48 && code <= 57;
}

export function isLetter(code = 0): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function isOfWord(code = 0): boolean {
  return isDigit(code) || isLetter(code) || code === 95;
}

/** RFC 5322 §2.1.1 has 998 characters; a longer line separates nothing. */
export const LONGEST_LINE = 1000;

/** An address or a hyphen, a date in other words, or nothing: enough after an empty line. */
const PLAIN = /^\s*\S*\s*$|^\S+@\S*\s|\d:\d\d/;

/**
 * Whether the line that begins with `From ` here begins a message. `From now on`
 * begins a line of text: mboxo and mboxrd write `>From`, mboxcl2 does not. Two
 * lines and no more are looked at, so that the answer is the same wherever a
 * block ends; "unknown" when they are not all there yet.
 */
export function isSeparator(bytes: Buffer, from: number, isEnd: boolean): boolean | "unknown" {
  const end = bytes.indexOf(LF, from);
  if (end < 0 && bytes.length - from <= LONGEST_LINE && !isEnd) return "unknown";
  if (end < 0 || end - from > LONGEST_LINE) return false;
  const next = end + 1;
  const most = Math.min(next + LONGEST_LINE, bytes.length);
  const isField = beginsField(bytes, next, most);
  if (isField === "unknown" && !isEnd && most < next + LONGEST_LINE) return "unknown";
  if (isField !== true) return false;
  if (isDated(bytes, from + 5, end)) return true;
  const isAfterEmptyLine = bytes[from - 2] === LF || (bytes[from - 2] === CR && bytes[from - 3] === LF);
  return isAfterEmptyLine && PLAIN.test(bytes.toString("latin1", from + 5, end));
}

/** Whether the line is a field, or else another line that programs put between messages; unknown when it goes on. */
function beginsField(bytes: Buffer, from: number, to: number): boolean | "unknown" {
  let at = from;
  while (at < to && isOfName(bytes[at] ?? 0)) at++;
  const hasName = at > from;
  while (at < to && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  if (at === to) return "unknown";
  if (hasName && bytes[at] === COLON) return true;
  return beginsFrom(bytes, bytes[from] === GREATER ? from + 1 : from);
}
