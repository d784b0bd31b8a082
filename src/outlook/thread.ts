/**
 * Who was in the thread before: the recipients of a reply when its window opens,
 * kept with the item's session as fingerprints. A hint only: without it, or with
 * one that cannot be read, a message counts as a new one.
 */
import { isVisible } from "../core/draft";
import { isAppointment, readField, type ComposeItem } from "./fields";
import { fingerprint, newSalt } from "./fingerprint";
import { call } from "./platform";

const KEY = "bccGuardThread";
/** Session data holds 50,000 characters in older clients; a larger thread is not kept. */
const MOST_CHARACTERS = 40000;

interface Hint {
  readonly salt: string;
  readonly members: readonly string[];
}

/** Keeps who is in a reply. A forward, and a new message, start from nobody. */
export function keepThread(item: Office.MessageCompose): Promise<void> {
  if (!item.getComposeTypeAsync || !item.sessionData) return Promise.resolve();
  return call<{ composeType: string }>(answer => item.getComposeTypeAsync(answer as never)) // typed as any by @types/office-js
    .then(({ composeType }) => (String(composeType) === "reply" ? Promise.all([readField(item, "to"), readField(item, "cc")]) : undefined))
    .then(fields => {
      if (!fields) return undefined;
      const salt = newSalt();
      const people = fields[0].concat(fields[1]).filter(one => isVisible(one) && one.kind === "mailbox");
      const text = JSON.stringify({ salt, members: people.map(one => fingerprint(one.addrSpec, salt)) });
      return text.length > MOST_CHARACTERS ? undefined : call<void>(answer => item.sessionData.setAsync(KEY, text, answer));
    });
}

/** Tells of an address whether it was in the thread when the window opened. */
export function acquaintedIn(item: ComposeItem): Promise<(address: string) => boolean> {
  const { sessionData } = item;
  const nobody = (): boolean => false;
  if (isAppointment(item) || !sessionData || !sessionData.getAsync) return Promise.resolve(nobody);
  return call<string>(answer => sessionData.getAsync(KEY, answer)).then(
    text => {
      const hint = hintFrom(text);
      return hint ? (address: string) => hint.members.indexOf(fingerprint(address, hint.salt)) >= 0 : nobody;
    },
    () => nobody, // no hint was kept
  );
}

function hintFrom(text: string): Hint | undefined {
  try {
    const hint = JSON.parse(text) as Partial<Hint> | null; // checked below
    return hint && typeof hint.salt === "string" && Array.isArray(hint.members) ? { salt: hint.salt, members: hint.members } : undefined;
  } catch {
    return undefined; // not ours, or cut off: no hint
  }
}
