/**
 * Outsiders in To or Cc whom outsiders in Bcc would see.
 *
 * Bcc hides its readers from the others, not the others from them. A mailing
 * with two hundred in Bcc and three customers left in To shows those three to
 * two hundred.
 */
import { exposure } from "../exposure";
import type { Example, Rule } from "../rule";

export const visibleToBccReaders: Rule = {
  id: "visible-to-bcc-readers",
  appliesTo: "message",
  // One reader in Bcc is a filing address or a second mailbox of the sender's
  // more often than a stranger.
  defaults: { severity: "stop", notice: { viewers: 2 }, warn: { viewers: 3 }, stop: { viewers: 10 } },
  remedies: ["move-to-bcc"],

  measure({ visible, hidden, circles }) {
    const toHidden = exposure(visible, hidden, circles);
    return {
      people: toHidden.shown,
      parties: toHidden.parties,
      addresses: toHidden.shown.length,
      viewers: toHidden.viewers.length,
      readers: toHidden.viewers,
    };
  },
};

const subscribers = (count: number): string =>
  Array.from({ length: count }, (_, index) => `subscriber.${index + 1}@gmail.com`).join(", ");

export const examples = (): readonly Example[] => [
  {
    title: { en: "Two customers left in To, two hundred in Bcc", ja: "宛先に顧客が2人残り、BCCに200人" },
    draft: { from: "me@us.example", to: "ann@one.example, bob@one.example", bcc: subscribers(200) },
    verdict: "stop",
  },
  {
    title: { en: "One customer in To, four in Bcc", ja: "宛先に顧客1人、BCCに4人" },
    draft: { from: "me@us.example", to: "ann@one.example", bcc: subscribers(4) },
    verdict: "warn",
  },
  {
    title: { en: "The sender in To, two hundred in Bcc", ja: "宛先は自分、BCCに200人" },
    draft: { from: "me@us.example", to: "me@us.example", bcc: subscribers(200) },
    verdict: "none",
  },
  {
    title: { en: "A customer in To, a filing address in Bcc", ja: "宛先に顧客、BCCに記録用アドレス" },
    draft: { from: "me@us.example", to: "ann@one.example", bcc: "dropbox@crm.example" },
    verdict: "none",
  },
];
