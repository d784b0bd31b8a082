/** Français. Spaces before : ; ? do not break. */
import { grouped } from "../../grouped";
import type { ApprovalPaneWords } from "./approval-pane-words";

const number = (count: number): string => grouped(count, "\u202f");
const people = (count: number): string => `${number(count)} ${count === 1 ? "personne" : "personnes"}`;
const changed = (parts: string): string => `Modifié depuis la demande\u00a0: ${parts}.`;

export const fr: ApprovalPaneWords = {
  ask: {
    title: "Une deuxième personne doit vérifier ce message",
    why: "Terminez d’abord le message\u00a0: toute modification ultérieure devra être approuvée de nouveau.",
    rules: hours => `Une approbation vaut ${hours === 1 ? "une heure" : `${number(hours)} heures`}, uniquement pour ces destinataires, cet objet, ce texte et ces pièces jointes. Vous ne pouvez pas la donner vous-même.`,
    button: "Demander une approbation",
    again: "Redemander",
  },
  waiting: {
    title: "En attente d’une approbation",
    since: date => `Demande faite le ${date}. Le brouillon est enregistré.`,
    steps: [
      "Fermez ce message, afin que personne ne le modifie entre-temps.",
      "Prévenez un collègue qui peut ouvrir cette boîte aux lettres. Il trouve le message dans les brouillons, l’ouvre, puis ouvre ce volet.",
      "Une fois le message approuvé, rouvrez-le depuis les brouillons et cliquez sur Envoyer.",
    ],
    changed: parts => `${changed(parts)} Refaites la demande, afin que la version actuelle soit vérifiée.`,
    withdraw: "Retirer la demande",
  },
  approve: {
    title: name => (name ? `${name} vous demande d’approuver ce message` : "Il vous est demandé d’approuver ce message"),
    asked: date => `Demandé le ${date}`,
    changed,
    counts: (field, before, now) => `${field}\u00a0: ${number(before)} alors, ${number(now)} maintenant`,
    people: count => (count === 1 ? "personne" : "personnes"),
    nobody: "Personne",
    internal: count => `${number(count)} de votre organisation`,
    organisation: (name, count) => `${number(count)} chez ${name}`,
    provider: (domain, count) => `${number(count)} sur ${domain}`,
    uncountable: count => `${number(count)} ${count === 1 ? "entrée impossible" : "entrées impossibles"} à compter (groupe de contacts ou sans adresse)`,
    others: (kinds, count) => `${number(count)} chez ${number(kinds)} autres`,
    sight: "Ce que chacun verra",
    sees: count => `Toute personne qui reçoit le message voit ${count === 1 ? "l’adresse" : `les ${number(count)} adresses`} dans À et Cc.`,
    seesNobody: "Aucun destinataire ne voit l’adresse d’un autre.",
    strangers: count => `${people(count)} ${count === 1 ? "serait visible" : "seraient visibles"} par d’autres qui ne ${count === 1 ? "la" : "les"} connaissent peut-être pas.`,
    bccHidden: count => (count === 1 ? "La personne en Cci n’est vue de personne." : `Les ${number(count)} en Cci ne sont vus de personne.`),
    subject: "Objet",
    noSubject: "(sans objet)",
    attachments: "Pièces jointes",
    pictures: count => `${number(count)} ${count === 1 ? "image" : "images"} dans le texte`,
    unknownSize: "taille inconnue",
    confirmField: (field, count) => `${field} est correct\u00a0: ${people(count)}`,
    confirmText: "J’ai lu l’objet et le texte",
    confirmAttachments: count => (count === 1 ? "Je sais ce qui est joint" : `Je sais ce que contiennent les ${number(count)} pièces jointes`),
    remaining: count => (count === 1 ? "Une case n’est pas encore cochée." : `${number(count)} cases ne sont pas encore cochées.`),
    button: "Approuver",
    back: "Renvoyer à l’auteur…",
    note: "Ce qu’il faudrait changer",
    noteHint: "Conservé avec le brouillon. Indiquez des noms, pas des adresses\u00a0: les adresses sont supprimées.",
    sendBack: "Renvoyer avec ce commentaire",
    cancel: "Annuler",
  },
  approved: {
    title: name => (name ? `Approuvé par ${name}` : "Approuvé par un collègue"),
    until: date => `Envoi possible jusqu’au ${date}. Toute modification annule l’approbation.`,
    mine: "Vous avez approuvé ce message\u00a0: quelqu’un d’autre doit l’envoyer. Fermez-le sans rien modifier.",
  },
  returned: {
    title: name => (name ? `${name} a renvoyé ce message` : "Un collègue a renvoyé ce message"),
    noNote: "Sans commentaire.",
    mine: "Vous avez renvoyé ce message. Fermez-le\u00a0; votre collègue trouvera ici votre commentaire.",
  },
  parts: { subject: "l’objet", body: "le texte", attachments: "les pièces jointes" },
  objection: {
    asked: "Vous avez fait cette demande vous-même. Quelqu’un d’autre doit approuver le message.",
    "in-their-name": "Vous êtes connecté avec la boîte qui envoie\u00a0: impossible de savoir qui vous êtes. Ouvrez le brouillon avec votre propre compte pour l’approuver.",
    "unknown-sender": "Outlook n’indique pas qui est connecté. Vous ne pouvez donc pas approuver ici. Ouvrez le message dans Outlook sur le web, ou demandez à quelqu’un d’autre.",
  },
  failure: {
    "changed-meanwhile": "Le message a changé pendant que vous le regardiez. Rien n’a donc été enregistré. Voici son état actuel.",
    "not-saved": "Outlook n’a pas enregistré le brouillon. Enregistrez-le vous-même, puis réessayez.",
    "not-kept": "Outlook n’a pas conservé votre réponse. Rien n’a donc changé. Réessayez.",
    "unknown-sender": "Outlook n’indique pas qui est connecté. Impossible de distinguer la demande de la réponse. Utilisez Outlook sur le web, ou prévenez votre administrateur.",
    "too-many": "Il y a plus de destinataires qu’Outlook n’en laisse lire. Aucune approbation ne peut tous les couvrir. Envoyez le message en plusieurs fois.",
    "not-allowed": "Vous ne pouvez pas approuver ce message. Quelqu’un d’autre doit le faire.",
    unread: "Outlook n’a pas laissé lire la demande. Fermez ce volet, puis rouvrez-le.",
  },
  done: {
    asked: "La demande est conservée avec le brouillon.",
    approved: "Approuvé. Fermez le message sans rien modifier\u00a0; votre collègue peut l’envoyer.",
    returned: "Renvoyé. Fermez le message\u00a0; votre collègue trouvera ici votre commentaire.",
    withdrawn: "La demande est retirée.",
  },
  working: "Enregistrement…",
  comma: ", ",
};
