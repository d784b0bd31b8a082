/**
 * `npm run bench`, first half: what one check costs. What a host spends on
 * asking Outlook is not in it: from the entries that it hands over to the
 * verdict, all of it is ours.
 */
import { execFileSync } from "node:child_process";
import { check, type Verdict } from "../../src/core/check";
import { defaultPolicy } from "../../src/core/default-policy";
import { recipient, type Draft, type Field } from "../../src/core/draft";
import { figure, milliseconds, printTable, times } from "./measure";

/** As a host gives them. */
interface Entry {
  readonly displayName: string;
  readonly addrSpec: string;
}

interface Send {
  readonly field: Field;
  readonly entries: readonly Entry[];
  readonly acquainted?: readonly (readonly string[])[];
  readonly remembered?: readonly (readonly string[])[];
}

const policy = { ...defaultPolicy, internalDomains: ["us.example"] };

/** The goal for a thousand recipients, in milliseconds. */
const GOAL = 5;

/** Judges a send from its raw entries, as a host does. */
function judge({ field, entries, acquainted = [], remembered = [] }: Send): Verdict {
  const draft: Draft = {
    kind: "message",
    from: { displayName: "", addrSpec: "me@us.example" },
    recipients: entries.map(one => recipient(field, one.displayName, one.addrSpec)),
    acquainted,
    remembered,
    truncated: [],
  };
  return check(draft, policy);
}

/** The n-th of some people: half of them on providers' domains, a tenth our own, the others on one company's domain in four. */
function someone(index: number): Entry {
  const domain =
    index % 10 === 0 ? "us.example"
    : index % 2 === 0 ? ["gmail.com", "docomo.ne.jp", "t-online.de", "orange.fr"][(index / 2) % 4]
    : `mail.company-${Math.floor(index / 4)}.co.uk`;
  return { displayName: `Person ${index}`, addrSpec: `Person.${index}@${domain}` };
}

const people = (count: number): Entry[] => Array.from({ length: count }, (_, index) => someone(index));
const addresses = (entries: readonly Entry[]): string[] => entries.map(one => one.addrSpec);
const mapped = (count: number, addrSpec: (index: number) => string): Entry[] =>
  Array.from({ length: count }, (_, index) => ({ displayName: "", addrSpec: addrSpec(index) }));

/** Sends of any size; each takes another way through the check. */
const sends: { readonly [name: string]: (count: number) => Send } = {
  "a mailing in To": count => ({ field: "to", entries: people(count) }),
  "the same in Bcc": count => ({ field: "bcc", entries: people(count) }),
  "a reply to all of them": count => ({ field: "to", entries: people(count), acquainted: [addresses(people(count))] }),
  "a reply, one in ten added": count => ({ field: "to", entries: people(count), acquainted: [addresses(people(count)).filter((_, index) => index % 10 > 0)] }),
  "one organisation, remembered": count => {
    const entries = mapped(count, index => `person.${index}@client.example`);
    return { field: "to", entries, remembered: [addresses(entries)] };
  },
  "each on a domain of their own": count => ({ field: "to", entries: mapped(count, index => `info@company-${index}.example`) }),
  "addresses that need normalising": count => ({ field: "to", entries: mapped(count, index => `"person..${index}"@bücher-${index % 50}.example`) }),
  "entries without an address": count => ({ field: "to", entries: mapped(count, index => `Person ${index}`) }),
  "one person, again and again": count => ({ field: "to", entries: mapped(count, () => "ann@one.example") }),
};

/** The first check of a process: the data are unpacked, and nothing is compiled yet. Run in a process of its own. */
function firstUse(): void {
  const send = sends["a mailing in To"]!(1000);
  const start = process.hrtime.bigint();
  judge(send);
  console.log(Number(process.hrtime.bigint() - start) / 1e6);
}

function bestFirstUse(count: number): number {
  const run = (): number => Number(execFileSync(process.execPath, [...process.execArgv, __filename, "first"], { encoding: "utf8" }));
  return Math.min(...Array.from({ length: count }, run));
}

function main(): void {
  const first = bestFirstUse(7);
  const warm = milliseconds(bind("a mailing in To", 1000));
  printTable(`Checking 1,000 recipients (goal: less than ${GOAL} ms)`, ["", "ms", "of the goal"], [
    ["first use in a process, unpacking included", figure(first), times(first / GOAL)],
    ["afterwards", figure(warm), times(warm / GOAL)],
  ]);

  const sizes = [1000, 10_000, 100_000];
  printTable(
    "Time per recipient (linear: the last two columns stay near 1)",
    ["", "1,000 (µs)", "10,000", "100,000"],
    Object.keys(sends).map(name => {
      const perRecipient = sizes.map(size => (milliseconds(bind(name, size)) / size) * 1000);
      // `sizes` has a first element.
      return [name, figure(perRecipient[0]!), ...perRecipient.slice(1).map(one => times(one / perRecipient[0]!))];
    }),
  );
}

/** Judging one of the sends, whose entries are made beforehand. */
function bind(name: string, count: number): () => Verdict {
  const send = sends[name]!(count); // `name` is a key of `sends`
  return () => judge(send);
}

if (process.argv[2] === "first") firstUse();
else main();
