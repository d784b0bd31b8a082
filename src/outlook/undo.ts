/**
 * What the remedies have done to this draft, so that it can be taken back until
 * the message is sent: also what the alert's button did, and after the pane was
 * closed. Kept with the compose window (session data), people as fingerprints;
 * only whoever was taken off stands there as they were, for they stand nowhere
 * else.
 */
import { FIELDS, recipient, recipientKey, type Draft, type Field, type Recipient } from "../core/draft";
import type { ComposeItem } from "./fields";
import { fingerprint, newSalt } from "./fingerprint";
import { call, timed } from "./platform";

const KEY = "bccGuardUndo";
/** Session data holds 50,000 characters in older clients, for the thread (thread.ts) as well. The oldest changes go first. */
const MOST_CHARACTERS = 30000;

/** One remedy's work: who stood where, and where it has put them. */
export interface Change {
  readonly salt: string;
  /** Fingerprints of people, by the way they went: `"to,cc>bcc"`, `">to"` for the sender who was put in. */
  readonly ways: { readonly [way: string]: readonly string[] };
  readonly removed: readonly { readonly field: Field; readonly name: string; readonly address: string }[];
}

/** Nothing is changed where the two drafts hold the same people in the same fields. */
export function changeBetween(before: Draft, after: Draft): Change {
  const salt = newSalt();
  const ways: { [way: string]: string[] } = {};
  const removed: { field: Field; name: string; address: string }[] = [];
  const from = fieldsByKey(before);
  const to = fieldsByKey(after);
  for (const key of Object.keys({ ...from, ...to })) {
    const way = codeOf(from[key]) + ">" + codeOf(to[key]);
    if (codeOf(from[key]) === codeOf(to[key])) continue;
    if (to[key]) (ways[way] = ways[way] || []).push(fingerprint(key, salt));
  }
  for (const one of before.recipients) {
    if (!to[recipientKey(one)]) removed.push({ field: one.field, name: one.displayName, address: one.addrSpec });
  }
  return { salt, ways, removed };
}

export function isNothing({ ways, removed }: Change): boolean {
  return Object.keys(ways).length === 0 && removed.length === 0;
}

/**
 * The draft with a change taken back. Whom somebody has moved or taken off by
 * hand since, and whoever has come since, stays as they are.
 */
export function undone(draft: Draft, { salt, ways, removed }: Change): Draft {
  const there = fieldsByKey(draft);
  const back: { [key: string]: readonly Field[] } = Object.create(null);
  const wayOf: { [mark: string]: string } = Object.create(null);
  for (const way of Object.keys(ways)) for (const mark of ways[way] || []) wayOf[mark] = way;
  for (const key of Object.keys(there)) {
    const way = wayOf[fingerprint(key, salt)];
    const now = there[key] || [];
    if (way === undefined) continue;
    const from = fieldsIn(way.split(">")[0] || "", draft);
    const to = fieldsIn(way.split(">")[1] || "", draft);
    if (!now.some(field => to.indexOf(field) >= 0)) continue;
    back[key] = from.concat(now.filter(field => to.indexOf(field) < 0 && from.indexOf(field) < 0));
  }

  const recipients: Recipient[] = [];
  const placed: { [place: string]: true } = Object.create(null);
  for (const one of draft.recipients) {
    const key = recipientKey(one);
    for (const field of back[key] || [one.field]) {
      // Other people's places are theirs, however often they stand there.
      if (back[key] && placed[field + " " + key]) continue;
      placed[field + " " + key] = true;
      recipients.push(field === one.field ? one : { ...one, field });
    }
  }
  for (const { field, name, address } of removed) {
    const one = recipient(field, name, address);
    if (!there[recipientKey(one)]) recipients.push(one);
  }
  return { ...draft, recipients };
}

/** The changes of this draft that can be taken back, oldest first. */
export function readChanges(item: ComposeItem): Promise<readonly Change[]> {
  const { sessionData } = item;
  if (!sessionData || !sessionData.getAsync) return Promise.resolve([]);
  return timed(() => call<string>(answer => sessionData.getAsync(KEY, answer))).then(changesFrom, () => []); // nothing was kept
}

/** Keeps them as far as there is room. Whoever asks for it must not wait for it, nor depend on it. */
export function keepChanges(item: ComposeItem, changes: readonly Change[]): Promise<void> {
  const { sessionData } = item;
  if (!sessionData || !sessionData.setAsync) return Promise.resolve();
  let kept = changes;
  while (JSON.stringify(kept).length > MOST_CHARACTERS) kept = kept.slice(1);
  return timed(() => call<void>(answer => sessionData.setAsync(KEY, JSON.stringify(kept), answer))).catch(() => undefined); // the pane that is open remembers it
}

function changesFrom(text: string): readonly Change[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isChange) : [];
  } catch {
    return []; // not ours, or cut off
  }
}

function isChange(value: unknown): value is Change {
  const { salt, ways, removed } = (value || {}) as Partial<Change>; // checked here
  return (
    typeof salt === "string" &&
    typeof ways === "object" && ways !== null && Object.keys(ways).every(way => Array.isArray(ways[way])) &&
    Array.isArray(removed) && removed.every(one => one && typeof one.name === "string" && typeof one.address === "string")
  );
}

function fieldsByKey({ recipients }: Draft): { [key: string]: readonly Field[] } {
  const fields: { [key: string]: readonly Field[] } = Object.create(null);
  for (const one of recipients) {
    const key = recipientKey(one);
    const known = fields[key] || [];
    if (known.indexOf(one.field) < 0) fields[key] = known.concat(one.field);
  }
  return fields;
}

function codeOf(fields: readonly Field[] | undefined): string {
  return (fields || []).slice().sort().join(",");
}

function fieldsIn(code: string, { kind }: Draft): Field[] {
  return FIELDS[kind].filter(field => code.split(",").indexOf(field) >= 0);
}
