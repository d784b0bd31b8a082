/**
 * When two ways of writing a mailbox mean the same one. Runs on Send for every
 * recipient, so the ordinary address takes a short way.
 */
import { toAsciiDomain } from "./idna";

/** Letters, digits and the other characters of an unquoted address (RFC 5322 §3.2.3), dots wherever in the local part. */
export const ORDINARY = /^[\w.!#$%&'*+/=?^`{|}~-]+@\w(?:[\w.-]*\w)?$/;

/** Controls, spaces, and marks that show nothing: they make one person look like two. */
const INVISIBLE = /[\u0000-\u0020\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]+/g;

/** The last `@`, in any width that NFKC makes one of. */
const LAST_AT = /[@\ufe6b\uff20][^@\ufe6b\uff20]*$/;

/** A local part in quotes that would do without them, or would if carriers kept to the grammar. */
const NEEDLESSLY_QUOTED = /^"([^\s"(),:;<>@\\[\]]+)"$/;

/**
 * The domain of an addr-spec: lower case, IDNs as A-labels (RFC 5891), no
 * trailing dot. Empty when there is none (an X500 address, a bare name).
 */
export function domainOf(addrSpec: string): string {
  const key = mailboxKey(addrSpec);
  const at = key.lastIndexOf("@");
  return at < 1 ? "" : key.slice(at + 1);
}

/** A domain as `domainOf` would give it. */
export function normalizeDomain(domain: string): string {
  return toAsciiDomain(domain.replace(INVISIBLE, ""));
}

/**
 * What two ways of writing the same mailbox have in common. Case is folded in
 * the local part too: RFC 5321 §2.4 allows hosts to tell case apart, and none
 * that matters does.
 */
export function mailboxKey(addrSpec: string): string {
  if (ORDINARY.test(addrSpec)) return addrSpec.toLowerCase();
  const at = addrSpec.search(LAST_AT);
  const local = visibleAddrSpec(addrSpec.slice(0, Math.max(at, 0))).toLowerCase();
  if (local === "") return addrSpec.replace(INVISIBLE, "").toLowerCase();
  return local.replace(NEEDLESSLY_QUOTED, "$1") + "@" + normalizeDomain(addrSpec.slice(at + 1));
}

/** A part of an address without what shows nothing. In quotes, a space is a character. */
export function visibleAddrSpec(text: string): string {
  const shown = text.replace(INVISIBLE, "");
  return shown.charAt(0) === '"' ? text.replace(INVISIBLE, run => run.replace(/[^ ]/g, "")).trim() : shown;
}

/**
 * An X500 name (`/o=Org/ou=…/cn=…`): how Exchange names a mailbox inside one
 * organisation, and how Outlook on the web sometimes gives a colleague who is
 * also a personal contact. `/o=org@gateway.example` is an addr-spec.
 */
export function isX500(text: string): boolean {
  return /^\s*\/o=[^@]*$/i.test(text);
}
