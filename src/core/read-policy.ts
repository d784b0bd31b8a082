/**
 * Reads a policy that anybody may have written. Whatever cannot be used is
 * named with its path, what was found, what was expected and what is used
 * instead; the rest is kept. So a broken policy never means "no check".
 */
import { normalizeDomain } from "./address";
import { overrideRule, type Policy, type RuleOverrides, type RuleSettings, type SenderProfile } from "./policy";
import { defaultPolicy } from "./default-policy";
import { policyShape, type Shape } from "./policy-schema";

export interface Problem {
  /** Where: `rules.visible-recipients.stop.parties`, `senders[2].match[0]`. Empty: the policy as a whole. */
  readonly path: string;
  readonly kind:
    | "unknown-key" // no such setting
    | "wrong-type" // not what is expected there
    | "missing" // a setting that must be there is not
    | "duplicate" // said twice
    | "contradiction"; // two settings that cannot both hold
  /** What stands there, as JSON, cut to 60 characters. */
  readonly found: string;
  /** What was expected: the shape there, or the path of the setting it contradicts. */
  readonly expected: Shape | string;
}

export interface PolicyReading {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
}

export function readPolicy(value: unknown): PolicyReading {
  const problems: Problem[] = [];
  // `reading` drops whatever does not fit its shape, so what is left has the
  // shape of a partial policy.
  const given = (reading(value, policyShape, "", problems) || {}) as PartialPolicy;
  const policy = complete(given);
  return { policy, problems: problems.concat(contradictions(policy)) };
}

type PartialPolicy = {
  [Key in keyof Policy]?: Key extends "rules" ? { [id: string]: RuleOverrides } : Key extends "senders" ? PartialProfile[] : Policy[Key];
};
type PartialProfile = Partial<SenderProfile> & { match: readonly string[] };

function complete(given: PartialPolicy): Policy {
  const rules: { [id: string]: RuleSettings } = {};
  for (const id of Object.keys(defaultPolicy.rules)) {
    // `id` is a key of the very object that is read.
    rules[id] = overrideRule(defaultPolicy.rules[id]!, (given.rules || {})[id] || {});
  }
  return {
    ...defaultPolicy,
    ...given,
    rules,
    partners: (given.partners || []).filter(one => one.domains.length > 0),
    senders: (given.senders || []).map(one => ({ sensitive: false, rules: {}, ...one })),
    providers: { ...defaultPolicy.providers, ...given.providers },
    remember: { ...defaultPolicy.remember, ...given.remember },
    approval: { ...defaultPolicy.approval, ...given.approval },
    contact: { ...defaultPolicy.contact, ...given.contact },
  };
}

/** The value where it fits the shape; undefined, and a problem, where it does not. */
function reading(value: unknown, shape: Shape, path: string, problems: Problem[]): unknown {
  const refuse = (): undefined => {
    problems.push({ path, kind: "wrong-type", found: excerpt(value), expected: shape });
    return undefined;
  };
  switch (shape.type) {
    case "boolean":
      return typeof value === "boolean" ? value : refuse();
    case "choice":
      return typeof value === "string" && shape.values.indexOf(value) >= 0 ? value : refuse();
    case "integer":
      return isWithinBounds(value, shape) ? value : refuse();
    case "string": {
      const text = typeof value === "string" ? canonical(value, shape.format) : undefined;
      return text === undefined ? refuse() : text;
    }
    case "list":
      return Array.isArray(value) ? readList(value, shape.items, path, problems) : refuse();
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value)
        ? readObject(value, shape, path, problems)
        : refuse();
  }
}

function readList(values: readonly unknown[], shape: Shape, path: string, problems: Problem[]): unknown[] {
  // In a list, each would be compared with all before it; some policies name thousands of domains.
  const read = new Set<unknown>();
  values.forEach((value, index) => {
    const one = reading(value, shape, `${path}[${index}]`, problems);
    if (one === undefined) return;
    if (read.has(one)) problems.push({ path: `${path}[${index}]`, kind: "duplicate", found: excerpt(value), expected: shape });
    else read.add(one);
  });
  return Array.from(read);
}

function readObject(
  value: object,
  shape: Extract<Shape, { type: "object" }>,
  path: string,
  problems: Problem[],
): { [name: string]: unknown } | undefined {
  const read: { [name: string]: unknown } = {};
  for (const name of Object.keys(value)) {
    const place = path ? `${path}.${name}` : name;
    const property = Object.prototype.hasOwnProperty.call(shape.properties, name) ? shape.properties[name] : undefined;
    const found = (value as { [name: string]: unknown })[name]; // own key of an object
    const one = property && reading(found, property, place, problems);
    if (!property) problems.push({ path: place, kind: "unknown-key", found: excerpt(found), expected: shape });
    else if (one !== undefined) read[name] = one;
  }
  for (const name of shape.required || []) {
    if (name in read) continue;
    if (!(name in value)) problems.push({ path, kind: "missing", found: excerpt(value), expected: name });
    return undefined;
  }
  return read;
}

function isWithinBounds(value: unknown, shape: Extract<Shape, { type: "integer" }>): boolean {
  if (value === null) return shape.orNull === true;
  return typeof value === "number" && Math.floor(value) === value && value >= shape.minimum &&
    (shape.maximum === undefined || value <= shape.maximum);
}

/** A text as the check compares it, or undefined where it is not of the format. */
function canonical(text: string, format: "domain" | "address-or-domain" | "https" | undefined): string | undefined {
  if (format === undefined) return text;
  if (format === "https") return text === "" || /^https:\/\/[^\s/]/.test(text) ? text : undefined;
  const at = text.lastIndexOf("@");
  if (at > 0 && format !== "address-or-domain") return undefined;
  // `@example.com` is how other programs write a domain.
  const domain = normalizeDomain(text.slice(at + 1));
  if (!/^[^\s@.,;*]+(\.[^\s@.,;*]+)+$/.test(domain)) return undefined;
  return at > 0 ? text.slice(0, at).toLowerCase() + "@" + domain : domain;
}

/** Settings that fit by themselves and not with each other. The first named is the one in force. */
function contradictions(policy: Policy): Problem[] {
  const problems: Problem[] = [];
  const saidBy: { [domain: string]: string } = Object.create(null);
  const say = (list: readonly string[], path: string): void => {
    list.forEach((domain, index) => {
      const place = `${path}[${index}]`;
      const earlier = saidBy[domain];
      if (earlier) problems.push({ path: place, kind: "contradiction", found: excerpt(domain), expected: earlier });
      else saidBy[domain] = place;
    });
  };
  // From strongest to weakest, as party.ts decides between them.
  say(policy.individualDomains, "individualDomains");
  say(policy.internalDomains, "internalDomains");
  policy.partners.forEach((partner, index) => say(partner.domains, `partners[${index}].domains`));
  say(policy.providers.remove, "providers.remove");
  say(policy.providers.add, "providers.add");

  const profileOf: { [match: string]: string } = Object.create(null);
  policy.senders.forEach((sender, index) => {
    sender.match.forEach((match, place) => {
      const path = `senders[${index}].match[${place}]`;
      const earlier = profileOf[match];
      if (earlier) problems.push({ path, kind: "contradiction", found: excerpt(match), expected: earlier });
      else profileOf[match] = path;
    });
  });
  return problems;
}

function excerpt(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // Circular: no file can be, and a caller's mistake must not stop the check.
    text = undefined;
  }
  if (text === undefined) text = typeof value;
  return text.length > 60 ? text.slice(0, 59) + "…" : text;
}
