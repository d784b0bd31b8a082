/**
 * How far a leak went: who was shown to whom, where the message did not arrive,
 * and so how many people hold how many addresses.
 */
import { domainOf, mailboxKey } from "../../core/address";
import { check, type Verdict } from "../../core/check";
import { isVisible, recipientKey, type Draft, type Field } from "../../core/draft";
import type { Policy } from "../../core/policy";
import type { Bounce } from "./bounces";

export interface Addressee {
  readonly addrSpec: string;
  readonly field: Field;
  readonly delivery: "failed" | "delayed" | "arrived";
}

export interface Scope {
  /** Everybody once, in view first where they stand in two fields. */
  readonly addressees: readonly Addressee[];
  /** Addresses that whoever got the message holds. */
  readonly inView: number;
  readonly failed: number;
  readonly delayed: number;
  /** People who hold the addresses, as far as it is known. */
  readonly holders: number;
  readonly bounces: number;
  readonly verdict: Verdict;
  /** The commonest domains of the addresses in view. */
  readonly domains: readonly { readonly domain: string; readonly count: number; readonly failed: number }[];
}

/** `messageId` without angle brackets; empty when the message has none. */
export function scopeOf(draft: Draft, messageId: string, bounces: readonly Bounce[], policy: Policy): Scope {
  const about = bounces.filter(bounce => isAbout(bounce, messageId));
  const failed = new Set(about.flatMap(bounce => bounce.failed));
  const delayed = new Set(about.flatMap(bounce => bounce.delayed));
  const sender = draft.from ? mailboxKey(draft.from.addrSpec) : "";

  const people = new Map<string, Addressee>();
  const inOrder = [...draft.recipients].sort((one, other) => Number(isVisible(other)) - Number(isVisible(one)));
  for (const one of inOrder) {
    const key = recipientKey(one);
    // Whoever wrote it holds all of it anyway.
    if (one.kind !== "mailbox" || people.has(key) || key === sender) continue;
    people.set(key, { addrSpec: one.addrSpec, field: one.field, delivery: failed.has(key) ? "failed" : delayed.has(key) ? "delayed" : "arrived" });
  }
  const addressees = [...people.values()];
  const count = (delivery: Addressee["delivery"]): number => addressees.filter(one => one.delivery === delivery).length;
  return {
    addressees,
    inView: addressees.filter(one => one.field !== "bcc").length,
    failed: count("failed"),
    delayed: count("delayed"),
    holders: addressees.length - count("failed"),
    bounces: about.filter(bounce => bounce.failed.length + bounce.delayed.length > 0).length,
    verdict: check(draft, policy),
    domains: domainsOf(addressees),
  };
}

/** A bounce that quotes no Message-ID may be about any message that names its addresses. */
function isAbout({ messageIds }: Bounce, messageId: string): boolean {
  return messageId === "" || messageIds.length === 0 || messageIds.includes(messageId);
}

function domainsOf(addressees: readonly Addressee[]): Scope["domains"] {
  const counts = new Map<string, { domain: string; count: number; failed: number }>();
  for (const { addrSpec, field, delivery } of addressees) {
    if (field === "bcc") continue;
    const domain = domainOf(addrSpec);
    const known = counts.get(domain) ?? { domain, count: 0, failed: 0 };
    counts.set(domain, { domain, count: known.count + 1, failed: known.failed + (delivery === "failed" ? 1 : 0) });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count);
}
