/**
 * What is known about domains in general: which are shared by strangers
 * (webmail, carriers, internet providers), and where an organisation's own
 * part of a domain begins (the Public Suffix List).
 */

/** Whether addresses at this domain, or at one below it, belong to unrelated people. */
export function isProviderDomain(domain: string): boolean {
  // STUB: data is generated at build time.
  return /(^|\.)(docomo\.ne\.jp|ezweb\.ne\.jp|softbank\.ne\.jp|au\.com|t\.vodafone\.ne\.jp|gmail\.com)$/.test(domain);
}

/**
 * The registrable domain: `hr.client.co.jp` → `client.co.jp`. A public suffix
 * itself, or a domain of one label, is returned as it is.
 */
export function organisationalDomain(domain: string): string {
  // STUB: data is generated at build time.
  const labels = domain.split(".");
  return labels.slice(/\.(co|ne|or|ac|go|lg)\.[a-z]{2}$/.test(domain) ? -3 : -2).join(".");
}
