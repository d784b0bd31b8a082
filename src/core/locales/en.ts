/** English. */
import type { Field } from "../draft";
import type { Facts } from "../rule";
import type { Sentences } from "./sentences";

const fields: Sentences["fields"] = {
  to: "To",
  cc: "Cc",
  bcc: "Bcc",
  required: "Required",
  optional: "Optional",
  resource: "Rooms",
};

const nameOf = (field: Field): string => fields[field];

/** `29 in To, 2 in Cc` */
function places(facts: Facts): string {
  return facts.fields.map(({ field, count }) => count + " in " + nameOf(field)).join(", ");
}

function count(facts: Facts, number: number, one: string, many: string): string {
  return (facts.truncated.length ? "at least " : "") + number + " " + (number === 1 ? one : many);
}

const people = (facts: Facts): string => count(facts, facts.addresses, "person", "people");

export const en: Sentences = {
  language: "en",
  tags: /^en\b/i,
  fields,
  showWho: "Show who sees whom",
  remedies: {
    "move-to-bcc": "Move to Bcc",
    remove: "Remove",
    "expand-group": "Expand the group",
    "invite-separately": "Invite separately",
    "split-send": "Send in parts",
    "ask-colleague": "Ask a colleague",
  },
  rules: {
    "visible-recipients": {
      what: facts =>
        `The addresses of ${people(facts)} (${places(facts)}) would be shown to others who may not know them.`,
      fix: "Move them to Bcc, then send again.",
    },
    "one-organisation-audience": {
      what: facts => `${capital(people(facts))} at one organisation (${places(facts)}) would see each other's addresses. Do they all know each other?`,
      fix: "If they are customers or members rather than colleagues, move them to Bcc.",
    },
    "visible-to-bcc-readers": {
      what: facts =>
        `The addresses of ${people(facts)} (${places(facts)}) would be shown to ${count(facts, facts.viewers, "Bcc reader", "Bcc readers")} who may not know them.`,
      fix: "Move them to Bcc as well, or write to them separately.",
    },
    "unexpanded-group": {
      what: facts =>
        `A contact group (${places(facts)}) will be replaced by its members where everyone can see them, and they cannot be counted here.`,
      fix: "Expand it with the plus sign before its name to see who is in it, or move the group to Bcc by hand.",
    },
    "attendees-in-view": {
      what: facts =>
        `The addresses of ${people(facts)} (${places(facts)}) would be shown to other attendees who may not know them. A meeting has no Bcc.`,
      fix: "Invite them in separate meetings, or remove those who need not come.",
    },
    "unchecked-recipients": {
      what: facts =>
        facts.truncated.length
          ? `${facts.truncated.map(nameOf).join(" and ")} may hold more recipients than can be read here, so not all were checked.`
          : `${capital(count(facts, facts.addresses, "entry has", "entries have"))} no address that can be read (${places(facts)}), so not all recipients were checked.`,
      fix: "Look through these fields yourself, or send to fewer people at a time.",
    },
    "second-person": {
      what: facts => `Before a message to this many (${places(facts)}) goes, a second person has to approve it, and no approval can be read.`,
      fix: "Ask a colleague from Bcc Guard's pane. If one has approved it already, tell your administrator.",
    },
  },
  couldNotCheck: {
    ask: "Bcc Guard could not check who would see whose address. Look through To and Cc yourself before you send.",
    stop: "Bcc Guard could not check who would see whose address, so the message was not sent. Press Send again; if this comes back, restart Outlook.",
  },
  contact: text => `Questions: ${text}`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
