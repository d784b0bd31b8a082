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
import type { PageLanguage } from "./words";

export interface Scenario {
  /** Stable, for links: the rule and the example's number in it. */
  readonly id: string;
  readonly title: { readonly [language in PageLanguage]: string };
  readonly group: { readonly [language in PageLanguage]: string };
  readonly draft: Sketch;
}

const ofRules: Scenario[] = rules.flatMap(rule =>
  ruleExamples(rule.id).map((example, index) => ({
    id: `${rule.id}-${index + 1}`,
    title: example.title,
    group: groupOf(rule.id),
    draft: example.draft,
  })));

const readers = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, index) => `reader${from + index}@gmail.com`).join(", ");

const ofSize: Scenario[] = [
  { id: "size-101", title: { en: "101 people on webmail, in To", ja: "ウェブメールの101人（宛先）" }, draft: { to: readers(1, 101) } },
  { id: "size-500", title: { en: "500 people on webmail, in To", ja: "ウェブメールの500人（宛先）" }, draft: { to: readers(1, 500) } },
  { id: "size-1000", title: { en: "1,000 people on webmail, in To and Cc", ja: "ウェブメールの1,000人（宛先とCC）" }, draft: { to: readers(1, 600), cc: readers(601, 1000) } },
  { id: "size-cap", title: { en: "To as full as Outlook lets it be read", ja: "読み取り上限まで埋まった宛先" }, draft: { to: readers(1, 1000) } },
].map(one => ({ ...one, group: { en: "Many recipients", ja: "多数の宛先" }, draft: { from: "Newsletter <news@us.example>", ...one.draft } }));

export const scenarios: readonly Scenario[] = [
  ...ofRules.filter(one => isPossible(one.draft)),
  ...ofSize,
  { id: "empty", title: { en: "An empty message", ja: "空のメッセージ" }, group: { en: "Write your own", ja: "自分で書く" }, draft: { from: "Newsletter <news@us.example>" } },
];

function groupOf(rule: RuleId): Scenario["group"] {
  return { en: titles.en[rule], ja: titles.ja[rule] };
}

/** Whether a compose window can hold it: nothing remembered before, no cap of another client, nobody unresolved. */
function isPossible(draft: Sketch): boolean {
  const { remembered, truncated } = draft;
  return !remembered && !truncated && Object.values(fieldsOf(draft)).every(entries => entries.every(isResolved));
}

export function fieldsOf(draft: Sketch): Fields {
  const field = (list: string | undefined): Entry[] => entriesFrom(list ?? "");
  return { to: field(draft.to), cc: field(draft.cc), bcc: field(draft.bcc), required: field(draft.required), optional: field(draft.optional) };
}

/**
 * The item as its window opens. A thread's people stand in it before anybody is
 * added, as Outlook fills in a reply.
 */
export function openedAs({ draft }: Scenario, texts: { readonly subject: string; readonly body: string }): ComposeItem {
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
    subject: (isReply ? "Re: " : "") + texts.subject,
    body: texts.body,
  };
}
