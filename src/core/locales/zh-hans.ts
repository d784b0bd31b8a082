/** 简体中文 */
import type { Facts } from "../rule";
import type { Sentences } from "./sentences";

const fields: Sentences["fields"] = {
  to: "收件人",
  cc: "抄送",
  bcc: "密件抄送",
  required: "必需",
  optional: "可选",
  resource: "会议室",
};

/** `收件人 29 人，抄送 2 人` */
const places = (facts: Facts, counter = "人"): string => facts.fields.map(({ field, count }) => `${fields[field]} ${count} ${counter}`).join("，");

const atLeast = (facts: Facts): string => (facts.truncated.length > 0 ? "至少 " : "");

const addressesOf = (facts: Facts): string => `${atLeast(facts)}${facts.addresses} 人的邮箱地址（${places(facts)}）`;

export const zhHans: Sentences = {
  language: "zh-Hans",
  tags: /^zh\b(?!-(hant|cht|tw|hk|mo)\b)/i,
  fields,
  showWho: "查看谁能看到谁",
  remedies: {
    "move-to-bcc": "移至密件抄送",
    remove: "删除",
    "expand-group": "展开联系人组",
    "invite-separately": "分别邀请",
    "split-send": "分批发送",
    "ask-colleague": "请同事确认",
  },
  rules: {
    "visible-recipients": {
      what: facts => `${addressesOf(facts)}会显示给可能与他们互不相识的其他收件人。`,
      fix: "请将他们移至密件抄送，然后重新发送。",
    },
    "one-organisation-audience": {
      what: facts => `同一组织的${atLeast(facts) === "" ? " " : atLeast(facts)}${facts.addresses} 人（${places(facts)}）会看到彼此的邮箱地址。他们都互相认识吗？`,
      fix: "如果他们是客户或会员，而不是同事，请将他们移至密件抄送。",
    },
    "visible-to-bcc-readers": {
      what: facts => `${addressesOf(facts)}会显示给密件抄送中可能与他们互不相识的${atLeast(facts) === "" ? " " : atLeast(facts)}${facts.viewers} 位收件人。`,
      fix: "请将他们也移至密件抄送，或单独给他们发送邮件。",
    },
    "unexpanded-group": {
      what: facts => `发送时，联系人组（${places(facts, "个")}）会被替换为组内全体成员，所有人都能看到。此处无法得知人数。`,
      fix: "请点击组名前的加号展开，查看其中的成员，或手动将该组移至密件抄送。",
    },
    "attendees-in-view": {
      what: facts => `${addressesOf(facts)}会显示给可能与他们互不相识的其他与会者。会议没有密件抄送。`,
      fix: "请分开召开会议并分别邀请他们，或删除无需参加的人员。",
    },
    "unchecked-recipients": {
      what: facts =>
        facts.truncated.length > 0
          ? `${facts.truncated.map(field => `“${fields[field]}”`).join("、")}中的人数可能超出此处可读取的数量，因此未能全部检查。`
          : `有 ${facts.addresses} 个条目（${places(facts, "个")}）无法读取地址，因此未能检查所有收件人。`,
      fix: "请自行检查这些字段，或减少每次发送的人数。",
    },
    "second-person": {
      what: facts => `向这么多人（${places(facts)}）发送邮件前，须由另一人批准，但未能读取到批准记录。`,
      fix: "请在 Bcc Guard 窗格中请同事批准。如果已经批准，请告知管理员。",
    },
  },
  couldNotCheck: {
    ask: "Bcc Guard 未能检查谁会看到谁的地址。发送前，请自行检查“收件人”和“抄送”。",
    stop: "Bcc Guard 未能检查谁会看到谁的地址，因此邮件未发送。请重新发送；如果问题仍然存在，请重新启动 Outlook。",
  },
  contact: text => `如有疑问，请联系：${text}`,
};
