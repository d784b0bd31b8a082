/** What an import tells: what became of every part of the other program's settings. */
import type { Caveat, Note, Reason, Subject, Unreadable } from "./note";

export interface ImportWords {
  readonly heads: { readonly [kind in Note["kind"]]: string };
  what(subject: Subject): string;
  readonly caveats: { readonly [caveat in Caveat]: string };
  readonly reasons: { readonly [reason in Reason]: string };
  readonly unreadable: { readonly [reason in Unreadable]: string };
  charset(name: string): string;
  /** Said once when domains were imported. */
  readonly subdomains: string;
  sum(imported: number, leftOut: number): string;
  /** First lines of the policy, as comments. */
  head(program: string): readonly string[];
  nothing(folder: string, program: string, example: string): string;
  unreadableFolder(folder: string, code: string): string;
  next(file: string): string;
}

export function importWordsFor(locale: string | undefined): ImportWords {
  return locale === "ja" ? ja : en;
}

const en: ImportWords = {
  heads: { imported: "Imported", needless: "Not needed: Bcc Guard does so anyway", "left-out": "Not imported", unread: "Not read", decoded: "Not in UTF-8" },
  what: subject => {
    if (typeof subject === "string") return subject;
    if ("domains" in subject) return subject.domains === 1 ? "1 domain" : `${subject.domains} domains`;
    const { lines, columns } = subject;
    return `${lines === 1 ? "1 entry" : `${lines} entries`}${columns.length > 0 ? ` (${columns.join(", ")})` : ""}`;
  },
  caveats: {
    lookAlikes: "Exactly this domain and its subdomains. There it matched every address that ends like this, look-alike domains included.",
    domainItself: "There it meant the subdomains only; here the domain itself is included.",
    countsParties: "There domains were counted. Here everybody at a webmail or carrier's domain counts by themself, so the number is reached earlier.",
    warnedOnly: "There nobody was stopped, so here nobody is stopped for it either: `stop` is null. Give it a number to have more than a warning.",
    movedByItself: "There the addresses were moved to Bcc without asking. Here Send is stopped, and one press of a button moves them.",
    askedAgain: "There senders were asked a second time. Here they are stopped, and may go on from the pane as `override` says.",
    countsOutsiders: "There everybody in To and Cc counted; here colleagues do not.",
  },
  reasons: {
    colleaguesAreNeverCounted: "Colleagues are never counted.",
    onlyStrangersInterrupt: "Only a message that would show strangers to each other interrupts anybody.",
    meetingsAreChecked: "Meetings are checked like messages.",
    newPeopleAreStrangers: "Whoever is added to a conversation is a stranger to those in it.",
    groupsAreStopped: "A contact group in To or Cc is stopped.",
    moveIsAlwaysOffered: "Every alert offers to move people to Bcc.",
    policyIsFixed: "No sender can change anything of the policy.",
    stopDoesMore: "The stop at the same number does more.",
    twice: "It is in the list already.",

    attachments: "Bcc Guard does not look at attachments.",
    content: "Bcc Guard does not read or change subject and text.",
    addsNobody: "Bcc Guard adds and deletes no recipients by itself.",
    delay: "Bcc Guard does not hold messages back. A rule of Outlook or of the server can.",
    noBoxes: "Bcc Guard has no boxes to tick.",
    trustIsNoAcquaintance: "That somebody is trusted does not mean that others may see their address. Domains of one organisation belong into partners.",
    noSingleRecipients: "Bcc Guard has no rules about a single recipient.",
    addressBook: "Bcc Guard does not look into the address book.",
    groups: "An add-in cannot read the members of a contact group: in To or Cc it is stopped. A list of the server is one address.",
    language: "Bcc Guard speaks the language of Outlook.",
    received: "Bcc Guard has nothing to do with received messages.",
    tasks: "Outlook runs no add-in when a task is sent.",
    noWindow: "Bcc Guard has no window that every message must pass.",
    countdown: "Bcc Guard counts nothing down: who is not stopped does not wait.",
    countsEverybody: "It counts everybody, colleagues included. Bcc Guard counts strangers.",
    colleaguesMatter: "Colleagues are never counted and never moved.",
    toField: "Bcc Guard puts no address of its own into To.",

    switchedOff: "It is switched off there. Bcc Guard's default stays.",
    badNumber: "This is no whole number from 1 on.",
    badTruth: "This is neither true nor false.",
    oneAddress: "A single address cannot be internal; a domain can.",
    provider: "This is a webmail, carrier or internet provider's domain. Everybody there would be taken for a colleague. If it is yours, add it to internalDomains.",
    publicSuffix: "This is no organisation's domain: everybody below it would be taken for a colleague.",
    wildcard: "A policy has no wildcards. Write the domains out.",
    noDomain: "This is no domain.",
    nothingToRemove: "It takes a pattern out that is not in this file.",
    onlyFirstLine: "Only the first line of this file is ever used.",
    unknownColumns: "These columns are newer than what is known here.",
    unknownKey: "This key is not known.",
    unknownFile: "This is no settings file that is known.",
    badLine: "This line cannot be read.",
  },
  unreadable: {
    archive: "An export with a password. Copy the settings folder itself, or unpack the export.",
    tooLarge: "The file is larger than 20 MB.",
    noText: "The file is no text.",
    noJson: "The file is no JSON.",
    folder: "A folder.",
    forbidden: "The file may not be read.",
  },
  charset: name => `Read as ${name}. Look at names that are not plain letters.`,
  subdomains: "In a policy, a domain covers its subdomains.",
  sum: (imported, leftOut) => `${imported} imported, ${leftOut} not imported.`,
  head: program => [`Imported from ${program}. What could not be imported is in the report of \`bcc-guard import\`.`, "Everything left out has its default. `bcc-guard policy explain` reads this file aloud."],
  nothing: (folder, program, example) => `${folder}: there are no settings of ${program} here; expected files such as ${example}.`,
  unreadableFolder: (folder, code) => `${folder}: ${code === "ENOENT" ? "there is no such folder" : code === "ENOTDIR" ? "this is no folder; name the folder with the settings" : `the folder cannot be read (${code})`}`,
  next: file => `${file} is written. See \`bcc-guard policy explain ${file}\`.`,
};

const ja: ImportWords = {
  heads: { imported: "取り込んだもの", needless: "取り込み不要（Bcc Guardでは常にそうなります）", "left-out": "取り込まなかったもの", unread: "読み込まなかったもの", decoded: "UTF-8以外のファイル" },
  what: subject => {
    if (typeof subject === "string") return subject;
    if ("domains" in subject) return `ドメイン${subject.domains}件`;
    const { lines, columns } = subject;
    return `${lines}件${columns.length > 0 ? `（${columns.join("、")}）` : ""}`;
  },
  caveats: {
    lookAlikes: "このドメインとサブドメインだけを対象にします。元の設定では、末尾が同じなら、紛らわしい別のドメインにも一致していました。",
    domainItself: "元の設定ではサブドメインだけが対象でした。ここでは、このドメイン自体も含みます。",
    countsParties: "元の設定ではドメインを数えていました。ここでは、ウェブメールや携帯電話会社のアドレスを一人ずつ数えるため、より早くこの数に達します。",
    warnedOnly: "元の設定では送信を止めていなかったため、ここでも止めません（stop は null）。警告だけでなく止めるには、数を書いてください。",
    movedByItself: "元の設定では、確認せずにBCCへ移していました。ここでは送信を止め、ボタン一つでBCCに移せます。",
    askedAgain: "元の設定では、もう一度確認していました。ここでは送信を止めます。それでも送れるかどうかは override で決まります。",
    countsOutsiders: "元の設定では宛先とCCの全員を数えていました。ここでは組織内の人を数えません。",
  },
  reasons: {
    colleaguesAreNeverCounted: "組織内の人は数えません。",
    onlyStrangersInterrupt: "面識のない人どうしにアドレスが見えるメールのときだけ確認します。",
    meetingsAreChecked: "会議の招待も、メールと同じように確認します。",
    newPeopleAreStrangers: "やりとりに後から加わる人は、面識のない人として数えます。",
    groupsAreStopped: "宛先・CCの連絡先グループは止めます。",
    moveIsAlwaysOffered: "どの警告からもBCCに移せます。",
    policyIsFixed: "ポリシーは、送信者には変更できません。",
    stopDoesMore: "同じ数で止めるため、警告は要りません。",
    twice: "すでに一覧にあります。",

    attachments: "Bcc Guardは添付ファイルを確認しません。",
    content: "Bcc Guardは件名や本文を読み取らず、変更もしません。",
    addsNobody: "Bcc Guardは宛先を自動で追加したり削除したりしません。",
    delay: "Bcc Guardは送信を遅らせません。Outlookかサーバーのルールを使ってください。",
    noBoxes: "Bcc Guardに、チェックを付ける画面はありません。",
    trustIsNoAcquaintance: "信頼できる相手でも、そのアドレスをほかの人に見せてよいとは限りません。同じ組織の複数のドメインは partners に書いてください。",
    noSingleRecipients: "Bcc Guardに、特定の宛先だけの決まりはありません。",
    addressBook: "Bcc Guardはアドレス帳を参照しません。",
    groups: "アドインは連絡先グループのメンバーを読み取れません。宛先・CCにあれば止めます。サーバーの配布リストは一つのアドレスとして扱います。",
    language: "Bcc GuardはOutlookの表示言語に従います。",
    received: "Bcc Guardは受信メールを扱いません。",
    tasks: "タスクの送信では、Outlookはアドインを実行しません。",
    noWindow: "Bcc Guardに、すべてのメールで表示する確認画面はありません。",
    countdown: "Bcc Guardにカウントダウンはありません。止める必要がなければ、すぐに送信されます。",
    countsEverybody: "組織内の人も含めた人数です。Bcc Guardは、面識のない人だけを数えます。",
    colleaguesMatter: "組織内の人は数えず、移しもしません。",
    toField: "Bcc Guardは、決まったアドレスを宛先に入れることはありません。",

    switchedOff: "元の設定では使われていません。Bcc Guardの既定値のままにします。",
    badNumber: "1以上の整数ではありません。",
    badTruth: "真偽値ではありません。",
    oneAddress: "一つのアドレスだけを組織内にすることはできません。ドメインを指定してください。",
    provider: "ウェブメール、携帯電話会社、プロバイダーのドメインです。そのすべての利用者が組織内になってしまいます。自組織のものであれば、internalDomains に書き加えてください。",
    publicSuffix: "組織のドメインではありません。これで終わるすべてのドメインの人が組織内になってしまいます。",
    wildcard: "ポリシーにワイルドカードは書けません。ドメインを一つずつ書いてください。",
    noDomain: "ドメインではありません。",
    nothingToRemove: "取り除くパターンが、このファイルにありません。",
    onlyFirstLine: "このファイルで使われるのは最初の行だけです。",
    unknownColumns: "新しい版で加わった、未対応の列です。",
    unknownKey: "未対応のキーです。",
    unknownFile: "対応している設定ファイルではありません。",
    badLine: "この行は読み取れません。",
  },
  unreadable: {
    archive: "パスワード付きのエクスポートです。設定フォルダーをそのままコピーするか、展開してから取り込んでください。",
    tooLarge: "20 MBを超えるファイルです。",
    noText: "テキストではありません。",
    noJson: "JSONではありません。",
    folder: "フォルダーです。",
    forbidden: "ファイルを読む権限がありません。",
  },
  charset: name => `${name}として読み込みました。日本語の部分を確かめてください。`,
  subdomains: "ポリシーのドメインは、サブドメインも含みます。",
  sum: (imported, leftOut) => `取り込んだもの${imported}件、取り込まなかったもの${leftOut}件。`,
  head: program => [`${program}から取り込みました。取り込めなかったものは、\`bcc-guard import\` の報告にあります。`, "書かなかった設定には既定値を使います。`bcc-guard policy explain --locale ja` で、内容を文章で読めます。"],
  nothing: (folder, program, example) => `${folder}：${program}の設定がありません。${example}などのファイルがあるフォルダーを指定してください。`,
  unreadableFolder: (folder, code) => `${folder}：${code === "ENOENT" ? "フォルダーがありません。" : code === "ENOTDIR" ? "フォルダーではありません。設定のあるフォルダーを指定してください。" : `フォルダーを読めません（${code}）。`}`,
  next: file => `${file} に書き込みました。\`bcc-guard policy explain ${file} --locale ja\` で内容を確かめてください。`,
};
