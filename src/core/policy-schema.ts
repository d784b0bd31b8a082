/**
 * The shape of a policy as an administrator writes it, in the few words of JSON
 * Schema that `readPolicy` understands. `docs/policy.schema.json` is this shape
 * with the texts of scripts/policy-docs.ts added, so that reader, schema and
 * documentation cannot disagree.
 */
import { rules } from "./rules";

export type Shape =
  | { readonly type: "string"; readonly format?: "domain" | "address-or-domain" | "https" }
  | { readonly type: "boolean" }
  | { readonly type: "integer"; readonly minimum: number; readonly maximum?: number; readonly orNull?: true }
  | { readonly type: "choice"; readonly values: readonly string[] }
  | { readonly type: "list"; readonly items: Shape }
  | { readonly type: "object"; readonly properties: { readonly [name: string]: Shape }; readonly required?: readonly string[] };

const domains: Shape = { type: "list", items: { type: "string", format: "domain" } };
const override: Shape = { type: "choice", values: ["never", "with-reason", "free"] };

const threshold: Shape = {
  type: "object",
  properties: {
    // One party alone, one address alone, are shown to no stranger.
    parties: { type: "integer", minimum: 1, orNull: true },
    addresses: { type: "integer", minimum: 1, orNull: true },
    viewers: { type: "integer", minimum: 1, orNull: true },
  },
};

const ruleSettings: Shape = {
  type: "object",
  properties: {
    severity: { type: "choice", values: ["off", "notice", "warn", "stop"] },
    notice: threshold,
    warn: threshold,
    stop: threshold,
  },
};

function everyRule(): Shape {
  const properties: { [id: string]: Shape } = {};
  for (const rule of rules) properties[rule.id] = ruleSettings;
  return { type: "object", properties };
}

export const policyShape: Shape = {
  type: "object",
  properties: {
    // Editors find the schema by this key; it says nothing to the check.
    $schema: { type: "string" },
    internalDomains: domains,
    individualDomains: domains,
    partners: {
      type: "list",
      items: { type: "object", properties: { name: { type: "string" }, domains }, required: ["domains"] },
    },
    providers: { type: "object", properties: { add: domains, remove: domains } },
    rules: everyRule(),
    senders: {
      type: "list",
      items: {
        type: "object",
        properties: {
          match: { type: "list", items: { type: "string", format: "address-or-domain" } },
          sensitive: { type: "boolean" },
          override,
          rules: everyRule(),
        },
        required: ["match"],
      },
    },
    override,
    remember: {
      type: "object",
      properties: { days: { type: "integer", minimum: 0, maximum: 3650 }, stops: { type: "boolean" } },
    },
    approval: { type: "object", properties: { hours: { type: "integer", minimum: 1, maximum: 720 } } },
    whenCheckFails: { type: "choice", values: ["ask", "stop", "send"] },
    timeLimit: { type: "integer", minimum: 500, maximum: 60000 },
    mode: { type: "choice", values: ["enforce", "observe"] },
    contact: { type: "object", properties: { text: { type: "string" }, link: { type: "string", format: "https" } } },
  },
};
