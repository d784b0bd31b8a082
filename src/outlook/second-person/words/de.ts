/** Deutsch */
import type { ApprovalWords } from "./approval-words";

const why = {
  none: "Es wurde noch niemand gefragt.",
  asked: "Die Freigabe ist angefragt, die Antwort steht noch aus.",
  returned: "Die Nachricht wurde an Sie zurückgegeben.",
  changed: "Seit der Freigabe wurde geändert",
  expired: "Die Freigabe ist abgelaufen.",
  ahead: "Nach der Uhr dieses Computers liegt die Freigabe in der Zukunft.",
  yours: "Sie haben sie selbst freigegeben, daher muss jemand anderes senden.",
  own: "Die Freigabe stammt von der Person, die darum gebeten hat, oder vom sendenden Postfach selbst.",
  "too-many": "Es gibt mehr Empfänger, als sich in Outlook lesen lassen. Eine Freigabe kann nicht alle umfassen.",
  damaged: "Die gespeicherte Freigabe wurde verändert oder abgeschnitten und ist ungültig.",
  newer: "Die Freigabe wurde mit einer neueren Version von Bcc Guard erteilt.",
  unread: "Die Freigabe konnte nicht gelesen werden.",
  "unknown-sender": "Outlook teilt nicht mit, wer angemeldet ist. So ist nicht zu erkennen, von wem die Freigabe stammt.",
} as const;

const ask = "Bitten Sie im Bereich von Bcc Guard um Freigabe und senden Sie danach erneut.";

const fix = {
  none: ask,
  asked: "Senden Sie, sobald die Freigabe erteilt ist.",
  returned: "Der Kommentar steht im Bereich von Bcc Guard. Fragen Sie nach der Änderung erneut an.",
  changed: ask,
  expired: ask,
  ahead: "Prüfen Sie Datum und Uhrzeit dieses Computers oder fragen Sie die Freigabe erneut an.",
  yours: "Schließen Sie sie, ohne etwas zu ändern. Wer Sie gebeten hat, kann sie senden.",
  own: ask,
  "too-many": "Senden Sie die Nachricht in Teilen.",
  damaged: ask,
  newer: "Starten Sie Outlook neu und senden Sie dann erneut.",
  unread: "Senden Sie erneut. Wenn das wieder geschieht, wenden Sie sich an Ihren Administrator.",
  "unknown-sender": "Öffnen Sie Outlook mit Ihrem eigenen Konto oder wenden Sie sich an Ihren Administrator.",
} as const;

export const de: ApprovalWords = {
  needed: places => `Eine zweite Person muss diese Nachricht (${places}) vor dem Senden freigeben.`,
  why: (state, parts) => (state === "changed" ? `${why.changed}: ${parts}.` : why[state]),
  fix: state => fix[state],
  parts: { subject: "Betreff", body: "Text", attachments: "Anlagen" },
  and: " und ",
  comma: ", ",
  place: (field, count) => `${field}: ${count}`,
};
