/**
 * What one message of an archive says by itself, whatever came before it: its
 * verdict among strangers, and what the next messages need to know of it. The
 * check is asked once a shape (shape.ts), and of whatever is not plain.
 */
import { domainOf, type Mailbox } from "../../core/address";
import { check, type Verdict } from "../../core/check";
import { isVisible, type Draft } from "../../core/draft";
import { isWithin, policyFor, type Policy, type Severity } from "../../core/policy";
import { draftOf, originator } from "../draft";
import { fieldsIn, headerSection } from "../header";
import { decodedText } from "../text-of-bytes";
import { idAt, idOf, lastIdIn, messageIdAt } from "./circles";
import { timeAt } from "./date";
import { envelopeOf, type Envelope } from "./envelope";
import { hashesIn, isFree, NO_HASHES, placeOf, tableOf, type Hashes } from "./hash";
import { ALONE, INTERNAL, people } from "./people";
import { shapeFinder, type Counts } from "./shape";

export interface Outcome {
  readonly severity: Severity | "none";
  readonly exposure: Verdict["exposure"];
}

/** Holds until the next message is looked at. */
export interface Sighting {
  /** False when the message comes from none of the senders asked for: it still acquaints. */
  readonly isAsked: boolean;
  /** As if nobody had met before. */
  readonly outcome: Outcome;
  /** Whether each recipient is a mailbox with an address. */
  readonly isPlain: boolean;
  /** Seconds since 1970; undefined when the message does not say. */
  readonly time: number | undefined;
  readonly id: Hashes;
  /** The message that this one answers. */
  readonly answers: Hashes;
  /** The sender, without a name. */
  readonly from: Mailbox | undefined;
  /** Hashes of all whom the message shows to each other, its sender included. */
  readonly circle: Uint32Array;
  readonly circleSize: number;
  /** Hashes of those in view who are not ours. */
  readonly outsiders: Uint32Array;
  readonly outsidersSize: number;
  /** And of those in Bcc alone. */
  readonly hidden: Uint32Array;
  readonly hiddenSize: number;
  /** Made when they are asked for. */
  readonly messageId: () => string;
  /** Names are as written (see `decodeWords`). */
  readonly draft: () => Draft;
}

export interface Observer {
  /** A message in bytes that begin with its header section, and what was found of that. */
  see(bytes: Buffer, envelope: Envelope): Sighting;
  /** A message that was never text: .msg and .pst hold fields of their own. */
  seeDraft(draft: Draft, time: number | undefined, messageId: string): Sighting;
}

/** Who sends, and who counts as internal for their mail beyond what the policy says (`partyFinder`). */
interface Home {
  readonly mailbox: Mailbox | undefined;
  /** Among `People`; -1 when nobody is named. */
  readonly person: number;
  /** The organisation of the sender, when the policy names no internal domain; -1 otherwise. */
  readonly party: number;
  readonly rules: Rules;
  readonly isAsked: boolean;
}

/** What senders with the same rules have in common. */
interface Rules {
  readonly shapeOf: (counts: Counts) => number;
  readonly severities: Map<number, Outcome["severity"]>;
}

/** Of a message that shows nobody to a stranger. */
export const NOTHING_SHOWN: Verdict["exposure"] = { addresses: 0, parties: 0, viewers: 0 };

/** Forgotten all at once when there are half as many. */
const HOMES = 1 << 13;

/** `senderDomains`: whose mail is asked for; everybody's when empty. */
export function observer(policy: Policy, senderDomains: readonly string[]): Observer {
  const known = people(policy);
  const circle = hashes();
  const outsiders = hashes();
  const hiddenOutsiders = hashes();
  const shown = tally();
  const hidden = tally();
  /** Who are parties by themselves, in view and not; and our own people, wherever they are. */
  let alone = 0;
  let hiddenAlone = 0;
  let ours = 0;
  let home: Home;

  function show(one: number): void {
    if (!known.isNew(one)) return;
    const hash = known.hash(one);
    circle.add(hash);
    const party = known.party(one);
    if (isOurs(one, party)) ours++;
    else {
      outsiders.add(hash);
      if (party === ALONE) alone++;
      else shown.add(party);
    }
  }

  function hide(one: number): void {
    if (!known.isNew(one)) return;
    const party = known.party(one);
    if (isOurs(one, party)) ours++;
    else {
      hiddenOutsiders.add(known.hash(one));
      if (party === ALONE) hiddenAlone++;
      else hidden.add(party);
    }
  }

  function isOurs(one: number, party: number): boolean {
    return one === home.person || party === home.party || party === INTERNAL;
  }

  // In the same memory for each message, as there are many.
  let bytes: Buffer = Buffer.alloc(0);
  let envelope = envelopeOf(bytes, 0);
  const messageId = (): string => messageIdAt(bytes, envelope.messageId);
  const draft = (): Draft => draftIn(bytes, envelope.begin, envelope.end < 0 ? bytes.length : envelope.end);
  const sighting: { -readonly [Key in keyof Sighting]: Sighting[Key] } = {
    isAsked: false, outcome: NOT_ASKED, isPlain: true, time: undefined, id: NO_HASHES, answers: NO_HASHES, from: undefined,
    circle: circle.all(), circleSize: 0, outsiders: outsiders.all(), outsidersSize: 0, hidden: hiddenOutsiders.all(), hiddenSize: 0, messageId, draft,
  };

  function see(inBytes: Buffer, found: Envelope): Sighting {
    bytes = inBytes;
    envelope = found;
    begin();
    home = homeOf(bytes, envelope);
    // Somebody in both is seen: those in view first.
    let isPlain = true;
    for (const list of envelope.visible) isPlain = known.eachIn(bytes, list, show) && isPlain;
    for (const list of envelope.hidden) isPlain = known.eachIn(bytes, list, hide) && isPlain;
    if (home.person >= 0) circle.add(known.hash(home.person));

    sighting.isAsked = home.isAsked;
    sighting.outcome = !home.isAsked ? NOT_ASKED : isPlain ? outcomeOfShape() : check(draft(), policy);
    sighting.isPlain = isPlain;
    sighting.time = timeAt(bytes, envelope.date);
    sighting.id = idIn(bytes, envelope);
    sighting.answers = idAt(bytes, lastIdIn(bytes, envelope.answers));
    sighting.from = home.mailbox;
    sighting.circle = circle.all();
    sighting.circleSize = circle.size();
    sighting.outsiders = outsiders.all();
    sighting.outsidersSize = outsiders.size();
    sighting.hidden = hiddenOutsiders.all();
    sighting.hiddenSize = hiddenOutsiders.size();
    return sighting;
  }

  function begin(): void {
    if (known.begin()) forgetHomes();
    circle.clear();
    outsiders.clear();
    hiddenOutsiders.clear();
    shown.clear();
    hidden.clear();
    alone = hiddenAlone = ours = 0;
  }

  // Senders, by the hashes of what From and Sender say.
  const homeTable = tableOf(HOMES);
  const homes: Home[] = [];
  const rulesByText = new Map<string, Rules>();

  function forgetHomes(): void {
    homeTable.fill(0);
    homes.length = 0;
  }

  function homeOf(bytes: Buffer, { from, sender }: Envelope): Home {
    const author = hashesIn(bytes, from.from, from.to);
    const agent = hashesIn(bytes, sender.from, sender.to);
    const hash = author.hash ^ agent.other;
    const other = author.other ^ agent.hash;
    let place = placeOf(homeTable, hash, other);
    if (isFree(homeTable, place)) {
      if (homes.length >= HOMES / 2) {
        forgetHomes();
        place = placeOf(homeTable, hash, other);
      }
      homeTable[place] = hash;
      homeTable[place + 1] = other;
      const one = known.aloneAt(bytes, from);
      const text = ({ from: begin, to }: Envelope["from"]): string => decodedText(bytes.toString("latin1", begin, to));
      const addrSpec = one ? one.addrSpec : (originator([text(from)]) ?? originator([text(sender)]))?.addrSpec;
      homeTable[place + 2] = homes.push(homeFor(addrSpec, one?.person)) - 1;
    }
    return homes[homeTable[place + 2] ?? 0] ?? homeFor(undefined);
  }

  function homeFor(addrSpec: string | undefined, person = addrSpec === undefined ? -1 : known.person(addrSpec)): Home {
    const mailbox = addrSpec === undefined ? undefined : { displayName: "", addrSpec };
    const rules = rulesFor(mailbox);
    const isAsked = isAskedFor(mailbox);
    if (!mailbox) return { mailbox, person, party: -1, rules, isAsked };
    const party = known.party(person);
    const isOurs = policy.internalDomains.length === 0 && party > INTERNAL && !known.isDeclared(party);
    return { mailbox, person, party: isOurs ? party : -1, rules, isAsked };
  }

  function rulesFor(mailbox: Mailbox | undefined): Rules {
    const rules = policy.senders.length > 0 ? policyFor(policy, mailbox).rules : policy.rules;
    const text = policy.senders.length > 0 ? JSON.stringify(rules) : "";
    const found = rulesByText.get(text) ?? { shapeOf: shapeFinder(rules), severities: new Map() };
    rulesByText.set(text, found);
    return found;
  }

  function isAskedFor(from: Mailbox | undefined): boolean {
    if (senderDomains.length === 0) return true;
    const domain = from ? domainOf(from.addrSpec) : "";
    return senderDomains.some(one => isWithin(domain, one));
  }

  /** The severity of the first message of this shape, and the exposure, which its numbers tell. */
  function outcomeOfShape(): Outcome {
    const visible = alone + shown.people();
    const parties = alone + shown.parties();
    const inBcc = hiddenAlone + hidden.people();
    /** Of the one organisation that everybody in Bcc, or everybody in view, belongs to. */
    let shownOfHidden = 0;
    let hiddenOfShown = 0;
    let partiesInBoth = 0;
    for (let index = 0; index < hidden.parties(); index++) {
      const party = hidden.at(index);
      if (shown.of(party) === 0) continue;
      partiesInBoth++;
      if (hidden.of(party) === inBcc) shownOfHidden = shown.of(party);
      if (shown.of(party) === visible) hiddenOfShown = hidden.of(party);
    }
    const hiddenViewers = visible > 0 ? inBcc - hiddenOfShown : 0;
    const counts: Counts = {
      visible,
      parties,
      largest: shown.largest(),
      hidden: inBcc,
      shownToHidden: inBcc > 0 ? visible - shownOfHidden : 0,
      partiesToHidden: inBcc > 0 ? parties - (shownOfHidden > 0 ? 1 : 0) : 0,
      hiddenViewers,
      everybody: visible + inBcc + ours,
      partiesOfAll: parties + hiddenAlone + hidden.parties() - partiesInBoth + (ours > 0 ? 1 : 0),
    };
    const shape = home.rules.shapeOf(counts);
    let severity = home.rules.severities.get(shape);
    if (severity === undefined) {
      severity = check(draft(), policy).severity;
      home.rules.severities.set(shape, severity);
    }
    return { severity, exposure: exposureOf(counts) };
  }

  function seeDraft(read: Draft, time: number | undefined, messageId: string): Sighting {
    begin();
    for (const one of read.recipients) if (isVisible(one) && one.kind === "mailbox") circle.add(known.hash(known.person(one.addrSpec)));
    if (read.from) circle.add(known.hash(known.person(read.from.addrSpec)));
    const isAsked = isAskedFor(read.from);
    return {
      isAsked,
      outcome: isAsked ? check(read, policy) : NOT_ASKED,
      isPlain: false,
      time,
      id: idOf(messageId),
      answers: NO_HASHES,
      from: read.from,
      circle: circle.all(),
      circleSize: circle.size(),
      outsiders: outsiders.all(),
      outsidersSize: 0,
      hidden: hiddenOutsiders.all(),
      hiddenSize: 0,
      messageId: () => messageId,
      draft: () => read,
    };
  }

  return { see, seeDraft };
}

const NOT_ASKED: Outcome = { severity: "none", exposure: NOTHING_SHOWN };

/** The draft of the header section that stands there. Names are for people, and most verdicts are not read by any. */
export function draftIn(bytes: Buffer, from: number, to: number): Draft {
  return draftOf({ fields: fieldsIn(headerSection(bytes.toString("latin1", from, to))) }, name => name);
}

function idIn(bytes: Buffer, { messageId }: Envelope): Hashes {
  const id = lastIdIn(bytes, messageId);
  return id ? idAt(bytes, id) : idOf(messageIdAt(bytes, messageId));
}

/** Shown to each other, and to readers in Bcc. */
function exposureOf({ visible, parties, shownToHidden, partiesToHidden, hiddenViewers }: Counts): Verdict["exposure"] {
  if (parties > 1) return { addresses: visible, parties, viewers: visible + hiddenViewers };
  return shownToHidden > 0 ? { addresses: shownToHidden, parties: partiesToHidden, viewers: hiddenViewers } : NOTHING_SHOWN;
}

/** A list of hashes in the same memory for each message. */
function hashes(): { add(hash: number): void; all(): Uint32Array; size(): number; clear(): void } {
  let list = new Uint32Array(256);
  let size = 0;
  return {
    add(hash) {
      if (size === list.length) {
        const longer = new Uint32Array(2 * size);
        longer.set(list);
        list = longer;
      }
      list[size++] = hash;
    },
    all: () => list,
    size: () => size,
    clear: () => { size = 0; },
  };
}

/** How many people there are of each organisation, in the same memory for each message. */
interface Tally {
  add(party: number): void;
  of(party: number): number;
  people(): number;
  largest(): number;
  parties(): number;
  /** The organisation that was met first, second, … */
  at(index: number): number;
  clear(): void;
}

function tally(): Tally {
  /** By party. */
  let counts = new Uint32Array(256);
  /** Those that are not 0; what follows these means nothing. A list would be slow to empty. */
  const parties: number[] = [];
  let size = 0;
  let people = 0;
  let largest = 0;
  return {
    add(party) {
      if (party >= counts.length) {
        const longer = new Uint32Array(2 * party);
        longer.set(counts);
        counts = longer;
      }
      const count = (counts[party] ?? 0) + 1;
      counts[party] = count;
      people++;
      if (count === 1) parties[size++] = party;
      if (count > largest) largest = count;
    },
    of: party => counts[party] ?? 0,
    people: () => people,
    largest: () => largest,
    parties: () => size,
    at: index => parties[index] ?? 0,
    clear() {
      for (let index = 0; index < size; index++) counts[parties[index] ?? 0] = 0;
      size = people = largest = 0;
    },
  };
}
