/** Español */
import { grouped } from "../grouped";
import type { PaneWords } from "./pane-words";

const number = (count: number): string => grouped(count, ".");
const people = (count: number): string => `${number(count)} ${count === 1 ? "persona" : "personas"}`;
const addresses = (count: number): string => `${number(count)} ${count === 1 ? "dirección" : "direcciones"}`;

export const es: PaneWords = {
  severity: { notice: "Nota", warn: "Compruébelo", stop: "Se detiene al enviar" },
  allClear: "Nadie vería la dirección de un desconocido.",
  tolerated: count => `${addresses(count)} ${count === 1 ? "quedaría" : "quedarían"} a la vista de personas quizá desconocidas. El envío no se detiene por ello.`,
  decided: "Ha tomado una decisión sobre este mensaje.",
  allClearWhy: "Puede enviar este mensaje tal como está.",
  nobodyYet: "Todavía no hay nadie. Agregue destinatarios para ver quién vería a quién.",
  couldNotRead: "Outlook no ha entregado los destinatarios, así que aquí no se puede mostrar nada.",
  noItem: "Abra un mensaje que esté redactando para ver quién vería a quién.",
  readAgain: "Volver a leer",
  observing: "Su organización está probando Bcc Guard: no se detiene nada al enviar.",
  policyProblem: "La directiva de esta instalación tiene problemas",
  policyProblemWhy: "Lo que no se puede usar se sustituye por los valores predeterminados. Avise a su administrador.",

  fix: {
    title: "Qué cambiaría",
    move: count => `Mover ${number(count)} a CCO`,
    remove: count => `Quitar a ${people(count)}`,
    change: count => `Aplicar a ${people(count)}`,
    working: "Escribiendo los destinatarios…",
    undo: "Deshacer",
    reset: "Volver a la sugerencia",
    toBcc: count => `${people(count)} en CCO, sin que nadie ${count === 1 ? "la" : "las"} vea`,
    taken: count => `${people(count)} fuera de este mensaje`,
    swapped: count => `${people(count)} en otro campo que todos ven`,
    staying: count => `${people(count)} a la vista de todos, como ahora`,
    senderInTo: "Usted en Para, para que el campo no quede vacío",
    untouched: fields => `${fields} se queda como está: contiene entradas que solo usted puede mover`,
    enough: "Así nadie ve la dirección de un desconocido.",
    notEnough: "Aun así, algunos verían la dirección de un desconocido.",
  },

  outcome: {
    changed: "Se han cambiado los destinatarios. Seleccione Enviar de nuevo.",
    undone: "Se ha deshecho. Los destinatarios están donde estaban.",
    alsoInBcc: "Se ha deshecho. Outlook ha dejado a algunos también en CCO; aun así, cada uno recibe una sola copia.",
    nothingToUndo: "Ya no hay nada que deshacer: los destinatarios se han cambiado a mano.",
    changedMeanwhile: "Los destinatarios han cambiado desde que se mostraron aquí, así que no se ha escrito nada. Así están ahora.",
    notUndone: "Outlook no ha permitido deshacerlo; los destinatarios siguen donde los dejó el cambio. Inténtelo de nuevo o muévalos a mano.",
    notUndoneIn: fields => `No se ha deshecho, porque contiene entradas que solo usted puede mover: ${fields}. Devuélvalas a mano.`,
  },

  people: {
    title: "Destinatarios",
    search: "Buscar nombres y direcciones",
    found: count => `${people(count)} ${count === 1 ? "encontrada" : "encontradas"}`,
    individuals: count => `Particulares (${number(count)})`,
    organisation: (name, count) => `${name} (${number(count)})`,
    colleagues: count => `Su organización (${number(count)})`,
    uncountable: count => `Contenido desconocido (${number(count)})`,
    visible: "a la vista de todos",
    hidden: "no lo ve nadie",
    acquainted: "ya conoce a otros destinatarios",
    you: "usted",
    place: name => `Campo para ${name}`,
    off: "Quitar",
    keepAll: "Dejar a la vista",
    hideAll: "Todos a CCO",
    seeAs: "ver lo que recibe",
  },

  eye: {
    of: name => `Lo que ve ${name}`,
    now: "Como está ahora",
    afterwards: "Después del cambio",
    strangers: count => (count === 1 ? "1 dirección de alguien que quizá no conozca" : `${addresses(count)} de personas que quizá no conozca`),
    noStrangers: "Ninguna dirección de un desconocido",
    uncounted: "Puede haber direcciones que aquí no se pueden contar",
    more: count => `y ${number(count)} más`,
    nobody: "nadie",
    groupExpands: "todos sus miembros",
    another: "Para verlo como otra persona, seleccione su nombre en la lista.",
    backToList: "Volver a la lista",
  },

  decide: {
    title: "Si todos deben verse",
    openly: "Enviar con direcciones visibles…",
    openlyWhy: "En Para y CC todos siguen viéndose. Esto vale solo para estos destinatarios y termina si se agrega o se mueve alguno.",
    reason: "Motivo",
    reasonHint: "Se guarda con el mensaje, donde puede leerlo un auditor. No escriba nombres de personas; las direcciones se omiten.",
    reasonMissing: "Indique un motivo.",
    confirmOpenly: count => `Enviar a ${people(count)} con direcciones visibles`,
    acquainted: "Se conocen entre sí…",
    acquaintedWhy: days => `No se le preguntará por estas personas durante ${days} ${days === 1 ? "día" : "días"}. Solo se guarda una huella de cada dirección, en su buzón.`,
    confirmAcquainted: count => `Estas ${people(count)} se conocen`,
    cancel: "Cancelar",
    withdraw: "Retirar la decisión",
    openlyDecided: "Ha decidido enviar exactamente a estos destinatarios con las direcciones visibles. Seleccione Enviar.",
    acquaintedDecided: "Ha indicado que estas personas se conocen.",
    withdrawn: "Decisión retirada. El mensaje se volverá a comprobar al enviarlo.",
    isVoid: "Había decidido enviar con las direcciones visibles, pero los destinatarios han cambiado desde entonces. La decisión ya no vale.",
    notKept: "Outlook no lo ha confirmado, así que quizá no valga. Antes de enviar, compruebe lo que se muestra aquí, o inténtelo de nuevo.",
  },
};
