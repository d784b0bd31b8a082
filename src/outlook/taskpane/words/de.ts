/** Deutsch */
import { grouped } from "../grouped";
import type { PaneWords } from "./pane-words";

const number = (count: number): string => grouped(count, ".");
const people = (count: number): string => `${number(count)} ${count === 1 ? "Person" : "Personen"}`;
const addresses = (count: number): string => `${number(count)} ${count === 1 ? "Adresse" : "Adressen"}`;

export const de: PaneWords = {
  severity: { notice: "Hinweis", warn: "Bitte prüfen", stop: "Wird beim Senden angehalten" },
  allClear: "Niemand würde die Adresse einer unbekannten Person sehen.",
  tolerated: count => `${addresses(count)} ${count === 1 ? "wäre" : "wären"} für vielleicht unbekannte Personen sichtbar. Das Senden wird deshalb nicht angehalten.`,
  decided: "Sie haben über diese Nachricht entschieden.",
  allClearWhy: "Sie können diese Nachricht so senden.",
  nobodyYet: "Noch ist niemand eingetragen. Fügen Sie Empfänger hinzu, um zu sehen, wer wen sehen würde.",
  couldNotRead: "Outlook hat die Empfänger nicht übergeben. Daher kann hier nichts angezeigt werden.",
  noItem: "Öffnen Sie eine Nachricht, die Sie gerade verfassen, um zu sehen, wer wen sehen würde.",
  readAgain: "Erneut lesen",
  observing: "Ihre Organisation erprobt Bcc Guard. Beim Senden wird nichts angehalten.",
  policyProblem: "Die Richtlinie dieser Installation enthält Fehler",
  policyProblemWhy: "Für alles, was sich nicht verwenden lässt, gelten die Standardwerte. Bitte informieren Sie Ihren Administrator.",

  fix: {
    title: "Was sich ändern würde",
    move: count => `${number(count)} in Bcc verschieben`,
    remove: count => `${people(count)} entfernen`,
    change: count => `Auf ${people(count)} anwenden`,
    working: "Empfänger werden geschrieben…",
    undo: "Rückgängig",
    reset: "Zurück zum Vorschlag",
    toBcc: count => `${people(count)} in Bcc, für niemanden sichtbar`,
    taken: count => `${people(count)} aus dieser Nachricht entfernt`,
    swapped: count => `${people(count)} in einem anderen Feld, das alle sehen`,
    staying: count => `${people(count)} wie bisher für alle sichtbar`,
    senderInTo: "Sie selbst in An, damit das Feld nicht leer ist",
    untouched: fields => `${fields} bleibt, wie es ist: Manche Einträge können nur Sie verschieben`,
    enough: "Danach sieht niemand die Adresse einer unbekannten Person.",
    notEnough: "Auch dann würden einige die Adresse einer unbekannten Person sehen.",
  },

  outcome: {
    changed: "Die Empfänger sind geändert. Klicken Sie erneut auf „Senden“.",
    undone: "Rückgängig gemacht. Die Empfänger stehen wieder, wo sie waren.",
    alsoInBcc: "Rückgängig gemacht. Einige stehen weiterhin auch in Bcc, erhalten die Nachricht aber nur einmal.",
    nothingToUndo: "Es gibt nichts mehr rückgängig zu machen: Die Empfänger wurden inzwischen von Hand geändert.",
    changedMeanwhile: "Die Empfänger haben sich geändert, seit sie hier angezeigt wurden. Daher wurde nichts geschrieben. So sind sie jetzt.",
    notUndone: "Outlook hat es nicht rückgängig gemacht. Die Empfänger stehen weiterhin so wie nach der Änderung. Versuchen Sie es erneut oder verschieben Sie sie von Hand.",
    notUndoneIn: fields => `Nicht rückgängig gemacht, da manche Einträge nur Sie verschieben können: ${fields}. Verschieben Sie sie von Hand zurück.`,
  },

  people: {
    title: "Empfänger",
    search: "Namen und Adressen suchen",
    found: count => `${people(count)} gefunden`,
    individuals: count => `Einzelpersonen (${number(count)})`,
    organisation: (name, count) => `${name} (${number(count)})`,
    colleagues: count => `Ihre Organisation (${number(count)})`,
    uncountable: count => `Nicht einsehbar (${number(count)})`,
    visible: "für alle sichtbar",
    hidden: "für niemanden sichtbar",
    acquainted: "kennt andere von früher",
    you: "Sie",
    place: name => `Feld für ${name}`,
    off: "Entfernen",
    keepAll: "Sichtbar lassen",
    hideAll: "Alle in Bcc",
    seeAs: "anzeigen, was ankommt",
  },

  eye: {
    of: name => `Das sieht ${name}`,
    now: "So ist es jetzt",
    afterwards: "Nach der Änderung",
    strangers: count => (count === 1 ? "1 Adresse einer vielleicht unbekannten Person" : `${addresses(count)} von vielleicht unbekannten Personen`),
    noStrangers: "Keine Adresse einer unbekannten Person",
    uncounted: "Möglicherweise Adressen, die sich hier nicht zählen lassen",
    more: count => `und ${number(count)} weitere`,
    nobody: "niemand",
    groupExpands: "alle Mitglieder",
    another: "Klicken Sie in der Liste auf einen anderen Namen, um es aus dessen Sicht zu sehen.",
    backToList: "Zurück zur Liste",
  },

  decide: {
    title: "Wenn alle einander sehen sollen",
    openly: "Mit offenem Verteiler senden…",
    openlyWhy: "In An und Cc sehen weiterhin alle einander. Das gilt nur für genau diese Empfänger und endet, sobald jemand hinzukommt oder verschoben wird.",
    reason: "Begründung",
    reasonHint: "Sie wird mit der Nachricht gespeichert und kann bei einer Prüfung gelesen werden. Nennen Sie hier keine Namen; Adressen werden weggelassen.",
    reasonMissing: "Bitte geben Sie eine Begründung an.",
    confirmOpenly: count => `Mit offenem Verteiler an ${people(count)} senden`,
    acquainted: "Sie kennen einander…",
    acquaintedWhy: days => `${days === 1 ? "Einen Tag" : `${days} Tage`} lang wird zu diesen Personen nicht mehr nachgefragt. Gespeichert wird nur ein Fingerabdruck jeder Adresse, in Ihrem Postfach.`,
    confirmAcquainted: count => `Diese ${people(count)} kennen einander`,
    cancel: "Abbrechen",
    withdraw: "Zurücknehmen",
    openlyDecided: "Sie haben entschieden, mit offenem Verteiler an genau diese Empfänger zu senden. Klicken Sie auf „Senden“.",
    acquaintedDecided: "Sie haben angegeben, dass diese Personen einander kennen.",
    withdrawn: "Zurückgenommen. Die Nachricht wird beim Senden wieder geprüft.",
    isVoid: "Sie hatten entschieden, mit offenem Verteiler zu senden. Seitdem haben sich die Empfänger geändert, daher gilt das nicht mehr.",
    notKept: "Outlook hat das nicht bestätigt; vielleicht gilt es nicht. Sehen Sie vor dem Senden nach, was hier steht, oder versuchen Sie es erneut.",
  },
};
