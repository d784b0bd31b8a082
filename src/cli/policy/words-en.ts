/** English. */
import { titles } from "../../core/titles";
import type { Severity } from "../../core/policy";
import type { PolicyWords, Size } from "./words";

const happens: { readonly [severity in Severity]: string } = {
  notice: "a bar is shown while writing",
  warn: "an alert asks the sender, who may choose Send Anyway",
  stop: "sending is stopped",
};

const short: { readonly [severity in Severity]: string } = { notice: "bar", warn: "alert", stop: "stop" };

const withArticle = (severity: Severity): string => `${severity === "warn" ? "an" : "a"} ${short[severity]}`;

/** Sizes that stand together are of one rule. */
const titleOf = ([first]: readonly Size[]): string => (first ? titles.en[first.rule] : "");

/** `5 parties` */
function sized({ rule, measure, least }: Size): string {
  const [one, many] = nounsOf(rule, measure);
  return `${least} ${least === 1 ? one : many}`;
}

function nounsOf(rule: Size["rule"], measure: Size["measure"]): readonly [string, string] {
  if (rule === "unexpanded-group") return ["contact group", "contact groups"];
  if (rule === "unchecked-recipients") return ["unreadable entry", "unreadable entries"];
  if (rule === "second-person" && measure !== "parties") return measure === "addresses" ? ["recipient", "recipients"] : ["recipient outside", "recipients outside"];
  if (rule === "one-organisation-audience" && measure === "addresses") return ["person at one organisation", "people at one organisation"];
  if (rule === "visible-to-bcc-readers" && measure === "viewers") return ["Bcc reader", "Bcc readers"];
  return { parties: ["party", "parties"], addresses: ["address", "addresses"], viewers: ["person who would see them", "people who would see them"] }[measure] as [string, string];
}

/** `a, b and c` */
function list(items: readonly string[], conjunction = "and"): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${conjunction} ${items[items.length - 1]}`;
}

const domain = (domains: readonly string[]): string => (domains.length === 1 ? "The domain" : "The domains");

export const en: PolicyWords = {
  heads: {
    check: "What it does",
    parties: "Who belongs together",
    rules: "What it says, and when",
    openly: "Who may decide otherwise",
    failure: "When the check itself fails",
    contact: "Whom to ask",
  },
  mode: {
    enforce: "Bcc Guard checks each message when its sender presses Send: would it show people the addresses of others whom they do not know?",
    observe: "Bcc Guard only watches: it stops nobody, and the bar and the pane show what it would do.",
  },
  observing: "All that follows is what happens once it no longer only watches.",
  party: "People who know each other's addresses anyway count as one party: colleagues of one organisation, say. Somebody who belongs to nobody else is a party alone.",
  insiders: {
    ofSender: "Everyone of the sender's own organisation is a colleague. Who writes from a webmail, carrier or internet provider's address has none.",
    of: domains => `Everyone at ${list(domains)} is a colleague, subdomains included.`,
  },
  individuals: domains => `People at ${list(domains)} do not know each other: each address there counts by itself.`,
  partner: (name, domains) => `${domain(domains)} ${list(domains)} ${domains.length === 1 ? "is" : "are"} one party${name ? `: ${name}` : ""}.`,
  providersAdded: domains => `${domain(domains)} ${list(domains)} ${domains.length === 1 ? "counts as a provider" : "count as providers"}: each address there counts by itself.`,
  providersRemoved: domains => `${domain(domains)} ${list(domains)} ${domains.length === 1 ? "counts as an organisation" : "count as organisations"}, although the built-in list has ${domains.length === 1 ? "it as a provider" : "them as providers"}.`,
  others: "Colleagues are never counted. On any other webmail, carrier or internet provider's domain each address is a party by itself; any other domain is one party, however many of its people are addressed.",
  rule: titles.en,
  counting: "Only people outside count, and only those whose address would be shown to somebody of another party, or who would see such an address, without having been in the conversation before. Contact groups and entries that cannot be read always count.",
  answer: (severity, sizes) => `From ${list(sizes.map(sized), "or")} on, ${happens[severity]}.`,
  silent: "Not checked.",
  approval: hours => `Here everybody counts, in all fields, colleagues included. The message goes once a second person has approved it; an approval holds for ${hours} ${hours === 1 ? "hour" : "hours"}.`,
  between: " ",
  override: {
    never: "Nobody may send openly what is stopped.",
    "with-reason": "Who is stopped may still send openly from the pane by giving a reason, which stays with the message.",
    free: "Who is stopped may still send openly from the pane.",
  },
  remember: (days, stops) =>
    days === 0
      ? "Nothing is remembered: the same people are asked about each time."
      : `When a sender says that people know each other, the answer holds for ${days} ${days === 1 ? "day" : "days"}, for exactly these people and any part of them. It answers ${stops ? "alerts and stops" : "alerts, never a stop"}.`,
  whenCheckFails: (value, milliseconds) =>
    `If the check fails, or takes longer than ${milliseconds / 1000} ${milliseconds === 1000 ? "second" : "seconds"}, ${{ ask: "the sender is told and may still choose Send Anyway", stop: "the message is stopped", send: "the message goes out unchecked" }[value]}.`,
  contact: (text, link) =>
    text || link ? `Every alert names ${list([text, link].filter(one => one !== ""))}.` : "The alerts name nobody to ask.",
  profile: match => `Mail from ${list(match)}`,
  sensitive: "Recipients of this mailbox must never learn of each other, so nothing is remembered.",
  asEverybody: "The same as for everyone else.",
  firstProfileCounts: "Where several of these match a sender, the first counts.",
  changed: (now, before) => `${now} Before: ${before}`,
  limit: (severity, now, before) => `${titles.en[now.rule]}: ${short[severity]} from ${sized(now)}, was ${before ?? "never"}.`,
  instead: (severity, sizes, before) => `${titleOf(sizes)}: ${short[severity]} from ${list(sizes.map(sized), "or")}, was ${withArticle(before)}.`,
  gone: (severity, sizes) => `${titleOf(sizes)}: no ${short[severity]} from ${list(sizes.map(sized), "or")} on any more.`,
  diff: {
    same: "Both policies mean the same.",
    everybody: "All senders",
    everybodyElse: "Senders without a profile of their own",
    noChange: "Nothing changes.",
    insidersAdded: domains => `People at ${list(domains)} are colleagues now and no longer counted.`,
    insidersRemoved: domains => `People at ${list(domains)} are no colleagues any more and are counted.`,
    individualsAdded: domains => `At ${list(domains)}, each address counts by itself now.`,
    individualsRemoved: domains => `At ${list(domains)}, addresses are no longer declared to count by themselves.`,
    partnerAdded: (name, domains) => `${domain(domains)} ${list(domains)} ${domains.length === 1 ? "counts" : "count"} as one party now${name ? `: ${name}` : ""}.`,
    partnerRemoved: (name, domains) => `${domain(domains)} ${list(domains)} ${domains.length === 1 ? "is" : "are"} no longer declared one party${name ? ` (${name})` : ""}.`,
    providersAdded: domains => `${domain(domains)} ${list(domains)} ${domains.length === 1 ? "counts as a provider" : "count as providers"} now: each address there counts by itself.`,
    providersNotAdded: domains => `${domain(domains)} ${list(domains)} no longer ${domains.length === 1 ? "counts as a provider" : "count as providers"} by declaration.`,
    providersRemoved: domains => `${domain(domains)} ${list(domains)} ${domains.length === 1 ? "counts as an organisation" : "count as organisations"} now, not as a provider.`,
    providersNotRemoved: domains => `${domain(domains)} ${list(domains)} ${domains.length === 1 ? "is" : "are"} what the built-in list of providers says again.`,
    profileAdded: "A new profile.",
    profileRemoved: "The profile is gone.",
    sensitiveNow: "Nothing is remembered any more: these recipients must never learn of each other.",
    sensitiveNoMore: "No longer a sensitive mailbox.",
  },
  check: {
    none: file => `${file}: no problems.`,
    some: (file, count) => `${file}: ${count} ${count === 1 ? "problem" : "problems"}.`,
  },
  init: {
    questions: {
      internal: "1/4 Your own domains, separated by commas (empty: the organisation of each sender)",
      individual: "2/4 Those of your domains whose holders do not know each other, such as students or members (empty: none)",
      sensitive: "3/4 Mailboxes whose recipients must never learn of each other, such as a counselling service (empty: none)",
      contact: "4/4 Whom senders may ask: a name, an extension, a mailbox (empty: nobody)",
    },
    unusable: answer => `${answer} cannot be used. Write domains such as example.com, or addresses, separated by commas.`,
    abandoned: "Nothing was written.",
    comments: {
      head: ["What this organisation decided about mail that would show people each other's addresses.", "Everything left out has its default. `bcc-guard policy explain` reads this file aloud."],
      internal: "Our own domains, subdomains included. Empty: the organisation of the From address.",
      individual: "Domains whose holders do not know each other: each address counts by itself.",
      partners: 'Organisations with several domains: { "name": "Example Group", "domains": ["example-group.com", "example-group.co.jp"] }',
      senders: "Stricter or milder for some mailboxes. The first profile that matches counts.",
      rules: ["From which size on a bar (notice), an alert (warn) or an alert without Send Anyway (stop) is shown.", "These are the defaults; null switches a measure off."],
      mode: "enforce, or observe: nothing is stopped, and the bar and the pane show what would be. Begin with observe.",
      contact: "Whom to ask; shown in every alert.",
    },
    written: file => `${file} is written. See \`bcc-guard policy explain ${file}\`.`,
  },
};
