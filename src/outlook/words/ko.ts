/** 한국어 */
import { ko as sentences } from "../../core/locales/ko";
import { ko as approval } from "../second-person/words/ko";
import type { Words } from "./words";

export const ko: Words = {
  ...sentences,
  approval,
  moved: count => `${count}명을 숨은 참조로 옮겼습니다. 다시 보내세요.`,
  nothingToMove: "숨은 참조로 옮길 사람이 없습니다.",
  untouched: fields => `직접 옮겨야 하는 항목이 있어 변경하지 않았습니다: ${fields}. 직접 숨은 참조로 옮기세요.`,
  notMoved: "Outlook에서 변경을 거부하여 수신자가 그대로입니다. 다시 시도하거나 직접 숨은 참조로 옮기세요.",
  partlyMoved: "Outlook 처리가 도중에 중단되었습니다. 누락된 수신자는 없지만, 보내기 전에 받는 사람, 참조, 숨은 참조를 확인하세요.",
};
