/**
 * Writes a whole file or none: aside first, then in one step to its place, so
 * that nobody ever reads half of it, and a full disk leaves the old one alone.
 */
import { existsSync, linkSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** Why a file was not written: the rest of a sentence that begins with its name. */
export type NotWritten = { readonly reason: string };

/** Undefined when it is written. Without `force`, a file that is there already stays as it is. */
export function writeWhole(path: string, text: string, force: boolean): NotWritten | undefined {
  // A link stays a link: what it points to is replaced.
  const target = existsSync(path) ? realpathSync(path) : path;
  const aside = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(aside, text, { flag: "wx" });
    if (force) renameSync(aside, target);
    else moveToFreePlace(aside, target);
    return undefined;
  } catch (error) {
    return { reason: reasonOf(error) };
  } finally {
    rmSync(aside, { force: true });
  }
}

/** A second name for the file, which fails when the name is taken; a rename would not. */
function moveToFreePlace(aside: string, target: string): void {
  try {
    linkSync(aside, target);
  } catch (error) {
    // Some file systems know no second names.
    const { code } = error as NodeJS.ErrnoException; // thrown by node:fs
    if (code === "EEXIST" || existsSync(target)) throw Object.assign(new Error(), { code: "EEXIST" });
    renameSync(aside, target);
  }
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException; // thrown by node:fs
  switch (code) {
    case "EEXIST":
      return "the file exists already; --force replaces it";
    case "ENOENT":
      return "there is no such folder";
    case "EISDIR":
      return "this is a folder; name a file in it";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "the file may not be written (no permission)";
    case "ENOSPC":
      return "the disk is full";
    default:
      return `the file cannot be written (${code ?? String(error)})`;
  }
}
