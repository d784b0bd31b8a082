/** 繁體中文 */
import { zhHant as sentences } from "../../core/locales/zh-hant";
import { zhHant as approval } from "../second-person/words/zh-hant";
import type { Words } from "./words";

export const zhHant: Words = {
  ...sentences,
  approval,
  moved: count => `已將 ${count} 人移至密件副本。請重新傳送。`,
  nothingToMove: "沒有需要移至密件副本的人。",
  untouched: fields => `下列欄位中有只能手動移動的項目，因此未變更：${fields}。請自行將其移至密件副本。`,
  notMoved: "Outlook 拒絕了變更，收件者維持原狀。請再試一次，或手動移至密件副本。",
  partlyMoved: "Outlook 中途停止了作業。沒有遺漏任何人，但請在傳送前檢查收件者、副本和密件副本。",
};
