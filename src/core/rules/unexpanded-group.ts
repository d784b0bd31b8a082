/**
 * A personal contact group in To or Cc.
 *
 * Outlook replaces it by its members on Send, all in view, and gives no add-in
 * a way to read them: what cannot be counted is not zero. A distribution list
 * of the server is something else: it stays one address.
 */
import type { Example, Rule } from "../rule";

export const unexpandedGroup: Rule = {
  id: "unexpanded-group",
  appliesTo: "message",
  defaults: { severity: "stop", notice: {}, warn: {}, stop: { addresses: 1 } },
  remedies: ["expand-group"],

  measure({ visible }) {
    const groups = visible.filter(one => one.places[0]!.kind === "group");
    return { people: groups, parties: groups.length, addresses: groups.length, viewers: groups.length };
  },
};

export const examples = (): readonly Example[] => [
  {
    title: { en: "A contact group in To", ja: "宛先に連絡先グループ" },
    draft: { from: "me@us.example", to: "Book club:;" },
    verdict: "stop",
  },
  {
    title: { en: "A contact group in Bcc", ja: "BCCに連絡先グループ" },
    draft: { from: "me@us.example", to: "me@us.example", bcc: "Book club:;" },
    verdict: "none",
  },
  {
    title: { en: "A distribution list of the server", ja: "サーバーの配布リスト" },
    draft: { from: "me@us.example", to: "All staff <all@us.example>, Suppliers <suppliers@us.example>" },
    verdict: "none",
  },
];
