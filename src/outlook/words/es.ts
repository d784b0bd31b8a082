/** Español */
import { es as sentences } from "../../core/locales/es";
import { es as approval } from "../second-person/words/es";
import type { Words } from "./words";

export const es: Words = {
  ...sentences,
  approval,
  moved: count => `${count === 1 ? "Se ha movido 1 persona" : `Se han movido ${count} personas`} a CCO. Seleccione Enviar de nuevo.`,
  nothingToMove: "No es necesario mover a nadie a CCO.",
  untouched: fields => `No se ha cambiado, porque contiene entradas que solo usted puede mover: ${fields}. Muévalas a CCO manualmente.`,
  notMoved: "Outlook ha rechazado el cambio; los destinatarios siguen como estaban. Inténtelo de nuevo o muévalos a CCO manualmente.",
  partlyMoved: "Outlook se ha detenido a medias. No se ha perdido a nadie, pero revise Para, CC y CCO antes de enviar.",
};
