/**
 * The language the pane speaks. What alerts say too is in every script already
 * (../../words); the pane's own words are one file a language, asked for when it
 * is needed. English is always there, since a file can be missing or late.
 */
import { wordsFor } from "../../words";
import type { Words } from "../../words/words";
import { en } from "./en";
import type { PaneWords } from "./pane-words";

export type { PaneWords } from "./pane-words";

/** All that is said in one language: what alerts and commands say too, and the pane's own. */
export interface Speech {
  readonly sentences: Words;
  readonly words: PaneWords;
}

/** By the language of `Sentences`. English needs no file of its own. */
const files: { readonly [language: string]: () => Promise<PaneWords> } = {
  ja: () => import(/* webpackChunkName: "words-ja" */ "./ja").then(({ ja }) => ja),
  de: () => import(/* webpackChunkName: "words-de" */ "./de").then(({ de }) => de),
  fr: () => import(/* webpackChunkName: "words-fr" */ "./fr").then(({ fr }) => fr),
  es: () => import(/* webpackChunkName: "words-es" */ "./es").then(({ es }) => es),
  pt: () => import(/* webpackChunkName: "words-pt" */ "./pt").then(({ pt }) => pt),
  it: () => import(/* webpackChunkName: "words-it" */ "./it").then(({ it }) => it),
  nl: () => import(/* webpackChunkName: "words-nl" */ "./nl").then(({ nl }) => nl),
  ko: () => import(/* webpackChunkName: "words-ko" */ "./ko").then(({ ko }) => ko),
  "zh-Hans": () => import(/* webpackChunkName: "words-zh-hans" */ "./zh-hans").then(({ zhHans }) => zhHans),
  "zh-Hant": () => import(/* webpackChunkName: "words-zh-hant" */ "./zh-hant").then(({ zhHant }) => zhHant),
};

/** The speech for a BCP 47 tag such as `ja-JP`; English where there is none, or where it cannot be had. */
export function speechFor(language: string | undefined): Promise<Speech> {
  const sentences = wordsFor(language);
  const load = files[sentences.language];
  const english = { sentences: wordsFor("en"), words: en };
  return load ? load().then(words => ({ sentences, words }), () => english) : Promise.resolve(english);
}
