/**
 * What `scope` says, in both languages: the table and two drafts. The drafts name
 * numbers, never an address: whoever reads them must not get the list again.
 * Square brackets are for the writer to fill in or to take out.
 */
import type { Scope } from "./measure";

export interface ScopeWords {
  readonly rows: {
    readonly addressed: string;
    readonly inView: string;
    readonly failed: string;
    readonly delayed: string;
    readonly holders: string;
  };
  holding(scope: Scope): string;
  delayedNote(count: number): string;
  noBounces: string;
  domains: string;
  domain(count: number, failed: number): string;
  noticeTitle: string;
  notice(scope: Scope, date: string): string;
  timelineTitle: string;
  timeline(scope: Scope, date: string): string;
}

const en: ScopeWords = {
  rows: {
    addressed: "People addressed",
    inView: "Addresses in view (To and Cc)",
    failed: "Not delivered, by bounces",
    delayed: "Delayed, may still arrive",
    holders: "People who got the message",
  },
  holding: ({ holders, inView }) => `${holders} ${holders === 1 ? "person holds" : "people hold"} ${inView} ${inView === 1 ? "address" : "addresses"}.`,
  delayedNote: count => `${count} delayed ${count === 1 ? "message is" : "messages are"} counted as arrived until a server says otherwise.`,
  noBounces: "No bounces were looked at (--bounces), so everybody counts as having got it. Mail that was filtered or never read looks the same from here.",
  domains: "Domains in view",
  domain: (count, failed) => `${count} ${count === 1 ? "address" : "addresses"}${failed > 0 ? `, ${failed} not delivered` : ""}`,
  noticeTitle: "DRAFT 1: NOTICE TO THOSE CONCERNED",
  notice: ({ holders, inView }, date) => `[Before you send: send this to each person one by one, nobody else in To, Cc or Bcc.
Never attach the first message, and never repeat its list of addresses.
Do not use "Recall this message": it works inside one organisation only, sends all of
them another message, and draws eyes to the first.]

Subject: Your e-mail address was shown to other recipients of our message of ${date}

Dear [name],

on ${date} we sent you "[subject]". By our mistake, the addresses of all recipients were
in view: ${inView} addresses, yours among them, could be seen by ${holders} ${holders === 1 ? "person" : "people"}. [Names were / were not in view.]
[Nothing else about you was in the message.]

We ask you for two things:
- Please delete that message, and do not use, copy or pass on the addresses in it.
- Please do not answer to all.

If you get mail that you did not expect, please be careful with links and attachments
in it, and tell us.

What we have done: [messages to many now go through …; each is checked before it is sent].
We are sorry. Questions: [name, telephone, address].
`,
  timelineTitle: "DRAFT 2: TIMELINE FOR THE REGULATOR",
  timeline: ({ addressees, inView, failed, holders, bounces }, date) => `[Check first whether, where and by when a report is due. In the EU and the UK: within 72 hours
of becoming aware, unless a risk to people is unlikely (GDPR, Article 33).]

1. What happened
   A message to ${addressees.length} people was sent with ${inView} addresses in To or Cc instead of Bcc.

2. When
   ${date}   The message was sent.
   [date, time]   It was noticed by [whom, how].
   [date, time]   [First measures.]
   [date, time]   Those concerned were told, one by one.

3. Personal data concerned
   ${inView} e-mail addresses[, with names]. [What the subject and the text say of the people:
   membership, health, … Nothing beyond.]

4. Who received it
   ${addressees.length} addressed; ${failed} not delivered (from ${bounces} delivery reports); ${holders} ${holders === 1 ? "person holds" : "people hold"} the addresses.

5. Likely consequences
   [Unwanted mail, phishing; what the audience itself gives away.]

6. Measures
   [Recipients asked to delete; technical and organisational measures against a repetition.]

7. Contact
   [Name, telephone, address; data protection officer.]
`,
};

const ja: ScopeWords = {
  rows: {
    addressed: "宛先の人数",
    inView: "見える状態のアドレス（宛先・CC）",
    failed: "届かなかった（不達通知による）",
    delayed: "遅延中（届く可能性あり）",
    holders: "メールが届いた人数",
  },
  holding: ({ holders, inView }) => `${holders}人が${inView}件のアドレスを受け取っています。`,
  delayedNote: count => `遅延中の${count}件は、サーバーから不達の通知があるまで届いたものとして数えています。`,
  noBounces: "不達通知を指定していないため（--bounces）、全員に届いたものとして数えています。迷惑メールに振り分けられたものや未読のものは、ここでは区別できません。",
  domains: "見える状態のドメイン",
  domain: (count, failed) => `${count}件${failed > 0 ? `（うち${failed}件は不達）` : ""}`,
  noticeTitle: "下書き1: 関係者へのお知らせ",
  notice: ({ holders, inView }, date) => `［送信前のご注意: 必ず1人ずつ個別に送ってください。ほかの方を宛先・CC・BCCに入れないでください。
元のメールを添付したり、アドレスの一覧を再び記載したりしないでください。
「メッセージの取り消し（リコール）」は使わないでください。同じ組織の中でしか機能せず、
全員にもう1通届いて、かえって元のメールに注目を集めます。］

件名: ${date}にお送りしたメールにおけるメールアドレスの表示について（お詫び）

［お名前］様

平素よりお世話になっております。［組織名・担当者名］でございます。

${date}にお送りした「［件名］」におきまして、当方の操作の誤りにより、宛先の方全員の
メールアドレスが互いに見える状態になっておりました。${inView}件のメールアドレスが、
${holders}名の方から見える状態でした。［お名前は含まれておりません／含まれておりました。］
［それ以外の情報は含まれておりません。］

ご迷惑をおかけし、誠に申し訳ございません。恐れ入りますが、次の2点をお願い申し上げます。
・該当のメールを削除し、記載されたアドレスの利用、転記、転送をなさらないでください。
・該当のメールに「全員に返信」をなさらないでください。

心当たりのないメールが届いた場合は、リンクや添付ファイルを開かず、下記までお知らせください。

再発防止のため、［一斉送信の方法の変更、送信前の確認など］を実施いたしました。
お問い合わせ先: ［担当者名、電話番号、メールアドレス］
`,
  timelineTitle: "下書き2: 監督機関への報告のための経緯",
  timeline: ({ addressees, inView, failed, holders, bounces }, date) => `［まず、報告の要否、提出先、期限を確認してください。日本では、個人情報保護法第26条の報告対象
となる事態の場合、知った時からおおむね3〜5日以内に速報、原則30日以内に確報を個人情報保護委員会
などへ提出します。］

1. 概要
   ${addressees.length}名あてのメールを、BCCではなく宛先またはCCに${inView}件のアドレスを入れて送信した。

2. 経緯
   ${date}　メールを送信
   ［日時］　［誰が、どのように］気づいた
   ［日時］　［初動の対応］
   ［日時］　関係者へ1人ずつ個別に連絡

3. 対象となる個人データ
   メールアドレス${inView}件［および氏名］。［件名や本文から分かる事柄: 会員であること、健康状態など。
   それ以外は含まれない。］

4. 受信者
   宛先${addressees.length}名。うち${failed}名には不達（不達通知${bounces}通による）。${holders}名がアドレスを受け取った。

5. 二次被害のおそれ
   ［迷惑メール、なりすましメール。送信先であること自体から分かる事柄。］

6. 対応と再発防止策
   ［受信者への削除の依頼。技術的な対策と組織的な対策。］

7. 連絡先
   ［担当者名、電話番号、メールアドレス、個人情報保護管理者］
`,
};

export function scopeWordsFor(locale: string): ScopeWords {
  return locale === "ja" ? ja : en;
}
