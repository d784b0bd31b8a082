/**
 * Sent mail, replayed in time order as the add-in would have met it: a reply
 * answers a thread whose people were shown to each other before, and a sender
 * who has said "these people know each other" is not asked again.
 */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { check } from "../../src/core/check";
import { domainOf } from "../../src/core/address";
import { isVisible, type Draft } from "../../src/core/draft";
import type { Policy, Severity } from "../../src/core/policy";
import { message } from "./incidents";

/** One line of the file; see the README beside the data. */
interface SentMail {
  readonly m: string;
  readonly sent: 0 | 1;
  readonly t: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly k: "re" | "fw" | "new";
}

export interface Send {
  readonly mailbox: string;
  /** Days since the epoch. */
  readonly day: number;
  /** As a new message: nobody is acquainted. */
  readonly draft: Draft;
  /** What earlier messages to this mailbox showed of the people in it; empty unless it is a reply. */
  readonly acquainted: readonly (readonly string[])[];
}

export async function readSends(path: string): Promise<Send[]> {
  const sends: Send[] = [];
  const received = new Map<string, Mailbox>();
  const lines = createInterface({ input: createReadStream(path).pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) {
    // The file is ours: the line is what its README says.
    const mail = JSON.parse(line) as SentMail;
    let mailbox = received.get(mail.m);
    if (!mailbox) received.set(mail.m, (mailbox = new Mailbox()));
    if (mail.sent === 1) {
      const draft = message(mail.from, { to: mail.to, cc: mail.cc });
      sends.push({
        mailbox: mail.m,
        day: mail.t / 86_400,
        draft,
        acquainted: mail.k === "re" ? mailbox.circlesAmong(draft.recipients.filter(isVisible).map(one => one.addrSpec)) : [],
      });
    } else {
      mailbox.receive([mail.from, ...mail.to, ...mail.cc]);
    }
  }
  return sends;
}

/** Which addresses the messages received so far have shown together. */
class Mailbox {
  readonly #messagesWith = new Map<string, number[]>();
  #received = 0;

  receive(addresses: readonly string[]): void {
    for (const address of new Set(addresses)) {
      const messages = this.#messagesWith.get(address);
      if (messages) messages.push(this.#received);
      else this.#messagesWith.set(address, [this.#received]);
    }
    this.#received++;
  }

  /** For each earlier message that showed two or more of these addresses, those that it showed. */
  circlesAmong(addresses: readonly string[]): string[][] {
    const shownIn = new Map<number, string[]>();
    for (const address of new Set(addresses)) {
      for (const number of this.#messagesWith.get(address) ?? []) {
        const circle = shownIn.get(number);
        if (circle) circle.push(address);
        else shownIn.set(number, [address]);
      }
    }
    const circles = new Map<string, string[]>();
    for (const circle of shownIn.values()) {
      if (circle.length > 1) circles.set(circle.sort().join(" "), circle);
    }
    return [...circles.values()];
  }
}

/** The policy that the data's README names for it. */
export function policyForSends(sends: readonly Send[], defaults: Policy): Policy {
  const providers = new Set<string>();
  for (const { draft } of sends) {
    for (const { addrSpec } of draft.recipients) {
      const domain = domainOf(addrSpec);
      if (domain.startsWith("free")) providers.add(domain);
    }
  }
  return { ...defaults, internalDomains: ["own.example"], providers: { add: [...providers], remove: [] } };
}

export interface Interruptions {
  readonly sends: number;
  readonly notice: number;
  readonly warn: number;
  readonly stop: number;
}

export interface Practice {
  readonly acquaintance: boolean;
  /** Whether the sender answers each warn, or each stop as well, with "these people know each other". */
  readonly remember: "nothing" | "warns" | "stops";
}

/** How often each severity would have met a sender. */
export function replay(sends: readonly Send[], policy: Policy, practice: Practice): Interruptions {
  const counts: { [severity in Severity | "none"]: number } = { none: 0, notice: 0, warn: 0, stop: 0 };
  const effective: Policy = {
    ...policy,
    remember: { days: practice.remember === "nothing" ? 0 : policy.remember.days, stops: practice.remember === "stops" },
  };
  const remembered = new Map<string, { day: number; circle: string[] }[]>();

  for (const { mailbox, day, draft, acquainted } of sends) {
    const known = (remembered.get(mailbox) ?? []).filter(one => day - one.day <= effective.remember.days);
    const { severity, findings } = check(
      { ...draft, acquainted: practice.acquaintance ? acquainted : [], remembered: known.map(one => one.circle) },
      effective,
    );
    counts[severity]++;
    // What a sender says of people at a stop is kept as well; whether it answers
    // a later stop, or warnings alone, is the policy's word.
    if (severity === "warn" || severity === "stop") {
      known.push({ day, circle: [...new Set(findings.flatMap(one => one.recipients.map(place => place.addrSpec)))] });
    }
    remembered.set(mailbox, known);
  }
  return { sends: sends.length, notice: counts.notice, warn: counts.warn, stop: counts.stop };
}
