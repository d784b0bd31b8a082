/** Deutsch */
import { grouped } from "../../grouped";
import type { ApprovalPaneWords } from "./approval-pane-words";

const number = (count: number): string => grouped(count, ".");
const people = (count: number): string => `${number(count)} ${count === 1 ? "Person" : "Personen"}`;
const changed = (parts: string): string => `Seit der Anfrage geändert: ${parts}.`;

export const de: ApprovalPaneWords = {
  ask: {
    title: "Eine zweite Person muss die Nachricht prüfen",
    why: "Stellen Sie die Nachricht zuerst fertig: Was sich danach ändert, muss erneut freigegeben werden.",
    rules: hours => `Eine Freigabe gilt ${hours === 1 ? "eine Stunde" : `${number(hours)} Stunden`} lang, und nur für genau diese Empfänger, diesen Betreff, diesen Text und diese Anlagen. Selbst können Sie sie nicht erteilen.`,
    button: "Freigabe anfragen",
    again: "Erneut anfragen",
  },
  waiting: {
    title: "Die Freigabe steht noch aus",
    since: date => `Angefragt am ${date}. Der Entwurf ist gespeichert.`,
    steps: [
      "Schließen Sie diese Nachricht, damit sie inzwischen niemand ändert.",
      "Sagen Sie jemandem Bescheid, der dieses Postfach öffnen kann. Diese Person findet die Nachricht in den Entwürfen, öffnet sie und dann diesen Bereich.",
      "Öffnen Sie die Nachricht nach der Freigabe wieder aus den Entwürfen und klicken Sie auf „Senden“.",
    ],
    changed: parts => `${changed(parts)} Fragen Sie erneut an, damit die jetzige Fassung geprüft wird.`,
    withdraw: "Anfrage zurückziehen",
  },
  approve: {
    title: name => (name ? `${name} bittet Sie, diese Nachricht freizugeben` : "Sie werden gebeten, diese Nachricht freizugeben"),
    asked: date => `Angefragt am ${date}`,
    changed,
    counts: (field, before, now) => `${field}: damals ${number(before)}, jetzt ${number(now)}`,
    people: count => (count === 1 ? "Person" : "Personen"),
    nobody: "Niemand",
    internal: count => `${number(count)} aus Ihrer Organisation`,
    organisation: (name, count) => `${number(count)} bei ${name}`,
    provider: (domain, count) => `${number(count)} mit ${domain}`,
    uncountable: count => `${number(count)} nicht ${count === 1 ? "zählbarer Eintrag" : "zählbare Einträge"} (Kontaktgruppe oder keine Adresse)`,
    others: (kinds, count) => `${number(count)} bei ${number(kinds)} anderen`,
    sight: "Was alle sehen werden",
    sees: count => `Alle, die die Nachricht erhalten, sehen ${count === 1 ? "die Adresse" : `alle ${number(count)} Adressen`} in An und Cc.`,
    seesNobody: "Niemand, der die Nachricht erhält, sieht die Adresse eines anderen Empfängers.",
    strangers: count => `${count === 1 ? "Eine Person würde" : `${people(count)} würden`} anderen angezeigt, die sie vielleicht nicht kennen.`,
    bccHidden: count => (count === 1 ? "Die Person in Bcc sieht niemand." : `Die ${number(count)} in Bcc sieht niemand.`),
    subject: "Betreff",
    noSubject: "(kein Betreff)",
    attachments: "Anlagen",
    pictures: count => `${number(count)} ${count === 1 ? "Bild" : "Bilder"} im Text`,
    unknownSize: "Größe unbekannt",
    confirmField: (field, count) => `${field} stimmt: ${people(count)}`,
    confirmText: "Ich habe Betreff und Text gelesen",
    confirmAttachments: count => (count === 1 ? "Ich weiß, was angehängt ist" : `Ich weiß, was die ${number(count)} Anlagen enthalten`),
    remaining: count => (count === 1 ? "Ein Kästchen ist noch nicht angekreuzt." : `${number(count)} Kästchen sind noch nicht angekreuzt.`),
    button: "Freigeben",
    back: "Zurückgeben…",
    note: "Was geändert werden sollte",
    noteHint: "Wird mit dem Entwurf gespeichert. Nennen Sie Namen statt Adressen: Adressen werden entfernt.",
    sendBack: "Mit diesem Kommentar zurückgeben",
    cancel: "Abbrechen",
  },
  approved: {
    title: name => (name ? `Von ${name} freigegeben` : "Von einer zweiten Person freigegeben"),
    until: date => `Senden ist bis ${date} möglich. Jede Änderung hebt die Freigabe auf.`,
    mine: "Sie haben die Nachricht freigegeben, daher muss jemand anders sie senden. Schließen Sie sie, ohne etwas zu ändern.",
  },
  returned: {
    title: name => (name ? `${name} hat die Nachricht zurückgegeben` : "Die Nachricht wurde zurückgegeben"),
    noNote: "Ohne Kommentar.",
    mine: "Sie haben die Nachricht zurückgegeben. Schließen Sie sie; Ihr Kommentar steht hier.",
  },
  parts: { subject: "der Betreff", body: "der Text", attachments: "die Anlagen" },
  objection: {
    asked: "Sie haben die Freigabe selbst angefragt, daher muss jemand anders sie erteilen.",
    "in-their-name": "Sie sind mit dem Postfach angemeldet, das sendet. Daher ist nicht zu erkennen, wer Sie sind. Öffnen Sie den Entwurf mit Ihrem eigenen Konto, um ihn freizugeben.",
    "unknown-sender": "Outlook teilt nicht mit, wer angemeldet ist. Daher können Sie die Nachricht hier nicht freigeben. Öffnen Sie sie in Outlook im Web oder bitten Sie jemand anders.",
  },
  failure: {
    "changed-meanwhile": "Die Nachricht hat sich geändert, während Sie sie ansahen. Daher wurde nichts gespeichert. So ist sie jetzt.",
    "not-saved": "Outlook hat den Entwurf nicht gespeichert. Speichern Sie ihn selbst und versuchen Sie es erneut.",
    "not-kept": "Outlook hat Ihre Angabe nicht gespeichert. Es hat sich nichts geändert. Versuchen Sie es erneut.",
    "unknown-sender": "Outlook teilt nicht mit, wer angemeldet ist. Daher lassen sich Anfrage und Antwort nicht auseinanderhalten. Verwenden Sie Outlook im Web oder informieren Sie Ihren Administrator.",
    "too-many": "Es gibt mehr Empfänger, als sich in Outlook lesen lassen. Eine Freigabe kann daher nicht alle umfassen. Senden Sie die Nachricht in Teilen.",
    "not-allowed": "Sie können diese Nachricht nicht freigeben. Das muss jemand anders tun.",
    unread: "Outlook hat die Anfrage nicht lesen lassen. Schließen Sie diesen Bereich und öffnen Sie ihn wieder.",
  },
  done: {
    asked: "Die Anfrage ist mit dem Entwurf gespeichert.",
    approved: "Freigegeben. Schließen Sie die Nachricht, ohne etwas zu ändern. Sie kann jetzt gesendet werden.",
    returned: "Zurückgegeben. Schließen Sie die Nachricht; Ihr Kommentar steht hier.",
    withdrawn: "Die Anfrage ist zurückgezogen.",
  },
  working: "Wird gespeichert…",
  comma: ", ",
};
