/**
 * What is known about domains in general: which are shared by strangers
 * (webmail, carriers, internet providers), and where an organisation's own
 * part of a domain begins (the Public Suffix List).
 *
 * Domains are given as `domainOf` gives them. The data is condensed; what that
 * costs is in docs/decisions/0002-domain-knowledge.md.
 */
import { providerSet, suffixExceptions, suffixSet, wildcardSuffixes } from "./domain-data";
import { membership } from "./hash-set";

const isListedProvider = membership(providerSet);
const isListedSuffix = membership(suffixSet);

/** Whether this domain, or one above it, is shared by unrelated people. */
export function isProviderDomain(domain: string): boolean {
  // No top-level domain is a provider's, and the set is seeded so that no other
  // public suffix is taken for one.
  for (let rest = domain; rest.indexOf(".") > 0; rest = parentOf(rest)) {
    if (isListedProvider(rest)) return true;
  }
  return false;
}

/**
 * The registrable domain: `hr.client.co.jp` → `client.co.jp`. A public suffix
 * itself, or a domain of one label, is returned as it is.
 */
export function organisationalDomain(domain: string): string {
  // An address literal, `[192.0.2.1]`, has dots and no labels.
  if (domain.charAt(0) === "[") return domain;
  let below = "";
  for (let rest = domain; rest !== ""; rest = parentOf(rest)) {
    if (suffixExceptions.indexOf(rest) >= 0) return rest;
    if (isSuffix(rest)) return below || rest;
    below = rest;
  }
  return domain;
}

function isSuffix(domain: string): boolean {
  const parent = parentOf(domain);
  return parent === "" || wildcardSuffixes.indexOf(parent) >= 0 || isListedSuffix(domain);
}

function parentOf(domain: string): string {
  const dot = domain.indexOf(".");
  return dot < 0 ? "" : domain.slice(dot + 1);
}
