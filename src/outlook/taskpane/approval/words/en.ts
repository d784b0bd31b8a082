/** English. */
import { grouped } from "../../grouped";
import type { ApprovalPaneWords } from "./approval-pane-words";

const number = (count: number): string => grouped(count, ",");
const people = (count: number): string => `${number(count)} ${count === 1 ? "person" : "people"}`;
const changed = (parts: string): string => `Changed since it was asked about: ${parts}.`;

export const en: ApprovalPaneWords = {
  ask: {
    title: "A second person has to look at it",
    why: "Finish the message first: whatever changes afterwards has to be approved again.",
    rules: hours => `An approval holds for ${hours === 1 ? "an hour" : `${number(hours)} hours`}, for exactly these recipients, subject, text and attachments. You cannot give it yourself.`,
    button: "Ask a colleague",
    again: "Ask again",
  },
  waiting: {
    title: "Waiting for a colleague",
    since: date => `You asked on ${date}. The draft is saved.`,
    steps: [
      "Close this message, so that nobody changes it meanwhile.",
      "Tell a colleague who can open this mailbox. They find the message in its Drafts, open it, and open this pane.",
      "When they have approved it, open it from Drafts again and press Send.",
    ],
    changed: parts => `${changed(parts)} Ask again, so that your colleague sees it as it is now.`,
    withdraw: "Take the request back",
  },
  approve: {
    title: name => (name ? `${name} asks you to approve this message` : "You are asked to approve this message"),
    asked: date => `Asked on ${date}`,
    changed,
    counts: (field, before, now) => `${field}: ${number(before)} then, ${number(now)} now`,
    people: count => (count === 1 ? "person" : "people"),
    nobody: "Nobody",
    internal: count => `${number(count)} of your own organisation`,
    organisation: (name, count) => `${number(count)} at ${name}`,
    provider: (domain, count) => `${number(count)} on ${domain}`,
    uncountable: count => `${number(count)} ${count === 1 ? "entry" : "entries"} nobody can count (contact group, or no address)`,
    others: (kinds, count) => `${number(count)} at ${number(kinds)} others`,
    sight: "What each of them will see",
    sees: count => `Everybody who receives it sees ${count === 1 ? "the address" : `the ${number(count)} addresses`} in To and Cc.`,
    seesNobody: "Nobody who receives it sees another recipient's address.",
    strangers: count => `${people(count)} would be shown to others who may not know them.`,
    bccHidden: count => `${count === 1 ? "The one" : `The ${number(count)}`} in Bcc ${count === 1 ? "is" : "are"} seen by nobody.`,
    subject: "Subject",
    noSubject: "(no subject)",
    attachments: "Attachments",
    pictures: count => `${number(count)} ${count === 1 ? "picture" : "pictures"} in the text`,
    unknownSize: "size unknown",
    confirmField: (field, count) => `${field} is right: ${people(count)}`,
    confirmText: "I have read the subject and the text",
    confirmAttachments: count => (count === 1 ? "I know what is attached" : `I know what the ${number(count)} attachments are`),
    remaining: count => `${count === 1 ? "One box is" : `${number(count)} boxes are`} not ticked yet.`,
    button: "Approve",
    back: "Send back…",
    note: "What should change",
    noteHint: "Kept with the draft. Name people, not addresses: addresses are taken out.",
    sendBack: "Send back with this note",
    cancel: "Cancel",
  },
  approved: {
    title: name => (name ? `Approved by ${name}` : "Approved by a colleague"),
    until: date => `It can be sent until ${date}. Any change to it takes the approval away.`,
    mine: "You have approved it, so somebody else has to send it. Close it without changing anything.",
  },
  returned: {
    title: name => (name ? `${name} has sent this back` : "A colleague has sent this back"),
    noNote: "Without a note.",
    mine: "You have sent it back. Close it; your colleague finds your note here.",
  },
  parts: { subject: "the subject", body: "the text", attachments: "the attachments" },
  objection: {
    asked: "You have asked for this yourself, so somebody else has to approve it.",
    "in-their-name": "You are signed in as the mailbox that sends this, so who you are cannot be told. Open the draft with your own account to approve it.",
    "unknown-sender": "Outlook does not tell who is signed in, so you cannot approve it here. Open it in Outlook on the web, or ask somebody else.",
  },
  failure: {
    "changed-meanwhile": "The message has changed while you were looking at it, so nothing was recorded. This is how it is now.",
    "not-saved": "Outlook did not save the draft. Save it yourself, then try again.",
    "not-kept": "Outlook did not confirm it. What this pane shows now is what is kept with the draft.",
    "unknown-sender": "Outlook does not tell who is signed in, so a request cannot be kept apart from an answer. Use Outlook on the web, or tell your administrator.",
    "too-many": "There are more recipients than Outlook lets anybody read, so no approval can cover all of them. Send it in parts.",
    "not-allowed": "You cannot approve this one. Somebody else has to.",
    unread: "Outlook did not let the request be read. Close this pane and open it again.",
  },
  done: {
    asked: "The request is kept with the draft.",
    approved: "Approved. Close the message without changing anything; your colleague can send it.",
    returned: "Sent back. Close the message; your colleague finds your note here.",
    withdrawn: "The request is taken back.",
  },
  working: "Saving…",
  comma: ", ",
};
