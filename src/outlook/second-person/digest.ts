/**
 * A draft as digests (SHA-256), one for each part of it, so that an approval can
 * say what has changed since. Classic Outlook computes the same ones: nothing but
 * numbers and arrays of bytes is needed.
 *
 * Left out, because clients write it anew when a draft is saved and opened
 * elsewhere: display names, the order of recipients, white space in the text
 * (Outlook on the web drops line breaks, office-js #2151), the targets of links
 * and names of pictures in it (some clients show them, #4111), and the names and
 * sizes of those pictures as attachments (#4643).
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { mailboxKey } from "../../core/address";
import { recipientKey, type Draft, type DraftPart, type Field } from "../../core/draft";

/** What an approval is about besides the recipients. */
export interface Content {
  readonly subject: string;
  /** As text, as the client gives it. */
  readonly body: string;
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  readonly name: string;
  /** In bytes; undefined where the client does not tell, or tells another one each time. */
  readonly size: number | undefined;
  /** Whether it is a picture in the text. */
  readonly isInline: boolean;
}

/** The parts of a message, in the order of their digests. */
export const PARTS = ["to", "cc", "bcc", "subject", "body", "attachments"] as const satisfies readonly DraftPart[];

/** Characters of a digest: 256 bits in base64url. */
export const DIGEST_LENGTH = 43;

/** Digests of all parts, in the order of `PARTS`. */
export function digestsOf(draft: Draft, content: Content, salt: string): string[] {
  return PARTS.map(part => digest(salt, part, textsOf(part, draft, content)));
}

/** Somebody's mailbox, to be recognised again. */
export function personDigest(address: string, salt: string): string {
  return digest(salt, "person", [mailboxKey(address)]);
}

function textsOf(part: (typeof PARTS)[number], draft: Draft, { subject, body, attachments }: Content): string[] {
  switch (part) {
    case "subject":
      return [folded(subject, " ")];
    case "body":
      return [folded(body.replace(NAMED_IN_TEXT, ""), "")];
    case "attachments":
      return attachments.map(one => (one.isInline ? "inline" : `${folded(one.name, " ")}\n${one.size === undefined ? "" : one.size}`)).sort();
    default:
      return keysIn(draft, part);
  }
}

/** Everybody in a field, once. */
function keysIn({ recipients }: Draft, field: Field): string[] {
  const keys = recipients.filter(one => one.field === field).map(recipientKey).sort();
  return keys.filter((key, index) => key !== keys[index - 1]);
}

/** A link's target after its text, and what stands for a picture. */
const NAMED_IN_TEXT = /<(?:https?|ftp|file|mailto|tel):[^<>\s]*>|\[(?:cid|data|https?):[^[\]\s]*\]/gi;
/** White space, and marks that show nothing. */
const NOT_SHOWN = /[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g;

function folded(text: string, space: " " | ""): string {
  return text.normalize("NFC").replace(NOT_SHOWN, space).trim();
}

/** Each text with its length before it: no two lists make the same one. */
export function digest(salt: string, purpose: string, texts: readonly string[]): string {
  const text = [salt, purpose].concat(texts).map(one => `${one.length}:${one}`).join("");
  // UTF-16, as the text stands: classic Outlook has no encoder.
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = unit >> 8;
    bytes[index * 2 + 1] = unit & 255;
  }
  return base64url(sha256(bytes));
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** RFC 4648 §5, without padding. */
export function base64url(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let held = 0;
  for (let index = 0; index < bytes.length; index++) {
    held = (held << 8) | bytes[index]!; // index is within
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += DIGITS.charAt((held >> bits) & 63);
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + DIGITS.charAt((held << (6 - bits)) & 63) : text;
}
