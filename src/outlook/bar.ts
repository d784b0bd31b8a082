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
    const whole = told(sentences, finding.facts);
    return warn(item, whole.length <= MOST_CHARACTERS ? whole : sentences.what(finding.facts).slice(0, MOST_CHARACTERS), language);
  });
}

/** Says what became of a command. */
export function showDone(item: ComposeItem, message: string): Promise<void> {
  return call<void>(answer => item.notificationMessages.replaceAsync(DONE, plain(message.slice(0, MOST_CHARACTERS)), answer));
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
