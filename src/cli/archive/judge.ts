/**
 * The verdicts of a policy on the messages of an archive, one after the other.
 *
 * A verdict depends on how many people of how many parties are shown to whom,
 * and not on who they are: messages of the same shape have the same one, and
 * beyond the largest threshold more is no worse. So the check is asked once a
 * shape, and for the findings of whatever is not silent;
 * test/cli/archive/judge.test.ts compares both on messages of all kinds.
 */
import { domainOf, type Mailbox } from "../../core/address";
import { check, type Verdict } from "../../core/check";
import { isVisible, recipientKey, type Draft } from "../../core/draft";
import { isWithin, policyFor, type Policy, type Severity } from "../../core/policy";
import { draftOf, originator } from "../draft";
import { fieldsIn, headerSection, type Header } from "../header";
import { decodedText } from "../text-of-bytes";
import { answered, circles, messageIdIn } from "./circles";
import type { Envelope } from "./envelope";
import { hashOf, people } from "./people";

export interface Judged {
  readonly severity: Severity | "none";
  readonly exposure: Verdict["exposure"];
  /** Seconds since 1970; undefined when the message does not say. */
  readonly time: number | undefined;
  readonly messageId: string;
  readonly from: Mailbox | undefined;
  /** With the findings; asked for only when they are needed. Names are as written (see `decodeWords`). */
  readonly verdict: () => Verdict;
}

/** A message that is not judged: it comes from none of the senders asked for. */
export type Skipped = "skipped";

export interface Judge {
  /** A text that begins with a header section, and what was read of that. */
  section(text: string, envelope: Envelope): Judged | Skipped;
  /** A message that was never text: .msg and .pst hold fields of their own. */
  draft(draft: Draft, time: number | undefined, messageId: string): Judged | Skipped;
}

/** Who sends, and who counts as internal for their mail beyond what the policy says (`partyFinder`). */
interface Home {
  readonly mailbox: Mailbox | undefined;
  /** Among `People`; -1 when nobody is named. */
  readonly person: number;
  /** The organisation of the sender, when the policy names no internal domain; -1 otherwise. */
  readonly party: number;
  /** Senders with the same rules have the same text here. */
  readonly rules: string;
}

/** Of a message to people who were all shown to each other before. */
const SILENT: Outcome = { severity: "none", exposure: { addresses: 0, parties: 0, viewers: 0 } };

type Outcome = Pick<Judged, "severity" | "exposure">;

/** Forgotten all at once when there are more. */
const MOST_SHAPES = 50_000;
const MOST_SENDERS = 5_000;

/** `senderDomains`: whose mail is judged; everybody's when empty. The others' mail still acquaints. */
export function judge(policy: Policy, senderDomains: readonly string[]): Judge {
  const known = people(policy);
  const threads = circles();
  const homes = new Map<string, Home>();
  const severities = new Map<string, Outcome["severity"]>();
  const enough = largestThreshold(policy) + 1;
  /** How many people this message shows, and hides: single persons, and those of each organisation. */
  let persons = 0;
  let hiddenPersons = 0;
  const shown = new Map<number, number>();
  const hidden = new Map<number, number>();

  function begin(): void {
    if (!known.begin()) return;
    homes.clear();
    last = undefined;
  }

  function isAsked(from: Mailbox | undefined): boolean {
    if (senderDomains.length === 0) return true;
    const domain = from ? domainOf(from.addrSpec) : "";
    return senderDomains.some(one => isWithin(domain, one));
  }

  /** Of the message before: a sent folder has one sender. */
  let last: { readonly from: string; readonly sender: string; readonly home: Home } | undefined;
  function homeOf({ from, sender }: Envelope): Home {
    if (last && last.from === from && last.sender === sender) return last.home;
    // Copies, as a part of a text keeps all of it in memory.
    const written = Buffer.from(`${from}\n${sender}`, "latin1").toString("latin1");
    const [author, agent] = [written.slice(0, from.length), written.slice(from.length + 1)];
    const home = homes.get(written) ?? homeFor(originator([decodedText(author)]) ?? originator([decodedText(agent)]));
    if (homes.size >= MOST_SENDERS) homes.clear();
    homes.set(written, home);
    last = { from: author, sender: agent, home };
    return home;
  }

  function homeFor(mailbox: Mailbox | undefined): Home {
    const rules = policy.senders.length > 0 ? JSON.stringify(policyFor(policy, mailbox).rules) : "";
    if (!mailbox) return { mailbox, person: -1, party: -1, rules };
    const person = known.person(mailbox.addrSpec);
    const party = known.party(person);
    const isOurs = policy.internalDomains.length === 0 && known.kind(party) === "organisation" && !known.isDeclared(party);
    return { mailbox, person, party: isOurs ? party : -1, rules };
  }

  function section(text: string, envelope: Envelope): Judged | Skipped {
    begin();
    const home = homeOf(envelope);
    const outsiders: number[] = [];
    const circle: number[] = [];
    persons = hiddenPersons = 0;
    shown.clear();
    hidden.clear();

    const isOutsider = (one: number): boolean => {
      const party = known.party(one);
      return one !== home.person && party !== home.party && known.kind(party) !== "internal";
    };
    const show = (one: number): void => {
      if (!known.isNew(one)) return;
      circle.push(known.hash(one));
      if (!isOutsider(one)) return;
      outsiders.push(known.hash(one));
      const party = known.party(one);
      if (known.kind(party) === "person") persons++;
      else shown.set(party, (shown.get(party) ?? 0) + 1);
    };
    const hide = (one: number): void => {
      if (!known.isNew(one) || !isOutsider(one)) return;
      const party = known.party(one);
      if (known.kind(party) === "person") hiddenPersons++;
      else hidden.set(party, (hidden.get(party) ?? 0) + 1);
    };
    // Somebody in both is seen: those in view first.
    let isPlain = true;
    for (const list of envelope.visible) isPlain = known.eachIn(text, list, show) && isPlain;
    for (const list of envelope.hidden) isPlain = known.eachIn(text, list, hide) && isPlain;

    const messageId = messageIdIn(envelope.messageId);
    const judged = isAsked(home.mailbox) ? outcomeOf(text, envelope, home, outsiders, isPlain, messageId) : "skipped";
    // Who is an outsider to the sender of this message may be none to the next.
    if (home.person >= 0) circle.push(known.hash(home.person));
    if (circle.length >= 2) threads.remember(messageId, circle);
    return judged;
  }

  function outcomeOf(text: string, envelope: Envelope, home: Home, outsiders: readonly number[], isPlain: boolean, messageId: string): Judged {
    const header = (): Header => ({ fields: fieldsIn(headerSection(envelope.end < 0 ? text : text.slice(0, envelope.end))) });
    let outcome: Outcome = isPlain ? outcomeOfShape(home, header) : check(draftOf(header(), asWritten), policy);
    // Whoever is acquainted makes a verdict milder, and nothing is milder than silence.
    const mayBeMilder = envelope.answers !== "" && (outcome.severity !== "none" || outcome.exposure.addresses > 0);
    const members = mayBeMilder ? threads.recall(answered(envelope.answers)) : undefined;
    const met = members && isPlain ? outsiders.filter(one => members.has(one)).length : 0;
    const isNobodyNew = members && isPlain && met === outsiders.length && hidden.size + hiddenPersons === 0;
    // Fewer than two of them learn nothing of each other.
    const acquainted = members && (!isPlain || met + hidden.size + hiddenPersons >= 2) ? members : undefined;
    const draft = (): Draft => withAcquainted(draftOf(header(), asWritten), acquainted);
    if (isNobodyNew) outcome = SILENT;
    else if (acquainted) outcome = check(draft(), policy);
    const verdict = (): Verdict => check(draft(), policy);
    return { severity: outcome.severity, exposure: outcome.exposure, time: timeOf(envelope.date), messageId, from: home.mailbox, verdict };
  }

  /** The severity of the first message of this shape, and the exposure, which its numbers tell. */
  function outcomeOfShape({ rules }: Home, header: () => Header): Outcome {
    let inOrganisations = 0;
    let largest = 0;
    shown.forEach(count => {
      inOrganisations += count;
      largest = Math.max(largest, count);
    });
    let hiddenAlone = hiddenPersons;
    let hiddenBeside = 0;
    let both = "";
    hidden.forEach((count, party) => {
      const seen = shown.get(party);
      if (seen === undefined) hiddenAlone += count;
      else {
        hiddenBeside += count;
        both += ` ${seen}/${count}`;
      }
    });

    const visible = persons + inOrganisations;
    const parties = persons + shown.size;
    const isShown = visible > 0 && (parties > 1 || hiddenAlone > 0);
    const exposure = isShown
      ? { addresses: visible, parties, viewers: parties > 1 ? visible + hiddenAlone + hiddenBeside : hiddenAlone }
      : SILENT.exposure;

    const shape = `${rules}:${[persons, shown.size, inOrganisations, largest, hiddenAlone].map(count => Math.min(count, enough)).join(" ")}${both}`;
    let severity = severities.get(shape);
    if (severity === undefined) {
      if (severities.size >= MOST_SHAPES) severities.clear();
      severity = check(draftOf(header(), asWritten), policy).severity;
      severities.set(shape, severity);
    }
    return { severity, exposure };
  }

  function draft(read: Draft, time: number | undefined, messageId: string): Judged | Skipped {
    begin();
    const circle = read.recipients.filter(one => isVisible(one) && one.kind === "mailbox").map(one => known.hash(known.person(one.addrSpec)));
    if (read.from) circle.push(known.hash(known.person(read.from.addrSpec)));
    threads.remember(messageId, circle);
    if (!isAsked(read.from)) return "skipped";
    const found = check(read, policy);
    return { severity: found.severity, exposure: found.exposure, time, messageId, from: read.from, verdict: () => found };
  }

  return { section, draft };
}

/** Names are for people, and most verdicts are not read by any. */
function asWritten(name: string): string {
  return name;
}

/** Numbers above it make no difference to any rule. */
function largestThreshold({ rules, senders }: Policy): number {
  const settings = [...Object.values(rules), ...senders.flatMap(sender => Object.values(sender.rules))];
  const thresholds = settings.flatMap(({ notice, warn, stop }) => [notice, warn, stop]).flatMap(threshold => Object.values(threshold ?? {}));
  return Math.max(...thresholds.map(value => value ?? 0));
}

/** A draft whose people were in the thread before, as far as they were. */
function withAcquainted(draft: Draft, members: ReadonlySet<number> | undefined): Draft {
  if (!members) return draft;
  const circle = draft.recipients.filter(one => one.kind === "mailbox" && members.has(hashOf(recipientKey(one)) >>> 0)).map(one => one.addrSpec);
  return { ...draft, acquainted: [circle] };
}

const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
const DATE = /(\d{1,2}) +([a-z]{3})[a-z]* +(\d{4}|\d\d) +(\d{1,2}):(\d\d)(?::(\d\d))?(?: *([+-])(\d\d):?(\d\d))?/i;

/** RFC 5322 §3.3 date-time, two-digit years included (§4.3); in seconds. */
export function timeOf(value: string): number | undefined {
  const [, day, month = "", year, hour, minute, second = 0, sign, hours, minutes] = DATE.exec(value) ?? [];
  const index = MONTHS.indexOf(month.toLowerCase()) / 3;
  if (month === "" || !Number.isInteger(index)) {
    const parsed = Date.parse(value);
    return Number.isNaN(parsed) ? undefined : parsed / 1000;
  }
  const full = Number(year) < 50 ? Number(year) + 2000 : Number(year) < 100 ? Number(year) + 1900 : Number(year);
  const offset = sign === undefined ? 0 : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return Date.UTC(full, index, Number(day), Number(hour), Number(minute), Number(second)) / 1000 - offset * 60;
}
