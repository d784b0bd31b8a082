/**
 * The few fields of a header section that an audit asks for, read in one pass
 * over its lines. Says the same as `fieldsIn` (header.ts), at ten times its speed.
 */

/** Values as written, one character a byte, still folded. */
export interface Envelope {
  readonly from: string;
  readonly sender: string;
  /** To and Cc, in the order written; a field may stand more than once. */
  readonly visible: readonly string[];
  readonly hidden: readonly string[];
  readonly date: string;
  readonly messageId: string;
  /** In-Reply-To and References (RFC 5322 §3.6.4). */
  readonly answers: string;
  /** RFC 4155 mentions it; mboxcl and mboxcl2 go by it. */
  readonly contentLength: number | undefined;
  /** Whether there is any field that a message has. */
  readonly isMail: boolean;
}

const FIELD = /[!-9;-~]+[ \t]*:/y;
/** All that is asked for; of the rest, what tells mail from a text. */
const WANTED = /(from|sender|to|cc|bcc|date|message-id|in-reply-to|references|content-length|subject|received|return-path|reply-to|mime-version|content-type|delivered-to)[ \t]*:/iy;
const FIRST_LETTERS = "fstcbdmirFSTCBDMIR";

/** `section` as it stands in the file, with lines ended by LF or CRLF. */
export function envelopeOf(section: string): Envelope {
  const text = section.includes("\r") ? section.replace(/\r+\n?/g, "\n") : section;
  let from = "", sender = "", date = "", messageId = "", answers = "";
  let contentLength: number | undefined;
  let isMail = false;
  const visible: string[] = [];
  const hidden: string[] = [];

  for (let at = 0; at >= 0 && at < text.length; ) {
    const name = FIRST_LETTERS.includes(text.charAt(at)) ? wantedAt(text, at) : "";
    if (name === "") {
      at = nextLine(text, at);
      continue;
    }
    isMail ||= name !== "content-length";
    const end = endOfField(text, at);
    const value = text.slice(WANTED.lastIndex, end);
    switch (name) {
      case "to":
      case "cc":
        visible.push(value);
        break;
      case "bcc":
        hidden.push(value);
        break;
      case "from":
        from ||= value;
        break;
      case "sender":
        sender ||= value;
        break;
      case "date":
        date ||= value;
        break;
      case "message-id":
        messageId ||= value;
        break;
      case "in-reply-to":
      case "references":
        answers += value;
        break;
      case "content-length":
        contentLength ??= lengthIn(value);
    }
    at = end + 1;
  }
  return { from, sender, visible, hidden, date, messageId, answers, contentLength, isMail };
}

/** The name of the wanted field that begins here, in lower case; `WANTED.lastIndex` is then at its value. */
function wantedAt(text: string, at: number): string {
  WANTED.lastIndex = at;
  return WANTED.exec(text)?.[1]?.toLowerCase() ?? "";
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? -1 : end + 1;
}

/** Folded lines belong to it (RFC 5322 §2.2.3), and lines that some program folded without indenting. */
function endOfField(text: string, at: number): number {
  for (let end = text.indexOf("\n", at); end >= 0; end = text.indexOf("\n", end + 1)) {
    const code = text.charCodeAt(end + 1);
    if (code === 32 || code === 9) continue;
    FIELD.lastIndex = end + 1;
    if (FIELD.test(text) || text.startsWith("From ", end + 1) || text.startsWith(">", end + 1)) return end;
  }
  return text.length;
}

function lengthIn(value: string): number | undefined {
  const digits = /^\s*(\d{1,15})\s*$/.exec(value)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
