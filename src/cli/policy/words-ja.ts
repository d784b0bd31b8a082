/** 日本語 */
import { titles } from "../../core/titles";
import type { Severity } from "../../core/policy";
import type { PolicyWords, Size } from "./words";

const happens: { readonly [severity in Severity]: string } = {
  notice: "作成中にバーを表示します",
  warn: "［このまま送信］を選べる警告を出します",
  stop: "送信を止めます",
};

const noun: { readonly [severity in Severity]: string } = { notice: "バー", warn: "警告", stop: "停止" };

/** Sizes that stand together are of one rule. */
const titleOf = ([first]: readonly Size[]): string => (first ? titles.ja[first.rule] : "");

/** `相手が5組以上` */
function sized(size: Size): string {
  const { what, counter } = nounOf(size);
  return `${what}が${size.least}${counter}以上`;
}

function nounOf({ rule, measure }: Size): { readonly what: string; readonly counter: string } {
  if (rule === "unexpanded-group") return { what: "連絡先グループ", counter: "件" };
  if (rule === "unchecked-recipients") return { what: "読み取れない宛先", counter: "件" };
  if (rule === "second-person" && measure !== "parties") return { what: measure === "addresses" ? "送信先" : "組織の外の送信先", counter: "件" };
  if (rule === "one-organisation-audience" && measure === "addresses") return { what: "一つの組織の人", counter: "人" };
  if (rule === "visible-to-bcc-readers" && measure === "viewers") return { what: "BCCの人", counter: "人" };
  return { parties: { what: "相手", counter: "組" }, addresses: { what: "アドレス", counter: "件" }, viewers: { what: "アドレスを見る人", counter: "人" } }[measure];
}

const list = (items: readonly string[]): string => items.join("、");

export const ja: PolicyWords = {
  heads: {
    check: "動作",
    parties: "だれとだれを一組と数えるか",
    rules: "いつ、何をするか",
    openly: "止められても送れる場合",
    failure: "確認に失敗したとき",
    contact: "問い合わせ先",
  },
  mode: {
    enforce: "送信のたびに、面識のない人どうしにお互いのアドレスが見えてしまわないかを確認します。",
    observe: "観察だけを行います。送信は止めず、止めるはずだったことをバーと作業ウィンドウに表示します。",
  },
  observing: "以下は、観察を終えた後の動作です。",
  party: "同じ組織の同僚など、お互いのアドレスをもともと知っている人どうしを、まとめて一組と数えます。だれともまとまらない人は、一人で一組です。",
  insiders: {
    ofSender: "差出人の組織の人は、全員が組織内です。差出人がウェブメール、携帯電話会社、プロバイダーのアドレスを使っている場合、組織内の人はいません。",
    of: domains => `${list(domains)} の人は、サブドメインも含めて全員が組織内です。`,
  },
  individuals: domains => `${list(domains)} の人どうしには面識がありません。アドレスを一つずつ数えます。`,
  partner: (name, domains) => `${list(domains)} は、${name ? `「${name}」として` : "まとめて"}一組と数えます。`,
  providersAdded: domains => `${list(domains)} はプロバイダーとして扱い、アドレスを一つずつ数えます。`,
  providersRemoved: domains => `${list(domains)} は、内蔵の一覧ではプロバイダーですが、組織として扱います。`,
  others: "組織内の人は数えません。そのほかのウェブメール、携帯電話会社、プロバイダーのドメインでは、アドレスの一つひとつを別の一組と数えます。それ以外のドメインの人は、何人いても一組です。",
  rule: titles.ja,
  counting: "数えるのは組織の外の人だけです。そのうち、これまで同じやりとりにいなかった別の組の人にアドレスが見える人、またはそうしたアドレスが見えてしまう人を数えます。連絡先グループと、読み取れない宛先は、いつも数えます。",
  answer: (severity, sizes) => `${sizes.map(sized).join("、または")}なら、${happens[severity]}。`,
  silent: "確認しません。",
  approval: hours => `ここでは、組織内の人もBCCの人も含めて、すべての欄の全員を数えます。もう一人が承認すれば送れます。承認は${hours}時間有効です。`,
  between: "",
  override: {
    never: "止めたメールを、公開のまま送ることはできません。",
    "with-reason": "止めたメールも、作業ウィンドウで理由を書けば、公開のまま送れます。理由はメールに残ります。",
    free: "止めたメールも、作業ウィンドウから公開のまま送れます。",
  },
  remember: (days, stops) =>
    days === 0
      ? "答えは覚えません。同じ相手でも毎回確認します。"
      : `送信者が「知り合いです」と答えると、ちょうどその人たちと、その一部について、${days}日間覚えます。${stops ? "警告にも停止にも使います。" : "警告にだけ使い、停止には使いません。"}`,
  whenCheckFails: (value, milliseconds) =>
    `確認に失敗したとき、または${milliseconds / 1000}秒を過ぎたときは、${{ ask: "そのことを知らせます。送信者は［このまま送信］を選べます", stop: "送信を止めます", send: "確認せずに送信します" }[value]}。`,
  contact: (text, link) => (text || link ? `確認画面に、問い合わせ先として ${list([text, link].filter(one => one !== ""))} を表示します。` : "確認画面に問い合わせ先は表示しません。"),
  profile: match => `差出人が ${list(match)} のとき`,
  sensitive: "宛先の人どうしが互いを知ってはならない差出人です。答えは決して覚えません。",
  asEverybody: "ほかの差出人と同じです。",
  firstProfileCounts: "差出人が複数に当てはまるときは、先に書かれたものを使います。",
  changed: (now, before) => `${now}（変更前：${before}）`,
  limit: (severity, now, before) => `${titles.ja[now.rule]}：${sized(now)}で${noun[severity]}（これまでは${before === undefined ? "なし" : `${before}${nounOf(now).counter}以上`}）。`,
  instead: (severity, sizes, before) => `${titleOf(sizes)}：${sizes.map(sized).join("、または")}で${noun[severity]}（これまでは${noun[before]}）。`,
  gone: (severity, sizes) => `${titleOf(sizes)}：${sizes.map(sized).join("、または")}での${noun[severity]}はなくなります。`,
  diff: {
    same: "二つのポリシーの意味は同じです。",
    everybody: "すべての差出人",
    everybodyElse: "個別の設定のない差出人",
    noChange: "変わりません。",
    insidersAdded: domains => `${list(domains)} の人が組織内になり、数えなくなります。`,
    insidersRemoved: domains => `${list(domains)} の人が組織内ではなくなり、数えるようになります。`,
    individualsAdded: domains => `${list(domains)} では、アドレスを一つずつ数えるようになります。`,
    individualsRemoved: domains => `${list(domains)} で、アドレスを一つずつ数える指定がなくなります。`,
    partnerAdded: (name, domains) => `${list(domains)} を、${name ? `「${name}」として` : "まとめて"}一組と数えるようになります。`,
    partnerRemoved: (name, domains) => `${list(domains)} を${name ? `「${name}」として` : "まとめて"}一組と数える指定がなくなります。`,
    providersAdded: domains => `${list(domains)} をプロバイダーとして扱い、アドレスを一つずつ数えるようになります。`,
    providersNotAdded: domains => `${list(domains)} をプロバイダーとして扱う指定がなくなります。`,
    providersRemoved: domains => `${list(domains)} を、プロバイダーではなく組織として扱うようになります。`,
    providersNotRemoved: domains => `${list(domains)} の扱いが、内蔵のプロバイダー一覧のとおりに戻ります。`,
    profileAdded: "個別の設定が加わります。",
    profileRemoved: "個別の設定がなくなります。",
    sensitiveNow: "宛先の人どうしが互いを知ってはならない差出人になり、答えを覚えなくなります。",
    sensitiveNoMore: "宛先の人どうしが互いを知ってはならない差出人という指定がなくなります。",
  },
  check: {
    none: file => `${file}: 問題はありません。`,
    some: (file, count) => `${file}: 問題が${count}件あります。`,
  },
  init: {
    questions: {
      internal: "1/4 自組織のドメイン（コンマ区切り。空欄なら、それぞれの差出人の組織）",
      individual: "2/4 そのうち、学生や会員など、持ち主どうしに面識のないドメイン（空欄ならなし）",
      sensitive: "3/4 相談窓口など、宛先の人どうしが互いを知ってはならない差出人（空欄ならなし）",
      contact: "4/4 送信者の問い合わせ先。部署名、内線、メールアドレスなど（空欄ならなし）",
    },
    unusable: answer => `${answer} は使えません。example.com のようなドメインか、アドレスをコンマ区切りで入力してください。`,
    abandoned: "何も書き込んでいません。",
    comments: {
      head: ["面識のない人どうしにアドレスが見えてしまうメールについて、組織として決めたこと。", "書かなかった設定には既定値を使います。`bcc-guard policy explain --locale ja` で、内容を文章で読めます。"],
      internal: "自組織のドメイン（サブドメインを含む）。空なら、差出人の組織。",
      individual: "持ち主どうしに面識のないドメイン。アドレスを一つずつ数えます。",
      partners: '複数のドメインを持つ組織: { "name": "サンプルグループ", "domains": ["example-group.com", "example-group.co.jp"] }',
      senders: "差出人ごとの、より厳しい、またはより緩やかな設定。最初に当てはまるものを使います。",
      rules: ["どの数から、作成中のバー（notice）、警告（warn）、［このまま送信］のない停止（stop）にするか。", "以下は既定値です。null と書くと、その数を使いません。"],
      mode: "enforce（実施）または observe（観察。止めずに、止めるはずだったことをバーと作業ウィンドウに表示）。まず observe から始めてください。",
      contact: "問い合わせ先。確認画面に表示します。",
    },
    written: file => `${file} に書き込みました。\`bcc-guard policy explain ${file} --locale ja\` で内容を確かめてください。`,
  },
};
