/**
 * Who stands in a field, in a few lines that can be taken in at a glance: by
 * organisation, and by provider for people who are there by themselves. Pure.
 */
import { domainOf } from "../../../core/address";
import type { Draft, Field } from "../../../core/draft";
import { peopleOf } from "../../../core/exposure";
import { partyFinder } from "../../../core/party";
import type { Policy } from "../../../core/policy";
import { nameOf } from "../audience";

export interface Group {
  readonly kind: "internal" | "organisation" | "provider" | "uncountable";
  /** An organisation's name in the policy, or its domain; a provider's domain. */
  readonly name: string;
  readonly count: number;
}

/** Largest first; whoever cannot be counted before all others. */
export function compositionOf(draft: Draft, field: Field, policy: Policy): Group[] {
  const people = peopleOf(draft.recipients.filter(one => one.field === field), partyFinder(policy, draft.from));
  const groups = new Map<string, Group>();
  for (const { party, places } of people) {
    const first = places[0];
    if (!first) continue; // nobody is without a place
    const kind: Group["kind"] = first.kind !== "mailbox" ? "uncountable" : party.kind === "person" ? "provider" : party.kind;
    const name = kind === "provider" ? domainOf(first.addrSpec) : kind === "organisation" ? nameOf(party.id, policy) : "";
    const id = `${kind} ${name}`;
    groups.set(id, { kind, name, count: (groups.get(id)?.count ?? 0) + 1 });
  }
  const isUncountable = ({ kind }: Group): number => Number(kind === "uncountable");
  return [...groups.values()].sort((one, other) => isUncountable(other) - isUncountable(one) || other.count - one.count);
}
