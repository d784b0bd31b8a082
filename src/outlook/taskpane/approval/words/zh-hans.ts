/** 简体中文 */
import { grouped } from "../../grouped";
import type { ApprovalPaneWords } from "./approval-pane-words";

const number = (count: number): string => grouped(count, ",");
const changed = (parts: string): string => `申请后已更改：${parts}。`;

export const zhHans: ApprovalPaneWords = {
  ask: {
    title: "需要另一人检查此邮件",
    why: "请先完成邮件：申请之后的任何更改都须重新批准。",
    rules: hours => `批准的有效期为 ${number(hours)} 小时，且仅对当前的收件人、主题、正文和附件有效。您不能自行批准。`,
    button: "请同事批准",
    again: "再次申请",
  },
  waiting: {
    title: "正在等待同事批准",
    since: date => `申请时间：${date}。草稿已保存。`,
    steps: [
      "请关闭此邮件，以免期间有人更改。",
      "请通知能打开此邮箱的同事。同事可在“草稿”中找到并打开此邮件，再打开此窗格。",
      "获得批准后，请从“草稿”中重新打开邮件并点击“发送”。",
    ],
    changed: parts => `${changed(parts)}请再次申请，以便同事查看当前内容。`,
    withdraw: "撤回申请",
  },
  approve: {
    title: name => (name ? `${name} 请您批准此邮件` : "请您批准此邮件"),
    asked: date => `申请时间：${date}`,
    changed,
    counts: (field, before, now) => `${field}：申请时 ${number(before)}，现在 ${number(now)}`,
    people: () => "人",
    nobody: "无",
    internal: count => `您的组织 ${number(count)} 人`,
    organisation: (name, count) => `${name} ${number(count)} 人`,
    provider: (domain, count) => `${domain} ${number(count)} 人`,
    uncountable: count => `${number(count)} 个无法计数的条目（联系人组或没有地址）`,
    others: (kinds, count) => `其他 ${number(kinds)} 处共 ${number(count)} 人`,
    sight: "每个人将看到的内容",
    sees: count => `收到邮件的所有人都会看到收件人和抄送中的 ${number(count)} 个地址。`,
    seesNobody: "收到邮件的人不会看到其他收件人的地址。",
    strangers: count => `其中 ${number(count)} 人的地址会显示给可能与他们互不相识的人。`,
    bccHidden: count => `密件抄送中的 ${number(count)} 人，谁也看不到。`,
    subject: "主题",
    noSubject: "（无主题）",
    attachments: "附件",
    pictures: count => `正文中有 ${number(count)} 张图片`,
    unknownSize: "大小未知",
    confirmField: (field, count) => `${field}无误：${number(count)} 人`,
    confirmText: "我已阅读主题和正文",
    confirmAttachments: count => (count === 1 ? "我已确认附件的内容" : `我已确认 ${number(count)} 个附件的内容`),
    remaining: count => `还有 ${number(count)} 项未勾选。`,
    button: "批准",
    back: "退回…",
    note: "需要修改的内容",
    noteHint: "随草稿保存。请写姓名而不要写地址：地址会被删除。",
    sendBack: "附上此备注并退回",
    cancel: "取消",
  },
  approved: {
    title: name => (name ? `${name} 已批准` : "同事已批准"),
    until: date => `可在 ${date} 之前发送。任何更改都会使批准失效。`,
    mine: "您已批准此邮件，因此须由他人发送。请关闭邮件，不要作任何更改。",
  },
  returned: {
    title: name => (name ? `${name} 已退回此邮件` : "同事已退回此邮件"),
    noNote: "没有备注。",
    mine: "您已退回此邮件。请关闭邮件，同事会在此处看到您的备注。",
  },
  parts: { subject: "主题", body: "正文", attachments: "附件" },
  objection: {
    asked: "这是您本人的申请，因此须由他人批准。",
    "in-their-name": "您以发件邮箱的身份登录，因此无法确认您是谁。请用您自己的帐户打开草稿进行批准。",
    "unknown-sender": "Outlook 未提供登录者的身份，因此无法在此批准。请在 Outlook 网页版中打开，或请他人批准。",
  },
  failure: {
    "changed-meanwhile": "在您查看期间邮件有更改，因此未作记录。以下是当前内容。",
    "not-saved": "Outlook 未能保存草稿。请自行保存后重试。",
    "not-kept": "Outlook 未能保存您的操作，因此没有任何变化。请重试。",
    "unknown-sender": "Outlook 未提供登录者的身份，因此无法区分申请人和批准人。请使用 Outlook 网页版，或告知管理员。",
    "too-many": "收件人数超出 Outlook 可读取的数量，无法对全部收件人作出批准。请分批发送。",
    "not-allowed": "您不能批准此邮件，须由他人批准。",
    unread: "未能从 Outlook 读取申请。请关闭此窗格后重新打开。",
  },
  done: {
    asked: "申请已随草稿保存。",
    approved: "已批准。请关闭邮件，不要作任何更改；同事现在可以发送。",
    returned: "已退回。请关闭邮件，同事会在此处看到您的备注。",
    withdrawn: "申请已撤回。",
  },
  working: "正在保存…",
  comma: "、",
};
