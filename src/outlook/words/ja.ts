/** 日本語 */
import { ja as sentences } from "../../core/locales/ja";
import type { Words } from "./words";

export const ja: Words = {
  ...sentences,
  moved: count => `${count}人をBCCに移しました。もう一度送信してください。`,
  nothingToMove: "BCCに移す必要のある人はいません。",
  untouched: fields => `手でしか移せない宛先があるため、変更していません：${fields}。ご自分でBCCに移してください。`,
  notMoved: "Outlookが変更を受け付けなかったため、宛先は元のままです。もう一度試すか、手でBCCに移してください。",
  partlyMoved: "Outlookの処理が途中で止まりました。失われた宛先はありませんが、送信する前に宛先、CC、BCCを確かめてください。",
};
