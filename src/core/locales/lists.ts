/**
 * What the sentences of most languages are put together from. English and
 * Japanese have their own, so that the Send bundle has no more than it needs.
 */
import type { Facts } from "../rule";
import type { Sentences } from "./sentences";

/** `An: 29, Cc: 2`, each on one line. */
export function places({ fields }: Facts, names: Sentences["fields"], colon = ":\u00a0"): string {
  return fields.map(({ field, count }) => names[field] + colon + count).join(", ");
}

/** `An, Cc und Bcc`: the fields that were read at the cap. */
export function truncatedFields({ truncated }: Facts, names: Sentences["fields"], and: string): string {
  const all = truncated.map(field => names[field]);
  return all.slice(0, -1).join(", ") + (all.length > 1 ? and : "") + all.slice(-1).join("");
}

/** A number as it is meant: of fields read at the cap, the least that there are. */
export function number({ truncated }: Facts, count: number, atLeast: string): string {
  return (truncated.length > 0 ? atLeast + " " : "") + count;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
