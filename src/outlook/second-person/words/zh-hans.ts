/** 简体中文 */
import type { ApprovalWords } from "./approval-words";

const why = {
  none: "尚未请任何人批准。",
  asked: "已请同事批准，但尚未答复。",
  returned: "同事已将邮件退回给您。",
  changed: "批准后有更改",
  expired: "批准已过期。",
  ahead: "按本机时钟，批准时间尚未到来。",
  yours: "您已批准此邮件，因此须由其他人发送。",
  own: "批准人是申请人本人，或者是发件邮箱自身。",
  "too-many": "收件人数超出 Outlook 可读取的数量，无法对全部收件人作出批准。",
  damaged: "保存的批准记录已被修改或截断，因此无效。",
  newer: "该批准是用更新版本的 Bcc Guard 作出的。",
  unread: "未能读取批准记录。",
  "unknown-sender": "Outlook 未提供登录者的身份，无法确认批准是否来自他人。",
} as const;

const ask = "请在 Bcc Guard 窗格中请同事批准，然后重新发送。";

const fix = {
  none: ask,
  asked: "请在获得批准后发送。",
  returned: "请在 Bcc Guard 窗格中查看备注，修改后再次申请批准。",
  changed: ask,
  expired: ask,
  ahead: "请检查本机的日期和时间，或再次申请批准。",
  yours: "请勿更改任何内容并将其关闭。请求批准的人可以发送。",
  own: ask,
  "too-many": "请分批发送。",
  damaged: ask,
  newer: "请重新启动 Outlook，然后重新发送。",
  unread: "请重新发送。如果问题仍然存在，请告知管理员。",
  "unknown-sender": "请用您自己的帐户打开 Outlook，或告知管理员。",
} as const;

export const zhHans: ApprovalWords = {
  needed: places => `此邮件（${places}）须先由另一人批准才能发送。`,
  why: (state, parts) => (state === "changed" ? `${why.changed}（${parts}）。` : why[state]),
  fix: state => fix[state],
  parts: { subject: "主题", body: "正文", attachments: "附件" },
  and: "和",
  comma: "、",
  place: (field, count) => `${field} ${count} 人`,
};
