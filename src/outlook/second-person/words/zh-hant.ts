/** 繁體中文 */
import type { ApprovalWords } from "./approval-words";

const why = {
  none: "尚未請任何人核准。",
  asked: "已請同事核准，但尚未回覆。",
  returned: "同事已將郵件退回給您。",
  changed: "核准後有變更",
  expired: "核准已過期。",
  ahead: "依這部電腦的時鐘，核准時間尚未到來。",
  yours: "您已核准此郵件，因此須由其他人傳送。",
  own: "核准人是申請人本人，或是寄件信箱本身。",
  "too-many": "收件者人數超過 Outlook 可讀取的數量，無法核准全部收件者。",
  damaged: "儲存的核准紀錄已遭修改或截斷，因此無效。",
  newer: "這項核准是以較新版的 Bcc Guard 進行的。",
  unread: "無法讀取核准紀錄。",
  "unknown-sender": "Outlook 未提供登入者的身分，無法確認核准是否來自他人。",
} as const;

const ask = "請在 Bcc Guard 窗格中請同事核准，然後重新傳送。";

const fix = {
  none: ask,
  asked: "請在核准後傳送。",
  returned: "請在 Bcc Guard 窗格中查看備註，修改後再次申請核准。",
  changed: ask,
  expired: ask,
  ahead: "請檢查這部電腦的日期和時間，或再次申請核准。",
  yours: "請勿變更任何內容並將其關閉。要求核准的人可以傳送。",
  own: ask,
  "too-many": "請分批傳送。",
  damaged: ask,
  newer: "請重新啟動 Outlook，然後重新傳送。",
  unread: "請重新傳送。如果問題仍然發生，請告知系統管理員。",
  "unknown-sender": "請用您自己的帳戶開啟 Outlook，或告知系統管理員。",
} as const;

export const zhHant: ApprovalWords = {
  needed: places => `此郵件（${places}）須先由另一人核准才能傳送。`,
  why: (state, parts) => (state === "changed" ? `${why.changed}（${parts}）。` : why[state]),
  fix: state => fix[state],
  parts: { subject: "主旨", body: "本文", attachments: "附件" },
  and: "和",
  comma: "、",
  place: (field, count) => `${field} ${count} 人`,
};
