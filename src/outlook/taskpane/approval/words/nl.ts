/** Nederlands */
import { grouped } from "../../grouped";
import type { ApprovalPaneWords } from "./approval-pane-words";

const number = (count: number): string => grouped(count, ".");
const people = (count: number): string => `${number(count)} ${count === 1 ? "persoon" : "personen"}`;
const changed = (parts: string): string => `Gewijzigd sinds de aanvraag: ${parts}.`;

export const nl: ApprovalPaneWords = {
  ask: {
    title: "Een tweede persoon moet dit bericht bekijken",
    why: "Maak het bericht eerst af: wat daarna verandert, moet opnieuw worden goedgekeurd.",
    rules: hours => `Een goedkeuring geldt ${hours === 1 ? "één uur" : `${number(hours)} uur`}, alleen voor precies deze geadresseerden, dit onderwerp, deze tekst en deze bijlagen. U kunt haar niet zelf geven.`,
    button: "Goedkeuring vragen",
    again: "Opnieuw vragen",
  },
  waiting: {
    title: "Wacht op goedkeuring",
    since: date => `Gevraagd op ${date}. Het concept is opgeslagen.`,
    steps: [
      "Sluit dit bericht, zodat niemand het intussen wijzigt.",
      "Laat het een collega weten die dit postvak kan openen. Die vindt het bericht in Concepten, opent het en opent dit deelvenster.",
      "Open het bericht na de goedkeuring weer vanuit Concepten en klik op Verzenden.",
    ],
    changed: parts => `${changed(parts)} Vraag opnieuw om goedkeuring, zodat de huidige versie wordt bekeken.`,
    withdraw: "Aanvraag intrekken",
  },
  approve: {
    title: name => (name ? `${name} vraagt u dit bericht goed te keuren` : "U wordt gevraagd dit bericht goed te keuren"),
    asked: date => `Gevraagd op ${date}`,
    changed,
    counts: (field, before, now) => `${field}: ${number(before)} toen, ${number(now)} nu`,
    people: count => (count === 1 ? "persoon" : "personen"),
    nobody: "Niemand",
    internal: count => `${number(count)} van uw organisatie`,
    organisation: (name, count) => `${number(count)} bij ${name}`,
    provider: (domain, count) => `${number(count)} met ${domain}`,
    uncountable: count => `${number(count)} niet te tellen ${count === 1 ? "vermelding" : "vermeldingen"} (contactgroep of geen adres)`,
    others: (kinds, count) => `${number(count)} bij ${number(kinds)} andere`,
    sight: "Wat iedereen zal zien",
    sees: count => `Iedereen die het bericht ontvangt, ziet ${count === 1 ? "het adres" : `alle ${number(count)} adressen`} in Aan en CC.`,
    seesNobody: "Niemand die het bericht ontvangt, ziet het adres van een andere geadresseerde.",
    strangers: count => `${people(count)} ${count === 1 ? "zou" : "zouden"} zichtbaar zijn voor anderen die ${count === 1 ? "deze persoon" : "hen"} misschien niet kennen.`,
    bccHidden: count => (count === 1 ? "De persoon in BCC is voor niemand zichtbaar." : `De ${number(count)} personen in BCC zijn voor niemand zichtbaar.`),
    subject: "Onderwerp",
    noSubject: "(geen onderwerp)",
    attachments: "Bijlagen",
    pictures: count => `${number(count)} ${count === 1 ? "afbeelding" : "afbeeldingen"} in de tekst`,
    unknownSize: "grootte onbekend",
    confirmField: (field, count) => `${field} klopt: ${people(count)}`,
    confirmText: "Ik heb het onderwerp en de tekst gelezen",
    confirmAttachments: count => (count === 1 ? "Ik weet wat er is bijgevoegd" : `Ik weet wat de ${number(count)} bijlagen zijn`),
    remaining: count => (count === 1 ? "Eén vakje is nog niet aangevinkt." : `${number(count)} vakjes zijn nog niet aangevinkt.`),
    button: "Goedkeuren",
    back: "Terugsturen…",
    note: "Wat er moet veranderen",
    noteHint: "Wordt bij het concept bewaard. Noem namen, geen adressen: adressen worden verwijderd.",
    sendBack: "Terugsturen met deze opmerking",
    cancel: "Annuleren",
  },
  approved: {
    title: name => (name ? `Goedgekeurd door ${name}` : "Goedgekeurd door een collega"),
    until: date => `Verzenden kan tot ${date}. Elke wijziging maakt de goedkeuring ongeldig.`,
    mine: "U hebt het bericht goedgekeurd, dus moet iemand anders het verzenden. Sluit het zonder iets te wijzigen.",
  },
  returned: {
    title: name => (name ? `${name} heeft dit bericht teruggestuurd` : "Een collega heeft dit bericht teruggestuurd"),
    noNote: "Zonder opmerking.",
    mine: "U hebt het bericht teruggestuurd. Sluit het; uw collega vindt uw opmerking hier.",
  },
  parts: { subject: "het onderwerp", body: "de tekst", attachments: "de bijlagen" },
  objection: {
    asked: "U hebt de goedkeuring zelf gevraagd, dus moet iemand anders die geven.",
    "in-their-name": "U bent aangemeld met het postvak dat verzendt, dus is niet te zien wie u bent. Open het concept met uw eigen account om het goed te keuren.",
    "unknown-sender": "Outlook geeft niet aan wie is aangemeld, dus kunt u het bericht hier niet goedkeuren. Open het in de webversie van Outlook of vraag iemand anders.",
  },
  failure: {
    "changed-meanwhile": "Het bericht is veranderd terwijl u het bekeek. Daarom is er niets vastgelegd. Zo is het nu.",
    "not-saved": "Outlook heeft het concept niet opgeslagen. Sla het zelf op en probeer het opnieuw.",
    "not-kept": "Outlook heeft uw antwoord niet bewaard. Er is dus niets veranderd. Probeer het opnieuw.",
    "unknown-sender": "Outlook geeft niet aan wie is aangemeld, dus zijn aanvraag en antwoord niet uit elkaar te houden. Gebruik de webversie van Outlook of laat het uw beheerder weten.",
    "too-many": "Er zijn meer geadresseerden dan Outlook laat lezen, te veel voor een goedkeuring. Verzend het bericht in delen.",
    "not-allowed": "U kunt dit bericht niet goedkeuren. Dat moet iemand anders doen.",
    unread: "Outlook heeft de aanvraag niet laten lezen. Sluit dit deelvenster en open het opnieuw.",
  },
  done: {
    asked: "De aanvraag is bij het concept bewaard.",
    approved: "Goedgekeurd. Sluit het bericht zonder iets te wijzigen; uw collega kan het verzenden.",
    returned: "Teruggestuurd. Sluit het bericht; uw collega vindt uw opmerking hier.",
    withdrawn: "De aanvraag is ingetrokken.",
  },
  working: "Bezig met opslaan…",
  comma: ", ",
};
