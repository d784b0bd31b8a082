/** 繁體中文 */
import type { Facts } from "../rule";
import type { Sentences } from "./sentences";

const fields: Sentences["fields"] = {
  to: "收件者",
  cc: "副本",
  bcc: "密件副本",
  required: "必要",
  optional: "選用",
  resource: "會議室",
};

/** `收件者 29 人，副本 2 人` */
const places = (facts: Facts, counter = "人"): string => facts.fields.map(({ field, count }) => `${fields[field]} ${count} ${counter}`).join("，");

const atLeast = (facts: Facts): string => (facts.truncated.length > 0 ? "至少 " : "");

const addressesOf = (facts: Facts): string => `${atLeast(facts)}${facts.addresses} 人的電子郵件地址（${places(facts)}）`;

export const zhHant: Sentences = {
  language: "zh-Hant",
  tags: /^zh-(hant|cht|tw|hk|mo)\b/i,
  fields,
  showWho: "查看誰看得到誰",
  remedies: {
    "move-to-bcc": "移至密件副本",
    remove: "移除",
    "expand-group": "展開連絡人群組",
    "invite-separately": "分別邀請",
    "split-send": "分批傳送",
    "ask-colleague": "請同事確認",
  },
  rules: {
    "visible-recipients": {
      what: facts => `${addressesOf(facts)}會顯示給可能與他們互不相識的其他收件者。`,
      fix: "請將他們移至密件副本，然後重新傳送。",
    },
    "one-organisation-audience": {
      what: facts => `同一組織的${atLeast(facts) === "" ? " " : atLeast(facts)}${facts.addresses} 人（${places(facts)}）會看到彼此的電子郵件地址。他們都互相認識嗎？`,
      fix: "如果他們是客戶或會員，而不是同事，請將他們移至密件副本。",
    },
    "visible-to-bcc-readers": {
      what: facts => `${addressesOf(facts)}會顯示給密件副本中可能與他們互不相識的${atLeast(facts) === "" ? " " : atLeast(facts)}${facts.viewers} 位收件者。`,
      fix: "請將他們也移至密件副本，或另外傳送郵件給他們。",
    },
    "unexpanded-group": {
      what: facts => `傳送時，連絡人群組（${places(facts, "個")}）會換成群組內的所有成員，每個人都看得到。這裡無法得知人數。`,
      fix: "請按名稱前的加號展開群組，查看其中的成員，或自行將群組移至密件副本。",
    },
    "attendees-in-view": {
      what: facts => `${addressesOf(facts)}會顯示給可能與他們互不相識的其他出席者。會議沒有密件副本。`,
      fix: "請分開召開會議並分別邀請他們，或移除不需要出席的人員。",
    },
    "unchecked-recipients": {
      what: facts =>
        facts.truncated.length > 0
          ? `${facts.truncated.map(field => `「${fields[field]}」`).join("、")}中的人數可能超過這裡可讀取的數量，因此未能全部檢查。`
          : `有 ${facts.addresses} 個項目（${places(facts, "個")}）無法讀取地址，因此未能檢查所有收件者。`,
      fix: "請自行檢查這些欄位，或減少每次傳送的人數。",
    },
    "second-person": {
      what: facts => `向這麼多人（${places(facts)}）傳送郵件前，須由另一人核准，但無法讀取到核准紀錄。`,
      fix: "請在 Bcc Guard 窗格中請同事核准。如果已經核准，請告知系統管理員。",
    },
  },
  couldNotCheck: {
    ask: "Bcc Guard 無法檢查誰會看到誰的地址。傳送前，請自行檢查「收件者」和「副本」。",
    stop: "Bcc Guard 無法檢查誰會看到誰的地址，因此郵件未傳送。請重新傳送；如果問題仍然發生，請重新啟動 Outlook。",
  },
  contact: text => `如有疑問，請洽：${text}`,
};
