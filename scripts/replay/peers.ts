/**
 * What other programs count, with the numbers they ship (see docs/replay.md
 * for what each does then). Each tells whether it would interrupt a send.
 */
import { organisationalDomain } from "../../src/core/domains";
import { domainOf, mailboxKey } from "../../src/core/address";
import { isVisible, type Draft } from "../../src/core/draft";

export interface Peer {
  readonly name: string;
  readonly rule: string;
  interrupts(draft: Draft): boolean;
}

/** Every entry of To and Cc: none of these programs counts somebody who stands there twice only once. */
const visibleAddresses = (draft: Draft): string[] => draft.recipients.filter(isVisible).map(one => mailboxKey(one.addrSpec));

const domainsOf = (addresses: readonly string[]): Set<string> => new Set(addresses.map(domainOf));

/** Without the sender's own domain. */
function foreignDomains(draft: Draft): Set<string> {
  const domains = domainsOf(visibleAddresses(draft));
  const own = organisationalDomain(domainOf(draft.from?.addrSpec ?? ""));
  return new Set([...domains].filter(domain => organisationalDomain(domain) !== own));
}

export const peers: readonly Peer[] = [
  { name: "Roundcube", rule: "more than 5 in To and Cc", interrupts: draft => visibleAddresses(draft).length > 5 },
  { name: "Thunderbird", rule: "15 or more in To and Cc", interrupts: draft => visibleAddresses(draft).length >= 15 },
  {
    name: "FlexConfirmMail",
    rule: "4 or more domains, own included",
    interrupts: draft => domainsOf(visibleAddresses(draft)).size >= 4,
  },
  {
    name: "OutlookOkan",
    rule: "10 or more foreign domains",
    interrupts: draft => foreignDomains(draft).size >= 10,
  },
  {
    name: "GNOME Evolution",
    rule: "10 or more, unless all on the first one's domain",
    interrupts: draft => {
      const addresses = visibleAddresses(draft);
      return addresses.length >= 10 && domainsOf(addresses).size > 1;
    },
  },
];
