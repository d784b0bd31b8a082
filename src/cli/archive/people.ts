/**
 * The people in address lists, at the speed of an audit. An ordinary list is
 * taken apart in one pass over its characters, without making a string of an
 * address that has been seen before: people are numbers here, found by a hash
 * of 64 bits. Anything out of the ordinary goes to the parser, so that both say
 * the same.
 */
import { recipient, recipientKey } from "../../core/draft";
import { partyFinder, type Party } from "../../core/party";
import type { Policy } from "../../core/policy";
import { recipientsOf } from "../draft";
import { decodedText } from "../text-of-bytes";
import type { Range } from "./envelope";

export interface People {
  /** Begins a message: its people are counted anew. True when all who were known have been forgotten. */
  begin(): boolean;
  /** Calls for each person in the list that stands there in a text; false when something in it is no mailbox with an address. */
  eachIn(text: string, range: Range, found: (person: number) => void): boolean;
  /** The number of whoever has this address. */
  person(addrSpec: string): number;
  /** True the first time in this message. */
  isNew(person: number): boolean;
  /** 32 bits that tell this person from others. */
  hash(person: number): number;
  party(person: number): number;
  kind(party: number): Party["kind"];
  /** `organisation` parties that the policy declares are nobody's own. */
  isDeclared(party: number): boolean;
}

const SLOTS = 1 << 16;
const WIDTH = 4, SEEN = 2, PARTY = 3;
/** Beyond so many, all are forgotten before the next message: whoever comes again is soon known again. */
const MANY = SLOTS / 2;
/** A message with more people than this is not counted here. */
const MOST = (SLOTS / 8) * 7;

export function people(policy: Policy): People {
  /** Four numbers a person, side by side in memory: two hashes (0 and 0: nobody), the message last seen in, the party. */
  const table = new Int32Array(SLOTS * WIDTH);
  let known = 0;
  let message = 0;

  let find = partyFinder(policy, undefined);
  let parties: Party[] = [];
  let byId = new Map<string, number>();

  /** `part` of a list is the address of the person with that hash. */
  function at(hash: number, other: number, list: string, from: number, to: number): number {
    let slot = ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * WIDTH;
    while (table[slot] !== 0 || table[slot + 1] !== 0) {
      if (table[slot] === hash && table[slot + 1] === other) return slot;
      slot = (slot + WIDTH) & (SLOTS * WIDTH - 1);
    }
    table[slot] = hash;
    table[slot + 1] = other;
    table[slot + SEEN] = 0;
    table[slot + PARTY] = partyFor(list.slice(from, to));
    known++;
    return slot;
  }

  function partyFor(part: string): number {
    // A copy, as a part of a text keeps all of it in memory.
    const one = recipient("to", "", Buffer.from(part).toString());
    const party = find(one, recipientKey(one));
    const index = byId.get(party.id);
    if (index !== undefined) return index;
    if (party.kind !== "person") byId.set(party.id, parties.length);
    return parties.push(party) - 1;
  }

  function person(addrSpec: string): number {
    const key = recipientKey(recipient("to", "", addrSpec));
    return at(hashOf(key), otherHashOf(key), addrSpec, 0, addrSpec.length);
  }

  /** The number of the mailbox between these places, or -1 when it is not in the ordinary form. */
  function ordinary(list: string, from: number, to: number): number {
    let hash = FIRST;
    let other = OTHER;
    let domain = -1;
    for (let index = from; index < to; index++) {
      const code = list.charCodeAt(index);
      const kind = code < 128 ? KINDS[code] : 0;
      if (code === AT) {
        if (domain >= 0 || index === from) return -1;
        domain = index + 1;
      } else if (kind === undefined || kind === 0 || (domain >= 0 && kind > DOMAIN)) return -1;
      const lower = code >= 65 && code <= 90 ? code + 32 : code;
      hash = Math.imul(hash ^ lower, PRIME);
      other = Math.imul(other ^ lower, OTHER_PRIME);
    }
    // A domain begins and ends with a letter or a digit.
    if (domain < 0 || domain >= to || KINDS[list.charCodeAt(domain)] !== WORD || KINDS[list.charCodeAt(to - 1)] !== WORD) return -1;
    return at(hash, other, list, from, to);
  }

  /** Whether the list is one of `name <ann@one.example>` and `ann@one.example` alone. */
  function eachOrdinary(text: string, { from: begin, to: end }: Range, found: (person: number) => void): boolean {
    for (let from = pastSpace(text, begin, end); from < end; from = pastSpace(text, from, end)) {
      let to = from;
      while (to < end && !ENDS[text.charCodeAt(to) & 127]) to++;
      let next = pastSpace(text, to, end);
      const isBare = next >= end || text.charCodeAt(next) === COMMA;
      let one = isBare ? ordinary(text, from, to) : -1;
      // A comma may stand in quotes.
      if (one < 0) {
        const open = openingOf(text, from, end);
        const close = open < 0 ? -1 : text.indexOf(">", open);
        one = close < 0 || close >= end || close - open > 320 ? -1 : ordinary(text, open + 1, close);
        next = pastSpace(text, close + 1, end);
      }
      if (one < 0 || known > MOST || (next < end && text.charCodeAt(next) !== COMMA)) return false;
      found(one);
      from = next + 1;
    }
    return true;
  }

  return {
    begin() {
      message++;
      if (known < MANY) return false;
      table.fill(0);
      known = 0;
      find = partyFinder(policy, undefined);
      parties = [];
      byId = new Map();
      return true;
    },
    // Whoever is found twice, since the parser reads the list once more, is counted once.
    eachIn: (text, range, found) =>
      eachOrdinary(text, range, found) ||
      recipientsOf("to", decodedText(text.slice(range.from, range.to)), name => name).every(one => one.kind === "mailbox" && known <= MOST && (found(person(one.addrSpec)), true)),
    person,
    isNew(one) {
      if (table[one + SEEN] === message) return false;
      table[one + SEEN] = message;
      return true;
    },
    hash: one => (table[one] ?? 0) >>> 0,
    party: one => table[one + PARTY] ?? 0,
    kind: party => parties[party]?.kind ?? "person",
    isDeclared: party => parties[party]?.id.startsWith("partner:") ?? false,
  };
}

const QUOTE = 34, COMMA = 44, LESS = 60, GREATER = 62, AT = 64, BACKSLASH = 92;

/** What an unquoted address may hold (`ORDINARY` in core): letters and digits anywhere, some marks in domains, others not. */
const WORD = 1, DOMAIN = 2, LOCAL = 3;
const KINDS = (() => {
  const kinds = new Uint8Array(128);
  for (let code = 0; code < 128; code++) {
    const character = String.fromCharCode(code);
    kinds[code] = /\w/.test(character) ? WORD : /[.-]/.test(character) ? DOMAIN : /[!#$%&'*+/=?^`{|}~]/.test(character) ? LOCAL : 0;
  }
  return kinds;
})();

/** What ends an address without angle brackets. */
const ENDS = (() => {
  const ends = new Uint8Array(128);
  for (const character of " \t\r\n,<") ends[character.charCodeAt(0)] = 1;
  return ends;
})();

/** Characters with a meaning that only the parser knows. */
const SPECIAL = (() => {
  const special = new Uint8Array(256).fill(1, 128);
  for (const character of "():;@[\\]\u001b\u0000>,") special[character.charCodeAt(0)] = 1;
  return special;
})();

/** Where `<` stands after an ordinary name, or -1. */
function openingOf(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === LESS) return at;
    if (code === QUOTE) {
      at = closingQuote(text, at + 1, end);
      if (at < 0) return -1;
    } else if (code > 255 || SPECIAL[code]) return -1;
  }
  return -1;
}

function closingQuote(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    // Quotes around the end of a mailbox may be broken ones.
    if (code === BACKSLASH || code === 27 || code === GREATER || code > 127) return -1;
  }
  return -1;
}

function pastSpace(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) return at;
  }
  return end;
}

/** FNV-1a. */
const FIRST = 0x811c9dc5 | 0, PRIME = 0x01000193;
/** The same with other constants: together, 64 bits. */
const OTHER = 0x2545f491, OTHER_PRIME = 0x5bd1e995;

export function hashOf(text: string): number {
  let hash = FIRST;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return hash;
}

function otherHashOf(text: string): number {
  let hash = OTHER;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), OTHER_PRIME);
  return hash;
}
