/** English. */
import { en as sentences } from "../../core/locales/en";
import type { Words } from "./words";

export const en: Words = {
  ...sentences,
  moved: count => `${count} ${count === 1 ? "person" : "people"} moved to Bcc. Press Send again.`,
  nothingToMove: "Nobody needs to move to Bcc.",
  untouched: fields => `Not changed, as it holds entries that only you can move: ${fields}. Move them to Bcc by hand.`,
  notMoved: "Outlook refused the change, so the recipients are as they were. Try again, or move them to Bcc by hand.",
  partlyMoved: "Outlook stopped halfway. Nobody is lost, but look through To, Cc and Bcc before you send.",
};
