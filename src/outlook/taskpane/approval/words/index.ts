/** The language of the approval's panels: English is always there; others come in the file of the pane's own words. */
import { en } from "./en";
import type { ApprovalPaneWords } from "./approval-pane-words";

export type { ApprovalPaneWords } from "./approval-pane-words";

const files: { readonly [language: string]: () => Promise<ApprovalPaneWords> } = {
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

/** By the language of `Sentences`. */
export function approvalWordsFor(language: string): Promise<ApprovalPaneWords> {
  const load = files[language];
  return load ? load().catch(() => en) : Promise.resolve(en);
}
