/**
 * The verdicts of a policy on the messages of an archive, one after the other.
 *
 * A verdict depends on how many people of how many parties are shown to whom,
 * and not on who they are: messages of the same shape have the same one. So the
 * check is asked once a shape, and for the findings of whatever is not silent;
 * test/cli/archive/judge.test.ts compares both on messages of all kinds.
 */
import { domainOf, type Mailbox } from "../../core/address";
import { check, type Verdict } from "../../core/check";
import { isVisible, recipientKey, type Draft } from "../../core/draft";
import { isWithin, type Policy, type Severity } from "../../core/policy";
import { draftOf, originator } from "../draft";
import { fieldsIn, headerSection } from "../header";
import { decodedText } from "../text-of-bytes";
import { answered, circles, messageIdIn } from "./circles";
import type { Envelope } from "./envelope";
import { hashOf, homeOf, people, type Home, type Known, type KnownParty } from "./people";

export interface Judged {
  readonly severity: Severity | "none";
  readonly exposure: Verdict["exposure"];
  /** Seconds since 1970; undefined when the message does not say. */
  readonly time: number | undefined;
  readonly messageId: string;
  readonly from: Mailbox | undefined;
  /** With the findings; asked for only when they are needed. */
  readonly verdict: () => Verdict;
}

/** A message that is not judged: it comes from none of the senders asked for. */
export type Skipped = "skipped";

export interface Judge {
  /** A header section as it stands in the file, and what was read of it. */
  section(section: string, envelope: Envelope): Judged | Skipped;
  /** A message that was never text: .msg and .pst hold fields of their own. */
  draft(draft: Draft, time: number | undefined, messageId: string): Judged | Skipped;
}

type Outcome = Pick<Judged, "severity" | "exposure">;

/** Forgotten all at once when there are more. */
const MOST_SHAPES = 50_000;
const MOST_SENDERS = 5_000;

/** `senderDomains`: whose mail is judged; everybody's when empty. The others' mail still acquaints. */
export function judge(policy: Policy, senderDomains: readonly string[]): Judge {
  const known = people(policy);
  const threads = circles();
  const senders = new Map<string, Home>();
  const outcomes = new Map<string, Outcome>();
  let message = 0;

  function isAsked(from: Mailbox | undefined): boolean {
    if (senderDomains.length === 0) return true;
    const domain = from ? domainOf(from.addrSpec) : "";
    return senderDomains.some(one => isWithin(domain, one));
  }

  function senderOf({ from, sender }: Envelope): Home {
    const written = `${from}\n${sender}`;
    const remembered = senders.get(written);
    if (remembered) return remembered;
    if (senders.size >= MOST_SENDERS) senders.clear();
    const home = homeOf(originator([decodedText(from)]) ?? originator([decodedText(sender)]), policy, known);
    senders.set(Buffer.from(written).toString(), home);
    return home;
  }

  function section(text: string, envelope: Envelope): Judged | Skipped {
    message++;
    const home = senderOf(envelope);
    const isJudged = isAsked(home.mailbox);
    const visible: Known[] = [];
    const parties: KnownParty[] = [];
    let isPlain = true;

    const count = (one: Known, isHidden: boolean): void => {
      if (one.seen === message) return;
      one.seen = message;
      if (one.key === home.known?.key || one.party.kind === "internal" || one.party.id === home.organisation) return;
      const { party } = one;
      if (party.seen !== message) {
        party.seen = message;
        party.visible = party.hidden = 0;
        parties.push(party);
      }
      if (isHidden) party.hidden++;
      else {
        party.visible++;
        visible.push(one);
      }
    };
    // Somebody in both is seen: those in view first.
    for (const list of envelope.visible) isPlain = known.eachIn(list, one => count(one, false)) && isPlain;
    for (const list of envelope.hidden) isPlain = known.eachIn(list, one => count(one, true)) && isPlain;

    const messageId = messageIdIn(envelope.messageId);
    const parent = envelope.answers === "" ? "" : answered(envelope.answers);
    const read = (): Draft => draftOf({ fields: fieldsIn(headerSection(text)) });

    let outcome: Outcome | undefined;
    let acquainted: ReadonlySet<number> | undefined;
    if (isJudged) {
      const shape = isPlain ? shapeOf(parties, home) : "";
      outcome = shape === "" ? check(read(), policy) : outcomes.get(shape);
      if (!outcome) {
        if (outcomes.size >= MOST_SHAPES) outcomes.clear();
        const { severity, exposure } = check(read(), policy);
        outcome = { severity, exposure };
        outcomes.set(shape, outcome);
      }
      // Whoever is acquainted makes a verdict milder, and nothing is milder than silence.
      if (parent !== "" && (outcome.severity !== "none" || outcome.exposure.addresses > 0)) acquainted = threads.recall(parent);
    }
    rememberThread(messageId, visible, home);
    if (!outcome) return "skipped";

    const verdict = (): Verdict => check(withAcquainted(read(), acquainted), policy);
    if (acquainted) outcome = verdict();
    return { severity: outcome.severity, exposure: outcome.exposure, time: timeOf(envelope.date), messageId, from: home.mailbox, verdict };
  }

  /** One outsider and people of ours learn nothing of strangers. */
  function rememberThread(messageId: string, visible: readonly Known[], { known: sender, organisation }: Home): void {
    const isOutsider = sender !== undefined && sender.party.kind !== "internal" && sender.party.id !== organisation;
    if (visible.length + (isOutsider ? 1 : 0) < 2) return;
    const members = visible.map(one => one.hash);
    if (isOutsider) members.push(sender.hash);
    threads.remember(messageId, members);
  }

  function draft(read: Draft, time: number | undefined, messageId: string): Judged | Skipped {
    message++;
    const home = homeOf(read.from, policy, known);
    const visible = read.recipients.filter(one => isVisible(one) && one.kind === "mailbox").map(one => known.known(one.addrSpec));
    rememberThread(messageId, visible, home);
    if (!isAsked(read.from)) return "skipped";
    const found = check(read, policy);
    return { severity: found.severity, exposure: found.exposure, time, messageId, from: read.from, verdict: () => found };
  }

  return { section, draft };
}

/** How many parties of which kind have how many people in view and in Bcc, under which rules. */
function shapeOf(parties: readonly KnownParty[], { rules }: Home): string {
  let persons = 0, hiddenPersons = 0, single = 0;
  const others: string[] = [];
  for (const { kind, visible, hidden } of parties) {
    if (kind === "person") {
      if (visible > 0) persons++;
      else hiddenPersons++;
    } else if (visible === 1 && hidden === 0) single++;
    else others.push(`${visible}/${hidden}`);
  }
  if (others.length > 1) others.sort();
  return `${rules}:${persons} ${hiddenPersons} ${single} ${others.join(" ")}`;
}

/** A draft whose people were in the thread before, as far as they were. */
function withAcquainted(draft: Draft, members: ReadonlySet<number> | undefined): Draft {
  if (!members) return draft;
  const circle = draft.recipients.filter(one => one.kind === "mailbox" && members.has(hashOf(recipientKey(one)))).map(one => one.addrSpec);
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
