/**
 * Writes a whole file or none: aside first, then in one step to its place, so
 * that nobody ever reads half of it, and a full disk leaves the old one alone.
 */
import { existsSync, linkSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** Why a file was not written: the rest of a sentence that begins with its name. */
export type NotWritten = { readonly reason: string };

/** Undefined when it is written. Without `force`, a file that is there already stays as it is. */
export function writeWhole(path: string, text: string, force: boolean, locale?: string): NotWritten | undefined {
  // A link stays a link: what it points to is replaced.
  const target = existsSync(path) ? realpathSync(path) : path;
  const aside = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(aside, text, { flag: "wx" });
    if (force) renameSync(aside, target);
    else moveToFreePlace(aside, target);
    return undefined;
  } catch (error) {
    return { reason: reasonOf(error, locale === "ja" ? ja : en) };
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

/** Why a file that is there already stays as it is. */
export function isThere(locale: string): string {
  return (locale === "ja" ? ja : en).exists;
}

type Reasons = { readonly [reason in "exists" | "noFolder" | "isFolder" | "forbidden" | "full"]: string } & { other(code: string): string };

const en: Reasons = {
  exists: "the file exists already; --force replaces it",
  noFolder: "there is no such folder",
  isFolder: "this is a folder; name a file in it",
  forbidden: "the file may not be written (no permission)",
  full: "the disk is full",
  other: code => `the file cannot be written (${code})`,
};

const ja: Reasons = {
  exists: "ファイルがすでにあります。--force を付けると置き換えます。",
  noFolder: "フォルダーがありません。",
  isFolder: "フォルダーです。その中のファイルを指定してください。",
  forbidden: "書き込む権限がありません。",
  full: "ディスクに空きがありません。",
  other: code => `書き込めません（${code}）。`,
};

function reasonOf(error: unknown, reasons: Reasons): string {
  const { code } = error as NodeJS.ErrnoException; // thrown by node:fs
  switch (code) {
    case "EEXIST":
      return reasons.exists;
    case "ENOENT":
    case "ENOTDIR":
      return reasons.noFolder;
    case "EISDIR":
      return reasons.isFolder;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return reasons.forbidden;
    case "ENOSPC":
      return reasons.full;
    default:
      return reasons.other(code ?? String(error));
  }
}
