/** The sentences of the audit's report, in both languages. */

export interface ReportWords {
  readonly language: "en" | "ja";
  readonly title: string;
  /** What the figures mean, and what they do not. */
  readonly lead: (messages: string, from: string, to: string) => string;
  readonly masked: string;
  readonly severities: { readonly stop: string; readonly warn: string; readonly notice: string; readonly none: string };
  readonly perThousand: string;
  readonly shareOf: (share: string) => string;
  readonly interrupted: string;
  readonly messages: string;
  readonly months: string;
  readonly month: string;
  readonly noDate: string;
  readonly monthsTable: string;
  readonly monthsChart: string;
  readonly threshold: string;
  readonly thresholdLabel: string;
  readonly thresholdLead: string;
  readonly thresholdChart: string;
  readonly sentence: string;
  readonly caught: string;
  readonly parties: string;
  readonly worst: string;
  readonly noWorst: string;
  readonly columns: { readonly date: string; readonly sender: string; readonly severity: string; readonly addresses: string; readonly viewers: string; readonly domains: string; readonly rules: string; readonly file: string };
  readonly senders: string;
  readonly unknown: string;
  readonly unread: (count: string) => string;
  readonly skipped: (count: string) => string;
}

const en: ReportWords = {
  language: "en",
  title: "What the policy would have said of mail already sent",
  lead: (messages, from, to) =>
    `${messages} messages${from ? ` from ${from} to ${to}` : ""} were judged as if they were being sent now. People who had been in the same thread before count as acquainted, as far as the archive holds that thread. What senders had said about people who know each other is not known here, so real interruptions would be fewer.`,
  masked: "Addresses are masked.",
  severities: { stop: "Stopped", warn: "Warned of", notice: "Noticed", none: "Sent in silence" },
  perThousand: "per 1,000 messages",
  shareOf: share => `${share} per 1,000 messages`,
  interrupted: "messages interrupted, per 1,000",
  messages: "Messages",
  months: "Month by month",
  month: "Month",
  noDate: "No date",
  monthsTable: "The figures of each month",
  monthsChart: "Bars for each month: messages stopped, warned of and noticed, per 1,000. The table below has the same figures.",
  threshold: "Where to draw the line",
  thresholdLabel: "Interrupt from so many parties on who are shown to each other",
  thresholdLead: "A party is one organisation, or one person on a mail provider's domain. A lower threshold holds back more addresses and interrupts more often. Only addresses in view are counted here.",
  thresholdChart: "Two lines over the threshold: messages interrupted per 1,000, and the share of addresses held back. The sentence above tells both for the chosen threshold.",
  sentence: "From {parties} parties on: {interrupted} messages interrupted ({perThousand} per 1,000), and {caught} % of all addresses that were shown to strangers held back.",
  caught: "addresses held back, %",
  parties: "Parties",
  worst: "Worst cases",
  noWorst: "No message showed anybody's address to a stranger beyond what the policy allows.",
  columns: { date: "Date", sender: "Sender", severity: "Verdict", addresses: "Addresses shown", viewers: "To so many people", domains: "Domains", rules: "Rules", file: "File" },
  senders: "Senders interrupted most often",
  unknown: "unknown",
  unread: count => `${count} files or messages could not be read and are in none of these figures.`,
  skipped: count => `${count} messages from other senders were not judged.`,
};

const ja: ReportWords = {
  language: "ja",
  title: "送信済みメールに対するポリシーの判定結果",
  lead: (messages, from, to) =>
    `${from ? `${from}から${to}までの` : ""}メール${messages}通を、いま送信するものとして判定しました。以前に同じスレッドにいた人どうしは、そのスレッドがアーカイブに残っている範囲で、互いに面識があるものとしています。送信者が「互いに知り合い」と登録した情報は含まれないため、実際に中断される回数はこれより少なくなります。`,
  masked: "アドレスは一部を伏せて表示しています。",
  severities: { stop: "停止", warn: "警告", notice: "通知", none: "何も表示せず送信" },
  perThousand: "1,000通あたりの数",
  shareOf: share => `1,000通あたり${share}通`,
  interrupted: "中断（1,000通あたり）",
  messages: "メール数",
  months: "月ごとの推移",
  month: "月",
  noDate: "日付なし",
  monthsTable: "月ごとの数値",
  monthsChart: "月ごとの棒グラフ。停止、警告、通知となったメールの1,000通あたりの数を示します。同じ数値を下の表に掲載しています。",
  threshold: "しきい値の検討",
  thresholdLabel: "互いに見えるグループがこの数以上のときに中断する",
  thresholdLead: "1つの組織、またはメールサービスのドメインを使う個人1人を、1グループと数えます。しきい値を下げると、より多くのアドレスの流出を防げますが、中断の回数も増えます。ここでは宛先とCCに表示されるアドレスだけを数えています。",
  thresholdChart: "しきい値に対する2本の折れ線グラフ。1,000通あたりの中断数と、流出を防げたアドレスの割合を示します。選択したしきい値での数値は上の文に示しています。",
  sentence: "{parties}グループ以上で中断する場合: {interrupted}通を中断（1,000通あたり{perThousand}通）。面識のない人に見えたアドレスのうち{caught}%の流出を防げます。",
  caught: "流出を防げたアドレス（%）",
  parties: "グループ数",
  worst: "影響の大きいメール",
  noWorst: "ポリシーの許容範囲を超えて、面識のない人にアドレスが見えたメールはありませんでした。",
  columns: { date: "日付", sender: "差出人", severity: "判定", addresses: "見えたアドレス", viewers: "見た人の数", domains: "ドメイン", rules: "ルール", file: "ファイル" },
  senders: "中断が多い差出人",
  unknown: "不明",
  unread: count => `${count}件のファイルまたはメールは読み取れなかったため、上の数値には含まれていません。`,
  skipped: count => `ほかの差出人のメール${count}通は判定していません。`,
};

export function reportWordsFor(locale: string): ReportWords {
  return locale === "ja" ? ja : en;
}
