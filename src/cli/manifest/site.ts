/**
 * The files that a manifest's addresses stand for, where they are at hand: a
 * built or packaged site next to the manifest. Elsewhere nothing is known of
 * them, and nothing is fetched.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

export interface Site {
  /** The bytes behind an address. `elsewhere`: not of this site. `missing`: of this site, but there is no such file. */
  file(url: string): Uint8Array | "elsewhere" | "missing";
}

/** No files at hand. */
export const noSite: Site = { file: () => "elsewhere" };

/** The site in the first of the folders, whose files may also lie in the others. `home` is its address, with a slash at the end. */
export function siteIn(folders: readonly string[], home: string): Site {
  return {
    file: url => {
      if (!url.startsWith(home)) return "elsewhere";
      const path = decoded(url.slice(home.length).replace(/[?#].*$/, ""));
      // An address cannot name a file outside the site.
      if (path === undefined || path.split(/[\\/]/).includes("..")) return "missing";
      const found = folders.map(folder => join(folder, path)).find(file => existsSync(file) && statSync(file).isFile());
      return found === undefined ? "missing" : readFileSync(found);
    },
  };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined; // a lone %
  }
}

/**
 * Where a manifest's site is: the named folder; else the manifest's own, or the
 * build next to it, whichever has the page. Undefined when neither has.
 */
export function foldersFor(manifest: string, named: string | undefined, page: string): readonly string[] | undefined {
  if (named !== undefined) return [named];
  const own = dirname(manifest);
  const folders = [own, join(own, "dist", "addin")];
  return folders.some(folder => existsSync(join(folder, page))) ? folders : undefined;
}
