/**
 * `bcc-guard policy init`: a first policy with comments, from four answers. What
 * is written is a policy without problems, whatever was answered.
 */
import { overrideRule, type Policy, type RuleOverrides } from "../../core/policy";
import { readPolicy } from "../../core/read-policy";
import type { Rule } from "../../core/rule";
import { rules } from "../../core/rules";
import type { PolicyWords } from "./words";

export interface Answers {
  readonly internal: readonly string[];
  readonly individual: readonly string[];
  readonly sensitive: readonly string[];
  readonly contact: string;
  readonly mode: Policy["mode"];
}

/** What a policy begins with that was not asked for: it comes from another program. */
export interface Origin {
  /** Comments, in the place of the usual ones. */
  readonly head: readonly string[];
  readonly rules: { readonly [id: string]: RuleOverrides };
}

/** Puts the four questions, each until its answer can be used. `ask` is shown a text and gives what was typed. */
export async function answersFrom(ask: (question: string) => Promise<string>, words: PolicyWords, mode: Policy["mode"]): Promise<Answers> {
  const { questions } = words.init;
  const listOf = async (question: string, read: (items: readonly string[]) => string[] | undefined): Promise<string[]> => {
    for (let text = question; ; ) {
      const answer = await ask(`${text}\n> `);
      const items = read(itemsOf(answer));
      if (items) return items;
      text = words.init.unusable(answer.trim());
    }
  };
  const internal = await listOf(questions.internal, domainsIn);
  const individual = await listOf(questions.individual, domainsIn);
  const sensitive = await listOf(questions.sensitive, sendersIn);
  return { internal, individual, sensitive, contact: (await ask(`${questions.contact}\n> `)).trim(), mode };
}

/** The items of a list that somebody typed: commas of any kind, or spaces, between them. */
export function itemsOf(answer: string): string[] {
  return answer.split(/[\s,、，;；]+/).filter(one => one !== "");
}

/** As the check compares them, each once; undefined when one of them is no domain. */
export function domainsIn(items: readonly string[]): string[] | undefined {
  const { policy, problems } = readPolicy({ individualDomains: items });
  return problems.every(({ kind }) => kind === "duplicate") ? [...policy.individualDomains] : undefined;
}

/** Addresses and domains; undefined when one of the items is neither. */
export function sendersIn(items: readonly string[]): string[] | undefined {
  const { policy, problems } = readPolicy({ senders: [{ match: items }] });
  return problems.every(({ kind }) => kind === "duplicate") ? [...(policy.senders[0]?.match ?? [])] : undefined;
}

/** The policy as a text with comments. */
export function startingPolicy(answers: Answers, words: PolicyWords, origin?: Origin): string {
  const { comments } = words.init;
  // Said twice, the first counts, so it is not written twice.
  const internal = answers.internal.filter(one => !answers.individual.includes(one));
  return [
    ...(origin?.head ?? comments.head).map(comment),
    "{",
    `  ${comment(comments.internal)}`,
    `  "internalDomains": ${inline(internal)},`,
    "",
    `  ${comment(comments.individual)}`,
    `  "individualDomains": ${inline(answers.individual)},`,
    "",
    `  ${comment(comments.partners)}`,
    `  "partners": [],`,
    "",
    `  ${comment(comments.senders)}`,
    `  "senders": [${answers.sensitive.length > 0 ? `\n${sensitiveProfile(answers.sensitive)}\n  ` : ""}],`,
    "",
    ...(origin ? comments.rules.slice(0, 1) : comments.rules).map(text => `  ${comment(text)}`),
    `  "rules": {`,
    ...rules.map(rule => `    ${JSON.stringify(rule.id)}: ${thresholds(rule, origin?.rules[rule.id])},`),
    "  },",
    "",
    `  ${comment(comments.mode)}`,
    `  "mode": ${JSON.stringify(answers.mode)},`,
    "",
    `  ${comment(comments.contact)}`,
    `  "contact": { "text": ${JSON.stringify(answers.contact)}, "link": "" },`,
    "}",
    "",
  ].join("\n");
}

const comment = (text: string): string => `// ${text}`;

function inline(items: readonly string[]): string {
  return items.length === 0 ? "[]" : `[${items.map(one => JSON.stringify(one)).join(", ")}]`;
}

/** The least that shows anybody to a stranger is stopped, and nobody may send it openly. */
function sensitiveProfile(match: readonly string[]): string {
  return [
    "    {",
    `      "match": ${inline(match)},`,
    `      "sensitive": true,`,
    `      "override": "never",`,
    `      "rules": {`,
    `        "visible-recipients": { "stop": { "parties": 2 } },`,
    `        "visible-to-bcc-readers": { "stop": { "viewers": 1 } },`,
    `        "attendees-in-view": { "stop": { "parties": 2 } },`,
    `        "one-organisation-audience": { "severity": "stop", "stop": { "addresses": 2 } },`,
    `        "unchecked-recipients": { "severity": "stop", "stop": { "addresses": 1 } },`,
    `      },`,
    "    },",
  ].join("\n");
}

/** `{ "severity": "stop", "notice": { "parties": 2 }, … }` on one line. */
function thresholds({ defaults }: Rule, changes: RuleOverrides = {}): string {
  return JSON.stringify(overrideRule(defaults, changes), undefined, 1).replace(/\n */g, " ").replace(/\{ \}/g, "{}");
}
