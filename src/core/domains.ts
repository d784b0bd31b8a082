/**
 * What is known about domains in general: which are shared by strangers
 * (webmail, carriers, internet providers), and where an organisation's own
 * part of a domain begins (the Public Suffix List).
 *
 * Domains are given as `domainOf` gives them. The data is condensed; what that
 * costs is in docs/decisions/0002-domain-knowledge.md.
 */
import { japaneseProviderSet, providerSet, suffixExceptions, suffixSet, wildcardSuffixes } from "./domain-data";
import { membership } from "./hash-set";

const isListedProvider = membership(providerSet);
const isListedJapaneseProvider = membership(japaneseProviderSet);
const isListedSuffix = membership(suffixSet);

/** No provider on the list has more labels than this. */
const DEEPEST_PROVIDER = 4;

/** Whether this domain, or one above it, is shared by unrelated people. */
export function isProviderDomain(domain: string): boolean {
  if (/\.ne\.jp$/.test(domain)) return isNetworkService(organisationalDomain(domain));
  // Japan has a set of its own, as good as exact.
  const isListed = /\.jp$/.test(domain) ? isListedJapaneseProvider : isListedProvider;
  let dot = domain.lastIndexOf(".");
  for (let labels = 2; dot > 0 && labels <= DEEPEST_PROVIDER; labels++) {
    dot = domain.lastIndexOf(".", dot - 1);
    if (isListed(domain.slice(dot + 1))) return true;
  }
  return false;
}

/**
 * Whether this registrable domain is below `ne.jp`, which Japan's registry gives
 * to services that are offered to the public, and to nobody else. Some of them
 * host organisations, and are public suffixes.
 */
function isNetworkService(domain: string): boolean {
  return /^[^.]+\.ne\.jp$/.test(domain) && !isListedSuffix(domain);
}

/**
 * The registrable domain: `hr.client.co.jp` → `client.co.jp`. A public suffix
 * itself, or a domain of one label, is returned as it is.
 */
export function organisationalDomain(domain: string): string {
  // An address literal, `[192.0.2.1]`, has dots and no labels.
  if (domain.charAt(0) === "[") return domain;
  // What is above a listed suffix is one too, so the first name that is none
  // ends the search, and what lies below it has no part in a mistake.
  let parentDot = domain.lastIndexOf(".");
  while (parentDot > 0) {
    const dot = domain.lastIndexOf(".", parentDot - 1);
    const name = domain.slice(dot + 1);
    if (!isSuffix(name, domain.slice(parentDot + 1))) return name;
    parentDot = dot;
  }
  return domain;
}

function isSuffix(domain: string, parent: string): boolean {
  if (suffixExceptions.indexOf(domain) >= 0) return false;
  return wildcardSuffixes.indexOf(parent) >= 0 || isListedSuffix(domain);
}
