/**
 * The recipients as the pane lists them: each organisation once with its people,
 * consumers one by one, ours folded away. Pure.
 */
import { mailboxKey } from "../../core/address";
import { isVisible, type Draft, type Field, type Recipient } from "../../core/draft";
import { circlesOf, peopleOf, type Person } from "../../core/exposure";
import { partyFinder } from "../../core/party";
import type { Policy } from "../../core/policy";

export interface Member {
  readonly key: string;
  /** What they are called: the name, or else the address. Text of the message. */
  readonly name: string;
  /** Empty when it is the name already. */
  readonly address: string;
  readonly kind: Recipient["kind"];
  readonly fields: readonly Field[];
  readonly isVisible: boolean;
  /** Whether they and somebody else here were shown to each other before, or are said to know each other. */
  readonly isAcquainted: boolean;
  readonly isSender: boolean;
  /** What a search looks in. */
  readonly text: string;
}

export interface Party {
  readonly kind: "individuals" | "organisation" | "internal" | "uncountable";
  readonly id: string;
  /** Of an organisation: its name in the policy, or its domain. */
  readonly name: string;
  /** Visible ones first. */
  readonly members: readonly Member[];
}

const ORDER: readonly Party["kind"][] = ["uncountable", "individuals", "organisation", "internal"];

/** Strangers first, then organisations by size, then ours. */
export function audienceOf(draft: Draft, policy: Policy): readonly Party[] {
  const people = peopleOf(draft.recipients, partyFinder(policy, draft.from));
  const isAcquainted = acquaintanceIn(draft, people);
  const sender = draft.from ? mailboxKey(draft.from.addrSpec) : "";
  const parties = new Map<string, { kind: Party["kind"]; id: string; name: string; members: Member[] }>();
  for (const person of people) {
    const first = person.places[0];
    if (!first) continue; // nobody is without a place
    const kind = kindOf(person, first);
    const id = kind === "organisation" ? person.party.id : kind;
    let party = parties.get(id);
    if (!party) parties.set(id, (party = { kind, id, name: kind === "organisation" ? nameOf(person.party.id, policy) : "", members: [] }));
    party.members.push(memberOf(person, first, isAcquainted(person.key), person.key === sender));
  }
  const sorted = [...parties.values()].sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) || other.members.length - one.members.length);
  for (const { members } of sorted) members.sort((one, other) => Number(other.isVisible) - Number(one.isVisible));
  return sorted;
}

function kindOf({ party }: Person, { kind }: Recipient): Party["kind"] {
  if (kind !== "mailbox") return "uncountable";
  return party.kind === "person" ? "individuals" : party.kind;
}

export function nameOf(id: string, { partners }: Policy): string {
  const domain = id.replace(/^partner:/, "");
  const partner = id === domain ? undefined : partners.find(one => one.domains[0] === domain);
  return (partner && partner.name) || domain;
}

function memberOf({ key, places }: Person, { displayName, addrSpec, kind }: Recipient, isAcquainted: boolean, isSender: boolean): Member {
  const name = nameIn(displayName, addrSpec);
  return {
    key,
    name: name || addrSpec,
    address: name === "" ? "" : addrSpec,
    kind,
    fields: [...new Set(places.map(one => one.field))],
    isVisible: places.some(isVisible),
    isAcquainted,
    isSender,
    text: (displayName + " " + addrSpec).toLowerCase().normalize("NFKC"),
  };
}

/** A name that says more than the address. Outlook gives the address for a name where it knows none, at times in quotes. */
function nameIn(displayName: string, addrSpec: string): string {
  const name = displayName.trim();
  return name.replace(/^['"<(]+|['">)]+$/g, "").toLowerCase() === addrSpec.toLowerCase() ? "" : name;
}

function acquaintanceIn(draft: Draft, people: readonly Person[]): (key: string) => boolean {
  const { members, membership } = circlesOf([...draft.acquainted, ...draft.remembered]);
  const here = new Set(people.map(one => one.key));
  const alive = members.map(circle => circle.filter(key => here.has(key)).length > 1);
  return key => (membership.get(key) || []).some(circle => alive[circle]);
}

/** Those of them whose name or address holds every word of the search. */
export function found(members: readonly Member[], search: string): readonly Member[] {
  const words = search.toLowerCase().normalize("NFKC").split(/\s+/).filter(Boolean);
  return words.length === 0 ? members : members.filter(({ text }) => words.every(word => text.indexOf(word) >= 0));
}
