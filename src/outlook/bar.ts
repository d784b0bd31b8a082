/**
 * The bar above a message that is being composed: it says what an alert would
 * say, before Send, changes with the draft and goes when there is nothing to say.
 */
import { check } from "../core/check";
import { told } from "../core/locales";
import { policyFor } from "../core/policy";
import { decisionsFor, undecided } from "./decision";
import type { ComposeItem } from "./fields";
import { readDraft } from "./item";
import { sentencesFor } from "./locales";
import { call, hasMailbox, isPhone } from "./platform";
import { policy } from "./policy";
import { sentencesOf } from "./second-look";
import { PANE_BUTTON } from "./smart-alert";

/** The bar that warns, and the one that says what a command has done: neither takes the other away. */
const WARNING = "bccGuard";
const DONE = "bccGuardDone";
/** Where the text stands that the bar has shown last. */
const SAID = "bccGuardSaid";
/** Outlook refuses a longer text. */
const MOST_CHARACTERS = 150;

export function warnEarly(item: ComposeItem, language: string | undefined): Promise<void> {
  return Promise.all([readDraft(item), decisionsFor(item, policy)]).then(read => {
    const draft = read[0];
    const finding = undecided(check(draft, policy), draft, policyFor(policy, draft.from), read[1]).findings[0];
    if (!finding) return warn(item, "", language);
    const sentences = sentencesOf(sentencesFor(language), draft).rules[finding.rule];
    return warn(item, fitted(told(sentences, finding.facts)), language);
  });
}

/**
 * As many whole sentences as a bar holds. Of one that is longer by itself as many
 * words, or, where words are not set apart, signs.
 */
export function fitted(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const sentences = /^[^]{0,149}(?:[.?!](?=\s)|[。？！])/.exec(text);
  if (sentences) return sentences[0];
  const words = /^[^]{100,148}\S(?=\s)/.exec(text);
  // Half of a sign that JavaScript counts as two is none.
  return (words ? words[0] : text.slice(0, 149).replace(/[\uD800-\uDBFF]$/, "")).replace(/[\s,;:(（、，：]+$/, "") + "…";
}

/** Says what became of a command. */
export function showDone(item: ComposeItem, message: string): Promise<void> {
  return call<void>(answer => item.notificationMessages.replaceAsync(DONE, plain(fitted(message)), answer));
}

/**
 * Shows a text on the bar, or takes the bar away for none. A text that was shown
 * before stays away when the person has closed it: Outlook tells of changed
 * recipients more often than they change.
 */
function warn(item: ComposeItem, text: string, language: string | undefined): Promise<void> {
  const { notificationMessages, sessionData } = item;
  return call<string>(answer => sessionData.getAsync(SAID, answer))
    .catch(() => "") // nothing was said yet, or it is said once more than need be
    .then(said => {
      if (text && said === text) return undefined;
      const show = (details: Office.NotificationMessageDetails): Promise<void> => call(answer => notificationMessages.replaceAsync(WARNING, details, answer));
      const shown = text
        // A client without bars that have a button takes a plain one.
        ? show(insight(text, language)).catch(() => show(plain(text)))
        : call<void>(answer => notificationMessages.removeAsync(WARNING, answer)).catch(() => undefined); // there was none
      return shown.then(() => (said === text ? undefined : call<void>(answer => sessionData.setAsync(SAID, text, answer))));
    });
}

/** A bar whose link opens the pane. */
function insight(message: string, language: string | undefined): Office.NotificationMessageDetails {
  if (!hasMailbox("1.10") || isPhone()) return plain(message);
  return {
    type: "insightMessage" as never, // the enum is not in every client
    message,
    icon: "Icon.16",
    actions: [{ actionType: "showTaskPane" as never, actionText: sentencesFor(language).showWho, commandId: PANE_BUTTON, contextData: "{}" as never }],
  };
}

function plain(message: string): Office.NotificationMessageDetails {
  return { type: "informationalMessage" as never, message, icon: "Icon.16", persistent: false };
}
