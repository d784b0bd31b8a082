/**
 * When two ways of writing a mailbox mean the same one. Runs on Send for every
 * recipient, so the ordinary address takes a short way.
 */
import { toAsciiDomain } from "./idna";

/** Letters, digits and the other characters of an unquoted address (RFC 5322 §3.2.3), dots wherever. */
const ORDINARY = /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]*\w$/;

/** Controls, spaces, and marks that show nothing: they make one person look like two. */
const INVISIBLE = /[\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\u3000\ufe00-\ufe0f\ufeff]+/g;

/** A local part in quotes that would do without them, or would if carriers kept to the grammar. */
const NEEDLESSLY_QUOTED = /^"([^\s"(),:;<>@\\[\]]+)"$/;

/**
 * The domain of an addr-spec: lower case, IDNs as A-labels (RFC 5891), no
 * trailing dot. Empty when there is none (an X500 address, a bare name).
 */
export function domainOf(addrSpec: string): string {
  const at = addrSpec.lastIndexOf("@");
  if (at < 1) return "";
  return ORDINARY.test(addrSpec) ? addrSpec.slice(at + 1).toLowerCase() : normalizeDomain(addrSpec.slice(at + 1));
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
  const at = addrSpec.lastIndexOf("@");
  if (at < 1) return addrSpec.replace(INVISIBLE, "").toLowerCase();
  const local = visibleAddrSpec(addrSpec.slice(0, at)).toLowerCase();
  return local.replace(NEEDLESSLY_QUOTED, "$1") + "@" + domainOf(addrSpec);
}

/** A part of an address without what shows nothing. In quotes, a space is a character. */
export function visibleAddrSpec(text: string): string {
  return text.charAt(0) === '"' ? text.trim() : text.replace(INVISIBLE, "");
}
