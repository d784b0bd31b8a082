/**
 * The bar above a message that is being composed: it says what an alert would
 * say, before Send, changes with the draft and goes when there is nothing to say.
 */
import { check } from "../core/check";
import { told } from "../core/locales";
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
/** Outlook refuses a longer text. */
const MOST_CHARACTERS = 150;

export function warnEarly(item: ComposeItem, language: string | undefined): Promise<void> {
  return readDraft(item).then(draft => {
    const finding = check(draft, policy).findings[0];
    if (!finding) return clearBar(item);
    const sentences = sentencesOf(sentencesFor(language), draft).rules[finding.rule];
    const whole = told(sentences, finding.facts);
    return showWarning(item, whole.length <= MOST_CHARACTERS ? whole : sentences.what(finding.facts).slice(0, MOST_CHARACTERS), language);
  });
}

/** Says what became of a command. */
export function showDone(item: ComposeItem, message: string): Promise<void> {
  return call<void>(answer => item.notificationMessages.replaceAsync(DONE, plain(message.slice(0, MOST_CHARACTERS)), answer));
}

/** Shows a text on the bar, or leaves it when it says just that. */
function showWarning(item: ComposeItem, text: string, language: string | undefined): Promise<void> {
  const { notificationMessages } = item;
  return call<Office.NotificationMessageDetails[]>(answer => notificationMessages.getAllAsync(answer))
    .catch((): Office.NotificationMessageDetails[] => []) // then it is written once more than need be
    .then(shown =>
      (shown || []).some(one => one.key === WARNING && one.message === text)
        ? undefined
        : call<void>(answer => notificationMessages.replaceAsync(WARNING, insight(text, language), answer))
            // A client without bars that have a button takes a plain one.
            .catch(() => call<void>(answer => notificationMessages.replaceAsync(WARNING, plain(text), answer))));
}

export function clearBar(item: ComposeItem): Promise<void> {
  return call<void>(answer => item.notificationMessages.removeAsync(WARNING, answer)).catch(() => undefined); // there was none
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
