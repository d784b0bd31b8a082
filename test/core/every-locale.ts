/** Every language that there is, by its files: whoever adds one has its tests. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Sentences } from "../../src/core/locales";
import type { Words } from "../../src/outlook/words/words";

/** The first export of each file in a folder of `src`, by the name of the file. */
export function everyFile<Content>(folder: string, others: readonly string[]): readonly (readonly [string, Content])[] {
  const path = join(__dirname, "../../src", folder);
  const names = readdirSync(path).map(file => file.replace(/\.ts$/, "")).filter(name => !others.includes(name));
  // What each file exports, the compiler has seen.
  return names.map(name => [name, Object.values(jest.requireActual<{ readonly [name: string]: Content }>(join(path, name)))[0] as Content]);
}

export const localeFiles = everyFile<Sentences>("core/locales", ["index", "lists", "sentences"]);
export const everyLocale: readonly Sentences[] = localeFiles.map(([, locale]) => locale);

export const wordFiles = everyFile<Words>("outlook/words", ["index", "words"]);
