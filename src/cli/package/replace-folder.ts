/**
 * Writes a whole folder or none: aside first, then in its place by renaming, so
 * that no half of a site is ever served, and a full disk leaves the old one alone.
 */
import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

export type Files = ReadonlyMap<string, string | Uint8Array>;

/** The folder has files that we would not write again: they would be lost. */
export interface Strangers {
  readonly strangers: readonly string[];
}

/**
 * `isOurs` tells the files of an earlier package from others. Throws what
 * node:fs throws, with nothing changed.
 */
export function replaceFolder(folder: string, files: Files, isOurs: (path: string) => boolean): Strangers | undefined {
  // A link stays a link: what it points to is replaced.
  const target = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const strangers = existsSync(target) ? filesIn(target).filter(path => !files.has(path) && !isOurs(path)) : [];
  if (strangers.length > 0) return { strangers };

  const aside = `${target}.${process.pid}.tmp`;
  const old = `${target}.${process.pid}.old`;
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(aside, path)), { recursive: true });
      writeFileSync(join(aside, path), content, { flag: "wx" });
    }
    if (!existsSync(target)) {
      renameSync(aside, target);
      return undefined;
    }
    renameSync(target, old);
    try {
      renameSync(aside, target);
    } catch (error) {
      renameSync(old, target);
      throw error;
    }
    return undefined;
  } finally {
    rmSync(aside, { recursive: true, force: true });
    // Only after the new one is in its place; else it is the old one itself.
    if (existsSync(target)) rmSync(old, { recursive: true, force: true });
  }
}

/** With slashes, whatever the system writes. */
function filesIn(folder: string): string[] {
  if (!lstatSync(folder).isDirectory()) throw Object.assign(new Error(), { code: "ENOTDIR" });
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replace(/\\/g, "/"))
    .sort();
}
