/**
 * Who would be shown whose address: pairs of people of different parties who
 * were not acquainted before. Insiders take no part: a colleague in copy is
 * neither a stranger nor an excuse.
 *
 * Counted without listing the pairs, so that 100,000 recipients stay linear.
 */
import { mailboxKey } from "./address";
import { isVisible, recipientKey, type Recipient } from "./draft";
import type { Party } from "./party";

/** A recipient counted once, however often and however they are written. */
export interface Person {
  readonly key: string;
  readonly party: Party;
  /** Every place this person stands in, a visible one first if there is one. */
  readonly places: readonly Recipient[];
}

export interface Exposure {
  /** Whose address is shown to a stranger. */
  readonly shown: readonly Person[];
  /** Who is shown a stranger's address. */
  readonly viewers: readonly Person[];
  /** Parties among `shown`. */
  readonly parties: number;
}

/** The people among recipients, in the order of their first mention. */
export function peopleOf(recipients: readonly Recipient[], partyOf: (recipient: Recipient, key: string) => Party): Person[] {
  const byKey = new Map<string, { readonly places: Recipient[] }>();
  const people: Person[] = [];
  for (const recipient of recipients) {
    const key = recipientKey(recipient);
    const known = byKey.get(key);
    if (!known) {
      const person = { key, party: partyOf(recipient, key), places: [recipient] };
      byKey.set(key, person);
      people.push(person);
    } else if (isVisible(recipient) && !isVisible(known.places[0]!)) known.places.unshift(recipient);
    else known.places.push(recipient);
  }
  return people;
}

/** Whether the others see this person. Somebody in both To and Bcc is seen. */
export function isShown(person: Person): boolean {
  return isVisible(person.places[0]!);
}

/**
 * The exposure of some people's addresses to some viewers (the same people, or
 * others). `circles` hold addresses that were shown to each other before.
 */
export function exposure(shown: readonly Person[], viewers: readonly Person[], circles: Circles): Exposure {
  const seen = shown.filter(hasStrangerAmong(viewers, circles, ofOtherParties));
  return {
    shown: seen,
    // Among themselves, whoever is a stranger to somebody is one both ways.
    viewers: viewers === shown ? seen : viewers.filter(hasStrangerAmong(shown, circles, ofOtherParties)),
    parties: countParties(seen),
  };
}

/** Those who were never in one circle with somebody else of their own party. */
export function unacquaintedWithin(people: readonly Person[], circles: Circles): Person[] {
  return people.filter(hasStrangerAmong(people, circles, ofSameParty));
}

export function countParties(people: readonly Person[]): number {
  const ids = new Set<string>();
  for (const person of people) ids.add(person.party.id);
  return ids.size;
}

/** Which circles each address is in: `ann@a.example` may be in `[0, 3]`. */
export interface Circles {
  readonly members: readonly (readonly string[])[];
  readonly membership: ReadonlyMap<string, readonly number[]>;
}

export function circlesOf(lists: readonly (readonly string[])[]): Circles {
  const membership = new Map<string, number[]>();
  const members = lists.map((list, index) =>
    list.map(mailboxKey).filter(key => {
      const circles = membership.get(key);
      if (!circles) membership.set(key, [index]);
      // A list may name somebody twice.
      else if (circles[circles.length - 1] === index) return false;
      else circles.push(index);
      return true;
    }));
  return { members, membership };
}

/** How many people there are in all and of each party. */
interface Tally {
  readonly total: number;
  readonly ofParty: ReadonlyMap<string, number>;
}

function tally(people: readonly Person[]): Tally {
  const ofParty = new Map<string, number>();
  for (const { party } of people) ofParty.set(party.id, (ofParty.get(party.id) || 0) + 1);
  return { total: people.length, ofParty };
}

function ofOtherParties(counted: Tally, party: Party): number {
  return counted.total - (counted.ofParty.get(party.id) || 0);
}

/** How many of the party there are besides the one who asks. */
function ofSameParty(counted: Tally, party: Party): number {
  return (counted.ofParty.get(party.id) || 1) - 1;
}

/**
 * Whether somebody among those of `others` who count was never in one circle
 * with this person: true when they outnumber those of them who share a circle
 * with the person.
 */
function hasStrangerAmong(
  others: readonly Person[],
  circles: Circles,
  count: (counted: Tally, party: Party) => number,
): (person: Person) => boolean {
  const everyone = tally(others);
  const byKey = new Map<string, Person>();
  if (circles.members.length > 0) for (const other of others) byKey.set(other.key, other);
  // People in the same circles share one answer.
  const acquaintances: { [signature: string]: Tally } = Object.create(null);

  function acquaintancesOf(memberOf: readonly number[]): Tally {
    const signature = memberOf.join();
    const found = acquaintances[signature];
    if (found) return found;
    const met = new Set<Person>();
    const people: Person[] = [];
    for (const circle of memberOf) {
      for (const key of circles.members[circle]!) {
        const other = byKey.get(key);
        if (other && !met.has(other)) {
          met.add(other);
          people.push(other);
        }
      }
    }
    return (acquaintances[signature] = tally(people));
  }

  return person => {
    const strangers = count(everyone, person.party);
    const memberOf = strangers > 0 && circles.membership.get(person.key);
    return strangers > (memberOf ? count(acquaintancesOf(memberOf), person.party) : 0);
  };
}
