/** 日本語 */
import type { Field } from "../draft";
import type { Facts } from "../rule";
import type { Sentences } from "./sentences";

const fields: Sentences["fields"] = {
  to: "宛先",
  cc: "CC",
  bcc: "BCC",
  required: "必須出席者",
  optional: "任意出席者",
  resource: "会議室",
};

const nameOf = (field: Field): string => fields[field];

/** `宛先 29人、CC 2人` */
function places(facts: Facts, counter = "人"): string {
  return facts.fields.map(({ field, count }) => nameOf(field) + " " + count + counter).join("、");
}

const orMore = (facts: Facts): string => (facts.truncated.length ? "以上" : "");

const people = (facts: Facts): string => facts.addresses + "人" + orMore(facts);

export const ja: Sentences = {
  language: "ja",
  tags: /^ja\b/i,
  fields,
  showWho: "だれに見えるかを確認",
  remedies: {
    "move-to-bcc": "BCCに移す",
    remove: "削除する",
    "expand-group": "グループを展開する",
    "invite-separately": "個別に招待する",
    "split-send": "分けて送信する",
    "ask-colleague": "確認を依頼する",
  },
  rules: {
    "visible-recipients": {
      what: facts => `${people(facts)}のアドレス（${places(facts)}）が、面識がないかもしれない相手に見えてしまいます。`,
      fix: "BCCに移してから、もう一度送信してください。",
    },
    "one-organisation-audience": {
      what: facts => `一つの組織の${people(facts)}（${places(facts)}）に、お互いのアドレスが見えます。全員が知り合いですか。`,
      fix: "同僚どうしではなく、お客様や会員などの場合は、BCCに移してください。",
    },
    "visible-to-bcc-readers": {
      what: facts =>
        `${people(facts)}のアドレス（${places(facts)}）が、面識がないかもしれないBCCの${facts.viewers}人${orMore(facts)}に見えてしまいます。`,
      fix: "この方々もBCCに移すか、別のメールで送ってください。",
    },
    "unexpanded-group": {
      what: facts =>
        `連絡先グループ（${places(facts, "件")}）は、送信するとメンバー全員のアドレスに置き換わり、全員に見えてしまいます。人数はここでは確認できません。`,
      fix: "名前の前の「＋」で展開してメンバーを確かめるか、グループを手でBCCに移してください。",
    },
    "attendees-in-view": {
      what: facts =>
        `${people(facts)}のアドレス（${places(facts)}）が、面識がないかもしれないほかの出席者に見えてしまいます。会議の招待にBCCはありません。`,
      fix: "会議を分けて招待するか、出席の必要がない方を外してください。",
    },
    "unchecked-recipients": {
      what: facts =>
        facts.truncated.length
          ? `${facts.truncated.map(nameOf).join("と")}には、ここで読み取れる数を超える宛先があるかもしれません。すべては確認できていません。`
          : `アドレスを読み取れない宛先が${facts.addresses}件あります（${places(facts, "件")}）。すべては確認できていません。`,
      fix: "これらの欄をご自分で確かめるか、人数を分けて送信してください。",
    },
    "second-person": {
      what: facts => `この人数（${places(facts, "件")}）に送るには、もう一人の承認が必要です。承認を確認できませんでした。`,
      fix: "Bcc Guardのウィンドウから、同僚に確認を依頼してください。すでに承認されている場合は、管理者にお知らせください。",
    },
  },
  couldNotCheck: {
    ask: "だれにだれのアドレスが見えるかを確認できませんでした。送信する前に、宛先とCCをご自分で確かめてください。",
    stop: "だれにだれのアドレスが見えるかを確認できなかったため、送信しませんでした。もう一度送信してください。繰り返す場合は、Outlookを再起動してください。",
  },
  contact: text => `お問い合わせ先：${text}`,
};
