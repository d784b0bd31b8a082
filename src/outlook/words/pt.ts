/** Português */
import { pt as sentences } from "../../core/locales/pt";
import { pt as approval } from "../second-person/words/pt";
import type { Words } from "./words";

export const pt: Words = {
  ...sentences,
  approval,
  moved: count => `${count} ${count === 1 ? "pessoa movida" : "pessoas movidas"} para Cco. Selecione Enviar novamente.`,
  nothingToMove: "Não é preciso mover ninguém para Cco.",
  untouched: fields => `Não alterado, porque contém entradas que só você pode mover: ${fields}. Mova-as manualmente para Cco.`,
  notMoved: "O Outlook recusou a alteração; os destinatários continuam como estavam. Tente novamente ou mova-os manualmente para Cco.",
  partlyMoved: "O Outlook parou no meio. Ninguém se perdeu, mas verifique Para, Cc e Cco antes de enviar.",
};
