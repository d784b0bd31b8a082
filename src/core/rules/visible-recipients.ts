/**
 * People who do not know each other, in To and Cc.
 *
 * Everyone in those two fields can read, copy and reply to every other address
 * there. Colleagues are not counted, neither as shown nor as an excuse; nor is
 * anyone whom the thread has shown to the others before.
 */
import type { Example, Rule } from "../rule";

export const visibleRecipients: Rule = {
  id: "visible-recipients",
  appliesTo: "message",
  defaults: {
    severity: "stop",
    notice: { parties: 2 },
    warn: { parties: 3 },
    stop: { parties: 5, addresses: 10 },
  },
  remedies: ["move-to-bcc"],

  measure({ exposure }) {
    return {
      people: exposure.shown,
      parties: exposure.parties,
      addresses: exposure.shown.length,
      viewers: exposure.viewers.length,
    };
  },
};

const mobiles = (): string => [
  "hana.0412@docomo.ne.jp", "ken..taro.@docomo.ne.jp", "yuki-1985@docomo.ne.jp", "aoi.umi@docomo.ne.jp",
  "sora_to_kaze@docomo.ne.jp", "momo.chan..@docomo.ne.jp", "taiyou.77@docomo.ne.jp", "nagisa-m@docomo.ne.jp",
  "kumo.no.ue@docomo.ne.jp", "hoshi2525@docomo.ne.jp", "rin.rin.rin@docomo.ne.jp",
  "fuji.san@ezweb.ne.jp", "kaede-o@ezweb.ne.jp", "nami.nami@ezweb.ne.jp", "tsuki.0815@ezweb.ne.jp",
  "haru_no_hi@ezweb.ne.jp", "mikan.box@ezweb.ne.jp", "koharu.b@ezweb.ne.jp", "jun.1970@ezweb.ne.jp",
  "akira-t@softbank.ne.jp", "sakura.saku@softbank.ne.jp", "mizuki.o@softbank.ne.jp", "ren.ren@softbank.ne.jp",
  "tomo.3106@softbank.ne.jp", "kai.kai@t.vodafone.ne.jp", "yume.2000@t.vodafone.ne.jp",
  "nozomi@k.vodafone.ne.jp", "shin.ichi@i.softbank.jp", "emi.emi@willcom.com",
].join(", ");

export const examples = (): readonly Example[] => [
  {
    title: { en: "A newsletter to 29 mobile phones, in To", ja: "携帯電話29台あてのニュースレター（宛先）" },
    draft: { from: "Newsletter <news@us.example>", to: mobiles() },
    verdict: "stop",
  },
  {
    title: { en: "The same 29, in Bcc", ja: "同じ29人をBCCに" },
    draft: { from: "Newsletter <news@us.example>", to: "news@us.example", bcc: mobiles() },
    verdict: "none",
  },
  {
    title: { en: "Twelve colleagues at one client", ja: "一つの取引先の社員12人" },
    draft: {
      from: "me@us.example",
      to: "a@client.example, b@client.example, c@client.example, d@client.example, e@client.example, f@client.example",
      cc: "g@client.example, h@hr.client.example, i@client.example, j@client.example, k@client.example, l@client.example",
    },
    verdict: "none",
  },
  {
    title: { en: "Three rival companies in one message", ja: "競合する3社を1通に" },
    draft: { from: "me@us.example", to: "sales@one.example, office@two.example", cc: "info@three.example, you@us.example" },
    verdict: "warn",
  },
  {
    title: { en: "Two companies in one message", ja: "2社を1通に" },
    draft: { from: "me@us.example", to: "sales@one.example, office@two.example" },
    verdict: "notice",
  },
  {
    title: { en: "Ten people of two companies", ja: "2社の計10人" },
    draft: {
      from: "me@us.example",
      to: "a@one.example, b@one.example, c@one.example, d@one.example, e@one.example",
      cc: "a@two.example, b@two.example, c@two.example, d@two.example, e@two.example",
    },
    verdict: "stop",
  },
  {
    title: { en: "Reply to all of a thread, nobody added", ja: "全員に返信（追加なし）" },
    draft: {
      from: "me@us.example",
      to: "a@one.example",
      cc: "b@two.example, c@three.example, d@four.example, e@five.example",
      acquainted: ["a@one.example, b@two.example, c@three.example, d@four.example, e@five.example, me@us.example"],
    },
    verdict: "none",
  },
  {
    title: { en: "Reply to all of a thread, one person added", ja: "全員に返信（1人を追加）" },
    draft: {
      from: "me@us.example",
      to: "a@one.example",
      cc: "b@two.example, c@three.example, d@four.example, new@five.example",
      acquainted: ["a@one.example, b@two.example, c@three.example, d@four.example, me@us.example"],
    },
    verdict: "stop",
  },
];
