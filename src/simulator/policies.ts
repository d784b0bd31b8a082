/**
 * Policies to try. The development server serves the add-in once more with each
 * of them, under policies/ and its id, as `bcc-guard package` would.
 */
import type { PageLanguage } from "./words";

export interface TriedPolicy {
  readonly title: { readonly [language in PageLanguage]: string };
  /** As an administrator writes it. */
  readonly policy: object;
}

export const policies = {
  "second-person": {
    title: { en: "a second person from 25 recipients on", ja: "25人以上は二人目の承認が必要" },
    policy: {
      internalDomains: ["us.example"],
      partners: [{ name: "Example Museums", domains: ["museum.example"] }],
      rules: { "second-person": { severity: "stop" } },
    },
  },
  "second-person-always": {
    title: { en: "a second person always", ja: "常に二人目の承認が必要" },
    policy: { internalDomains: ["us.example"], rules: { "second-person": { severity: "stop", stop: { addresses: 1 } } }, approval: { hours: 1 } },
  },
  observe: {
    title: { en: "observe only", ja: "観察のみ" },
    policy: { mode: "observe" },
  },
} as const satisfies { readonly [id: string]: TriedPolicy };

/** `built`: the site as it is. */
export type PolicyId = "built" | keyof typeof policies;

export const POLICY_IDS = ["built", ...Object.keys(policies)] as PolicyId[]; // the keys of the object above

/** Where a site is served with this policy. */
export function siteWith(id: PolicyId, site: string): string {
  return id === "built" ? site : new URL(`policies/${id}/`, site).href;
}
