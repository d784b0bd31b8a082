/**
 * The people in address lists, at the speed of an audit. An ordinary list is
 * taken apart in one pass over its bytes, without making a string of an address
 * that has been seen before: people are numbers here, found by a hash of 64
 * bits. Anything out of the ordinary goes to the parser, so that both say the
 * same.
 */
import { recipient, recipientKey } from "../../core/draft";
import { partyFinder, type Party } from "../../core/party";
import type { Policy } from "../../core/policy";
import { recipientsOf } from "../draft";
import { decodedText } from "../text-of-bytes";
import type { Range } from "./envelope";
import { FIRST, hashesOf, isFree, lowerCase, OTHER, OTHER_PRIME, placeOf, PRIME, tableOf } from "./hash";
import { GREATER, isSpace } from "./separator";

export interface People {
  /** Begins a message: its people are counted anew. True when all who were known have been forgotten. */
  begin(): boolean;
  /** Calls for each person in the list that stands there; false when something in it is no mailbox with an address. */
  eachIn(bytes: Buffer, range: Range, found: (person: number) => void): boolean;
  /** The one whose address alone stands there; undefined when something else does. */
  aloneAt(bytes: Buffer, range: Range): { readonly person: number; readonly addrSpec: string } | undefined;
  /** The number of whoever has this address. */
  person(addrSpec: string): number;
  /** True the first time in this message. */
  isNew(person: number): boolean;
  /** 32 bits that tell this person from others. */
  hash(person: number): number;
  /** `ALONE`, `INTERNAL`, or the number of an organisation. */
  party(person: number): number;
  /** `organisation` parties that the policy declares are nobody's own. */
  isDeclared(party: number): boolean;
}

/** The party of everybody who is one by themself. */
export const ALONE = 0;
export const INTERNAL = 1;

const ENTRIES = 1 << 16;
const SEEN = 2, PARTY = 3;
/** Beyond so many, all are forgotten before the next message: whoever comes again is soon known again. */
const MANY = ENTRIES / 2;
/** And beyond so many organisations asked for, what is known of these: they are texts, which take more room. */
const MANY_ASKED = 1 << 13;
/** A message with more people than this is not counted here. */
const MOST = (ENTRIES / 8) * 7;

/** A list that the parser read. */
interface Parsed {
  readonly persons: readonly number[];
  readonly isPlain: boolean;
}

/** Lists that are kept: few and short. */
const MOST_KEPT = 256;
const LONGEST_KEPT = 500;

export function people(policy: Policy): People {
  const table = tableOf(ENTRIES);
  let known = 0;
  let message = 0;

  let find = partyFinder(policy, undefined);
  /** How often it was asked. */
  let asked = 0;
  /** The organisations, by number. */
  let parties: (Party | undefined)[] = [];
  let byId = new Map<string, number>();
  let byDomain = new Map<string, number>();

  function add(place: number, hash: number, other: number, party: number): void {
    table[place] = hash;
    table[place + 1] = other;
    table[place + SEEN] = 0;
    table[place + PARTY] = party;
    known++;
  }

  function partyFor(addrSpec: string): number {
    const one = recipient("to", "", addrSpec);
    asked++;
    const { kind, id } = find(one, recipientKey(one));
    if (kind !== "organisation") return kind === "internal" ? INTERNAL : ALONE;
    const index = byId.get(id);
    if (index !== undefined) return index;
    byId.set(id, parties.length);
    return parties.push({ kind, id }) - 1;
  }

  function person(addrSpec: string): number {
    const key = recipientKey(recipient("to", "", addrSpec));
    const { hash, other } = hashesOf(key);
    const place = placeOf(table, hash, other);
    if (isFree(table, place)) add(place, hash, other, partyFor(addrSpec));
    return place;
  }

  /** Of an ordinary address: its domain alone tells. */
  function partyAt(bytes: Buffer, from: number, to: number): number {
    const domain = bytes.toString("latin1", from, to).toLowerCase();
    let party = byDomain.get(domain);
    if (party === undefined) {
      party = partyFor(`x@${domain}`);
      byDomain.set(domain, party);
    }
    return party;
  }

  /** Of the address that was read last: its hashes, and where its domain begins (-1: it has none). */
  let hash = 0;
  let other = 0;
  let domain = 0;

  /** Where the characters of an ordinary address end. */
  function readAddress(bytes: Buffer, from: number, to: number): number {
    let one = FIRST;
    let two = OTHER;
    let at = from;
    domain = -1;
    for (; at < to; at++) {
      const code = bytes[at] ?? 0;
      let lower = ANYWHERE[code] ?? 0;
      if (lower === 0) {
        if (domain >= 0 || !(code === SIGN ? at > from : LOCAL[code])) break;
        if (code === SIGN) domain = at + 1;
        lower = code;
      }
      one = Math.imul(one ^ lower, PRIME);
      two = Math.imul(two ^ lower, OTHER_PRIME);
    }
    hash = one;
    other = two;
    return at;
  }

  /** The person whose address was read up to here, or -1 when it was none. A domain begins and ends with a letter or a digit. */
  function personRead(bytes: Buffer, to: number): number {
    if (domain < 0 || domain >= to || isMark(bytes[domain]) || isMark(bytes[to - 1])) return -1;
    const place = placeOf(table, hash, other);
    if (isFree(table, place)) add(place, hash, other, partyAt(bytes, domain, to));
    return place;
  }

  /** Where the address stood that was read last, and what comes after the mailbox. */
  let begin = 0;
  let end = 0;
  let next = 0;

  /** The person of the mailbox that begins here, `name <ann@one.example>` or `ann@one.example`; -1 when it is in no ordinary form. */
  function readMailbox(bytes: Buffer, from: number, to: number): number {
    begin = from;
    end = readAddress(bytes, begin, to);
    next = pastSpace(bytes, end, to);
    if (next >= to || bytes[next] === COMMA) return personRead(bytes, end);
    // These were the first characters of a name.
    begin = domain < 0 ? openingOf(bytes, end, to) + 1 : 0;
    if (begin === 0) return -1;
    end = readAddress(bytes, begin, to);
    next = pastSpace(bytes, end + 1, to);
    const isClosed = end < to && bytes[end] === GREATER && (next >= to || bytes[next] === COMMA);
    return isClosed ? personRead(bytes, end) : -1;
  }

  /** Whether the list is one of ordinary mailboxes alone. */
  function eachOrdinary(bytes: Buffer, { from, to }: Range, found: (person: number) => void): boolean {
    for (let at = pastSpace(bytes, from, to); at < to; at = pastSpace(bytes, next + 1, to)) {
      const one = readMailbox(bytes, at, to);
      if (one < 0 || known > MOST) return false;
      found(one);
    }
    return true;
  }

  function aloneAt(bytes: Buffer, { from, to }: Range): { readonly person: number; readonly addrSpec: string } | undefined {
    const at = pastSpace(bytes, from, to);
    const one = at < to ? readMailbox(bytes, at, to) : -1;
    return one >= 0 && next >= to ? { person: one, addrSpec: bytes.toString("latin1", begin, end) } : undefined;
  }

  /** What the parser found in the lists that it was asked for last: the same ones come again and again. */
  let parsed = new Map<string, Parsed>();

  /** Those with an address are found all the same: they were shown to each other. */
  function eachParsed(bytes: Buffer, { from, to }: Range, found: (person: number) => void): boolean {
    const text = bytes.toString("latin1", from, to);
    const remembered = parsed.get(text);
    const { persons, isPlain } = remembered ?? parse(text);
    if (!remembered && text.length <= LONGEST_KEPT) {
      if (parsed.size >= MOST_KEPT) parsed.clear();
      parsed.set(text, { persons, isPlain });
    }
    persons.forEach(found);
    return isPlain;
  }

  function parse(text: string): Parsed {
    const persons: number[] = [];
    let isPlain = true;
    for (const { kind, addrSpec } of recipientsOf("to", decodedText(text), name => name)) {
      if (kind === "mailbox" && known <= MOST) persons.push(person(addrSpec));
      else isPlain = false;
    }
    return { persons, isPlain };
  }

  function forget(): void {
    table.fill(0);
    known = 0;
    if (asked >= MANY_ASKED) forgetParties();
  }

  function forgetParties(): void {
    asked = 0;
    find = partyFinder(policy, undefined);
    parties = [undefined, undefined];
    byId = new Map();
    byDomain = new Map();
    parsed = new Map();
  }
  forgetParties();

  return {
    begin() {
      message++;
      if (known < MANY && asked < MANY_ASKED) return false;
      forget();
      return true;
    },
    // Whoever is found twice, since the parser reads the list once more, is counted once.
    eachIn: (bytes, range, found) => eachOrdinary(bytes, range, found) || eachParsed(bytes, range, found),
    aloneAt,
    person,
    isNew(one) {
      if (table[one + SEEN] === message) return false;
      table[one + SEEN] = message;
      return true;
    },
    hash: one => (table[one] ?? 0) >>> 0,
    party: one => table[one + PARTY] ?? 0,
    isDeclared: party => parties[party]?.id.startsWith("partner:") ?? false,
  };
}

const QUOTE = 34, COMMA = 44, HYPHEN = 45, DOT = 46, LESS = 60, SIGN = 64, BACKSLASH = 92;

/** What an unquoted address may hold (`ORDINARY` in core) on both sides of its sign, in lower case: letters, digits, dots, hyphens. */
const ANYWHERE = Uint8Array.from({ length: 256 }, (_, code) => (code < 128 && /[\w.-]/.test(String.fromCharCode(code)) ? lowerCase(code) : 0));
/** Marks that stand before the sign alone. */
const LOCAL = Uint8Array.from({ length: 256 }, (_, code) => Number(/[!#$%&'*+/=?^`{|}~]/.test(String.fromCharCode(code))));

function isMark(code: number | undefined): boolean {
  return code === DOT || code === HYPHEN;
}

/** Characters with a meaning that only the parser knows, and those that end a name. */
const ENDING = Uint8Array.from({ length: 256 }, (_, code) => Number(code > 127 || '():;@[\\]\u001b\u0000>,<"'.includes(String.fromCharCode(code))));

/** Where `<` stands after an ordinary name, or -1. */
function openingOf(bytes: Buffer, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = bytes[at] ?? 0;
    if (ENDING[code] === 0) continue;
    if (code === LESS) return at;
    at = code === QUOTE ? closingQuote(bytes, at + 1, to) : -1;
    if (at < 0) return -1;
  }
  return -1;
}

function closingQuote(bytes: Buffer, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = bytes[at] ?? 0;
    if (code === QUOTE) return at;
    // Quotes around the end of a mailbox may be broken ones.
    if (code === BACKSLASH || code === 27 || code === GREATER || code > 127) return -1;
  }
  return -1;
}

function pastSpace(bytes: Buffer, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(bytes[at])) at++;
  return at;
}
