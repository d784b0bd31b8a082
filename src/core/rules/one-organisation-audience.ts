/**
 * Many people at one foreign organisation: do they know each other?
 *
 * Twelve people on one company's domain are colleagues; forty on the domain of
 * a small internet provider that no list knows are customers. Nothing in the
 * addresses tells the two apart, so from some number on the sender is asked.
 */
import { unacquaintedWithin, type Person } from "../exposure";
import type { Example, Rule } from "../rule";

export const oneOrganisationAudience: Rule = {
  id: "one-organisation-audience",
  appliesTo: "message",
  defaults: { severity: "warn", notice: {}, warn: { addresses: 10 }, stop: {} },
  remedies: ["move-to-bcc"],

  measure({ visible, circles }) {
    // For this question, each is taken for a stranger to the others of theirs.
    const strangers = unacquaintedWithin(visible, circles);
    const people = largestParty(strangers);
    return { people, parties: 1, addresses: people.length, viewers: people.length };
  },
};

function largestParty(people: readonly Person[]): readonly Person[] {
  const byParty = new Map<string, Person[]>();
  let largest: Person[] = [];
  for (const person of people) {
    const members = byParty.get(person.party.id) || [];
    members.push(person);
    byParty.set(person.party.id, members);
    if (members.length > largest.length) largest = members;
  }
  return largest;
}

const people = (count: number, domain: string): string =>
  Array.from({ length: count }, (_, index) => `member${index + 1}@${domain}`).join(", ");

export const examples = (): readonly Example[] => [
  {
    title: { en: "Forty customers of one small internet provider", ja: "小さなプロバイダーの利用者40人" },
    draft: { from: "me@us.example", to: people(40, "valley-net.example") },
    verdict: "warn",
  },
  {
    title: { en: "Nine people at one organisation", ja: "一つの組織の9人" },
    draft: { from: "me@us.example", to: people(9, "client.example") },
    verdict: "none",
  },
  {
    title: { en: "A dozen colleagues of ours", ja: "自社の同僚12人" },
    draft: { from: "me@us.example", to: people(12, "us.example") },
    verdict: "none",
  },
  {
    title: { en: "A dozen at one client, who have all been in the thread before", ja: "すでに同じスレッドにいた取引先の12人" },
    draft: { from: "me@us.example", to: people(12, "client.example"), acquainted: [people(12, "client.example")] },
    verdict: "none",
  },
];
