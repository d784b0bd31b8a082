/**
 * The people in address lists, at the speed of an audit: what is known of an
 * address is remembered, and an ordinary list is taken apart without the parser.
 * Anything out of the ordinary goes to the parser, so that both say the same.
 */
import type { Mailbox } from "../../core/address";
import { recipient, recipientKey } from "../../core/draft";
import { ORDINARY } from "../../core/mailbox";
import { partyFinder } from "../../core/party";
import { policyFor, type Policy } from "../../core/policy";
import { recipientsOf } from "../draft";
import { decodedText } from "../text-of-bytes";

/** What an audit remembers of a mailbox. The marks belong to the message in hand. */
export interface Known {
  readonly key: string;
  /** 32 bits of the key. */
  readonly hash: number;
  readonly party: KnownParty;
  /** The number of the message in which they were last seen. */
  seen: number;
}

export interface KnownParty {
  readonly kind: "internal" | "organisation" | "person";
  readonly id: string;
  seen: number;
  visible: number;
  hidden: number;
}

/** Beyond so many addresses, everything is forgotten at once: what is asked again is soon known again. */
const MOST_ADDRESSES = 40_000;

export interface People {
  /** Calls for each mailbox in a list; false when something in it is no mailbox with an address. */
  eachIn(list: string, found: (known: Known) => void): boolean;
  known(addrSpec: string): Known;
}

export function people(policy: Policy): People {
  let byAddress = new Map<string, Known>();
  let byKey = new Map<string, Known>();
  let parties = new Map<string, KnownParty>();
  /** Without a sender: whose organisation counts as internal, `Home` says. */
  let partyOf = partyFinder(policy, undefined);

  function known(addrSpec: string): Known {
    return byAddress.get(addrSpec) ?? learn(addrSpec);
  }

  function learn(part: string): Known {
    if (byAddress.size >= MOST_ADDRESSES) {
      byAddress = new Map();
      byKey = new Map();
      parties = new Map();
      partyOf = partyFinder(policy, undefined);
    }
    // A copy, as a part of a text keeps all of it in memory.
    const addrSpec = Buffer.from(part).toString();
    const one = recipient("to", "", addrSpec);
    const key = recipientKey(one);
    const known = byKey.get(key) ?? { key, hash: hashOf(key), party: partyFor(partyOf(one, key)), seen: -1 };
    byKey.set(key, known);
    byAddress.set(addrSpec, known);
    return known;
  }

  function partyFor({ kind, id }: { kind: KnownParty["kind"]; id: string }): KnownParty {
    const party: KnownParty = parties.get(id) ?? { kind, id, seen: -1, visible: 0, hidden: 0 };
    if (kind !== "person") parties.set(id, party);
    return party;
  }

  function eachIn(list: string, found: (known: Known) => void): boolean {
    const addresses = ordinaryList(list);
    if (addresses) {
      for (const address of addresses) found(known(address));
      return true;
    }
    for (const one of recipientsOf("to", decodedText(list))) {
      if (one.kind !== "mailbox") return false;
      found(known(one.addrSpec));
    }
    return true;
  }

  return { eachIn, known };
}

const QUOTE = 34, COMMA = 44, LESS = 60, GREATER = 62;

/** Characters with a meaning that only the parser knows; a quote and `<` are read here. */
const SPECIAL = (() => {
  const special = new Uint8Array(256).fill(1, 128);
  for (const character of "():;@[\\]\u001b\u0000>") special[character.charCodeAt(0)] = 1;
  return special;
})();

/**
 * The addr-specs of a list in which each element is `name <ann@one.example>` or
 * `ann@one.example`, and nothing else; undefined for any other list.
 */
export function ordinaryList(list: string): string[] | undefined {
  const addresses: string[] = [];
  const length = list.length;
  for (let at = 0; at < length; ) {
    at = pastSpace(list, at);
    if (at >= length) break;
    const end = list.indexOf(",", at);
    const bare = trimmedEnd(list, at, end < 0 ? length : end);
    const word = list.slice(at, bare);
    if (ORDINARY.test(word)) {
      addresses.push(word);
      at = end < 0 ? length : end + 1;
      continue;
    }
    const open = openingOf(list, at);
    if (open < 0) return undefined;
    const close = list.indexOf(">", open);
    if (close < 0 || close - open > 320) return undefined;
    const address = list.slice(open + 1, close);
    if (!ORDINARY.test(address)) return undefined;
    addresses.push(address);
    at = pastSpace(list, close + 1);
    if (at < length && list.charCodeAt(at) !== COMMA) return undefined;
    at++;
  }
  return addresses;
}

/** Where `<` stands after an ordinary name, or -1. */
function openingOf(list: string, from: number): number {
  for (let at = from; at < list.length; at++) {
    const code = list.charCodeAt(at);
    if (code === LESS) return at;
    if (code === QUOTE) {
      at = closingQuote(list, at + 1);
      if (at < 0) return -1;
    } else if (code === COMMA || code === GREATER || SPECIAL[code]) return -1;
  }
  return -1;
}

function closingQuote(list: string, from: number): number {
  for (let at = from; at < list.length; at++) {
    const code = list.charCodeAt(at);
    if (code === QUOTE) return at;
    // Quotes around an end of a mailbox may be broken ones.
    if (code === 92 || code === 27 || code === GREATER || code > 127) return -1;
  }
  return -1;
}

function pastSpace(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function trimmedEnd(text: string, from: number, end: number): number {
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** FNV-1a. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Whom a sender's mail counts as internal beyond what the policy says (`partyFinder`). */
export interface Home {
  readonly mailbox: Mailbox | undefined;
  readonly known: Known | undefined;
  /** The organisation of the sender, when the policy names no internal domain. */
  readonly organisation: string;
  /** Senders with the same rules have the same text here. */
  readonly rules: string;
}

export function homeOf(mailbox: Mailbox | undefined, policy: Policy, { known }: People): Home {
  const sender = mailbox && known(mailbox.addrSpec);
  const isOurs = sender?.party.kind === "organisation" && policy.internalDomains.length === 0 && !sender.party.id.startsWith("partner:");
  return { mailbox, known: sender, organisation: isOurs ? sender.party.id : "", rules: policy.senders.length > 0 ? JSON.stringify(policyFor(policy, mailbox).rules) : "" };
}
