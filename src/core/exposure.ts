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
export function peopleOf(recipients: readonly Recipient[], partyOf: (recipient: Recipient) => Party): Person[] {
  const byKey: { [key: string]: { key: string; party: Party; places: Recipient[] } } = Object.create(null);
  const people: Person[] = [];
  for (const recipient of recipients) {
    const key = recipientKey(recipient);
    const known = byKey[key];
    if (!known) people.push((byKey[key] = { key, party: partyOf(recipient), places: [recipient] }));
    else if (isVisible(recipient) && !isVisible(known.places[0]!)) known.places.unshift(recipient);
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
  const ids: { [id: string]: true } = Object.create(null);
  let count = 0;
  for (const person of people) {
    if (!ids[person.party.id]) {
      ids[person.party.id] = true;
      count++;
    }
  }
  return count;
}

/** Which circles each address is in: `membership["ann@a.example"]` is `[0, 3]`. */
export interface Circles {
  readonly members: readonly (readonly string[])[];
  readonly membership: { readonly [key: string]: readonly number[] };
}

export function circlesOf(lists: readonly (readonly string[])[]): Circles {
  const membership: { [key: string]: number[] } = Object.create(null);
  const members = lists.map((list, index) =>
    list.map(mailboxKey).filter(key => {
      const circles = membership[key] || (membership[key] = []);
      // A list may name somebody twice.
      if (circles[circles.length - 1] === index) return false;
      circles.push(index);
      return true;
    }));
  return { members, membership };
}

/** How many people there are in all and of each party. */
interface Tally {
  total: number;
  readonly ofParty: { [id: string]: number };
}

function tally(people: readonly Person[]): Tally {
  const result: Tally = { total: 0, ofParty: Object.create(null) };
  for (const person of people) {
    result.total++;
    result.ofParty[person.party.id] = (result.ofParty[person.party.id] || 0) + 1;
  }
  return result;
}

function ofOtherParties(counted: Tally, party: Party): number {
  return counted.total - (counted.ofParty[party.id] || 0);
}

/** How many of the party there are besides the one who asks. */
function ofSameParty(counted: Tally, party: Party): number {
  return (counted.ofParty[party.id] || 1) - 1;
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
  const byKey: { [key: string]: Person } = Object.create(null);
  if (circles.members.length > 0) for (const other of others) byKey[other.key] = other;
  // People in the same circles share one answer.
  const acquaintances: { [signature: string]: Tally } = Object.create(null);

  function acquaintancesOf(memberOf: readonly number[]): Tally {
    const signature = memberOf.join();
    const found = acquaintances[signature];
    if (found) return found;
    const met: { [key: string]: true } = Object.create(null);
    const people: Person[] = [];
    for (const circle of memberOf) {
      for (const key of circles.members[circle]!) {
        const other = byKey[key];
        if (other && !met[key]) {
          met[key] = true;
          people.push(other);
        }
      }
    }
    return (acquaintances[signature] = tally(people));
  }

  return person => {
    const strangers = count(everyone, person.party);
    const memberOf = strangers > 0 && circles.membership[person.key];
    return strangers > (memberOf ? count(acquaintancesOf(memberOf), person.party) : 0);
  };
}
