/** Español */
import type { Facts } from "../rule";
import { capital, number, places, truncatedFields } from "./lists";
import type { Sentences } from "./sentences";

const fields: Sentences["fields"] = {
  to: "Para",
  cc: "CC",
  bcc: "CCO",
  required: "Necesario",
  optional: "Opcional",
  resource: "Salas",
};

const count = (facts: Facts, of: number, one: string, many: string): string => number(facts, of, "al menos") + " " + (of === 1 ? one : many);

const people = (facts: Facts): string => count(facts, facts.addresses, "persona", "personas");

const addressesOf = (facts: Facts): string =>
  (facts.addresses === 1 ? "La dirección" : "Las direcciones") + ` de ${people(facts)} (${places(facts, fields)}) ` + (facts.addresses === 1 ? "quedaría" : "quedarían");

/** Before a verb: `no las conozcan`. */
const them = (facts: Facts): string => (facts.addresses === 1 ? "la" : "las");

export const es: Sentences = {
  language: "es",
  tags: /^es\b/i,
  fields,
  showWho: "Ver quién ve a quién",
  remedies: {
    "move-to-bcc": "Mover a CCO",
    remove: "Quitar",
    "expand-group": "Expandir el grupo",
    "invite-separately": "Invitar por separado",
    "split-send": "Enviar por partes",
    "ask-colleague": "Pedir aprobación",
  },
  rules: {
    "visible-recipients": {
      what: facts => `${addressesOf(facts)} a la vista de otros destinatarios que quizá no ${them(facts)} conozcan.`,
      fix: "Mueva estos destinatarios a CCO y vuelva a enviar el mensaje.",
    },
    "one-organisation-audience": {
      what: facts => `${capital(people(facts))} de una misma organización (${places(facts, fields)}) verían las direcciones de las demás. ¿Se conocen todas entre sí?`,
      fix: "Si son clientes o socios y no compañeros de trabajo, muévalos a CCO.",
    },
    "visible-to-bcc-readers": {
      what: facts =>
        `${addressesOf(facts)} a la vista de ${count(facts, facts.viewers, "destinatario", "destinatarios")} en CCO que quizá no ${them(facts)} ${facts.viewers === 1 ? "conozca" : "conozcan"}.`,
      fix: "Use CCO también en este caso o envíe mensajes por separado.",
    },
    "unexpanded-group": {
      what: facts =>
        `Al enviar, ${facts.addresses === 1 ? "un grupo" : "los grupos"} de contactos (${places(facts, fields)}) ${facts.addresses === 1 ? "se sustituirá" : "se sustituirán"} por sus miembros, a la vista de todos. Aquí no se puede saber cuántos son.`,
      fix: "Expanda el grupo con el signo más que hay delante de su nombre para ver quién lo forma, o muévalo a CCO manualmente.",
    },
    "attendees-in-view": {
      what: facts => `${addressesOf(facts)} a la vista de otros asistentes que quizá no ${them(facts)} conozcan. Las reuniones no tienen CCO.`,
      fix: "Invite a estas personas a reuniones distintas o quite a quienes no necesiten asistir.",
    },
    "unchecked-recipients": {
      what: facts =>
        facts.truncated.length > 0
          ? `Es posible que ${facts.truncated.length === 1 ? "el campo" : "los campos"} ${truncatedFields(facts, fields, " y ")} ${facts.truncated.length === 1 ? "contenga" : "contengan"} más destinatarios de los que se pueden leer aquí. No se han comprobado todos.`
          : `${count(facts, facts.addresses, "entrada no tiene", "entradas no tienen")} una dirección legible (${places(facts, fields)}). Por eso no se han comprobado todos los destinatarios.`,
      fix: "Revise estos campos personalmente o envíe el mensaje a menos personas a la vez.",
    },
    "second-person": {
      what: facts => `Antes de enviar un mensaje a tantos destinatarios (${places(facts, fields)}), otra persona debe aprobarlo. No se ha encontrado ninguna aprobación.`,
      fix: "Pida la aprobación de un compañero en el panel de Bcc Guard. Si ya la ha dado, avise a su administrador.",
    },
  },
  couldNotCheck: {
    ask: "Bcc Guard no ha podido comprobar quién vería la dirección de quién. Revise los campos Para y CC antes de enviar.",
    stop: "Bcc Guard no ha podido comprobar quién vería la dirección de quién. Por eso el mensaje no se ha enviado. Seleccione Enviar de nuevo; si el problema continúa, reinicie Outlook.",
  },
  contact: text => `Consultas: ${text}`,
};
