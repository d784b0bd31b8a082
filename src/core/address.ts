/**
 * RFC 5322 §3.4 addresses: mailbox, group, address-list.
 *
 * Lenient on purpose. What mail clients really write breaks the grammar in one
 * header of ten, and a check that loses an address is silent about a leak. So
 * nothing is ever dropped: text without an address comes back as a mailbox
 * whose `addrSpec` is empty and whose `displayName` is that text.
 */

/** RFC 5322 §3.4 mailbox. `addrSpec` is empty when the text held no address. */
export interface Mailbox {
  readonly displayName: string;
  readonly addrSpec: string;
}

/** RFC 5322 §3.4 group, such as `undisclosed-recipients:;`. */
export interface Group {
  readonly displayName: string;
  readonly members: readonly Mailbox[];
}

export type Address = Mailbox | Group;

export function isGroup(address: Address): address is Group {
  return "members" in address;
}

/** Everyone in a list, members of groups included, in the order written. */
export function mailboxesOf(addresses: readonly Address[]): Mailbox[] {
  const mailboxes: Mailbox[] = [];
  for (const address of addresses) {
    if (isGroup(address)) mailboxes.push(...address.members);
    else mailboxes.push(address);
  }
  return mailboxes;
}

/**
 * Parses the value of a To, Cc, Bcc or From field (folded lines allowed).
 * Never throws; linear in the length of the text.
 */
export function parseAddressList(text: string): Address[] {
  // STUB: to be written.
  return text
    .split(",")
    .filter(part => part.trim() !== "")
    .map(part => {
      const found = /^(.*)<([^>]*)>\s*$/.exec(part);
      return found ? { displayName: found[1]!.trim(), addrSpec: found[2]!.trim() } : { displayName: "", addrSpec: part.trim() };
    });
}

/** Writes addresses so that `parseAddressList` reads the same ones back. */
export function formatAddressList(addresses: readonly Address[]): string {
  // STUB: to be written.
  return mailboxesOf(addresses)
    .map(mailbox => (mailbox.displayName ? `${mailbox.displayName} <${mailbox.addrSpec}>` : mailbox.addrSpec))
    .join(", ");
}

/**
 * The domain of an addr-spec: lower case, IDNs as A-labels (RFC 5891), no
 * trailing dot. Empty when there is none (an X500 address, a bare name).
 */
export function domainOf(addrSpec: string): string {
  const at = addrSpec.lastIndexOf("@");
  return at < 1 ? "" : normalizeDomain(addrSpec.slice(at + 1));
}

/** A domain as `domainOf` would give it. */
export function normalizeDomain(domain: string): string {
  return domain.trim().toLowerCase().replace(/\.+$/, "");
}

/**
 * What two ways of writing the same mailbox have in common. Case is folded in
 * the local part too: RFC 5321 §2.4 allows hosts to tell case apart, and none
 * that matters does.
 */
export function mailboxKey(addrSpec: string): string {
  const at = addrSpec.lastIndexOf("@");
  return at < 1 ? addrSpec.trim().toLowerCase() : addrSpec.slice(0, at).trim().toLowerCase() + "@" + domainOf(addrSpec);
}
