/**
 * The languages the Send bundle speaks, and how one is chosen.
 */
import { en } from "./en";
import { ja } from "./ja";
import type { Sentences } from "./sentences";

export type { RuleSentences, Sentences } from "./sentences";

export const locales: readonly Sentences[] = [en, ja];

/** The sentences for a BCP 47 tag such as `ja-JP`; English when there are none, or no tag. */
export function sentencesFor(language: string | undefined): Sentences {
  const primary = String(language).toLowerCase().split("-")[0];
  return locales.filter(locale => locale.language === primary)[0] || en;
}
