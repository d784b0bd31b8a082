/** Nederlands */
import { grouped } from "../grouped";
import type { PaneWords } from "./pane-words";

const number = (count: number): string => grouped(count, ".");
const people = (count: number): string => `${number(count)} ${count === 1 ? "persoon" : "personen"}`;
const addresses = (count: number): string => `${number(count)} ${count === 1 ? "adres" : "adressen"}`;

export const nl: PaneWords = {
  severity: { notice: "Opmerking", warn: "Controleer dit", stop: "Wordt bij verzenden tegengehouden" },
  allClear: "Niemand zou het adres van een onbekende zien.",
  tolerated: count => `${addresses(count)} ${count === 1 ? "zou" : "zouden"} zichtbaar zijn voor misschien onbekende personen. Verzenden wordt daarvoor niet tegengehouden.`,
  decided: "U hebt over dit bericht besloten.",
  allClearWhy: "U kunt dit bericht zo verzenden.",
  nobodyYet: "Er is nog niemand ingevuld. Voeg geadresseerden toe om te zien wie wie zou zien.",
  couldNotRead: "Outlook heeft de geadresseerden niet doorgegeven. Daarom kan hier niets worden getoond.",
  noItem: "Open een bericht dat u aan het schrijven bent om te zien wie wie zou zien.",
  readAgain: "Opnieuw lezen",
  observing: "Uw organisatie probeert Bcc Guard uit. Bij het verzenden wordt niets tegengehouden.",
  policyProblem: "Het beleid van deze installatie bevat fouten",
  policyProblemWhy: "Wat niet bruikbaar is, wordt vervangen door standaardwaarden. Laat dit uw beheerder weten.",

  fix: {
    title: "Wat er zou veranderen",
    move: count => `${number(count)} in BCC zetten`,
    remove: count => `${people(count)} verwijderen`,
    change: count => `Op ${people(count)} toepassen`,
    working: "Geadresseerden worden geschreven…",
    undo: "Ongedaan maken",
    reset: "Terug naar het voorstel",
    toBcc: count => `${people(count)} in BCC, voor niemand zichtbaar`,
    taken: count => `${people(count)} uit dit bericht verwijderd`,
    swapped: count => `${people(count)} in een ander veld dat iedereen ziet`,
    staying: count => `${people(count)} zichtbaar voor iedereen, zoals nu`,
    senderInTo: "Uzelf in Aan, zodat het veld niet leeg is",
    untouched: fields => `${fields} blijft zoals het is: er staan vermeldingen in die alleen u kunt verplaatsen`,
    enough: "Daarna ziet niemand het adres van een onbekende.",
    notEnough: "Ook dan zouden sommigen het adres van een onbekende zien.",
  },

  outcome: {
    changed: "De geadresseerden zijn gewijzigd. Klik nogmaals op Verzenden.",
    undone: "Ongedaan gemaakt. De geadresseerden staan weer waar ze stonden.",
    alsoInBcc: "Ongedaan gemaakt. Outlook heeft sommigen ook in BCC laten staan; ieder krijgt toch maar één exemplaar.",
    nothingToUndo: "Er valt niets meer ongedaan te maken: de geadresseerden zijn intussen met de hand gewijzigd.",
    changedMeanwhile: "De geadresseerden zijn veranderd sinds ze hier werden getoond. Daarom is er niets geschreven. Zo zijn ze nu.",
    notUndone: "Outlook heeft dit niet ongedaan gemaakt. De geadresseerden staan nog zoals na de wijziging. Probeer het opnieuw of verplaats ze zelf.",
    notUndoneIn: fields => `Niet ongedaan gemaakt, omdat er vermeldingen in staan die alleen u kunt verplaatsen: ${fields}. Zet ze zelf terug.`,
  },

  people: {
    title: "Geadresseerden",
    search: "Namen en adressen zoeken",
    found: count => `${people(count)} gevonden`,
    individuals: count => `Particulieren (${number(count)})`,
    organisation: (name, count) => `${name} (${number(count)})`,
    colleagues: count => `Uw organisatie (${number(count)})`,
    uncountable: count => `Inhoud onbekend (${number(count)})`,
    visible: "zichtbaar voor iedereen",
    hidden: "zichtbaar voor niemand",
    acquainted: "kent andere geadresseerden al",
    you: "u",
    place: name => `Veld voor ${name}`,
    off: "Verwijderen",
    keepAll: "Zichtbaar laten",
    hideAll: "Allen in BCC",
    seeAs: "bekijken wat aankomt",
  },

  eye: {
    of: name => `Wat ${name} ziet`,
    now: "Zoals het nu is",
    afterwards: "Na de wijziging",
    strangers: count => (count === 1 ? "1 adres van een misschien onbekende persoon" : `${addresses(count)} van misschien onbekende personen`),
    noStrangers: "Geen adres van een onbekende",
    uncounted: "Mogelijk adressen die hier niet te tellen zijn",
    more: count => `en nog ${number(count)}`,
    nobody: "niemand",
    groupExpands: "alle leden",
    another: "Klik in de lijst op een andere naam om het als die persoon te zien.",
    backToList: "Terug naar de lijst",
  },

  decide: {
    title: "Als iedereen elkaar mag zien",
    openly: "Met zichtbare adressen verzenden…",
    openlyWhy: "In Aan en CC blijft iedereen elkaar zien. Dit geldt alleen voor precies deze geadresseerden en vervalt zodra er iemand bijkomt of wordt verplaatst.",
    reason: "Reden",
    reasonHint: "De reden wordt bij het bericht bewaard, waar een controleur die kan lezen. Noem geen namen van personen; adressen worden weggelaten.",
    reasonMissing: "Geef een reden op.",
    confirmOpenly: count => `Met zichtbare adressen aan ${people(count)} verzenden`,
    acquainted: "Ze kennen elkaar…",
    acquaintedWhy: days => `Over deze personen wordt ${days} ${days === 1 ? "dag" : "dagen"} niets meer gevraagd. Alleen een vingerafdruk van elk adres wordt bewaard, in uw postvak.`,
    confirmAcquainted: count => `Deze ${people(count)} kennen elkaar`,
    cancel: "Annuleren",
    withdraw: "Besluit intrekken",
    openlyDecided: "U hebt besloten met zichtbare adressen te verzenden aan precies deze geadresseerden. Klik op Verzenden.",
    acquaintedDecided: "U hebt aangegeven dat deze personen elkaar kennen.",
    withdrawn: "Ingetrokken. Het bericht wordt bij het verzenden weer gecontroleerd.",
    isVoid: "U had besloten met zichtbare adressen te verzenden, maar de geadresseerden zijn daarna veranderd. Het besluit geldt niet meer.",
    notKept: "Outlook heeft dit niet bevestigd, dus misschien geldt het niet. Kijk vóór het verzenden wat hier staat, of probeer het opnieuw.",
  },
};
