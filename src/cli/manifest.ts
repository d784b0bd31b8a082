/**
 * `bcc-guard manifest check`: validates manifests without the network, since
 * Microsoft's own validator is a web service, and looks at what that one cannot
 * see: the functions, commands and pictures of the site.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Command } from "commander";
import { complain, COULD_NOT_RUN, FOUND, tell } from "./exit";
import type { Fault } from "./manifest/check";
import type { ManifestWords } from "./manifest/words";
import { localeOption } from "./policy";

export function addManifest(program: Command): void {
  program
    .command("manifest")
    .description("validate manifests of Outlook add-ins")
    .command("check")
    .description("name every fault of manifests, offline; add-in-only (XML) or unified (JSON)")
    .argument("<file...>", "the manifests")
    .option("--site <folder>", "the files behind the manifest's addresses; the manifest's folder or dist/addin in it otherwise")
    .addOption(localeOption())
    .addHelpText("after", "\nExit status: 0 no faults, 1 faults, 2 a file could not be read.")
    .action(async (files: string[], { site, locale }: { site?: string; locale: string }) => {
      const words = (await import("./manifest/words")).manifestWordsFor(locale);
      let status = 0;
      for (const file of files) {
        const faults = await checkFile(file, site, words);
        if (faults === undefined) {
          status = COULD_NOT_RUN;
          continue;
        }
        const lines = faults.map(({ place, message }) => `${file}${place.line ? `:${place.line}:${place.column}` : ""}: ${message}`);
        tell([...lines, faults.length > 0 ? words.some(file, faults.length) : words.none(file), ""].join("\n"));
        if (status === 0 && faults.length > 0) status = FOUND;
      }
      process.exitCode = status;
    });
}

/** Undefined, and a complaint, when it cannot be checked. */
async function checkFile(file: string, folder: string | undefined, words: ManifestWords): Promise<readonly Fault[] | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // thrown by node:fs
    complain(words.unreadable(file, code ?? String(error)));
    return undefined;
  }
  const { checkManifest, MOST_BYTES, runtimePage } = await import("./manifest/check");
  const whole = { line: 0, column: 0 };
  if (bytes.length > MOST_BYTES) return [{ place: whole, message: words.tooLarge(bytes.length, MOST_BYTES) }];
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return [{ place: whole, message: words.notUtf8 }]; // the only reason to throw
  }
  if (/^\s*\{/.test(text)) {
    const { checkUnified } = await import("./manifest/unified");
    const faults = checkUnified(text, words);
    if (faults === "no schemas") complain(words.noSchemas(file));
    return faults === "no schemas" ? undefined : faults;
  }

  const { foldersFor, noSite, siteIn } = await import("./manifest/site");
  const page = runtimePage(text);
  if (page === undefined || !URL.canParse(page)) return checkManifest(text, words, noSite);
  const folders = foldersFor(file, folder, basename(new URL(page).pathname));
  if (folders === undefined) complain(words.noSite(file));
  return checkManifest(text, words, folders ? siteIn(folders, new URL(".", page).href) : noSite);
}
