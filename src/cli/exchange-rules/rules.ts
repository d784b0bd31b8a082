/**
 * Mail-flow rules for a policy, as data: what Exchange looks at, and what the
 * policy says that no such rule can do. What is done with a message that matches,
 * the script says.
 */
import { policyFor, type EffectivePolicy, type Policy } from "../../core/policy";
import { limitsIn, policyOfProfile } from "../policy/explain";
import { addressPatterns, individualPattern, LEAST, MOST_ALTOGETHER, MOST_CHARACTERS, MOST_INDIVIDUALS, roomFor, textOf, type Pattern } from "./pattern";
import { LARGEST_PROVIDERS } from "./providers";

export type HeaderName = "To" | "Cc";

export interface TransportRule {
  /** At most 64 characters, and the same for the same place in the policy, whatever its numbers: by its name a rule is found again. */
  readonly name: string;
  readonly header: HeaderName;
  /** One of them matches. */
  readonly patterns: readonly Pattern[];
  readonly counts: "addresses" | "individuals";
  readonly least: number;
  /** Of these senders alone; of everybody where both are empty. One of the two is. */
  readonly from: readonly string[];
  readonly senderDomains: readonly string[];
  readonly exceptFrom: readonly string[];
  readonly exceptSenderDomains: readonly string[];
}

/** What a rule should do and cannot. */
export type Shortcoming =
  | { readonly kind: "nothing-stopped"; readonly profile: number }
  | { readonly kind: "too-many"; readonly counts: TransportRule["counts"]; readonly least: number }
  | { readonly kind: "no-room"; readonly domains: readonly string[] }
  | { readonly kind: "too-long"; readonly characters: number };

export interface TransportRules {
  readonly rules: readonly TransportRule[];
  readonly shortcomings: readonly Shortcoming[];
}

/** How names begin, so that a script finds what an earlier one made. */
export const PREFIX = "Bcc Guard: ";

/** `addresses`: from how many on, whatever the policy stops. */
export function transportRules(policy: Policy, addresses?: number): TransportRules {
  const rules: TransportRule[] = [];
  const shortcomings: Shortcoming[] = [];
  const all = policy.senders.flatMap(({ match }) => match);
  const everybody = { name: "", from: [], senderDomains: [], exceptFrom: all.filter(isAddress), exceptSenderDomains: all.filter(one => !isAddress(one)) };
  add(policyFor(policy, undefined), 0, [everybody]);

  policy.senders.forEach((sender, index) => {
    const { match } = sender;
    const number = index + 1;
    // Of several profiles that match, the first counts.
    const before = policy.senders.slice(0, index).flatMap(one => one.match);
    const from = match.filter(isAddress);
    const senderDomains = match.filter(one => !isAddress(one));
    const exceptions = { exceptFrom: before.filter(isAddress), exceptSenderDomains: before.filter(one => !isAddress(one)) };
    add(policyOfProfile(policy, sender), number, [
      // Two conditions on the sender would both have to hold.
      ...(from.length > 0 ? [{ name: `, profile ${number}`, from, senderDomains: [], ...exceptions }] : []),
      ...(senderDomains.length > 0 ? [{ name: `, profile ${number} domains`, from: [], senderDomains, ...exceptions }] : []),
    ]);
  });
  const characters = rules.reduce((sum, { patterns }) => sum + lengthOf(patterns), 0);
  return { rules, shortcomings: characters > MOST_ALTOGETHER ? [...shortcomings, { kind: "too-long", characters }] : shortcomings };

  function add(own: EffectivePolicy, profile: number, groups: readonly Omit<TransportRule, "header" | "patterns" | "counts" | "least">[]): void {
    const { parties, addresses: shown } = limitsIn(own, "visible-recipients").stop;
    // Of a sensitive mailbox, the least number counts, although colleagues count with it.
    const usual = own.sensitive ? Math.min(parties ?? Infinity, shown ?? Infinity) : (shown ?? parties);
    const least = atLeastTwo(addresses ?? usual);
    const individuals = atLeastTwo(parties);
    if (least === undefined) {
      shortcomings.push({ kind: "nothing-stopped", profile });
      return;
    }
    const patterns = addressPatterns(least);
    if (lengthOf(patterns) > MOST_CHARACTERS) shortcomings.push({ kind: "too-many", counts: "addresses", least });
    else push("addresses", least, patterns);

    // Whoever has as many private addresses has as many addresses.
    if (individuals === undefined || individuals >= least) return;
    if (individuals > MOST_INDIVIDUALS) shortcomings.push({ kind: "too-many", counts: "individuals", least: individuals });
    else {
      const domains = individualDomains(policy);
      const room = roomFor(individuals, domains, MOST_INDIVIDUAL_CHARACTERS);
      // Those of the built-in list were chosen to be left out; those of the policy were not.
      const left = domains.slice(room).filter(one => !LARGEST_PROVIDERS.includes(one));
      if (left.length > 0 && !shortcomings.some(({ kind }) => kind === "no-room")) shortcomings.push({ kind: "no-room", domains: left });
      if (room > 0) push("individuals", individuals, [individualPattern(individuals, domains.slice(0, room))]);
    }

    function push(counts: TransportRule["counts"], number: number, texts: readonly Pattern[]): void {
      for (const header of ["To", "Cc"] as const) for (const group of groups) rules.push({ ...group, name: `${PREFIX}${counts} in ${header}${group.name}`, header, patterns: texts, counts, least: number });
    }
  }
}

/** Two rules each, and profiles have theirs: several of them fit into what an organisation may have. */
const MOST_INDIVIDUAL_CHARACTERS = 3000;

function lengthOf(patterns: readonly Pattern[]): number {
  return patterns.reduce((sum, one) => sum + textOf(one).length, 0);
}

function atLeastTwo(number: number | undefined): number | undefined {
  return number === undefined || number === Infinity ? undefined : Math.max(number, LEAST);
}

const isAddress = (match: string): boolean => match.includes("@");

/** Domains at which each address is a party, the policy's own first. */
function individualDomains({ individualDomains, internalDomains, partners, providers }: Policy): string[] {
  const otherwise = new Set([...internalDomains, ...providers.remove, ...partners.flatMap(({ domains }) => domains)]);
  return [...new Set([...individualDomains, ...providers.add.filter(one => !otherwise.has(one)), ...LARGEST_PROVIDERS.filter(one => !otherwise.has(one))])];
}
