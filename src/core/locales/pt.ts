/** Português: as it is written in Brazil, in words that are at home in Portugal too. */
import type { Facts } from "../rule";
import { capital, number, places, truncatedFields } from "./lists";
import type { Sentences } from "./sentences";

const fields: Sentences["fields"] = {
  to: "Para",
  cc: "Cc",
  bcc: "Cco",
  required: "Obrigatório",
  optional: "Opcional",
  resource: "Salas",
};

const count = (facts: Facts, of: number, one: string, many: string): string => number(facts, of, "pelo menos") + " " + (of === 1 ? one : many);

const people = (facts: Facts): string => count(facts, facts.addresses, "pessoa", "pessoas");

const addressesOf = (facts: Facts): string =>
  (facts.addresses === 1 ? "O endereço" : "Os endereços") +
  ` de ${people(facts)} (${places(facts, fields)}) ` +
  (facts.addresses === 1 ? "ficaria visível" : "ficariam visíveis");

/** Before a verb: `não as conheçam`. */
const them = (facts: Facts): string => (facts.addresses === 1 ? "a" : "as");

export const pt: Sentences = {
  language: "pt",
  tags: /^pt\b/i,
  fields,
  showWho: "Ver quem vê quem",
  remedies: {
    "move-to-bcc": "Mover para Cco",
    remove: "Remover",
    "expand-group": "Expandir o grupo",
    "invite-separately": "Convidar em separado",
    "split-send": "Enviar em partes",
    "ask-colleague": "Pedir aprovação",
  },
  rules: {
    "visible-recipients": {
      what: facts => `${addressesOf(facts)} para outros destinatários que talvez não ${them(facts)} conheçam.`,
      fix: "Mova estes destinatários para Cco e envie a mensagem novamente.",
    },
    "one-organisation-audience": {
      what: facts => `${capital(people(facts))} da mesma organização (${places(facts, fields)}) veriam os endereços umas das outras. Todas se conhecem?`,
      fix: "Se forem clientes ou associados, e não colegas, mova-os para Cco.",
    },
    "visible-to-bcc-readers": {
      what: facts =>
        `${addressesOf(facts)} para ${count(facts, facts.viewers, "destinatário", "destinatários")} em Cco que talvez não ${them(facts)} ${facts.viewers === 1 ? "conheça" : "conheçam"}.`,
      fix: "Use Cco também neste caso ou envie mensagens separadas.",
    },
    "unexpanded-group": {
      what: facts =>
        `No envio, ${facts.addresses === 1 ? "um grupo" : "os grupos"} de contatos (${places(facts, fields)}) ${facts.addresses === 1 ? "será substituído" : "serão substituídos"} pelos membros, à vista de todos. Aqui não é possível saber quantos são.`,
      fix: "Expanda o grupo com o sinal de mais antes do nome para ver quem faz parte dele, ou mova-o manualmente para Cco.",
    },
    "attendees-in-view": {
      what: facts => `${addressesOf(facts)} para outros participantes que talvez não ${them(facts)} conheçam. As reuniões não têm Cco.`,
      fix: "Convide estas pessoas para reuniões separadas ou remova quem não tem de participar.",
    },
    "unchecked-recipients": {
      what: facts =>
        facts.truncated.length > 0
          ? `${facts.truncated.length === 1 ? "O campo" : "Os campos"} ${truncatedFields(facts, fields, " e ")} ${facts.truncated.length === 1 ? "pode" : "podem"} conter mais destinatários do que é possível ler aqui. Por isso, nem todos foram verificados.`
          : `${count(facts, facts.addresses, "entrada não tem", "entradas não têm")} um endereço legível (${places(facts, fields)}). Por isso, nem todos os destinatários foram verificados.`,
      fix: "Verifique estes campos pessoalmente ou envie a mensagem a menos pessoas de cada vez.",
    },
    "second-person": {
      what: facts => `Antes de enviar uma mensagem a tantos destinatários (${places(facts, fields)}), outra pessoa tem de aprová-la. Nenhuma aprovação foi encontrada.`,
      fix: "Peça a aprovação de um colega no painel do Bcc Guard. Se já tiver sido dada, informe o administrador.",
    },
  },
  couldNotCheck: {
    ask: "O Bcc Guard não conseguiu verificar quem veria o endereço de quem. Verifique os campos Para e Cc antes de enviar.",
    stop: "O Bcc Guard não conseguiu verificar quem veria o endereço de quem. Por isso, a mensagem não foi enviada. Selecione Enviar novamente; se o problema continuar, reinicie o Outlook.",
  },
  contact: text => `Dúvidas: ${text}`,
};
