/**
 * An entry of another program's list of own domains, as a domain of a policy.
 * Others compare the end of an address or have wildcards, so that `example.com`
 * may mean `evilexample.com` too; here a domain is a domain.
 */
import { isProviderDomain, organisationalDomain } from "../../core/domains";
import { domainsIn } from "../policy/init";
import type { Caveat, Reason } from "./note";

export type DomainEntry = { readonly domain: string; readonly caveat?: Caveat } | { readonly why: Reason };

/**
 * - `suffix`: the end of an address, as OutlookOkan has it: `@example.com`, `.example.com`, `example.com`.
 * - `pattern`: a whole domain, or an address where there is an `@`, with `*` and `?`, as FlexConfirmMail has it.
 */
export function domainEntry(entry: string, style: "suffix" | "pattern"): DomainEntry {
  const text = entry.trim().replace(/^\*?@/, "");
  const isWhole = style === "pattern" || /^\s*\*?@/.test(entry);
  if (text.includes("@")) return /^[^@*?]+@[^@*?]+$/.test(text) ? { why: "oneAddress" } : { why: "wildcard" };

  const [, open = "", rest = ""] = /^(\*?\.|\*)?(.*)$/s.exec(text) ?? [];
  if (/[*?]/.test(rest)) return { why: "wildcard" };
  const domain = domainsIn([rest])?.[0];
  if (domain === undefined) return { why: /^[\w-]+$/.test(rest) ? "publicSuffix" : "noDomain" };
  if (organisationalDomain(`x.${domain}`) === `x.${domain}`) return { why: "publicSuffix" };
  if (isProviderDomain(domain)) return { why: "provider" };
  if (open.endsWith(".")) return { domain, caveat: "domainItself" };
  return open === "*" || !isWhole ? { domain, caveat: "lookAlikes" } : { domain };
}
