/** Italiano: instructions in the infinitive, as in Outlook's own. */
import { grouped } from "../../grouped";
import type { ApprovalPaneWords } from "./approval-pane-words";

const number = (count: number): string => grouped(count, ".");
const people = (count: number): string => `${number(count)} ${count === 1 ? "persona" : "persone"}`;
const changed = (parts: string): string => `Modifiche successive alla richiesta: ${parts}.`;

export const it: ApprovalPaneWords = {
  ask: {
    title: "Una seconda persona deve controllare il messaggio",
    why: "Completare prima il messaggio: ciò che cambia in seguito dovrà essere approvato di nuovo.",
    rules: hours => `Un’approvazione vale ${hours === 1 ? "un’ora" : `${number(hours)} ore`}, solo per questi destinatari, oggetto, testo e allegati. Deve darla un’altra persona.`,
    button: "Chiedi approvazione",
    again: "Chiedi di nuovo",
  },
  waiting: {
    title: "In attesa di approvazione",
    since: date => `Richiesta del ${date}. La bozza è salvata.`,
    steps: [
      "Chiudere il messaggio, in modo che nessuno lo modifichi nel frattempo.",
      "Avvisare un collega che può aprire questa cassetta postale. Troverà il messaggio nelle bozze, lo aprirà e aprirà questo riquadro.",
      "Dopo l’approvazione, riaprire il messaggio dalle bozze e selezionare Invia.",
    ],
    changed: parts => `${changed(parts)} Chiedere di nuovo, in modo che venga controllata la versione attuale.`,
    withdraw: "Ritira la richiesta",
  },
  approve: {
    title: name => (name ? `${name} chiede di approvare questo messaggio` : "Viene chiesto di approvare questo messaggio"),
    asked: date => `Richiesta del ${date}`,
    changed,
    counts: (field, before, now) => `${field}: ${number(before)} allora, ${number(now)} ora`,
    people: count => (count === 1 ? "persona" : "persone"),
    nobody: "Nessuno",
    internal: count => `${number(count)} della propria organizzazione`,
    organisation: (name, count) => `${number(count)} presso ${name}`,
    provider: (domain, count) => `${number(count)} con ${domain}`,
    uncountable: count => `${number(count)} ${count === 1 ? "voce impossibile" : "voci impossibili"} da contare (gruppo di contatti o senza indirizzo)`,
    others: (kinds, count) => `${number(count)} presso altri ${number(kinds)}`,
    sight: "Che cosa vedrà ognuno",
    sees: count => `Chiunque lo riceva vede ${count === 1 ? "l’indirizzo" : `tutti i ${number(count)} indirizzi`} in A e Cc.`,
    seesNobody: "Nessuno di coloro che lo ricevono vede l’indirizzo di un altro destinatario.",
    strangers: count => `${people(count)} ${count === 1 ? "sarebbe visibile" : "sarebbero visibili"} ad altri che forse non ${count === 1 ? "la" : "le"} conoscono.`,
    bccHidden: count => (count === 1 ? "La persona in Ccn non è vista da nessuno." : `Le ${number(count)} persone in Ccn non sono viste da nessuno.`),
    subject: "Oggetto",
    noSubject: "(nessun oggetto)",
    attachments: "Allegati",
    pictures: count => `${number(count)} ${count === 1 ? "immagine" : "immagini"} nel testo`,
    unknownSize: "dimensione sconosciuta",
    confirmField: (field, count) => `${field} è corretto: ${people(count)}`,
    confirmText: "Ho letto l’oggetto e il testo",
    confirmAttachments: count => (count === 1 ? "So che cosa è allegato" : `So che cosa sono i ${number(count)} allegati`),
    remaining: count => (count === 1 ? "Resta una casella da selezionare." : `Restano ${number(count)} caselle da selezionare.`),
    button: "Approva",
    back: "Restituisci…",
    note: "Che cosa dovrebbe cambiare",
    noteHint: "Viene conservato con la bozza. Indicare nomi, non indirizzi: gli indirizzi vengono rimossi.",
    sendBack: "Restituisci con questa nota",
    cancel: "Annulla",
  },
  approved: {
    title: name => (name ? `Approvato da ${name}` : "Approvato da un collega"),
    until: date => `Può essere inviato fino al ${date}. Qualsiasi modifica annulla l’approvazione.`,
    mine: "L’approvazione è stata data da questo account, quindi deve inviare un’altra persona. Chiudere il messaggio senza modificare nulla.",
  },
  returned: {
    title: name => (name ? `${name} ha restituito il messaggio` : "Un collega ha restituito il messaggio"),
    noNote: "Senza nota.",
    mine: "Il messaggio è stato restituito. Chiuderlo; il collega troverà qui la nota.",
  },
  parts: { subject: "l’oggetto", body: "il testo", attachments: "gli allegati" },
  objection: {
    asked: "La richiesta proviene da questo account, quindi deve approvare un’altra persona.",
    "in-their-name": "L’accesso è stato eseguito con la cassetta postale che invia, quindi non si può sapere chi sta approvando. Aprire la bozza con il proprio account per approvarla.",
    "unknown-sender": "Outlook non indica chi ha eseguito l’accesso, quindi qui non è possibile approvare. Aprire il messaggio in Outlook sul Web o rivolgersi a un’altra persona.",
  },
  failure: {
    "changed-meanwhile": "Il messaggio è cambiato durante il controllo, quindi non è stato registrato nulla. Ecco com’è ora.",
    "not-saved": "Outlook non ha salvato la bozza. Salvarla manualmente e riprovare.",
    "not-kept": "Outlook non ha conservato la risposta, quindi non è cambiato nulla. Riprovare.",
    "unknown-sender": "Outlook non indica chi ha eseguito l’accesso, quindi non si può distinguere la richiesta dalla risposta. Usare Outlook sul Web o avvisare l’amministratore.",
    "too-many": "I destinatari sono più di quanti Outlook ne lasci leggere, troppi per un’approvazione. Inviare il messaggio in più parti.",
    "not-allowed": "Questo account non può approvare il messaggio. Deve farlo un’altra persona.",
    unread: "Outlook non ha lasciato leggere la richiesta. Chiudere questo riquadro e riaprirlo.",
  },
  done: {
    asked: "La richiesta è conservata con la bozza.",
    approved: "Approvato. Chiudere il messaggio senza modificare nulla; il collega può inviarlo.",
    returned: "Restituito. Chiudere il messaggio; il collega troverà qui la nota.",
    withdrawn: "La richiesta è stata ritirata.",
  },
  working: "Salvataggio…",
  comma: ", ",
};
