/** English. */
import type { ApprovalWords } from "./approval-words";

const why = {
  none: "Nobody has been asked yet.",
  asked: "A colleague has been asked, and has not answered yet.",
  returned: "A colleague has sent it back to you.",
  changed: "It was approved, but since then something has changed",
  expired: "The approval is too old by now.",
  ahead: "By the clock of this computer, the approval was given at a time that is still to come.",
  yours: "You have approved it, so somebody else has to send it.",
  own: "The approval is by whoever asked for it, or by the sending mailbox itself.",
  "too-many": "It has more recipients than Outlook lets anybody read, so no approval can cover all of them.",
  damaged: "What was kept of an approval has been edited or cut off, so it counts for nothing.",
  newer: "Its approval was given with a newer version of Bcc Guard.",
  unread: "Outlook did not let its approval be read.",
  "unknown-sender": "Outlook does not tell who is signed in, so an approval cannot be told from your own.",
} as const;

const ask = "Ask a colleague from Bcc Guard's pane, then send again.";

const fix = {
  none: ask,
  asked: "Send it when they have approved it.",
  returned: "Their note is in Bcc Guard's pane. Ask again when it is settled.",
  changed: ask,
  expired: ask,
  ahead: "Check this computer's date and time, or ask again from Bcc Guard's pane.",
  yours: "Close it without changing anything. Whoever asked you can send it.",
  own: ask,
  "too-many": "Send it in parts.",
  damaged: ask,
  newer: "Restart Outlook, then send again.",
  unread: "Send again. If this comes back, tell your administrator.",
  "unknown-sender": "Open Outlook with your own account, or tell your administrator.",
} as const;

export const en: ApprovalWords = {
  needed: places => `A second person has to approve this message (${places}) before it goes.`,
  why: (state, parts) => (state === "changed" ? `${why.changed}: ${parts}.` : why[state]),
  fix: state => fix[state],
  parts: { subject: "subject", body: "text", attachments: "attachments" },
  and: " and ",
  comma: ", ",
  place: (field, count) => `${count} in ${field}`,
};
