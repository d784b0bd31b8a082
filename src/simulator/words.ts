/**
 * What the simulator itself says, in English and Japanese, and what stands in for
 * Outlook's own texts, in every language of the add-in (outlook-words.ts). A
 * missing one does not compile.
 */
import { outlookWords, type Language, type OutlookWords } from "./outlook-words";
import type { PersonId } from "./people";
import type { Fault } from "./session";

/** The languages of the page around Outlook. */
export type PageLanguage = "en" | "ja";

export interface Words extends OutlookWords {
  readonly page: PageLanguage;
  readonly title: string;
  readonly scenario: string;
  readonly language: string;
  readonly client: string;
  readonly clients: { readonly "1.12": string; readonly "1.14": string; readonly "1.15": string };
  readonly fault: string;
  readonly faults: { readonly [fault in Fault]: string };
  readonly policy: string;
  readonly builtPolicy: string;
  readonly person: string;
  readonly people: { readonly [id in PersonId]: string };
  readonly body: string;
  readonly sending: string;
  readonly addRecipient: (field: string) => string;
  readonly remove: (name: string) => string;
  readonly more: (count: number) => string;
  readonly fewer: string;
  readonly contactGroup: string;
  readonly unresolved: string;
  readonly samples: { readonly message: { readonly subject: string; readonly body: string }; readonly appointment: { readonly subject: string; readonly body: string } };
  readonly noRecipients: string;
  readonly cannotResolve: (names: string) => string;
  readonly sent: string;
  readonly sentTo: (count: number) => string;
  readonly nobodySees: string;
  readonly eachSees: (most: number) => string;
  readonly receivedBy: string;
  readonly copyOf: (name: string) => string;
  readonly others: (count: number) => string;
  readonly inBcc: string;
  readonly noLine: string;
  readonly again: string;
  readonly openDraft: string;
  readonly truth: readonly string[];
  readonly log: string;
  readonly logWhy: string;
  readonly unreachable: string;
  readonly unreachableFix: string;
  readonly openSite: string;
  readonly retry: string;
}

type PageWords = Omit<Words, keyof OutlookWords>;

const en: PageWords = {
  page: "en",
  title: "Outlook simulator",
  scenario: "Try a draft",
  language: "Language",
  client: "Outlook client",
  clients: { "1.12": "1.12: text only", "1.14": "1.14: Mac, older Windows", "1.15": "1.15: web, new Outlook" },
  fault: "Outlook's answers",
  faults: {
    none: "as they should be",
    "refuse-reads": "recipients cannot be read",
    "ignore-reads": "reading is never answered",
    "delay-reads": "reading takes 6 seconds",
    "refuse-writes": "changes are refused",
    "refuse-properties": "what is kept with the draft cannot be read",
    "edit-properties": "what is kept with the draft was edited",
    "cut-properties": "what is kept with the draft was cut off",
  },
  policy: "Policy",
  builtPolicy: "as built",
  person: "Who is signed in",
  people: { sender: "the sending mailbox itself", hana: "Hana Sato, in the mailbox that sends", ken: "Ken Mori, in the same mailbox" },
  body: "Message",
  sending: "Sending…",
  addRecipient: field => `Add to ${field}`,
  remove: name => `Remove ${name}`,
  more: count => `and ${count.toLocaleString("en")} more`,
  fewer: "Show fewer",
  contactGroup: "contact group",
  unresolved: "not an address",
  samples: {
    message: { subject: "Newsletter for August", body: "Hello everyone,\n\nhere is our newsletter for August. We look forward to seeing you.\n" },
    appointment: { subject: "Appointment on Thursday", body: "We look forward to seeing you on Thursday.\n" },
  },
  noRecipients: "Add at least one recipient before you send.",
  cannotResolve: names => `These are not addresses: ${names}. Correct or remove them before you send.`,
  sent: "Sent",
  sentTo: count => `${count.toLocaleString("en")} ${count === 1 ? "person" : "people"} received this.`,
  nobodySees: "Nobody was shown another recipient's address.",
  eachSees: most => `Copies show up to ${most.toLocaleString("en")} other ${most === 1 ? "person's address" : "people's addresses"}.`,
  receivedBy: "Received by",
  copyOf: name => `The copy of ${name}`,
  others: count => `sees ${count.toLocaleString("en")}`,
  inBcc: "was in Bcc",
  noLine: "(empty)",
  again: "Start over",
  openDraft: "Back to the draft",
  truth: [
    "This page plays Outlook's part so that you can see the add-in at work: its built pages run here in the office.js that Microsoft releases.",
    "It is no proof of what Outlook does. How Outlook resolves names, words its dialogs, treats offline work, loads add-ins, or behaves on Windows, Mac and phones can only be seen in Outlook itself.",
    "Nothing leaves this computer: no mail is sent.",
  ],
  log: "What the add-in asked Outlook",
  logWhy: "Names of calls only, newest first.",
  unreachable: "The add-in's site does not answer.",
  unreachableFix: "If your browser does not trust its certificate yet, open the site once, accept the certificate, and come back.",
  openSite: "Open the add-in's site",
  retry: "Try again",
};

const ja: PageWords = {
  page: "ja",
  title: "Outlookシミュレーター",
  scenario: "下書きの例",
  language: "言語",
  client: "Outlookの種類",
  clients: { "1.12": "1.12（文だけの確認画面）", "1.14": "1.14（Mac、以前のWindows版）", "1.15": "1.15（Web版、新しいOutlook）" },
  fault: "Outlookの応答",
  faults: {
    none: "正常",
    "refuse-reads": "宛先を読み取れない",
    "ignore-reads": "読み取りに応答しない",
    "delay-reads": "読み取りに6秒かかる",
    "refuse-writes": "変更を受け付けない",
    "refuse-properties": "下書きとともに保存した記録を読み取れない",
    "edit-properties": "下書きとともに保存した記録が書き換えられている",
    "cut-properties": "下書きとともに保存した記録が途中で切れている",
  },
  policy: "ポリシー",
  builtPolicy: "ビルドしたまま",
  person: "サインインしている人",
  people: { sender: "差出人のメールボックス", hana: "Hana Sato（差出人のメールボックスを共有）", ken: "Ken Mori（同じメールボックスを共有）" },
  body: "本文",
  sending: "送信しています…",
  addRecipient: field => `${field}に追加`,
  remove: name => `${name}を削除`,
  more: count => `ほか${count.toLocaleString("ja")}件`,
  fewer: "一部だけ表示",
  contactGroup: "連絡先グループ",
  unresolved: "アドレスではありません",
  samples: {
    message: { subject: "8月のニュースレター", body: "みなさま\n\n8月のニュースレターをお届けします。お会いできるのを楽しみにしています。\n" },
    appointment: { subject: "木曜日の予定", body: "木曜日にお待ちしております。\n" },
  },
  noRecipients: "送信する前に、宛先を1つ以上入力してください。",
  cannotResolve: names => `アドレスではないものがあります：${names}。送信する前に、訂正または削除してください。`,
  sent: "送信済み",
  sentTo: count => `${count.toLocaleString("ja")}人が受け取りました。`,
  nobodySees: "ほかの受信者のアドレスは、だれにも見えていません。",
  eachSees: most => `ほかの人のアドレスが、1通あたり最大${most.toLocaleString("ja")}件見えています。`,
  receivedBy: "受け取った人",
  copyOf: name => `${name} に届いたもの`,
  others: count => `${count.toLocaleString("ja")}件見える`,
  inBcc: "BCCで受信",
  noLine: "（なし）",
  again: "最初からやり直す",
  openDraft: "下書きに戻る",
  truth: [
    "このページは、アドインの動きを確かめられるようにOutlookの役を演じています。ビルドされたアドインのページが、Microsoftが配布しているoffice.jsの中でそのまま動いています。",
    "Outlookの動作を証明するものではありません。名前の解決、確認画面の文言、オフライン時の扱い、アドインの読み込み、Windows・Mac・スマートフォンでの動作は、実際のOutlookでしか確かめられません。",
    "このパソコンの外には何も送られません。メールは送信されません。",
  ],
  log: "アドインがOutlookに求めたこと",
  logWhy: "呼び出しの名前だけを、新しい順に表示しています。",
  unreachable: "アドインのサイトが応答しません。",
  unreachableFix: "ブラウザーがまだ証明書を信頼していない場合は、一度サイトを開いて証明書を受け入れてから、ここに戻ってください。",
  openSite: "アドインのサイトを開く",
  retry: "もう一度試す",
};

/** A page in the language of Outlook where there is one, and in English otherwise. */
export function wordsFor(language: Language): Words {
  return { ...(language === "ja" ? ja : en), ...outlookWords[language] };
}
