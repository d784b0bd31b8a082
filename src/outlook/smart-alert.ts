/**
 * From a verdict to what `event.completed()` takes. Pure; Outlook's limits on
 * these texts are kept here and nowhere else.
 */
import type { Verdict } from "../core/check";
import { told, type RuleSentences, type Sentences } from "../core/locales";
import type { Policy } from "../core/policy";
import type { Facts, Finding } from "../core/rule";

/** The ribbon controls of manifest.xml that an alert's button can stand for. */
export const MOVE_TO_BCC_BUTTON = "BccGuard.MoveToBcc";
export const PANE_BUTTON = "BccGuard.ShowPane";

/** Outlook refuses a longer message. */
const MOST_CHARACTERS = 500;

/** `Office.SmartAlertsEventCompletedOptions`, as far as it is used. */
export interface SmartAlert {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  /** The literal: no released office.js has the enum that is documented. */
  readonly sendModeOverride?: "promptUser";
}

export interface Setting {
  readonly policy: Policy;
  readonly sentences: Sentences;
  /** What an alert's button can do here: run a command (Mailbox 1.15), open the pane (1.14), or nothing. */
  readonly button: "command" | "pane" | "none";
  readonly hasMarkdown: boolean;
}

const ALLOW: SmartAlert = { allowEvent: true };

export function smartAlert(verdict: Verdict, setting: Setting): SmartAlert {
  const { policy } = setting;
  const spoken = verdict.findings.filter(finding => finding.severity !== "notice");
  const worst = spoken[0];
  if (!worst || policy.mode === "observe") return ALLOW;
  return {
    allowEvent: false,
    errorMessage: plainText(spoken, setting),
    ...(setting.hasMarkdown ? { errorMessageMarkdown: markdown(spoken, setting) } : {}),
    ...buttonFor(worst, setting),
    ...(worst.severity === "warn" ? { sendModeOverride: "promptUser" as const } : {}),
  };
}

/** When the check itself failed, the policy decides. */
export function couldNotCheck({ policy, sentences }: Pick<Setting, "policy" | "sentences">): SmartAlert {
  if (policy.whenCheckFails === "send" || policy.mode === "observe") return ALLOW;
  // A word that no policy knows asks, as the default does.
  const word = policy.whenCheckFails === "stop" ? "stop" : "ask";
  return {
    allowEvent: false,
    errorMessage: sentences.couldNotCheck[word],
    ...(word === "ask" ? { sendModeOverride: "promptUser" as const } : {}),
  };
}

function buttonFor(finding: Finding, { button, sentences }: Setting): Partial<SmartAlert> {
  const contextData = JSON.stringify({ rule: finding.rule });
  if (button === "command" && finding.remedies.indexOf("move-to-bcc") >= 0) {
    return { cancelLabel: sentences.remedies["move-to-bcc"], commandId: MOVE_TO_BCC_BUTTON, contextData };
  }
  const label = finding.remedies.indexOf("ask-colleague") >= 0 ? sentences.remedies["ask-colleague"] : sentences.showWho;
  return button === "none" ? {} : { cancelLabel: label, commandId: PANE_BUTTON, contextData };
}

/** The worst finding with its remedy, then the facts of the others as far as there is room, then whom to ask. */
function plainText(findings: readonly Finding[], { sentences, policy }: Setting): string {
  const contact = policy.contact.text ? "\n\n" + contactLine(policy, sentences) : "";
  return fitted(findings, sentences, contact, { first: told, other: what => what });
}

function markdown(findings: readonly Finding[], { sentences, policy }: Setting): string {
  const { text, link } = policy.contact;
  const line = escapeMarkdown(sentences.contact(text));
  const contact = text ? "\n\n" + (link ? `[${line}](${encodeURI(link).replace(/[()]/g, escape)})` : line) : "";
  return fitted(findings, sentences, contact, {
    first: ({ what, fix }, facts) => "**" + escapeMarkdown(what(facts)) + "**\n\n" + fix,
    other: escapeMarkdown,
  });
}

interface Form {
  /** The worst finding. */
  first(sentences: RuleSentences, facts: Facts): string;
  /** Another: the fact alone. */
  other(what: string): string;
}

function fitted(findings: readonly Finding[], sentences: Sentences, contact: string, form: Form): string {
  let text = "";
  for (const { rule, facts } of findings) {
    const next = text === "" ? form.first(sentences.rules[rule], facts) : "\n\n" + form.other(sentences.rules[rule].what(facts));
    if (text !== "" && (text + next + contact).length > MOST_CHARACTERS) break;
    text += next;
  }
  return (text + contact).length <= MOST_CHARACTERS ? text + contact : text.slice(0, MOST_CHARACTERS);
}

function contactLine({ contact }: Policy, sentences: Sentences): string {
  return sentences.contact(contact.text) + (contact.link ? " " + contact.link : "");
}

/** Outlook's Markdown knows a backslash before any punctuation. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~]/g, "\\$&");
}
