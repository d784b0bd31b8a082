/**
 * The few fields of a header section that an audit asks for: where they stand
 * in the bytes of an archive, found in one pass over its lines. Says the same as
 * `fieldsIn` (header.ts), and makes no text of anything.
 */
import { lowerCase } from "./hash";
import { beginsFrom, COLON, CR, GREATER, isDated, isField, LF, SPACE, TAB } from "./separator";

/** From the first byte on, up to and without the last one. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Values as written, still folded. An empty range: there is no such field. */
export interface Envelope {
  /** Where the header section begins. */
  readonly begin: number;
  readonly from: Range;
  readonly sender: Range;
  /** To and Cc, in the order written; a field may stand more than once. */
  readonly visible: readonly Range[];
  readonly hidden: readonly Range[];
  readonly date: Range;
  readonly messageId: Range;
  /** In-Reply-To, or else References (RFC 5322 §3.6.4). */
  readonly answers: Range;
  /** RFC 4155 mentions it; mboxcl and mboxcl2 go by it. */
  readonly contentLength: number | undefined;
  /** Whether there is any field that a message has. */
  readonly isMail: boolean;
  /** Where the header section ends: at the empty line, or at the line that begins the next message. -1: it goes on. */
  readonly end: number;
}

const NOWHERE: Range = { from: 0, to: 0 };

type Wanted = "from" | "sender" | "to" | "cc" | "bcc" | "date" | "message-id" | "in-reply-to" | "references" | "content-length";
/** What tells mail from a text, beside the fields that are read. */
const TELLING = ["subject", "received", "return-path", "reply-to", "mime-version", "content-type", "delivered-to"] as const;
const WANTED: readonly Wanted[] = ["from", "sender", "to", "cc", "bcc", "date", "message-id", "in-reply-to", "references", "content-length"];

interface Name {
  readonly name: Wanted | "telling";
  /** In lower case. */
  readonly codes: Uint8Array;
}

/** Names by the first letter, in both cases. Most lines begin with none of these. */
type Names = readonly (readonly Name[] | undefined)[];

function namesOf(names: readonly Name[]): Names {
  const byFirst = new Array<Name[] | undefined>(256).fill(undefined);
  for (const one of names) {
    const first = one.codes[0] ?? 0;
    byFirst[first] = byFirst[first - 32] = [...(byFirst[first] ?? []), one];
  }
  return byFirst;
}

const WANTED_NAMES = WANTED.map(name => ({ name, codes: Buffer.from(name) }));
/** Enough once it is known that this is mail. */
const FEW_NAMES = namesOf(WANTED_NAMES);
const NAMES = namesOf([...WANTED_NAMES, ...TELLING.map(written => ({ name: "telling" as const, codes: Buffer.from(written) }))]);

/** What stands in `bytes` from `begin` on begins with a header section as it is in the file, with lines ended by LF or CRLF. */
export function envelopeOf(bytes: Buffer, begin: number): Envelope {
  let from = NOWHERE, sender = NOWHERE, date = NOWHERE, messageId = NOWHERE, answers = NOWHERE;
  let contentLength: number | undefined;
  let isMail = false;
  let end = -1;
  const visible: Range[] = [];
  const hidden: Range[] = [];

  for (let at = begin; at < bytes.length; ) {
    const code = bytes[at] ?? 0;
    if ((code === LF || code === CR || beginsFrom(bytes, at)) && endsHere(bytes, begin, at)) {
      end = at;
      break;
    }
    const names: readonly Name[] | undefined = (isMail ? FEW_NAMES : NAMES)[code];
    const found: Name | undefined = names && nameAt(bytes, at, names);
    if (!found) {
      at = nextLine(bytes, at);
      continue;
    }
    const name: Name["name"] = found.name;
    const colon = colonAfter(bytes, at + found.codes.length);
    // A length alone is none of mail.
    isMail ||= name !== "content-length";
    if (name === "telling" || name === "content-length") {
      at = nextLine(bytes, at);
      if (name === "content-length") contentLength ??= lengthIn(bytes.toString("latin1", colon + 1, Math.min(at, colon + 20)));
      continue;
    }
    const value = { from: colon + 1, to: endOfField(bytes, at) };
    at = value.to + 1;
    switch (name) {
      case "to":
      case "cc":
        visible.push(value);
        break;
      case "bcc":
        hidden.push(value);
        break;
      case "from":
        if (from === NOWHERE) from = value;
        break;
      case "sender":
        if (sender === NOWHERE) sender = value;
        break;
      case "date":
        if (date === NOWHERE) date = value;
        break;
      case "message-id":
        if (messageId === NOWHERE) messageId = value;
        break;
      // In-Reply-To names the message itself; References ends with it.
      case "in-reply-to":
        answers = value;
        break;
      case "references":
        if (answers === NOWHERE) answers = value;
    }
  }
  return { begin, from, sender, visible, hidden, date, messageId, answers, contentLength, isMail, end };
}

/** Whether the header section ends before this line: it is empty, or separates two messages of an mbox. */
function endsHere(bytes: Buffer, begin: number, at: number): boolean {
  const code = bytes[at];
  if (code === LF) return true;
  if (code !== CR) return at > begin && isDated(bytes, at, Math.min(nextLine(bytes, at), at + 200));
  let after = at;
  while (after < bytes.length && bytes[after] === CR) after++;
  return after < bytes.length && bytes[after] === LF;
}

/** Which of the names stands there, a colon after it. */
function nameAt(bytes: Buffer, at: number, names: readonly Name[]): Name | undefined {
  for (const one of names) {
    const { codes } = one;
    let index = 1;
    while (index < codes.length && lowerCase(bytes[at + index] ?? 0) === codes[index]) index++;
    if (index === codes.length && colonAfter(bytes, at + index) >= 0) return one;
  }
  return undefined;
}

/** Where the colon stands after a name and white space (RFC 5322 §4.5), or -1. */
function colonAfter(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  return at < bytes.length && bytes[at] === COLON ? at : -1;
}

function nextLine(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(LF, at);
  return end < 0 ? bytes.length : end + 1;
}

/** Folded lines belong to it (RFC 5322 §2.2.3), and lines that some program folded without indenting. */
function endOfField(bytes: Buffer, at: number): number {
  for (let end = bytes.indexOf(LF, at); end >= 0; end = bytes.indexOf(LF, end + 1)) {
    if (end + 1 === bytes.length) break;
    const code = bytes[end + 1];
    if (code === SPACE || code === TAB) continue;
    if (code === LF || code === CR || code === GREATER) return end;
    if (isField(bytes, end + 1, bytes.length) || beginsFrom(bytes, end + 1)) return end;
  }
  return bytes.length;
}

function lengthIn(value: string): number | undefined {
  const digits = /^\s*(\d{1,15})\s*\n/.exec(value)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
