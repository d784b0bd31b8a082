/** 简体中文 */
import { zhHans as sentences } from "../../core/locales/zh-hans";
import { zhHans as approval } from "../second-person/words/zh-hans";
import type { Words } from "./words";

export const zhHans: Words = {
  ...sentences,
  approval,
  moved: count => `已将 ${count} 人移至密件抄送。请重新发送。`,
  nothingToMove: "没有需要移至密件抄送的人。",
  untouched: fields => `以下字段中有只能手动移动的条目，因此未作更改：${fields}。请自行将其移至密件抄送。`,
  notMoved: "Outlook 拒绝了更改，收件人保持原样。请重试，或手动移至密件抄送。",
  partlyMoved: "Outlook 中途停止了操作。没有遗漏任何人，但请在发送前检查收件人、抄送和密件抄送。",
};
