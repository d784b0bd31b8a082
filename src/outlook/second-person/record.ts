/**
 * What is kept with a draft of a request and its answer, as one text in the
 * item's custom properties: digests, times, the names people go by, a note. No
 * address stands in it. It must stay far below the 2,500 characters that all
 * custom properties of an item have together.
 *
 * A seal tells whether the text is as it was written. It keeps nobody from
 * writing another one: docs/second-person.md says what that means.
 */
import { digest, DIGEST_LENGTH, PARTS } from "./digest";

/** The custom property. */
export const RECORD_KEY = "bccGuardApproval";

/** Something that somebody has done. */
export interface Deed {
  /** Whose deed, as a digest (`personDigest`). */
  readonly by: string;
  /** What they are called; empty where that is not known, or is an address. */
  readonly name: string;
  /** Seconds since 1970, by the clock of their computer. */
  readonly at: number;
}

export interface ApprovalRecord {
  readonly salt: string;
  readonly asked: Deed & {
    /** The draft's, in the order of `PARTS`. */
    readonly digests: readonly string[];
    /** How many people stood in To, Cc and Bcc. */
    readonly counts: readonly [number, number, number];
  };
  readonly answer: (Deed & { readonly isApproved: boolean; readonly digests: readonly string[]; readonly note: string }) | undefined;
}

/** - `none`: nobody was asked. `damaged`: not as it was written. `newer`: by a newer version. */
export type NoRecord = "none" | "damaged" | "newer";

const VERSION = 1;
const MOST_NAME = 60;
const MOST_NOTE = 300;
/** Leaves room for the add-in's other properties, and for what the host escapes. */
const MOST_CHARACTERS = 1900;

/** `1.seal.["salt",…]` */
export function written(record: ApprovalRecord): string {
  const { salt, asked, answer } = record;
  for (let most = MOST_NOTE; ; most = Math.floor(most / 2)) {
    const body = JSON.stringify([
      salt,
      [asked.by, nameWithin(asked.name), asked.at, asked.digests.join(""), asked.counts],
      answer ? [answer.by, nameWithin(answer.name), answer.at, answer.isApproved ? answer.digests.join("") : "", noteWithin(answer.note, most)] : 0,
    ]);
    const text = `${VERSION}.${sealOf(body, salt)}.${body}`;
    // The host keeps it as JSON, with the quotation marks escaped once more.
    if (JSON.stringify(text).length <= MOST_CHARACTERS || most === 0) return text;
  }
}

/** The record in what a custom property holds, whatever that is. */
export function recordFrom(value: unknown): ApprovalRecord | NoRecord {
  if (value === undefined || value === null || value === "") return "none";
  const parts = /^(\d{1,6})\.([^.]*)\.([^]*)$/.exec(typeof value === "string" ? value : "");
  if (!parts) return "damaged";
  if (Number(parts[1]) > VERSION) return "newer";
  const body = parts[3] || "";
  try {
    const record = recordIn(listIn(JSON.parse(body)));
    return record && parts[2] === sealOf(body, record.salt) ? record : "damaged";
  } catch {
    return "damaged"; // cut off, or somebody else's text
  }
}

// By their places, and not taken apart: ES5 needs half a kilobyte for that.
function recordIn(list: readonly unknown[]): ApprovalRecord | undefined {
  const salt = list[0];
  const request = listIn(list[1]);
  const asked = deedIn(request);
  const digests = request[3];
  const counts = listIn(request[4]);
  const to = counts[0];
  const cc = counts[1];
  const bcc = counts[2];
  if (!isText(salt) || !asked || !isDigests(digests) || !isNumber(to) || !isNumber(cc) || !isNumber(bcc)) return undefined;
  const question = { salt, asked: { ...asked, digests: apart(digests), counts: [to, cc, bcc] as const } };
  if (list[2] === 0) return { ...question, answer: undefined };
  const reply = listIn(list[2]);
  const answered = deedIn(reply);
  const approved = reply[3];
  const note = reply[4];
  if (!answered || !isText(note) || !(approved === "" || isDigests(approved))) return undefined;
  return { ...question, answer: { ...answered, isApproved: approved !== "", digests: apart(approved), note } };
}

function deedIn(list: readonly unknown[]): Deed | undefined {
  const by = list[0];
  const name = list[1];
  const at = list[2];
  return isText(by) && by.length === DIGEST_LENGTH && isText(name) && isNumber(at) ? { by, name, at } : undefined;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && isFinite(value);
}

function isDigests(value: unknown): value is string {
  return isText(value) && value.length === PARTS.length * DIGEST_LENGTH;
}

function apart(digests: string): string[] {
  return PARTS.map((_, index) => digests.slice(index * DIGEST_LENGTH, (index + 1) * DIGEST_LENGTH));
}

function sealOf(body: string, salt: string): string {
  return digest(salt, "seal", [body]);
}

/** A name as it may be kept. Where Outlook knows none, it gives the address for one. */
function nameWithin(name: string): string {
  return /[@＠]/.test(name) ? "" : name.trim().slice(0, MOST_NAME);
}

/** A note without addresses. */
function noteWithin(note: string, most: number): string {
  return note.replace(/[^\s<>()、。，]*[@＠][^\s<>()、。，]*/g, "…").trim().slice(0, most);
}
