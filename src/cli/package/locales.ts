/**
 * The languages that a site can speak. Each is named after its file in
 * core/locales (a test compares); the tags are those of Outlook's own languages,
 * since a manifest's text is chosen by the whole tag.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const TAGS = {
  en: ["en-US", "en-GB"],
  ja: ["ja-JP"],
  de: ["de-DE"],
  fr: ["fr-FR", "fr-CA"],
  es: ["es-ES", "es-MX"],
  pt: ["pt-BR", "pt-PT"],
  it: ["it-IT"],
  nl: ["nl-NL"],
  ko: ["ko-KR"],
  "zh-hans": ["zh-CN"],
  "zh-hant": ["zh-TW"],
} as const satisfies { readonly [locale: string]: readonly [string, ...string[]] };

export type Locale = keyof typeof TAGS;

export const LOCALES = Object.keys(TAGS) as Locale[]; // the keys of the line above

/** Those that every script has in it. */
const BUILT_IN: readonly Locale[] = ["en", "ja"];

/** What makes a script of `built` speak these languages, when it stands in front: a line for each that is not built in. */
export function localeLines(built: string, locales: readonly Locale[]): string {
  return locales
    .filter(locale => !BUILT_IN.includes(locale))
    .map(locale => `${readFileSync(join(built, "locales", `${locale}.js`), "utf8")}\n`)
    .join("");
}

/** `en, zh-Hans`; undefined for a list with a language that is not there, or there twice. */
export function readLocales(text: string): readonly Locale[] | undefined {
  const found = text.split(",").map(part => part.trim().toLowerCase());
  const known = LOCALES.filter(locale => found.includes(locale));
  // In the order they are asked for.
  return known.length === found.length ? known.sort((one, other) => found.indexOf(one) - found.indexOf(other)) : undefined;
}
