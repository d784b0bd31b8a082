/**
 * A message to many that nobody but its sender has looked at.
 *
 * Off until a policy asks for it. Everybody in all fields counts, Bcc included,
 * since the worst mistake of a bulk mail is in its address fields; `viewers` are
 * those of them outside our organisation, for a policy that means only these.
 * Whether somebody has approved exactly this draft, the host finds out.
 */
import { countParties } from "../exposure";
import type { Example, Rule } from "../rule";

export const secondPerson: Rule = {
  id: "second-person",
  appliesTo: "message",
  defaults: { severity: "off", notice: {}, warn: {}, stop: { addresses: 25 } },
  remedies: ["ask-colleague"],
  isOfMessage: true,

  measure({ draft, everybody, visible, hidden }) {
    if (draft.approval && draft.approval.state === "approved") return undefined;
    return {
      people: everybody,
      parties: countParties(everybody),
      addresses: everybody.length,
      viewers: visible.length + hidden.length,
      isUncounted: draft.truncated.length > 0 || everybody.some(one => one.places[0]!.kind === "group"),
    };
  },
};

const readers = (count: number): string => Array.from({ length: count }, (_, index) => `reader${index + 1}@gmail.com`).join(", ");

export const examples = (): readonly Example[] => [
  {
    title: { en: "A newsletter to 300 in Bcc, looked at by its sender alone", ja: "BCCの300人へのニュースレター（送信者だけが確認）" },
    draft: { from: "Newsletter <news@us.example>", to: "news@us.example", bcc: readers(300) },
    verdict: "stop",
  },
  {
    title: { en: "The same, approved by a colleague", ja: "同じニュースレター（同僚が承認済み）" },
    draft: { from: "Newsletter <news@us.example>", to: "news@us.example", bcc: readers(300), approval: "approved" },
    verdict: "none",
  },
  {
    title: { en: "Approved, and changed since", ja: "承認の後に変更された下書き" },
    draft: { from: "Newsletter <news@us.example>", to: "news@us.example", bcc: readers(300), approval: "changed" },
    verdict: "stop",
  },
  {
    title: { en: "A contact group in Bcc, whose members cannot be counted", ja: "BCCの連絡先グループ（人数を数えられない）" },
    draft: { from: "me@us.example", to: "me@us.example", bcc: "Book club:;" },
    verdict: "stop",
  },
  {
    title: { en: "A message to 24 people", ja: "24人へのメッセージ" },
    draft: { from: "me@us.example", to: "me@us.example", bcc: readers(23) },
    verdict: "none",
  },
];
