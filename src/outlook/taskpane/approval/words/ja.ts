/** 日本語 */
import { grouped } from "../../grouped";
import type { ApprovalPaneWords } from "./approval-pane-words";

const number = (count: number): string => grouped(count, ",");
const changed = (parts: string): string => `依頼の後に変更されています：${parts}`;

export const ja: ApprovalPaneWords = {
  ask: {
    title: "もう一人の確認が必要です",
    why: "先にメールを書き終えてください。依頼の後に変更すると、もう一度承認が必要になります。",
    rules: hours => `承認の有効期間は${number(hours)}時間です。今の宛先、件名、本文、添付ファイルのままの場合に限り有効です。ご自分では承認できません。`,
    button: "同僚に確認を依頼する",
    again: "もう一度依頼する",
  },
  waiting: {
    title: "同僚の確認待ちです",
    since: date => `${date}に依頼しました。下書きは保存済みです。`,
    steps: [
      "途中で変更されないように、このメールを閉じてください。",
      "このメールボックスを開ける同僚に知らせてください。同僚は「下書き」フォルダーでこのメールを開き、このウィンドウを表示します。",
      "承認されたら、「下書き」からもう一度開いて送信してください。",
    ],
    changed: parts => `${changed(parts)}。今の内容を見てもらえるように、もう一度依頼してください。`,
    withdraw: "依頼を取り消す",
  },
  approve: {
    title: name => (name ? `${name}さんから、このメールの承認を依頼されています` : "このメールの承認を依頼されています"),
    asked: date => `依頼日時：${date}`,
    changed,
    counts: (field, before, now) => `${field}：依頼時${number(before)}件、現在${number(now)}件`,
    people: () => "人",
    nobody: "なし",
    internal: count => `自組織 ${number(count)}人`,
    organisation: (name, count) => `${name} ${number(count)}人`,
    provider: (domain, count) => `${domain} ${number(count)}人`,
    uncountable: count => `人数を数えられない宛先 ${number(count)}件（連絡先グループなど）`,
    others: (kinds, count) => `ほか${number(kinds)}か所 ${number(count)}人`,
    sight: "受け取る人に見えるもの",
    sees: count => `受け取る人全員に、宛先とCCのアドレス${number(count)}件が見えます。`,
    seesNobody: "受け取る人に、ほかの宛先のアドレスは見えません。",
    strangers: count => `そのうち${number(count)}人のアドレスが、面識がないかもしれない相手に見えてしまいます。`,
    bccHidden: count => `BCCの${number(count)}人は、だれにも見えません。`,
    subject: "件名",
    noSubject: "（件名なし）",
    attachments: "添付ファイル",
    pictures: count => `本文中の画像 ${number(count)}点`,
    unknownSize: "サイズ不明",
    confirmField: (field, count) => `${field}の${number(count)}件に間違いはありません`,
    confirmText: "件名と本文を読みました",
    confirmAttachments: count => (count === 1 ? "添付ファイルの中身を確かめました" : `添付ファイル${number(count)}件の中身を確かめました`),
    remaining: count => `未確認の項目があと${number(count)}つあります。`,
    button: "承認する",
    back: "差し戻す…",
    note: "直してほしい点",
    noteHint: "下書きとともに保存されます。アドレスは保存されないため、人は名前で書いてください。",
    sendBack: "このコメントで差し戻す",
    cancel: "やめる",
  },
  approved: {
    title: name => (name ? `${name}さんが承認しました` : "同僚が承認しました"),
    until: date => `${date}まで送信できます。変更すると、承認は無効になります。`,
    mine: "あなたが承認したので、送信はほかの人が行います。何も変更せずに閉じてください。",
  },
  returned: {
    title: name => (name ? `${name}さんから差し戻されました` : "同僚から差し戻されました"),
    noNote: "コメントはありません。",
    mine: "差し戻し済みです。このメールを閉じてください。コメントは、依頼した人がここで読めます。",
  },
  parts: { subject: "件名", body: "本文", attachments: "添付ファイル" },
  objection: {
    asked: "ご自分の依頼は、ご自分では承認できません。ほかの人に承認してもらってください。",
    "in-their-name": "差出人のメールボックスとしてサインインしているため、だれの操作かを確かめられません。ご自分のアカウントで下書きを開いて承認してください。",
    "unknown-sender": "だれがサインインしているかをOutlookから読み取れないため、ここでは承認できません。Web版のOutlookで開くか、ほかの人に依頼してください。",
  },
  failure: {
    "changed-meanwhile": "確認中にメールが変更されたため、記録しませんでした。現在の内容はこのとおりです。",
    "not-saved": "Outlookが下書きを保存できませんでした。ご自分で保存してから、もう一度お試しください。",
    "not-kept": "Outlookから保存の確認が取れませんでした。下書きに保存されているのは、今このウィンドウに表示されている内容です。",
    "unknown-sender": "だれがサインインしているかをOutlookから読み取れないため、依頼する人と承認する人を区別できません。Web版のOutlookを使うか、管理者にお知らせください。",
    "too-many": "宛先が、Outlookで読み取れる数を超えているため、全員分の承認ができません。人数を分けて送信してください。",
    "not-allowed": "このメールは、あなたには承認できません。ほかの人に承認してもらってください。",
    unread: "Outlookから依頼の記録を読み取れませんでした。このウィンドウを閉じて、もう一度開いてください。",
  },
  done: {
    asked: "依頼を下書きに記録しました。",
    approved: "承認しました。何も変更せずに閉じてください。依頼した人が送信できます。",
    returned: "差し戻しました。このメールを閉じてください。コメントは、依頼した人がここで読めます。",
    withdrawn: "依頼を取り消しました。",
  },
  working: "保存しています…",
  comma: "、",
};
