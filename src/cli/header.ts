/**
 * Reads the header section of a message (RFC 5322 §2.1) from its bytes, and
 * nothing of the body. Lenient: whatever order of line ends, character set or
 * damage a file has, the fields that can be read are read. Bytes that are no
 * mail at all are told apart from a message that names nobody.
 */
import { decodedText } from "./text-of-bytes";

/** RFC 5322 §2.2 field: unfolded, and not yet decoded by RFC 2047 (see `decodeWords`). */
export interface HeaderField {
  /** As written, without the colon. */
  readonly name: string;
  readonly value: string;
}

export interface Header {
  /** In the order written; a field may stand more than once. */
  readonly fields: readonly HeaderField[];
}

/** Why bytes are not read as mail: the rest of a sentence that begins with the file's name. */
export interface NotMail {
  readonly reason: string;
}

/** The header section at the beginning of a message. Never throws; linear. */
export function readHeader(bytes: Uint8Array): Header | NotMail {
  if (bytes.length === 0) return { reason: "the file is empty; expected a message (RFC 5322)" };
  const format = foreignFormat(bytes);
  if (format) return { reason: `this is ${format}; expected a message (RFC 5322)` };

  const fields = fieldsIn(headerSection(latin1(bytes)));
  if (fields.some(field => KNOWN.test(field.name))) return { fields };
  return { reason: `${whatElse(bytes)}; expected a message that begins with fields such as From, To and Date` };
}

/** The values of all fields of that name, whatever their case. */
export function valuesOf(header: Header, name: string): string[] {
  return header.fields.filter(field => field.name.toLowerCase() === name.toLowerCase()).map(field => field.value);
}

/** One field of these, and a text is taken for mail; `http:` and `Note:` begin a line anywhere. */
const KNOWN = /^(?:resent-)?(?:from|sender|reply-to|to|cc|bcc|date|subject|message-id|in-reply-to|references|received|return-path|delivered-to|mime-version|content-type)$/i;

/** How files begin that people take for messages. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ["\u001f\u008b", "a gzip archive"],
  ["\u0028\u00b5\u002f\u00fd", "a zstd archive"],
  ["PK\u0003\u0004", "a ZIP archive or an Office document"],
  ["\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "an Outlook .msg or an old Office document (audit reads .msg)"],
  ["!BDN", "an Outlook .pst or .ost archive (audit reads .pst)"],
  ["%PDF-", "a PDF document"],
  ["\u00ff\u00fe", "text in UTF-16"],
  ["\u00fe\u00ff", "text in UTF-16"],
];

function foreignFormat(bytes: Uint8Array): string | undefined {
  const start = latin1(bytes.subarray(0, 8));
  return BEGINNINGS.find(([beginning]) => start.startsWith(beginning))?.[1];
}

function whatElse(bytes: Uint8Array): string {
  const start = latin1(bytes.subarray(0, 4096));
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return "this is an HTML page";
  const controls = start.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g) ?? [];
  return controls.length * 20 > start.length ? "this is a binary file" : "there is no header field";
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** The bytes of a header section as text, one character a byte, lines ended by `\n`. */
export function headerSection(message: string): string {
  const lines = withPlainLineEnds(message.replace(/^(?:\u00ef\u00bb\u00bf)?[\r\n]*/, ""));
  const end = lines.indexOf("\n\n");
  return end < 0 ? lines : lines.slice(0, end);
}

/** Whether a header section ends within this part of a message. */
export function hasEmptyLine(text: string): boolean {
  return withPlainLineEnds(text).includes("\n\n");
}

/** Gateways double a CR at times; old Macs ended lines with one alone. */
export function withPlainLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r+\n?/g, end => (end.endsWith("\n") ? "\n" : "\n".repeat(end.length))) : text;
}

/** RFC 5322 §2.2 name; §4.5 has white space before the colon. */
const FIELD = /^([!-9;-~]+)[ \t]*:/;

/** The fields of a header section as `headerSection` gives it. */
export function fieldsIn(section: string): HeaderField[] {
  const fields: { name: string; lines: string[] }[] = [];
  for (const line of section.split("\n")) {
    const begun = FIELD.exec(line);
    const open = fields.at(-1);
    if (begun) fields.push({ name: begun[1] ?? "", lines: [line.slice(begun[0].length)] });
    // Some programs fold without indenting; an mbox has separators of its own.
    else if (open && !/^>*From /.test(line)) open.lines.push(/^[ \t]/.test(line) ? line : ` ${line}`);
  }
  return fields.map(({ name, lines }) => ({ name, value: decodedText(lines.join("")).trim() }));
}
