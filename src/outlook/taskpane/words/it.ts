/** Italiano: instructions in the infinitive, as in Outlook's own. */
import { grouped } from "../grouped";
import type { PaneWords } from "./pane-words";

const number = (count: number): string => grouped(count, ".");
const people = (count: number): string => `${number(count)} ${count === 1 ? "persona" : "persone"}`;
const addresses = (count: number): string => `${number(count)} ${count === 1 ? "indirizzo" : "indirizzi"}`;

export const it: PaneWords = {
  severity: { notice: "Nota", warn: "Da controllare", stop: "Fermato all’invio" },
  allClear: "Nessuno vedrebbe l’indirizzo di uno sconosciuto.",
  tolerated: count => `${addresses(count)} ${count === 1 ? "sarebbe visibile" : "sarebbero visibili"} a persone forse sconosciute. L’invio non viene fermato per questo.`,
  decided: "È stata presa una decisione su questo messaggio.",
  allClearWhy: "È possibile inviare il messaggio così com’è.",
  nobodyYet: "Non c’è ancora nessuno. Aggiungere destinatari per vedere chi vedrebbe chi.",
  couldNotRead: "Outlook non ha fornito i destinatari, quindi qui non è possibile mostrare nulla.",
  noItem: "Aprire un messaggio in composizione per vedere chi vedrebbe chi.",
  readAgain: "Leggi di nuovo",
  observing: "L’organizzazione sta provando Bcc Guard. All’invio non viene fermato nulla.",
  policyProblem: "I criteri di questa installazione contengono problemi",
  policyProblemWhy: "Ciò che non può essere usato è sostituito dai valori predefiniti. Avvisare l’amministratore.",

  fix: {
    title: "Che cosa cambierebbe",
    move: count => `Sposta ${number(count)} in Ccn`,
    remove: count => `Rimuovi ${people(count)}`,
    change: count => `Applica a ${people(count)}`,
    working: "Scrittura dei destinatari…",
    undo: "Annulla modifica",
    reset: "Torna al suggerimento",
    toBcc: count => `${people(count)} in Ccn, ${count === 1 ? "visibile" : "visibili"} a nessuno`,
    taken: count => `${people(count)} ${count === 1 ? "rimossa" : "rimosse"} dal messaggio`,
    swapped: count => `${people(count)} in un altro campo visibile a tutti`,
    staying: count => `${people(count)} ${count === 1 ? "visibile" : "visibili"} a tutti, come ora`,
    senderInTo: "Il mittente in A, perché il campo non sia vuoto",
    untouched: fields => `${fields} resta com’è: alcune voci possono essere spostate solo manualmente`,
    enough: "Così nessuno vede l’indirizzo di uno sconosciuto.",
    notEnough: "Anche così qualcuno vedrebbe l’indirizzo di uno sconosciuto.",
  },

  outcome: {
    changed: "I destinatari sono stati modificati. Selezionare di nuovo Invia.",
    undone: "Modifica annullata. I destinatari sono di nuovo dov’erano.",
    alsoInBcc: "Modifica annullata. Outlook ha lasciato alcuni destinatari anche in Ccn; ognuno riceve comunque una sola copia.",
    nothingToUndo: "Non c’è più nulla da annullare: nel frattempo i destinatari sono stati modificati manualmente.",
    changedMeanwhile: "I destinatari sono cambiati da quando sono stati mostrati qui, quindi non è stato scritto nulla. Ecco come sono ora.",
    notUndone: "Outlook ha rifiutato l’annullamento; i destinatari sono ancora dove li ha messi la modifica. Riprovare o spostarli manualmente.",
    notUndoneIn: fields => `Non annullato, perché alcune voci possono essere spostate solo manualmente: ${fields}. Rimetterle a posto manualmente.`,
  },

  people: {
    title: "Destinatari",
    search: "Cerca nomi e indirizzi",
    found: count => `${people(count)} ${count === 1 ? "trovata" : "trovate"}`,
    individuals: count => `Privati (${number(count)})`,
    organisation: (name, count) => `${name} (${number(count)})`,
    colleagues: count => `La propria organizzazione (${number(count)})`,
    uncountable: count => `Contenuto non noto (${number(count)})`,
    visible: "visibile a tutti",
    hidden: "visibile a nessuno",
    acquainted: "conosce già altri destinatari",
    you: "mittente",
    place: name => `Campo per ${name}`,
    off: "Rimuovi",
    keepAll: "Lascia visibili",
    hideAll: "Tutti in Ccn",
    seeAs: "mostra che cosa riceve",
  },

  eye: {
    of: name => `Che cosa vede ${name}`,
    now: "Com’è ora",
    afterwards: "Dopo la modifica",
    strangers: count => (count === 1 ? "1 indirizzo di una persona forse sconosciuta" : `${addresses(count)} di persone forse sconosciute`),
    noStrangers: "Nessun indirizzo di sconosciuti",
    uncounted: "Potrebbero esserci indirizzi che qui non si possono contare",
    more: count => `e altri ${number(count)}`,
    nobody: "nessuno",
    groupExpands: "tutti i membri",
    another: "Per vedere come un’altra persona, selezionarne il nome nell’elenco.",
    backToList: "Torna all’elenco",
  },

  decide: {
    title: "Se tutti devono vedersi",
    openly: "Invia con indirizzi visibili…",
    openlyWhy: "In A e Cc tutti continuano a vedersi. Vale solo per questi destinatari e termina quando uno viene aggiunto o spostato.",
    reason: "Motivo",
    reasonHint: "Viene conservato con il messaggio, dove un revisore può leggerlo. Non indicare nomi di persone; gli indirizzi vengono omessi.",
    reasonMissing: "Indicare un motivo.",
    confirmOpenly: count => `Invia a ${people(count)} con indirizzi visibili`,
    acquainted: "Si conoscono fra loro…",
    acquaintedWhy: days => `Per ${days} ${days === 1 ? "giorno" : "giorni"} non verranno più poste domande su queste persone. Viene conservata solo un’impronta di ogni indirizzo, nella propria cassetta postale.`,
    confirmAcquainted: count => `Queste ${people(count)} si conoscono`,
    cancel: "Annulla",
    withdraw: "Ritira la decisione",
    openlyDecided: "È stato deciso di inviare esattamente a questi destinatari con gli indirizzi visibili. Selezionare Invia.",
    acquaintedDecided: "È stato indicato che queste persone si conoscono.",
    withdrawn: "Decisione ritirata. Il messaggio verrà di nuovo controllato all’invio.",
    isVoid: "Era stato deciso di inviare con gli indirizzi visibili, ma nel frattempo i destinatari sono cambiati. La decisione non vale più.",
    notKept: "Outlook non l’ha confermato, quindi potrebbe non valere. Prima di inviare, controllare ciò che è indicato qui, oppure riprovare.",
  },
};
