/** Deutsch */
import { de as sentences } from "../../core/locales/de";
import { de as approval } from "../second-person/words/de";
import type { Words } from "./words";

export const de: Words = {
  ...sentences,
  approval,
  moved: count => `${count} ${count === 1 ? "Person" : "Personen"} ins Bcc-Feld verschoben. Klicken Sie erneut auf „Senden“.`,
  nothingToMove: "Niemand muss ins Bcc-Feld verschoben werden.",
  untouched: fields => `Nicht geändert, da einige Einträge nur von Hand verschoben werden können: ${fields}. Verschieben Sie sie selbst ins Bcc-Feld.`,
  notMoved: "Outlook hat die Änderung abgelehnt. Alle Empfänger stehen noch, wo sie waren. Versuchen Sie es erneut oder verschieben Sie sie von Hand ins Bcc-Feld.",
  partlyMoved: "Outlook hat mittendrin abgebrochen. Niemand ist verloren gegangen; sehen Sie aber An, Cc und Bcc durch, bevor Sie senden.",
};
