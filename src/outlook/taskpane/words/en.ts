/** English. */
import { grouped } from "../grouped";
import type { PaneWords } from "./pane-words";

const number = (count: number): string => grouped(count, ",");
const people = (count: number): string => `${number(count)} ${count === 1 ? "person" : "people"}`;
const addresses = (count: number): string => `${number(count)} ${count === 1 ? "address" : "addresses"}`;

export const en: PaneWords = {
  severity: { notice: "Note", warn: "Please check", stop: "Stopped on Send" },
  allClear: "Nobody would see a stranger's address.",
  tolerated: count => `${addresses(count)} would be seen by people who may not know them. Send does not stop for that.`,
  decided: "You have decided about this message.",
  allClearWhy: "You can send this message as it is.",
  nobodyYet: "Nobody is addressed yet. Add people to see who would see whom.",
  couldNotRead: "Outlook did not hand over the recipients, so nothing can be shown of them.",
  noItem: "Open a message that you are writing to see who would see whom.",
  readAgain: "Read again",
  observing: "Your organisation is trying Bcc Guard out: nothing is stopped on Send.",
  policyProblem: "The policy of this installation has problems",
  policyProblemWhy: "Built-in defaults stand in for what cannot be used. Please tell your administrator.",

  fix: {
    title: "What would change",
    move: count => `Move ${number(count)} to Bcc`,
    remove: count => `Remove ${people(count)}`,
    change: count => `Change ${people(count)}`,
    working: "Writing the recipients…",
    undo: "Undo",
    reset: "Back to the suggestion",
    toBcc: count => `${people(count)} to Bcc, seen by nobody`,
    taken: count => `${people(count)} taken off this message`,
    swapped: count => `${people(count)} to another field that everyone sees`,
    staying: count => `${people(count)} where everyone sees them, as now`,
    senderInTo: "You in To, so that it is not empty",
    untouched: fields => `${fields} stays as it is: it holds entries that only you can move`,
    enough: "Then nobody sees a stranger's address.",
    notEnough: "Even then, some would see a stranger's address.",
  },

  outcome: {
    changed: "The recipients are changed. Press Send again.",
    undone: "Undone. The recipients are where they were.",
    alsoInBcc: "Undone. Outlook left some of them in Bcc as well; each gets one copy all the same.",
    nothingToUndo: "There is nothing left to undo: the recipients were changed by hand since.",
    changedMeanwhile: "The recipients have changed since they were shown here, so nothing was written. This is how they are now.",
    notUndone: "Outlook refused to undo it, so the recipients are still where the change has put them. Try again, or move them by hand.",
    notUndoneIn: fields => `Not undone, as it holds entries that only you can move: ${fields}. Move people back by hand.`,
  },

  people: {
    title: "Recipients",
    search: "Search names and addresses",
    found: count => `${people(count)} found`,
    individuals: count => `Individuals (${number(count)})`,
    organisation: (name, count) => `${name} (${number(count)})`,
    colleagues: count => `Your organisation (${number(count)})`,
    uncountable: count => `Cannot be looked into (${number(count)})`,
    visible: "everyone sees them",
    hidden: "nobody sees them",
    acquainted: "knows others from before",
    you: "you",
    place: name => `Field for ${name}`,
    off: "Remove",
    keepAll: "Keep visible",
    hideAll: "All to Bcc",
    seeAs: "see what they receive",
  },

  eye: {
    of: name => `What ${name} sees`,
    now: "As it is now",
    afterwards: "After the change",
    strangers: count => (count === 1 ? "1 address of somebody they may not know" : `${addresses(count)} of people they may not know`),
    noStrangers: "No stranger's address",
    uncounted: "There may be addresses that cannot be counted here",
    more: count => `and ${number(count)} more`,
    nobody: "nobody",
    groupExpands: "all its members",
    another: "To see it as somebody else, press their name in the list.",
    backToList: "Back to the list",
  },

  decide: {
    title: "If it is meant to be open",
    openly: "Send openly…",
    openlyWhy: "Everyone keeps seeing everyone in To and Cc. This holds for exactly these recipients, and ends when one is added or moved.",
    reason: "Reason",
    reasonHint: "It is kept with the message, where an auditor can read it. Names of people do not belong here; addresses are left out.",
    reasonMissing: "Please give a reason.",
    confirmOpenly: count => `Send openly to ${people(count)}`,
    acquainted: "They know each other…",
    acquaintedWhy: days => `You will not be asked about these people together for ${days} days. Only a fingerprint of each address is kept, in your mailbox.`,
    confirmAcquainted: count => `These ${people(count)} know each other`,
    cancel: "Cancel",
    withdraw: "Take this back",
    openlyDecided: "You decided to send openly to exactly these recipients. Press Send.",
    acquaintedDecided: "You said that these people know each other.",
    withdrawn: "Taken back. The message is checked again on Send.",
    isVoid: "You had decided to send openly, but the recipients have changed since, so this no longer holds.",
    notKept: "Outlook did not confirm this, so it may not hold. Look at what is shown here before you send, or try again.",
  },
};
