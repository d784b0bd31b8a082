/**
 * The languages of this site. English and Japanese are in every script; a site
 * puts one line in front for each of the others, as it does with the policy
 * (policy.ts): nothing to fetch, nothing to fail. webpack.config.js makes these
 * lines from the files in words/.
 */
import { en } from "../core/locales/en";
import { localeFor, locales, type Sentences } from "../core/locales";
import type { Words } from "./words/words";

declare const bccGuardLocales: readonly Words[];

export const handedLocales: readonly Words[] = typeof bccGuardLocales === "undefined" ? [] : bccGuardLocales;

/** The sentences for a BCP 47 tag such as `de-AT`; English where this site does not speak the language. */
export function sentencesFor(language: string | undefined): Sentences {
  return localeFor(language, locales.concat(handedLocales), en);
}
