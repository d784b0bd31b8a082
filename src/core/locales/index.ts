/**
 * The languages the Send bundle speaks, and how one is chosen, there or where
 * more are at hand: each has a file here (docs/decisions/0007-languages.md).
 */
import { en } from "./en";
import { ja } from "./ja";
import type { Facts } from "../rule";
import type { RuleSentences, Sentences } from "./sentences";

export type { RuleSentences, Sentences } from "./sentences";

export const locales: readonly Sentences[] = [en, ja];

/** The locale whose tag a BCP 47 tag such as `ja-JP` is; another where there is none, or no tag. */
export function localeFor<Locale extends Sentences>(language: string | undefined, among: readonly Locale[], otherwise: Locale): Locale {
  return among.filter(locale => locale.tags.test(String(language)))[0] || otherwise;
}

/** The sentences for a BCP 47 tag in one of the built-in languages, English where it is neither. */
export function sentencesFor(language: string | undefined): Sentences {
  return localeFor(language, locales, en);
}

/** The fact and then the remedy. A full stop of full width brings its own space. */
export function told({ what, fix }: RuleSentences, facts: Facts): string {
  const fact = what(facts);
  return fact + (/[。？！]$/.test(fact) ? "" : " ") + fix;
}
