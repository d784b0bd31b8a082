/**
 * The rules' names for people, for headings: documentation, reports, the pane.
 * Apart from the sentences, as no alert has a heading of its own.
 */
import type { RuleId } from "./rule";

export const titles: { readonly [language in "en" | "ja"]: { readonly [id in RuleId]: string } } = {
  en: {
    "visible-recipients": "Strangers in To and Cc",
    "one-organisation-audience": "Many people at one organisation",
    "visible-to-bcc-readers": "Bcc readers see To and Cc",
    "unexpanded-group": "Contact group in To or Cc",
    "attendees-in-view": "Strangers among the attendees",
    "unchecked-recipients": "Recipients that could not be checked",
    "second-person": "A second person before a bulk send",
  },
  ja: {
    "visible-recipients": "宛先・CCに面識のない人どうし",
    "one-organisation-audience": "一つの組織の多数の人",
    "visible-to-bcc-readers": "BCCの人に見える宛先・CC",
    "unexpanded-group": "宛先・CCの連絡先グループ",
    "attendees-in-view": "面識のない出席者どうし",
    "unchecked-recipients": "確認できなかった宛先",
    "second-person": "一斉送信前の二人目の確認",
  },
};
