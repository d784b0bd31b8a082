/**
 * What the add-in says after a remedy. One entry a language; a missing one does
 * not compile.
 */
import { sentencesFor } from "../core/locales";
import type { Field } from "../core/draft";

export interface Words {
  /** After *Move to Bcc*. */
  readonly moved: (count: number) => string;
  readonly nothingToMove: string;
  /** Fields that no add-in can rewrite as they stand. */
  readonly untouched: (fields: string) => string;
  readonly notMoved: string;
  readonly partlyMoved: string;
}

const en: Words = {
  moved: count => `${count} ${count === 1 ? "person" : "people"} moved to Bcc. Press Send again.`,
  nothingToMove: "Nobody needs to move to Bcc.",
  untouched: fields => `Not changed, as it holds entries that only you can move: ${fields}. Move them to Bcc by hand.`,
  notMoved: "Outlook refused the change, so the recipients are as they were. Try again, or move them to Bcc by hand.",
  partlyMoved: "Outlook stopped halfway. Nobody is lost, but look through To, Cc and Bcc before you send.",
};

const ja: Words = {
  moved: count => `${count}人をBCCに移しました。もう一度送信してください。`,
  nothingToMove: "BCCに移す必要のある人はいません。",
  untouched: fields => `手でしか移せない宛先があるため、変更していません：${fields}。ご自分でBCCに移してください。`,
  notMoved: "Outlookが変更を受け付けなかったため、宛先は元のままです。もう一度試すか、手でBCCに移してください。",
  partlyMoved: "Outlookの処理が途中で止まりました。失われた宛先はありませんが、送信する前に宛先、CC、BCCを確かめてください。",
};

const words: { readonly [language: string]: Words } = { en, ja };

export function wordsFor(language: string | undefined): Words {
  return words[sentencesFor(language).language] || en;
}

/** `To, Cc` in the sender's language. */
export function namesOf(fields: readonly Field[], language: string | undefined): string {
  const sentences = sentencesFor(language);
  return fields.map(field => sentences.fields[field]).join(", ");
}
