/**
 * Entry point of the launch-event runtime. Outlook calls these when the user
 * presses Send, opens a compose window or changes recipients.
 *
 * Classic Outlook on Windows runs this file alone, in an engine without a DOM,
 * and never fires `Office.onReady`. Nothing but `Office` may be assumed when it
 * is loaded; start-up work has no place here.
 */
import { check } from "../core/check";
import { policyFor } from "../core/policy";
import { warnEarly } from "./bar";
import { decisionsFor, undecided } from "./decision";
import { composeItem, isAppointment } from "./fields";
import { readDraft } from "./item";
import { sentencesFor } from "./locales";
import { displayLanguage, hasMailbox } from "./platform";
import { policy } from "./policy";
import { sentencesOf } from "./second-look";
import { couldNotCheck, smartAlert, type SmartAlert } from "./smart-alert";
import { keepThread } from "./thread";

function onMessageSend(event: Office.MailboxEvent): void {
  const language = displayLanguage();
  const sentences = sentencesFor(language);
  answerOnce(event, judge, couldNotCheck({ policy, sentences }));
}

function judge(): Promise<SmartAlert> {
  const language = displayLanguage();
  const item = composeItem();
  return Promise.all([readDraft(item), decisionsFor(item, policy)]).then(read => {
    const draft = read[0];
    const forSender = policyFor(policy, draft.from);
    return smartAlert(undecided(check(draft, policy), draft, forSender, read[1]), {
      policy: forSender,
      sentences: sentencesOf(sentencesFor(language), draft),
      button: hasMailbox("1.15") ? "command" : hasMailbox("1.14") ? "pane" : "none",
      hasMarkdown: hasMailbox("1.15"),
    });
  });
}

/**
 * Answers the event exactly once, whatever throws, hangs, or comes late. An event
 * left unanswered holds the message until Outlook gives up, five minutes later.
 */
function answerOnce(event: Office.MailboxEvent, work: () => Promise<SmartAlert>, whenItFails: SmartAlert): void {
  let isAnswered = false;
  const answer = (alert: SmartAlert): void => {
    if (isAnswered) return;
    isAnswered = true;
    try {
      event.completed(alert as Office.SmartAlertsEventCompletedOptions); // a narrower type of ours
    } catch {
      return; // a window that has closed takes no answer, and waits for none
    }
  };
  Promise.resolve()
    .then(work)
    .then(answer, () => answer(whenItFails));
  try {
    setTimeout(() => answer(whenItFails), policy.timeLimit);
  } catch {
    return; // older engines of classic Outlook have no timers: there, Outlook's own limit stands
  }
}

function onMessageRecipientsChanged(event: Office.MailboxEvent): void {
  finish(event, () => warnEarly(composeItem(), displayLanguage()));
}

function onNewMessageCompose(event: Office.MailboxEvent): void {
  finish(event, () => {
    const item = composeItem();
    return isAppointment(item) ? Promise.resolve() : keepThread(item as Office.MessageCompose); // told by the line before
  });
}

/** Work that only helps: whatever becomes of it, the event ends. */
function finish(event: Office.MailboxEvent, work: () => Promise<void>): void {
  answerOnce(event, () => work().then((): SmartAlert => ({ allowEvent: true })), { allowEvent: true });
}

// The manifest knows the handlers by these names (see test/manifest.test.ts).
Office.actions.associate("onMessageSend", onMessageSend);
Office.actions.associate("onAppointmentSend", onMessageSend);
Office.actions.associate("onMessageRecipientsChanged", onMessageRecipientsChanged);
Office.actions.associate("onNewMessageCompose", onNewMessageCompose);
