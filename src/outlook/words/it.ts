/** Italiano */
import { it as sentences } from "../../core/locales/it";
import { it as approval } from "../second-person/words/it";
import type { Words } from "./words";

export const it: Words = {
  ...sentences,
  approval,
  moved: count => `${count} ${count === 1 ? "persona spostata" : "persone spostate"} in Ccn. Selezionare di nuovo Invia.`,
  nothingToMove: "Non è necessario spostare nessuno in Ccn.",
  untouched: fields => `Nessuna modifica, perché alcune voci possono essere spostate solo manualmente: ${fields}. Spostarle in Ccn.`,
  notMoved: "Outlook ha rifiutato la modifica; i destinatari sono rimasti come prima. Riprovare o spostarli manualmente in Ccn.",
  partlyMoved: "Outlook si è fermato a metà. Nessuno è andato perso, ma controllare A, Cc e Ccn prima dell’invio.",
};
