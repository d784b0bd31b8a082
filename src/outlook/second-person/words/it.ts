/** Italiano */
import type { ApprovalWords } from "./approval-words";

const why = {
  none: "L’approvazione non è ancora stata chiesta.",
  asked: "L’approvazione è stata chiesta, ma la risposta non è ancora arrivata.",
  returned: "Il messaggio è stato restituito per correzioni.",
  changed: "Modifiche successive all’approvazione",
  expired: "L’approvazione è scaduta.",
  ahead: "Secondo l’orologio di questo computer, l’approvazione ha una data futura.",
  yours: "L’approvazione è di chi sta inviando: deve inviarlo un’altra persona.",
  own: "L’approvazione è di chi l’ha chiesta o della cassetta postale mittente.",
  "too-many": "I destinatari sono più di quanti Outlook ne lasci leggere, troppi per un’approvazione.",
  damaged: "L’approvazione salvata è stata modificata o è incompleta, quindi non è valida.",
  newer: "L’approvazione è stata data con una versione più recente di Bcc Guard.",
  unread: "Non è stato possibile leggere l’approvazione.",
  "unknown-sender": "Outlook non indica chi ha eseguito l’accesso, quindi non si sa di chi sia l’approvazione.",
} as const;

const ask = "Chiedere l’approvazione nel riquadro di Bcc Guard, quindi inviare di nuovo.";

const fix = {
  none: ask,
  asked: "Inviare il messaggio quando è stato approvato.",
  returned: "La nota si trova nel riquadro di Bcc Guard. Dopo la correzione chiedere di nuovo l’approvazione.",
  changed: ask,
  expired: ask,
  ahead: "Controllare data e ora di questo computer oppure chiedere di nuovo l’approvazione.",
  yours: "Chiuderlo senza modificare nulla. Chi ha chiesto l’approvazione può inviarlo.",
  own: ask,
  "too-many": "Inviare il messaggio in più parti.",
  damaged: ask,
  newer: "Riavviare Outlook, quindi inviare di nuovo.",
  unread: "Inviare di nuovo. Se il problema si ripete, avvisare l’amministratore.",
  "unknown-sender": "Aprire Outlook con il proprio account oppure avvisare l’amministratore.",
} as const;

export const it: ApprovalWords = {
  needed: places => `Una seconda persona deve approvare questo messaggio (${places}) prima dell’invio.`,
  why: (state, parts) => (state === "changed" ? `${why.changed}: ${parts}.` : why[state]),
  fix: state => fix[state],
  parts: { subject: "oggetto", body: "testo", attachments: "allegati" },
  and: " e ",
  comma: ", ",
  place: (field, count) => `${field}: ${count}`,
};
