/**
 * Recipients that could not be read: a visible field at the cap of what the
 * client hands over, or an entry without an address.
 *
 * Whatever the other rules found, they counted only what was there to read.
 */
import { isHiddenField } from "../draft";
import type { Example, Rule } from "../rule";

export const uncheckedRecipients: Rule = {
  id: "unchecked-recipients",
  appliesTo: "message",
  defaults: { severity: "warn", notice: {}, warn: { addresses: 1 }, stop: {} },
  remedies: ["split-send"],

  measure({ draft, visible }) {
    const unread = visible.filter(one => one.places[0]!.kind === "unresolved");
    const capped = draft.truncated.filter(field => !isHiddenField(field)).length;
    // Somebody alone in view is shown to nobody, whatever their address is.
    const count = capped + (visible.length > 1 ? unread.length : 0);
    return { people: unread, parties: count, addresses: count, viewers: count };
  },
};

export const examples = (): readonly Example[] => [
  {
    title: { en: "To read at the client's cap, all of it colleagues", ja: "読み取り上限に達した宛先（読めた分は同僚のみ）" },
    draft: {
      from: "me@us.example",
      to: Array.from({ length: 100 }, (_, index) => `colleague${index + 1}@us.example`).join(", "),
      truncated: ["to"],
    },
    verdict: "warn",
  },
  {
    title: { en: "An entry without an address beside a customer", ja: "顧客のほかに、アドレスのない宛先" },
    draft: { from: "me@us.example", to: "ann@one.example, Taro from the meeting" },
    verdict: "warn",
  },
  {
    title: { en: "Bcc read at the client's cap", ja: "読み取り上限に達したBCC" },
    draft: {
      from: "me@us.example",
      to: "me@us.example",
      bcc: Array.from({ length: 100 }, (_, index) => `reader${index + 1}@gmail.com`).join(", "),
      truncated: ["bcc"],
    },
    verdict: "none",
  },
];
