/**
 * The files below some paths, in the order of their names: Maildir and numbered
 * folders then come in the order of time. Links to folders are not followed.
 */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { reasonOf } from "../check";

export interface Found {
  readonly path: string;
  readonly size: number;
}

export interface Unreadable {
  readonly path: string;
  readonly reason: string;
}

export function* filesBelow(path: string): Generator<Found | Unreadable> {
  let isFolder: boolean;
  try {
    const stats = statSync(path);
    isFolder = stats.isDirectory();
    if (!isFolder) yield { path, size: stats.size };
  } catch (error) {
    return yield { path, reason: reasonOf(error) };
  }
  if (isFolder) yield* filesIn(path);
}

function* filesIn(folder: string): Generator<Found | Unreadable> {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return yield { path: folder, reason: reasonOf(error) };
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  // Put in order once; joined for each name, it would be each time.
  const before = join(folder, "_").slice(0, -1);
  for (const entry of entries) {
    const path = before + entry.name;
    // Maildir delivers to tmp; what is there is half a message.
    if (entry.isDirectory()) {
      if (entry.name !== "tmp" || !isMaildir(folder)) yield* filesIn(path);
    } else if (isMessageFile(entry.name)) yield { path, size: -1 };
  }
}

function isMaildir(folder: string): boolean {
  return statSync(join(folder, "cur"), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** What mail programs keep beside their messages. */
const BESIDE = /^\.|\.(?:msf|dat|index|cache|lock|plist|sqlite|db|json|ini)$|^(?:dovecot|maildir|subscriptions)/i;

function isMessageFile(name: string): boolean {
  return !BESIDE.test(name);
}
