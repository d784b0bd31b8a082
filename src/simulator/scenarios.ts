/**
 * Drafts to try: the rules' own examples, and some that show size. Those that
 * need a state no compose window can be put into from outside are left out.
 */
import { mailboxesOf, parseAddressList } from "../core/address";
import { ruleExamples } from "../core/examples";
import type { RuleId, Sketch } from "../core/rule";
import { rules } from "../core/rules";
import { titles } from "../core/titles";
import { emptyItem, entriesFrom, isResolved, type ComposeItem, type Entry, type Fields } from "./compose-item";
import type { PersonId } from "./people";
import type { PolicyId } from "./policies";
import type { PageLanguage } from "./words";

export interface Scenario {
  /** Stable, for links: the rule and the example's number in it. */
  readonly id: string;
  readonly title: { readonly [language in PageLanguage]: string };
  readonly group: { readonly [language in PageLanguage]: string };
  readonly draft: Sketch;
  readonly attachments?: ComposeItem["attachments"];
  /** What it takes to see the point of it. */
  readonly opensWith?: { readonly policy: PolicyId; readonly person: PersonId };
}

const TWO_PEOPLE: Scenario["opensWith"] = { policy: "second-person", person: "hana" };

const ofRules: Scenario[] = rules.flatMap(rule =>
  ruleExamples(rule.id).map((example, index) => ({
    id: `${rule.id}-${index + 1}`,
    title: example.title,
    group: groupOf(rule.id),
    draft: example.draft,
    ...(rule.id === "second-person" ? { opensWith: TWO_PEOPLE } : {}),
  })));

const readers = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, index) => `reader${from + index}@gmail.com`).join(", ");

const ofSize: Scenario[] = [
  { id: "size-101", title: { en: "101 people on webmail, in To", ja: "ウェブメールの101人（宛先）" }, draft: { to: readers(1, 101) } },
  { id: "size-500", title: { en: "500 people on webmail, in To", ja: "ウェブメールの500人（宛先）" }, draft: { to: readers(1, 500) } },
  { id: "size-1000", title: { en: "1,000 people on webmail, in To and Cc", ja: "ウェブメールの1,000人（宛先とCC）" }, draft: { to: readers(1, 600), cc: readers(601, 1000) } },
  { id: "size-cap", title: { en: "To as full as Outlook lets it be read", ja: "読み取り上限まで埋まった宛先" }, draft: { to: readers(1, 1000) } },
].map(one => ({ ...one, group: { en: "Many recipients", ja: "多数の宛先" }, draft: { from: "Newsletter <news@us.example>", ...one.draft } }));

const ofTwoPeople: Scenario[] = [
  {
    id: "two-people",
    title: { en: "A newsletter of a shared mailbox to 303, with attachments", ja: "共有メールボックスから303人へのニュースレター（添付あり）" },
    draft: {
      from: "Newsletter <news@us.example>",
      to: "Newsletter <news@us.example>, Director <director@us.example>",
      bcc: [
        readers(1, 172),
        ...Array.from({ length: 86 }, (_, index) => `friend.${index + 1}@docomo.ne.jp`),
        ...Array.from({ length: 24 }, (_, index) => `curator${index + 1}@museum.example`),
        ...["one", "two", "three", "four", "five", "six", "seven"].flatMap(name => [`press@${name}.example`, `desk@${name}.example`]),
        ...Array.from({ length: 5 }, (_, index) => `colleague${index + 1}@us.example`),
      ].join(", "),
    },
    attachments: [{ name: "Programme August.pdf", size: 1_240_000 }, { name: "Members 2026.xlsx", size: 48_200 }],
  },
  {
    id: "two-people-mistake",
    title: { en: "The same, with everybody in To by mistake", ja: "同じニュースレターで、全員を誤って宛先に" },
    draft: { from: "Newsletter <news@us.example>", to: `Newsletter <news@us.example>, ${readers(1, 40)}` },
  },
].map(one => ({ ...one, group: { en: titles.en["second-person"], ja: titles.ja["second-person"] }, opensWith: TWO_PEOPLE }));

export const scenarios: readonly Scenario[] = [
  ...ofRules.filter(one => isPossible(one.draft)),
  ...ofTwoPeople,
  ...ofSize,
  { id: "empty", title: { en: "An empty message", ja: "空のメッセージ" }, group: { en: "Write your own", ja: "自分で書く" }, draft: { from: "Newsletter <news@us.example>" } },
];

function groupOf(rule: RuleId): Scenario["group"] {
  return { en: titles.en[rule], ja: titles.ja[rule] };
}

/** Whether a compose window can hold it: nothing remembered or approved before, no cap of another client, nobody unresolved. */
function isPossible(draft: Sketch): boolean {
  const { remembered, truncated, approval } = draft;
  return !remembered && !truncated && !approval && Object.values(fieldsOf(draft)).every(entries => entries.every(isResolved));
}

export function fieldsOf(draft: Sketch): Fields {
  const field = (list: string | undefined): Entry[] => entriesFrom(list ?? "");
  return { to: field(draft.to), cc: field(draft.cc), bcc: field(draft.bcc), required: field(draft.required), optional: field(draft.optional) };
}

/**
 * The item as its window opens. A thread's people stand in it before anybody is
 * added, as Outlook fills in a reply.
 */
export function openedAs({ draft, attachments = [] }: Scenario, texts: { readonly subject: string; readonly body: string }): ComposeItem {
  const from = entriesFrom(draft.from ?? "")[0] ?? emptyItem.from;
  const thread = new Set((draft.acquainted ?? []).flatMap(list => mailboxesOf(parseAddressList(list)).map(one => one.addrSpec)));
  const isReply = thread.size > 0;
  const fields = fieldsOf(draft);
  const before = (entries: readonly Entry[]): readonly Entry[] => (isReply ? entries.filter(entry => thread.has(entry.address)) : entries);
  return {
    ...emptyItem,
    kind: draft.kind ?? "message",
    composeType: isReply ? "reply" : "newMail",
    from,
    fields: { ...fields, to: before(fields.to), cc: before(fields.cc) },
    attachments,
    subject: (isReply ? "Re: " : "") + texts.subject,
    body: texts.body,
  };
}
