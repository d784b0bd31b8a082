/** Nederlands */
import type { Facts } from "../rule";
import { capital, number, places, truncatedFields } from "./lists";
import type { Sentences } from "./sentences";

const fields: Sentences["fields"] = {
  to: "Aan",
  cc: "CC",
  bcc: "BCC",
  required: "Vereist",
  optional: "Optioneel",
  resource: "Ruimten",
};

const count = (facts: Facts, of: number, one: string, many: string): string => number(facts, of, "minstens") + " " + (of === 1 ? one : many);

const people = (facts: Facts): string => count(facts, facts.addresses, "persoon", "personen");

const addressesOf = (facts: Facts): string =>
  (facts.addresses === 1 ? "Het adres" : "De adressen") + ` van ${people(facts)} (${places(facts, fields)}) ` + (facts.addresses === 1 ? "zou" : "zouden");

const them = (facts: Facts): string => (facts.addresses === 1 ? "deze persoon" : "hen");

export const nl: Sentences = {
  language: "nl",
  tags: /^nl\b/i,
  fields,
  showWho: "Wie ziet wie?",
  remedies: {
    "move-to-bcc": "In BCC zetten",
    remove: "Verwijderen",
    "expand-group": "Groep uitvouwen",
    "invite-separately": "Apart uitnodigen",
    "split-send": "In delen verzenden",
    "ask-colleague": "Collega vragen",
  },
  rules: {
    "visible-recipients": {
      what: facts => `${addressesOf(facts)} zichtbaar zijn voor anderen die ${them(facts)} misschien niet kennen.`,
      fix: "Zet deze geadresseerden in BCC en verzend het bericht daarna opnieuw.",
    },
    "one-organisation-audience": {
      what: facts => `${capital(people(facts))} van één organisatie (${places(facts, fields)}) zouden elkaars adres zien. Kennen ze elkaar allemaal?`,
      fix: "Zijn het klanten of leden in plaats van collega’s, zet ze dan in BCC.",
    },
    "visible-to-bcc-readers": {
      what: facts =>
        `${addressesOf(facts)} zichtbaar zijn voor ${count(facts, facts.viewers, "BCC-ontvanger", "BCC-ontvangers")} die ${them(facts)} misschien niet ${facts.viewers === 1 ? "kent" : "kennen"}.`,
      fix: "Gebruik ook hier BCC of stuur aparte berichten.",
    },
    "unexpanded-group": {
      what: facts =>
        `${facts.addresses === 1 ? "Een contactgroep" : "Contactgroepen"} (${places(facts, fields)}) ${facts.addresses === 1 ? "wordt" : "worden"} bij het verzenden vervangen door de leden, zichtbaar voor iedereen. Het aantal is hier niet bekend.`,
      fix: "Vouw de groep uit met het plusteken vóór de naam om te zien wie erin zit, of zet de groep zelf in BCC.",
    },
    "attendees-in-view": {
      what: facts => `${addressesOf(facts)} zichtbaar zijn voor andere deelnemers die ${them(facts)} misschien niet kennen. Een vergadering heeft geen BCC.`,
      fix: "Nodig deze personen uit voor aparte vergaderingen of verwijder wie niet hoeft deel te nemen.",
    },
    "unchecked-recipients": {
      what: facts =>
        facts.truncated.length > 0
          ? `${facts.truncated.length === 1 ? "Het veld" : "De velden"} ${truncatedFields(facts, fields, " en ")} ${facts.truncated.length === 1 ? "bevat" : "bevatten"} misschien meer geadresseerden dan hier te lezen zijn. Daarom is niet iedereen gecontroleerd.`
          : `${count(facts, facts.addresses, "vermelding heeft", "vermeldingen hebben")} geen leesbaar adres (${places(facts, fields)}). Daarom is niet iedereen gecontroleerd.`,
      fix: "Controleer deze velden zelf of verzend het bericht aan minder personen tegelijk.",
    },
    "second-person": {
      what: facts => `Voordat een bericht aan zoveel mensen (${places(facts, fields)}) wordt verzonden, moet een tweede persoon het goedkeuren. Er is geen goedkeuring te lezen.`,
      fix: "Vraag in het deelvenster van Bcc Guard een collega om goedkeuring. Is die al gegeven, neem dan contact op met uw beheerder.",
    },
  },
  couldNotCheck: {
    ask: "Bcc Guard kon niet controleren wie wiens adres zou zien. Controleer de velden Aan en CC zelf voordat u het bericht verzendt.",
    stop: "Bcc Guard kon niet controleren wie wiens adres zou zien. Het bericht is daarom niet verzonden. Klik nogmaals op Verzenden. Als dit blijft gebeuren, start Outlook dan opnieuw.",
  },
  contact: text => `Vragen: ${text}`,
};
