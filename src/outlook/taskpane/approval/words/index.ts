/** The language of the approval's panels: English is always there; others come in the file of the pane's own words. */
import { en } from "./en";
import type { ApprovalPaneWords } from "./approval-pane-words";

export type { ApprovalPaneWords } from "./approval-pane-words";

const files: { readonly [language: string]: () => Promise<ApprovalPaneWords> } = {
  ja: () => import(/* webpackChunkName: "words-ja" */ "./ja").then(({ ja }) => ja),
};

/** By the language of `Sentences`. */
export function approvalWordsFor(language: string): Promise<ApprovalPaneWords> {
  const load = files[language];
  return load ? load().catch(() => en) : Promise.resolve(en);
}
