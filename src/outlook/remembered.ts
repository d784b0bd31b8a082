/**
 * "These people know each other": what a sender has said of a group of people,
 * kept in the mailbox's roaming settings as fingerprints. Classic Outlook may
 * read an old state of them, which costs a question and nothing else.
 */
import { fingerprint, newSalt } from "./fingerprint";
import { call, timed } from "./platform";
import { policy } from "./policy";

const KEY = "bccGuardRemembered";
/** Roaming settings hold 32 kB in all; older groups are dropped for newer ones. */
const MOST_CHARACTERS = 24000;
const DAY = 86400000;

interface Remembered {
  readonly salt: string;
  /** Oldest first. */
  readonly groups: readonly { readonly day: number; readonly members: readonly string[] }[];
}

/** The circles, among these addresses, of people who are said to know each other. */
export function rememberedIn(addresses: readonly string[]): string[][] {
  const { salt, groups } = stored();
  const oldest = today() - policy.remember.days;
  const current = groups.filter(group => group.day > oldest);
  if (current.length === 0) return [];
  const marks = addresses.map(address => fingerprint(address, salt));
  return current
    .map(group => addresses.filter((_, index) => group.members.indexOf(marks[index] || "") >= 0))
    .filter(circle => circle.length > 1);
}

/** Remembers that these people know each other, from today. Rejects when that cannot be kept. */
export function remember(addresses: readonly string[]): Promise<void> {
  const { salt, groups } = stored();
  const group = { day: today(), members: addresses.map(address => fingerprint(address, salt)) };
  const text = withinLimit({ salt, groups: groups.concat(group) });
  return text === undefined ? Promise.reject(new Error("too many people for the roaming settings")) : keep(text);
}

/** Takes back whatever was said of all these people together, and of others with them. */
export function forget(addresses: readonly string[]): Promise<void> {
  const { salt, groups } = stored();
  const marks = addresses.map(address => fingerprint(address, salt));
  const kept = groups.filter(({ members }) => !marks.every(mark => members.indexOf(mark) >= 0));
  return keep(JSON.stringify({ salt, groups: kept }));
}

/** Where Outlook does not say that it is saved, what was before is set again, and saved again: it may have been saved all the same. */
function keep(text: string): Promise<void> {
  const before: unknown = Office.context.roamingSettings.get(KEY);
  return save(text).catch(error =>
    save(before as string) // as it was read
      .catch(() => undefined) // nor does it save that
      .then(() => Promise.reject(error)));
}

function save(text: string): Promise<void> {
  const { roamingSettings } = Office.context;
  roamingSettings.set(KEY, text);
  return timed(() => call<void>(answer => roamingSettings.saveAsync(answer)));
}

/** As text, without the oldest groups where it would be too long; undefined where the newest alone is. */
function withinLimit({ salt, groups }: Remembered): string | undefined {
  for (let from = 0; from < groups.length; from++) {
    const text = JSON.stringify({ salt, groups: groups.slice(from) });
    if (text.length <= MOST_CHARACTERS) return text;
  }
  return undefined;
}

function stored(): Remembered {
  const nothing = { salt: newSalt(), groups: [] };
  try {
    const text: unknown = Office.context.roamingSettings.get(KEY);
    const read = JSON.parse(String(text)) as Partial<Remembered> | null; // checked below
    if (!read || typeof read.salt !== "string" || !Array.isArray(read.groups)) return nothing;
    const isGroup = (group: unknown): boolean => {
      const { day, members } = (group || {}) as { day?: unknown; members?: unknown }; // checked here
      return typeof day === "number" && Array.isArray(members);
    };
    return { salt: read.salt, groups: read.groups.filter(isGroup) };
  } catch {
    return nothing; // nothing kept yet, or not readable: the sender is asked again
  }
}

function today(): number {
  return Math.floor(new Date().getTime() / DAY);
}
