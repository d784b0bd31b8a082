/** Italiano: instructions in the infinitive, as in Outlook's own. */
import type { Facts } from "../rule";
import { capital, number, places, truncatedFields } from "./lists";
import type { Sentences } from "./sentences";

const fields: Sentences["fields"] = {
  to: "A",
  cc: "Cc",
  bcc: "Ccn",
  required: "Obbligatorio",
  optional: "Facoltativo",
  resource: "Sale",
};

const count = (facts: Facts, of: number, one: string, many: string): string => number(facts, of, "almeno") + " " + (of === 1 ? one : many);

const people = (facts: Facts): string => count(facts, facts.addresses, "persona", "persone");

const addressesOf = (facts: Facts): string =>
  (facts.addresses === 1 ? "L’indirizzo" : "Gli indirizzi") +
  ` di ${people(facts)} (${places(facts, fields)}) ` +
  (facts.addresses === 1 ? "sarebbe visibile" : "sarebbero visibili");

/** Before a verb: `non le conoscono`. */
const them = (facts: Facts): string => (facts.addresses === 1 ? "la" : "le");

export const it: Sentences = {
  language: "it",
  tags: /^it\b/i,
  fields,
  showWho: "Mostra chi vede chi",
  remedies: {
    "move-to-bcc": "Sposta in Ccn",
    remove: "Rimuovi",
    "expand-group": "Espandi il gruppo",
    "invite-separately": "Invita separatamente",
    "split-send": "Invia in più parti",
    "ask-colleague": "Chiedi a un collega",
  },
  rules: {
    "visible-recipients": {
      what: facts => `${addressesOf(facts)} ad altri destinatari che forse non ${them(facts)} conoscono.`,
      fix: "Spostare questi destinatari in Ccn, quindi inviare di nuovo il messaggio.",
    },
    "one-organisation-audience": {
      what: facts => `${capital(people(facts))} della stessa organizzazione (${places(facts, fields)}) vedrebbero gli indirizzi delle altre. Si conoscono tutte fra loro?`,
      fix: "Se si tratta di clienti o soci e non di colleghi, spostarli in Ccn.",
    },
    "visible-to-bcc-readers": {
      what: facts =>
        `${addressesOf(facts)} a ${count(facts, facts.viewers, "destinatario", "destinatari")} in Ccn che forse non ${them(facts)} ${facts.viewers === 1 ? "conosce" : "conoscono"}.`,
      fix: "Usare Ccn anche in questo caso o inviare messaggi separati.",
    },
    "unexpanded-group": {
      what: facts =>
        `All’invio ${facts.addresses === 1 ? "un gruppo" : "i gruppi"} di contatti (${places(facts, fields)}) ${facts.addresses === 1 ? "verrà sostituito dai suoi" : "verranno sostituiti dai loro"} membri, visibili a tutti. Qui non è possibile sapere quanti siano.`,
      fix: "Espandere il gruppo con il segno più davanti al nome per vedere chi ne fa parte, oppure spostarlo manualmente in Ccn.",
    },
    "attendees-in-view": {
      what: facts => `${addressesOf(facts)} ad altri partecipanti che forse non ${them(facts)} conoscono. Le riunioni non hanno il campo Ccn.`,
      fix: "Invitare queste persone a riunioni separate o rimuovere quelle la cui presenza non è necessaria.",
    },
    "unchecked-recipients": {
      what: facts =>
        facts.truncated.length > 0
          ? `${facts.truncated.length === 1 ? "Il campo" : "I campi"} ${truncatedFields(facts, fields, " e ")} ${facts.truncated.length === 1 ? "potrebbe" : "potrebbero"} contenere più destinatari di quanti se ne possano leggere qui. Non tutti sono stati quindi controllati.`
          : `${count(facts, facts.addresses, "voce non ha", "voci non hanno")} un indirizzo leggibile (${places(facts, fields)}). Non tutti i destinatari sono stati quindi controllati.`,
      fix: "Controllare personalmente questi campi o inviare il messaggio a meno persone per volta.",
    },
    "second-person": {
      what: facts => `Prima di inviare un messaggio a così tanti destinatari (${places(facts, fields)}), una seconda persona deve approvarlo. Non risulta alcuna approvazione.`,
      fix: "Chiedere l’approvazione a un collega dal riquadro di Bcc Guard. Se è già stata data, informare l’amministratore.",
    },
  },
  couldNotCheck: {
    ask: "Bcc Guard non è riuscito a controllare chi vedrebbe l’indirizzo di chi. Controllare personalmente i campi A e Cc prima dell’invio.",
    stop: "Bcc Guard non è riuscito a controllare chi vedrebbe l’indirizzo di chi. Il messaggio quindi non è stato inviato. Selezionare di nuovo Invia; se il problema si ripete, riavviare Outlook.",
  },
  contact: text => `Per domande: ${text}`,
};
