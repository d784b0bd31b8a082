/** 繁體中文 */
import { grouped } from "../../grouped";
import type { ApprovalPaneWords } from "./approval-pane-words";

const number = (count: number): string => grouped(count, ",");
const changed = (parts: string): string => `申請後已變更：${parts}。`;

export const zhHant: ApprovalPaneWords = {
  ask: {
    title: "需要另一人檢查此郵件",
    why: "請先完成郵件：申請之後的任何變更都須重新核准。",
    rules: hours => `核准的有效期間為 ${number(hours)} 小時，且僅對目前的收件者、主旨、本文和附件有效。您不能自行核准。`,
    button: "請同事核准",
    again: "再次申請",
  },
  waiting: {
    title: "正在等候同事核准",
    since: date => `申請時間：${date}。草稿已儲存。`,
    steps: [
      "請關閉此郵件，以免期間有人變更。",
      "請通知能開啟此信箱的同事。同事可在「草稿」中找到並開啟此郵件，再開啟此窗格。",
      "核准後，請從「草稿」重新開啟郵件並按「傳送」。",
    ],
    changed: parts => `${changed(parts)}請再次申請，以便同事查看目前的內容。`,
    withdraw: "撤回申請",
  },
  approve: {
    title: name => (name ? `${name} 請您核准此郵件` : "請您核准此郵件"),
    asked: date => `申請時間：${date}`,
    changed,
    counts: (field, before, now) => `${field}：申請時 ${number(before)}，現在 ${number(now)}`,
    people: () => "人",
    nobody: "無",
    internal: count => `您的組織 ${number(count)} 人`,
    organisation: (name, count) => `${name} ${number(count)} 人`,
    provider: (domain, count) => `${domain} ${number(count)} 人`,
    uncountable: count => `${number(count)} 個無法計數的項目（連絡人群組或沒有地址）`,
    others: (kinds, count) => `其他 ${number(kinds)} 處共 ${number(count)} 人`,
    sight: "每個人會看到的內容",
    sees: count => `收到郵件的所有人都會看到收件者和副本中的 ${number(count)} 個地址。`,
    seesNobody: "收到郵件的人不會看到其他收件者的地址。",
    strangers: count => `其中 ${number(count)} 人的地址會顯示給可能與他們互不相識的人。`,
    bccHidden: count => `密件副本中的 ${number(count)} 人，誰也看不到。`,
    subject: "主旨",
    noSubject: "（無主旨）",
    attachments: "附件",
    pictures: count => `本文中有 ${number(count)} 張圖片`,
    unknownSize: "大小不明",
    confirmField: (field, count) => `${field}正確：${number(count)} 人`,
    confirmText: "我已閱讀主旨和本文",
    confirmAttachments: count => (count === 1 ? "我已確認附件的內容" : `我已確認 ${number(count)} 個附件的內容`),
    remaining: count => `還有 ${number(count)} 項未勾選。`,
    button: "核准",
    back: "退回…",
    note: "需要修改的內容",
    noteHint: "隨草稿儲存。請寫姓名而不要寫地址：地址會遭移除。",
    sendBack: "附上此備註並退回",
    cancel: "取消",
  },
  approved: {
    title: name => (name ? `${name} 已核准` : "同事已核准"),
    until: date => `可在 ${date} 之前傳送。任何變更都會使核准失效。`,
    mine: "您已核准此郵件，因此須由他人傳送。請關閉郵件，不要做任何變更。",
  },
  returned: {
    title: name => (name ? `${name} 已退回此郵件` : "同事已退回此郵件"),
    noNote: "沒有備註。",
    mine: "您已退回此郵件。請關閉郵件，同事會在此看到您的備註。",
  },
  parts: { subject: "主旨", body: "本文", attachments: "附件" },
  objection: {
    asked: "這是您本人的申請，因此須由他人核准。",
    "in-their-name": "您以寄件信箱的身分登入，因此無法確認您是誰。請用您自己的帳戶開啟草稿進行核准。",
    "unknown-sender": "Outlook 未提供登入者的身分，因此無法在此核准。請在 Outlook 網頁版中開啟，或請他人核准。",
  },
  failure: {
    "changed-meanwhile": "在您查看期間郵件有變更，因此未做記錄。以下是目前的內容。",
    "not-saved": "Outlook 未能儲存草稿。請自行儲存後再試一次。",
    "not-kept": "Outlook 未能儲存您的動作，因此沒有任何變化。請再試一次。",
    "unknown-sender": "Outlook 未提供登入者的身分，因此無法區分申請人和核准人。請使用 Outlook 網頁版，或告知系統管理員。",
    "too-many": "收件者人數超過 Outlook 可讀取的數量，無法核准全部收件者。請分批傳送。",
    "not-allowed": "您不能核准此郵件，須由他人核准。",
    unread: "無法從 Outlook 讀取申請。請關閉此窗格後重新開啟。",
  },
  done: {
    asked: "申請已隨草稿儲存。",
    approved: "已核准。請關閉郵件，不要做任何變更；同事現在可以傳送。",
    returned: "已退回。請關閉郵件，同事會在此看到您的備註。",
    withdrawn: "申請已撤回。",
  },
  working: "正在儲存…",
  comma: "、",
};
