/**
 * Who belongs together: people who know each other's addresses anyway are one
 * party. Counting parties instead of domains is what tells twenty-nine strangers
 * on one mobile carrier from twelve colleagues at one company.
 */
import { domainOf, mailboxKey, type Mailbox } from "./address";
import { isProviderDomain, organisationalDomain } from "./domains";
import { isX500, recipientKey, type Recipient } from "./draft";
import type { Policy } from "./policy";

/**
 * - `internal`: everyone of ours.
 * - `organisation`: everyone of one other organisation.
 * - `person`: somebody on a provider's domain, or whom we cannot place.
 */
export interface Party {
  readonly kind: "internal" | "organisation" | "person";
  /** Same id, same party. */
  readonly id: string;
}

const INTERNAL: Party = { kind: "internal", id: "internal" };

/** What a policy says of a domain; `stranger` gives each address a party of its own. */
type Standing = "stranger" | "internal" | "organisation" | { readonly partner: string };

/**
 * Returns the function that tells each recipient's party under this policy. It
 * remembers what it found for a domain: a thousand recipients share few.
 */
export function partyFinder(policy: Policy, from: Mailbox | undefined): (recipient: Recipient, key?: string) => Party {
  const declared = standings(policy);
  const partyKnown = new Map<string, Party | undefined>();
  const sender = from && mailboxKey(from.addrSpec);
  const home = from && policy.internalDomains.length === 0 && ownOrganisation(domainOf(from.addrSpec), declared);

  function partyOfDomain(domain: string): Party | undefined {
    const standing = longestMatch(declared, domain) || (isProviderDomain(domain) ? "stranger" : "organisation");
    if (standing === "stranger") return undefined;
    if (standing === "internal") return INTERNAL;
    if (standing !== "organisation") return { kind: "organisation", id: "partner:" + standing.partner };
    const organisation = organisationalDomain(domain);
    return organisation === home ? INTERNAL : { kind: "organisation", id: organisation };
  }

  return (recipient, key = recipientKey(recipient)) => {
    if (key === sender) return INTERNAL;
    // Only our own Exchange organisation gives a mailbox by its X500 name.
    if (isX500(recipient.addrSpec)) return INTERNAL;

    const domain = domainOf(recipient.addrSpec);
    if (domain === "") return { kind: "person", id: key };
    if (!partyKnown.has(domain)) partyKnown.set(domain, partyOfDomain(domain));
    return partyKnown.get(domain) || { kind: "person", id: key };
  };
}

/** Without configuration, ours is the organisation of the From address, unless strangers share that domain. */
function ownOrganisation(domain: string, declared: { [domain: string]: Standing }): string | undefined {
  const standing = longestMatch(declared, domain);
  if (standing ? standing !== "organisation" : isProviderDomain(domain)) return undefined;
  return organisationalDomain(domain);
}

/** Later assignments win, so the list below reads from weakest to strongest. */
function standings(policy: Policy): { [domain: string]: Standing } {
  const declared: { [domain: string]: Standing } = Object.create(null);
  policy.providers.add.forEach(domain => { declared[domain] = "stranger"; });
  policy.providers.remove.forEach(domain => { declared[domain] = "organisation"; });
  policy.partners.forEach(partner => {
    partner.domains.forEach(domain => { declared[domain] = { partner: partner.domains[0]! }; });
  });
  policy.internalDomains.forEach(domain => { declared[domain] = "internal"; });
  policy.individualDomains.forEach(domain => { declared[domain] = "stranger"; });
  return declared;
}

/** The entry for the domain itself or else for the closest domain above it. */
function longestMatch(declared: { [domain: string]: Standing }, domain: string): Standing | undefined {
  // No declared domain is longer (RFC 1035 §2.3.4), and of a hostile one each
  // part would be a copy.
  for (let rest = domain.slice(-255); rest !== ""; ) {
    const found = declared[rest];
    if (found) return found;
    const dot = rest.indexOf(".");
    rest = dot < 0 ? "" : rest.slice(dot + 1);
  }
  return undefined;
}
