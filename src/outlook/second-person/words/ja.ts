/** 日本語 */
import type { ApprovalWords } from "./approval-words";

const why = {
  none: "まだだれにも確認を依頼していません。",
  asked: "同僚に依頼済みですが、まだ返事がありません。",
  returned: "同僚から差し戻されています。",
  changed: "承認された後に変更されています",
  expired: "承認の有効期限が切れています。",
  ahead: "このパソコンの時計では、承認の日時がまだ来ていません。",
  yours: "あなたが承認したため、送信はほかの人が行います。",
  own: "承認したのが、依頼した本人、または差出人のメールボックスです。",
  "too-many": "宛先が、Outlookで読み取れる数を超えているため、全員分の承認ができません。",
  damaged: "承認の記録が書き換えられたか、途中で切れているため、無効です。",
  newer: "承認が、新しいバージョンのBcc Guardで行われています。",
  unread: "Outlookから承認の記録を読み取れませんでした。",
  "unknown-sender": "だれがサインインしているかをOutlookから読み取れないため、別の人の承認かどうかを確かめられません。",
} as const;

const ask = "Bcc Guardのウィンドウから同僚に確認を依頼し、承認後にもう一度送信してください。";

const fix = {
  none: ask,
  asked: "承認されてから送信してください。",
  returned: "Bcc Guardのウィンドウでコメントを確かめ、対応後にもう一度依頼してください。",
  changed: ask,
  expired: ask,
  ahead: "このパソコンの日付と時刻を確かめるか、もう一度依頼してください。",
  yours: "何も変更せずに閉じてください。依頼した人が送信できます。",
  own: ask,
  "too-many": "人数を分けて送信してください。",
  damaged: ask,
  newer: "Outlookを再起動してから、もう一度送信してください。",
  unread: "もう一度送信してください。繰り返す場合は、管理者にお知らせください。",
  "unknown-sender": "ご自分のアカウントでOutlookを開くか、管理者にお知らせください。",
} as const;

export const ja: ApprovalWords = {
  needed: places => `このメール（${places}）の送信には、もう一人の承認が必要です。`,
  why: (state, parts) => (state === "changed" ? `${why.changed}（${parts}）。` : why[state]),
  fix: state => fix[state],
  parts: { subject: "件名", body: "本文", attachments: "添付ファイル" },
  and: "、",
  comma: "、",
  place: (field, count) => `${field} ${count}件`,
};
