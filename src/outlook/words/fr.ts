/** Français */
import { fr as sentences } from "../../core/locales/fr";
import { fr as approval } from "../second-person/words/fr";
import type { Words } from "./words";

export const fr: Words = {
  ...sentences,
  approval,
  moved: count => `${count} ${count === 1 ? "personne déplacée" : "personnes déplacées"} vers Cci. Cliquez de nouveau sur Envoyer.`,
  nothingToMove: "Personne n’a besoin d’être déplacé vers Cci.",
  untouched: fields => `Non modifié, car certaines entrées ne peuvent être déplacées que par vous\u00a0: ${fields}. Déplacez-les vous-même vers Cci.`,
  notMoved: "Outlook a refusé la modification\u00a0; les destinataires sont inchangés. Réessayez, ou déplacez-les vous-même vers Cci.",
  partlyMoved: "Outlook s’est arrêté en cours de route. Personne n’est perdu, mais vérifiez À, Cc et Cci avant l’envoi.",
};
