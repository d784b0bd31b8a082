/** What the script says to whoever reads it, and what senders read of a message that comes back. */
import type { TransportRule } from "./rules";

export interface ExchangeWords {
  /** First lines of the script: what it is for. */
  head(isModerated: boolean): readonly string[];
  readonly cannotHead: string;
  cannot(exceptReplies: boolean): readonly string[];
  readonly shortcomingsHead: string;
  /** `profile`: from 1; 0 for everybody without one. */
  nothingStopped(profile: number): string;
  tooMany(counts: TransportRule["counts"], least: number): string;
  noRoom(domains: readonly string[]): string;
  tooLong(characters: number): string;
  readonly usageHead: string;
  readonly mode: string;
  readonly remove: string;
  readonly notConnected: string;
  /** Kept with each rule. */
  comment(counts: TransportRule["counts"], least: number, header: string): string;
  /** To the sender of a message that comes back. */
  returned(header: string): string;
  ask(whom: string): string;

  written(file: string, rules: number): string;
  noRules(policy: string): string;
  badAddress(option: string, found: string): string;
  badNumber(found: string): string;
}

export function exchangeWordsFor(locale: string | undefined): ExchangeWords {
  return locale === "ja" ? ja : en;
}

const en: ExchangeWords = {
  head: isModerated => [
    "Bcc Guard: mail-flow rules for Exchange Online, made by `bcc-guard exchange-rules`.",
    "",
    "A backstop for what an add-in cannot see: phones, SMTP, Graph, other mail programs, old versions of Outlook.",
    `A message with very many addresses in To or in Cc ${isModerated ? "waits for a moderator" : "is returned to its sender"}. Until -Mode Enforce, it is only written down.`,
  ],
  cannotHead: "What such rules cannot do:",
  cannot: exceptReplies => [
    "They look at one field: there is no sum of To and Cc. Each has rules of its own.",
    "They cannot move anybody to Bcc. The sender has to do that, and send again.",
    "They count addresses, not strangers. Colleagues count; whether people know each other is not known here. Only a message that goes to somebody outside is looked at.",
    exceptReplies ? "Replies are let through, whoever was added to them. What mail programs do not mark as a reply is none." : "A reply to everybody of a long conversation is caught like any other message.",
    "They do not see that Bcc readers are shown To and Cc, nor who is in a list or group: it is one address.",
    "They do not know what a sender has decided in Bcc Guard's pane: what may be sent openly there is caught here.",
    "A list with some addresses in angle brackets and others without is counted in parts. A name with an angle bracket in it ends a count.",
    "Individuals are counted at the domains named below and nowhere else, and not at their subdomains.",
    "Exchange may handle recipients inside and outside apart, so that colleagues have a message that others did not get.",
    "Meeting requests are left alone, as they have no Bcc.",
    "Exchange takes up to 30 minutes to follow a change.",
  ],
  shortcomingsHead: "What this policy asks for and these rules do not do:",
  nothingStopped: profile => `${profile === 0 ? "For senders without a profile" : `For profile ${profile}`}, the policy stops no message for strangers in To and Cc, so there is no rule. \`--addresses\` makes one all the same.`,
  tooMany: (counts, least) => `${least} ${counts === "addresses" ? "addresses" : "individuals"} are more than a rule can count. \`--addresses\` gives a smaller number.`,
  noRoom: domains => `There is no room in a rule for ${domains.join(", ")}.`,
  tooLong: characters => `The patterns have ${characters} characters in all. Exchange Online allows 20,480 for all rules of an organisation and may refuse some: have fewer profiles with limits of their own.`,
  usageHead: "How to use it: first without -Mode, which changes nothing for anybody. After a week or two, look at the Exchange transport rule report (Exchange admin center, Reports, Mail flow), then enforce.",
  mode: "Audit: what a rule would have done is only written down. AuditAndNotify: reports are sent as well. Enforce: it is done.",
  remove: "Removes all rules that this script has made.",
  notConnected: "Run Connect-ExchangeOnline first.",
  comment: (counts, least, header) => `bcc-guard exchange-rules: at least ${least} ${counts === "addresses" ? "addresses" : "individuals at webmail, carrier and similar domains"} in ${header}.`,
  returned: header => `Your message was not sent to people outside. It has so many addresses in ${header} that people who do not know each other would see each other's address. Move them to Bcc and send it again.`,
  ask: whom => `Questions: ${whom}`,

  written: (file, rules) => `${file}: ${rules} rules. Read it, then run it as its first lines say; nothing is enforced until you say so.`,
  noRules: policy => `${policy}: there is nothing to make a rule of, as the policy stops no message for strangers in To and Cc. --addresses makes rules all the same.`,
  badAddress: (option, found) => `${option}: found ${found}; expected an address.`,
  badNumber: found => `--addresses: found ${found}; expected a whole number from 2 to 300.`,
};

const ja: ExchangeWords = {
  head: isModerated => [
    "Bcc Guard：Exchange Online のメールフロー ルール（`bcc-guard exchange-rules` が作成）",
    "",
    "スマートフォン、SMTP、Graph、ほかのメールソフト、古い版の Outlook など、アドインでは確認できないメールのための備えです。",
    `宛先またはCCのアドレスが非常に多いメールは、${isModerated ? "承認されるまで保留されます" : "送信者に戻されます"}。-Mode Enforce を指定するまでは、記録だけを行います。`,
  ],
  cannotHead: "このルールにできないこと",
  cannot: exceptReplies => [
    "一つの欄しか見ません。宛先とCCの合計は数えられないため、それぞれにルールがあります。",
    "BCCに移すことはできません。送信者が移して、送り直す必要があります。",
    "面識のない人ではなく、アドレスの数を数えます。組織内の人も数に入り、知り合いかどうかは分かりません。対象は、組織の外の人が宛先に含まれるメールだけです。",
    exceptReplies ? "返信は、だれかを加えていても対象にしません。返信であることがメールに記されていない場合は対象になります。" : "人数の多いやりとりへの全員返信も、ほかのメールと同じように対象になります。",
    "BCCの人に宛先とCCが見えることや、リストやグループのメンバーは分かりません。リストは一つのアドレスとして数えます。",
    "Bcc Guard のウィンドウで送信者が決めたことは分かりません。そこで公開のまま送れるメールも対象になります。",
    "山括弧付きのアドレスと山括弧なしのアドレスが混ざっていると、別々に数えます。名前に山括弧があると、そこで数え直します。",
    "個人として数えるのは、下に挙げたドメインだけです。そのサブドメインは含みません。",
    "Exchange は組織の内と外の宛先を分けて扱うことがあり、同僚にだけ届く場合があります。",
    "会議の招待にはBCCがないため、対象にしません。",
    "変更が反映されるまで、最大で30分かかります。",
  ],
  shortcomingsHead: "ポリシーにあり、このルールでは行わないこと",
  nothingStopped: profile => `${profile === 0 ? "個別の設定のない差出人" : `${profile}番目の個別の設定の差出人`}については、宛先・CCに面識のない人どうしがいても送信を止めないポリシーのため、ルールはありません。必要なら --addresses で数を指定してください。`,
  tooMany: (counts, least) => `${counts === "addresses" ? "アドレス" : "個人のアドレス"}${least}件は、ルールでは数えられません。--addresses でより小さい数を指定してください。`,
  noRoom: domains => `ルールの長さの制限により、${domains.join("、")} は含まれていません。`,
  tooLong: characters => `パターンは合計${characters}文字あります。Exchange Online では組織のすべてのルールで20,480文字までのため、一部を作成できないことがあります。独自の数を持つ個別の設定を減らしてください。`,
  usageHead: "使い方：最初は -Mode を付けずに実行します。この段階では、だれにも影響しません。一、二週間後に Exchange 管理センターの［レポート］－［メールフロー］にあるトランスポート ルールのレポートを確かめてから、Enforce にしてください。",
  mode: "Audit：行うはずだったことを記録するだけです。AuditAndNotify：報告も送ります。Enforce：実際に行います。",
  remove: "このスクリプトで作ったルールをすべて削除します。",
  notConnected: "先に Connect-ExchangeOnline を実行してください。",
  comment: (counts, least, header) => `bcc-guard exchange-rules：${header} に${counts === "addresses" ? "アドレス" : "ウェブメールや携帯電話会社などの個人のアドレス"}が${least}件以上`,
  returned: header => `このメールは、組織の外には送信されませんでした。${header === "To" ? "宛先" : "CC"}のアドレスが多く、面識のない人どうしにお互いのアドレスが見えてしまいます。BCCに移して、もう一度送信してください。`,
  ask: whom => `お問い合わせ先：${whom}`,

  written: (file, rules) => `${file}：ルール${rules}件。内容を確かめてから、冒頭の説明のとおりに実行してください。Enforce を指定するまで、だれにも影響しません。`,
  noRules: policy => `${policy}：宛先・CCに面識のない人どうしがいても送信を止めないポリシーのため、作成できるルールがありません。必要なら --addresses で数を指定してください。`,
  badAddress: (option, found) => `${option}：${found} となっています。メールアドレスを指定してください。`,
  badNumber: found => `--addresses：${found} となっています。2から300までの整数を指定してください。`,
};
