/** Français. Spaces before : ; ? and inside « » do not break. */
import type { Facts } from "../rule";
import { capital, number, places, truncatedFields } from "./lists";
import type { Sentences } from "./sentences";

const fields: Sentences["fields"] = {
  to: "À",
  cc: "Cc",
  bcc: "Cci",
  required: "Obligatoire",
  optional: "Facultatif",
  resource: "Salles",
};

const COLON = "\u00a0:\u00a0";

const count = (facts: Facts, of: number, one: string, many: string): string => number(facts, of, "au moins") + " " + (of === 1 ? one : many);

const people = (facts: Facts): string => count(facts, facts.addresses, "personne", "personnes");

const addressesOf = (facts: Facts): string =>
  facts.addresses === 1
    ? `L’adresse d’${facts.truncated.length > 0 ? "au moins " : ""}une personne (${places(facts, fields, COLON)}) serait visible`
    : `Les adresses ${facts.truncated.length > 0 ? "d’" : "de "}${people(facts)} (${places(facts, fields, COLON)}) seraient visibles`;

/** Before a verb: `ne les connaissent`. */
const them = (facts: Facts): string => (facts.addresses === 1 ? "la" : "les");

export const fr: Sentences = {
  language: "fr",
  tags: /^fr\b/i,
  fields,
  showWho: "Voir qui voit qui",
  remedies: {
    "move-to-bcc": "Déplacer vers Cci",
    remove: "Retirer",
    "expand-group": "Développer le groupe",
    "invite-separately": "Inviter séparément",
    "split-send": "Fractionner l’envoi",
    "ask-colleague": "Faire approuver",
  },
  rules: {
    "visible-recipients": {
      what: facts => `${addressesOf(facts)} par des destinataires qui ne ${them(facts)} connaissent peut-être pas.`,
      fix: "Déplacez ces destinataires vers Cci, puis envoyez de nouveau le message.",
    },
    "one-organisation-audience": {
      what: facts => `${capital(people(facts))} d’une même organisation (${places(facts, fields, COLON)}) verraient les adresses les unes des autres. Se connaissent-elles toutes\u00a0?`,
      fix: "S’il s’agit de clients ou d’adhérents plutôt que de collègues, déplacez-les vers Cci.",
    },
    "visible-to-bcc-readers": {
      what: facts =>
        `${addressesOf(facts)} par ${count(facts, facts.viewers, "destinataire", "destinataires")} Cci qui ne ${them(facts)} ${facts.viewers === 1 ? "connaît" : "connaissent"} peut-être pas.`,
      fix: "Utilisez Cci ici aussi, ou envoyez des messages séparés.",
    },
    "unexpanded-group": {
      what: facts =>
        `À l’envoi, ${facts.addresses === 1 ? "un groupe" : "des groupes"} de contacts (${places(facts, fields, COLON)}) ${facts.addresses === 1 ? "sera remplacé par ses" : "seront remplacés par leurs"} membres, visibles de tous. Leur nombre n’est pas connu ici.`,
      fix: "Développez le groupe avec le signe plus devant son nom pour voir qui en fait partie, ou déplacez-le vous-même vers Cci.",
    },
    "attendees-in-view": {
      what: facts => `${addressesOf(facts)} par d’autres participants qui ne ${them(facts)} connaissent peut-être pas. Une réunion n’a pas de champ Cci.`,
      fix: "Invitez ces personnes à des réunions distinctes, ou retirez celles dont la présence n’est pas nécessaire.",
    },
    "unchecked-recipients": {
      what: facts =>
        facts.truncated.length > 0
          ? `${facts.truncated.length === 1 ? "Le champ" : "Les champs"} ${truncatedFields(facts, fields, " et ")} ${facts.truncated.length === 1 ? "contient" : "contiennent"} peut-être plus de destinataires qu’on ne peut en lire ici. Tous n’ont donc pas été vérifiés.`
          : `${count(facts, facts.addresses, "entrée n’a", "entrées n’ont")} pas d’adresse lisible (${places(facts, fields, COLON)}). Tous les destinataires n’ont donc pas été vérifiés.`,
      fix: "Vérifiez vous-même ces champs, ou envoyez le message à moins de personnes à la fois.",
    },
    "second-person": {
      what: facts => `Avant l’envoi d’un message à autant de destinataires (${places(facts, fields, COLON)}), une deuxième personne doit l’approuver. Aucune approbation trouvée.`,
      fix: "Demandez l’approbation d’un collègue dans le volet Bcc Guard. Si elle a déjà été donnée, prévenez votre administrateur.",
    },
  },
  couldNotCheck: {
    ask: "Bcc Guard n’a pas pu vérifier qui verrait l’adresse de qui. Vérifiez vous-même les champs À et Cc avant l’envoi.",
    stop: "Bcc Guard n’a pas pu vérifier qui verrait l’adresse de qui. Le message n’a donc pas été envoyé. Cliquez de nouveau sur Envoyer\u00a0; si le problème persiste, redémarrez Outlook.",
  },
  contact: text => `Questions\u00a0: ${text}`,
};
