/** Deutsch */
import type { Facts } from "../rule";
import { capital, number, places, truncatedFields } from "./lists";
import type { Sentences } from "./sentences";

const fields: Sentences["fields"] = {
  to: "An",
  cc: "Cc",
  bcc: "Bcc",
  required: "Erforderlich",
  optional: "Optional",
  resource: "Räume",
};

const count = (facts: Facts, of: number, one: string, many: string): string => number(facts, of, "mindestens") + " " + (of === 1 ? one : many);

const people = (facts: Facts): string => count(facts, facts.addresses, "Person", "Personen");

const addressesOf = (facts: Facts): string =>
  (facts.addresses === 1 ? "Die Adresse" : "Die Adressen") + ` von ${people(facts)} (${places(facts, fields)}) ` + (facts.addresses === 1 ? "würde" : "würden");

const them = (facts: Facts): string => (facts.addresses === 1 ? "diese Person" : "diese Personen");

export const de: Sentences = {
  language: "de",
  tags: /^de\b/i,
  fields,
  showWho: "Wer sieht wen?",
  remedies: {
    "move-to-bcc": "In Bcc verschieben",
    remove: "Entfernen",
    "expand-group": "Gruppe erweitern",
    "invite-separately": "Getrennt einladen",
    "split-send": "In Teilen senden",
    "ask-colleague": "Freigabe anfragen",
  },
  rules: {
    "visible-recipients": {
      what: facts => `${addressesOf(facts)} anderen angezeigt, die ${them(facts)} vielleicht nicht kennen.`,
      fix: "Verschieben Sie sie ins Bcc-Feld und senden Sie die Nachricht dann erneut.",
    },
    "one-organisation-audience": {
      what: facts => `${capital(people(facts))} einer Organisation (${places(facts, fields)}) würden gegenseitig ihre Adressen sehen. Kennen sich alle untereinander?`,
      fix: "Wenn es Kunden oder Mitglieder statt Kollegen sind, verschieben Sie sie ins Bcc-Feld.",
    },
    "visible-to-bcc-readers": {
      what: facts =>
        `${addressesOf(facts)} ${count(facts, facts.viewers, "Bcc-Empfänger", "Bcc-Empfängern")} angezeigt, ${facts.viewers === 1 ? "der" : "die"} sie vielleicht nicht ${facts.viewers === 1 ? "kennt" : "kennen"}.`,
      fix: "Verschieben Sie sie ebenfalls ins Bcc-Feld oder senden Sie eine gesonderte Nachricht.",
    },
    "unexpanded-group": {
      what: facts =>
        `${facts.addresses === 1 ? "Eine Kontaktgruppe" : "Kontaktgruppen"} (${places(facts, fields)}) ${facts.addresses === 1 ? "wird" : "werden"} beim Senden für alle sichtbar durch die Mitglieder ersetzt. Wie viele es sind, ist hier nicht bekannt.`,
      fix: "Erweitern Sie die Gruppe über das Pluszeichen vor ihrem Namen, um die Mitglieder zu sehen, oder verschieben Sie sie von Hand ins Bcc-Feld.",
    },
    "attendees-in-view": {
      what: facts => `${addressesOf(facts)} anderen Teilnehmern angezeigt, die ${them(facts)} vielleicht nicht kennen. Besprechungen haben kein Bcc-Feld.`,
      fix: "Laden Sie zu getrennten Besprechungen ein oder entfernen Sie alle, die nicht teilnehmen müssen.",
    },
    "unchecked-recipients": {
      what: facts =>
        facts.truncated.length > 0
          ? `${facts.truncated.length === 1 ? "Das Feld" : "Die Felder"} ${truncatedFields(facts, fields, " und ")} ${facts.truncated.length === 1 ? "enthält" : "enthalten"} vielleicht mehr Empfänger, als hier lesbar sind. Daher wurden nicht alle geprüft.`
          : `${count(facts, facts.addresses, "Eintrag enthält", "Einträge enthalten")} keine lesbare Adresse (${places(facts, fields)}). Daher wurden nicht alle Empfänger geprüft.`,
      fix: "Sehen Sie diese Felder selbst durch oder senden Sie an weniger Personen auf einmal.",
    },
    "second-person": {
      what: facts => `Bevor eine Nachricht an so viele Personen (${places(facts, fields)}) gesendet wird, muss eine zweite Person sie freigeben. Eine Freigabe wurde nicht gefunden.`,
      fix: "Bitten Sie im Bereich von Bcc Guard eine zweite Person um Freigabe. Wurde sie schon erteilt, wenden Sie sich an Ihren Administrator.",
    },
  },
  couldNotCheck: {
    ask: "Bcc Guard konnte nicht prüfen, wer wessen Adresse sehen würde. Sehen Sie die Felder An und Cc selbst durch, bevor Sie senden.",
    stop: "Bcc Guard konnte nicht prüfen, wer wessen Adresse sehen würde. Die Nachricht wurde deshalb nicht gesendet. Klicken Sie erneut auf „Senden“. Wenn das wieder geschieht, starten Sie Outlook neu.",
  },
  contact: text => `Bei Fragen: ${text}`,
};
