/**
 * The policy this site was packaged with: nothing to fetch, nothing to fail.
 *
 * A packaged site puts one line, `var bccGuardPolicy={…};`, in front of each
 * script; `bcc-guard package` has read and completed what is in it. Here, on the
 * path of every Send, a part that is missing or of another type than its default
 * is replaced by the default. The pane reads the same policy thoroughly, and
 * shows what is wrong with it.
 */
import { defaultPolicy } from "../core/default-policy";
import type { Policy } from "../core/policy";

declare const bccGuardPolicy: unknown;

/** What was packaged, whatever it is. */
export function packaged(): unknown {
  return typeof bccGuardPolicy === "undefined" ? {} : bccGuardPolicy;
}

/** A value as far as its parts have the types of the fallback's; the fallback's parts elsewhere. */
function fitting(value: unknown, fallback: unknown): unknown {
  if (typeof value !== typeof fallback || value === null || Array.isArray(value) !== Array.isArray(fallback)) return fallback;
  if (typeof fallback !== "object" || fallback === null || Array.isArray(fallback)) return value;
  const parts: { [name: string]: unknown } = {};
  const given = value as { [name: string]: unknown }; // an object that is no array
  const usual = fallback as { [name: string]: unknown }; // of the same kind
  // A threshold has what the policy gives it: none of its measures must be there.
  const names = Object.keys(usual).length === 0 ? given : usual;
  for (const name of Object.keys(names)) parts[name] = fitting(given[name], name in usual ? usual[name] : given[name]);
  return parts;
}

// `fitting` returns the shape of its second argument.
const fitted = fitting(packaged(), defaultPolicy) as Policy;
const { timeLimit } = fitted;

/** A time that policy-schema.ts does not allow is none: a timer takes some of them for "now". */
export const policy: Policy = { ...fitted, timeLimit: timeLimit >= 500 && timeLimit <= 60000 ? timeLimit : defaultPolicy.timeLimit };
