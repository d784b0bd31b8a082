/**
 * `npm run replay`: the check against published incidents and against sent
 * mail, beside what other programs count. Writes docs/replay.md and its chart.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/core/check";
import type { Policy, Severity } from "../../src/core/policy";
import { defaultPolicy } from "../../src/core/default-policy";
import { chart, type Point } from "./chart";
import { addressesOf, draftOf, OWN, type Incident } from "./incidents";
import { peers } from "./peers";
import { policyForSends, readSends, replay, type Interruptions, type Send } from "./sent-mail";

const root = join(__dirname, "../..");
const full = join(root, "../shared/data");
const sample = join(root, "test/fixtures/replay");

/** The whole data where it is at hand, a small part of it otherwise. */
export function dataFolder(): { path: string; isSample: boolean } {
  return existsSync(join(full, "incidents.json")) ? { path: full, isSample: false } : { path: sample, isSample: true };
}

export function readIncidents(folder: string): Incident[] {
  return JSON.parse(readFileSync(join(folder, "incidents.json"), "utf8")) as Incident[]; // our own file
}

/** Ours: strangers on our own domain are declared, as docs/policy.md tells an administrator to. */
export const incidentPolicy: Policy = { ...defaultPolicy, internalDomains: [OWN], individualDomains: [`students.${OWN}`] };

export function verdictOn(incident: Incident, policy = incidentPolicy): Severity | "none" {
  return check(draftOf(incident), policy).severity;
}

/** The same people on the domain of one internet provider that no list knows. */
export function verdictOnUnknownProvider(incident: Incident): Severity | "none" {
  const addresses = addressesOf(incident).map((_, index) => `customer.${index}@valley-net.example`);
  return check(draftOf(incident, addresses), incidentPolicy).severity;
}

/** Ours with the thresholds in parties moved: `stop` from this many, `warn` from as many less as by default. */
function withThreshold(policy: Policy, stop: number): Policy {
  const settings = policy.rules["visible-recipients"];
  if (!settings) throw new Error("no rule visible-recipients");
  const scaled = { ...settings, warn: { parties: Math.max(2, stop - 2) }, stop: { parties: stop, addresses: Math.max(2, 2 * stop) } };
  return { ...policy, rules: { ...policy.rules, "visible-recipients": scaled } };
}

const perThousand = (count: number, of: number): number => (1000 * count) / of;
const interruptions = ({ warn, stop, sends }: Interruptions): number => perThousand(warn + stop, sends);
const one = (value: number): string => value.toFixed(1);
const percent = (value: number): string => `${Math.round(1000 * value) / 10} %`;

export interface Results {
  readonly incidents: number;
  readonly caught: { readonly [severity in Severity | "none"]: number };
  readonly unknownProvider: { readonly of: number; readonly warned: number };
  readonly practice: { readonly raw: Interruptions; readonly acquaintance: Interruptions; readonly warns: Interruptions; readonly stops: Interruptions };
  readonly peers: readonly { readonly name: string; readonly rule: string; readonly caught: number; readonly perThousand: number }[];
  readonly curve: readonly Point[];
}

export function run(incidents: readonly Incident[], sends: readonly Send[]): Results {
  const caught = { none: 0, notice: 0, warn: 0, stop: 0 };
  for (const incident of incidents) caught[verdictOn(incident)]++;
  const consumers = incidents.filter(({ mix, addresses }) => mix === "consumer" && addresses >= 10);
  const policy = policyForSends(sends, defaultPolicy);
  const shipped = { acquaintance: true, remember: "warns" } as const;
  return {
    incidents: incidents.length,
    caught,
    unknownProvider: {
      of: consumers.length,
      warned: consumers.filter(incident => verdictOnUnknownProvider(incident) !== "none").length,
    },
    practice: {
      raw: replay(sends, policy, { acquaintance: false, remember: "nothing" }),
      acquaintance: replay(sends, policy, { acquaintance: true, remember: "nothing" }),
      warns: replay(sends, policy, shipped),
      stops: replay(sends, policy, { acquaintance: true, remember: "stops" }),
    },
    peers: peers.map(({ name, rule, interrupts }) => ({
      name,
      rule,
      caught: incidents.filter(incident => interrupts(draftOf(incident))).length,
      perThousand: perThousand(sends.filter(({ draft }) => interrupts(draft)).length, sends.length),
    })),
    curve: [2, 3, 4, 5, 6, 8, 10, 15, 20, 30].map(stop => ({
      label: String(stop),
      interruptions: interruptions(replay(sends, withThreshold(policy, stop), shipped)),
      caught: incidents.filter(incident => {
        const verdict = check(draftOf(incident), withThreshold(incidentPolicy, stop)).severity;
        return verdict === "stop" || verdict === "warn";
      }).length / incidents.length,
    })),
  };
}

/** docs/replay.md */
export function page(results: Results): string {
  const { raw, acquaintance, warns, stops } = results.practice;
  const row = (name: string, counted: Interruptions): string =>
    `| ${name} | ${one(perThousand(counted.stop, counted.sends))} | ${one(perThousand(counted.warn, counted.sends))} | ${one(perThousand(counted.notice, counted.sends))} |`;
  return `# Replay: leaks caught, honest mail interrupted

<!-- Generated by \`npm run replay\`. -->

${results.incidents} published leaks as drafts, and ${raw.sends.toLocaleString("en")} messages sent by the people of one company, in time order. The leaks' addresses were never published: each draft has invented ones on domains of the kinds that the report names. The sent mail is pseudonymised and from 1999 to 2002: it tests nagging, and is not the world.

![Leaks caught against interruptions](replay.svg)

## Beside other programs

| Program | It asks from | Leaks caught | Interruptions in 1,000 sends |
| - | - | - | - |
| **Bcc Guard**, as shipped | 3 parties (warn), 5 parties or 10 addresses (stop) | **${percent((results.caught.stop + results.caught.warn) / results.incidents)}** | **${one(interruptions(warns))}** |
${results.peers.map(peer => `| ${peer.name} | ${peer.rule} | ${percent(peer.caught / results.incidents)} | ${one(peer.perThousand)} |`).join("\n")}

The drafts spread private people over up to a dozen domains of their country, which favours programs that count domains: the 29 mobiles of 2011 were on a handful. What a program does after asking differs as well: most can be waved through.

*As shipped*: people of a thread that is answered count as acquainted, and a sender who answers a warning with "these people know each other" is not asked about the same people for 90 days.

## Leaks

| Verdict | Leaks |
| - | - |
| stop | ${results.caught.stop} of ${results.incidents} |
| warn | ${results.caught.warn} |
| notice | ${results.caught.notice} |
| none | ${results.caught.none} |

With all addresses on the domain of one internet provider that no list knows, ${results.unknownProvider.warned} of the ${results.unknownProvider.of} leaks of private people's addresses (10 or more) still get at least a warning. Fewer than ten on such a domain are not told from colleagues: declare it under \`individualDomains\`.

## Interruptions in 1,000 sends

| Practice | Stops | Warnings | Notices |
| - | - | - | - |
${row("Every message on its own", raw)}
${row("With acquaintance: a reply shows nothing new to its thread", acquaintance)}
${row("With warnings remembered for 90 days (as shipped)", warns)}
${row("With stops remembered too (policy \`remember.stops\`)", stops)}
`;
}

async function main(): Promise<void> {
  const { path, isSample } = dataFolder();
  const results = run(readIncidents(path), await readSends(join(path, "sent-mail-replay.jsonl.gz")));
  const text = page(results);
  console.log(text.slice(text.indexOf("## Beside")));
  if (isSample) {
    console.log("This was the small sample in test/fixtures/replay; docs/replay.md is written from the whole data only.");
    return;
  }
  writeFileSync(join(root, "docs/replay.md"), text);
  writeFileSync(join(root, "docs/replay.svg"), chart(results.curve, results.peers.map(peer => ({
    label: peer.name,
    interruptions: peer.perThousand,
    caught: peer.caught / results.incidents,
  }))));
}

if (require.main === module) void main();
