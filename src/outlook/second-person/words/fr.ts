/** Français */
import type { ApprovalWords } from "./approval-words";

const why = {
  none: "Personne n’a encore été sollicité.",
  asked: "L’approbation est demandée, la réponse n’est pas encore arrivée.",
  returned: "Le message vous a été renvoyé.",
  changed: "Modifié depuis l’approbation",
  expired: "L’approbation a expiré.",
  ahead: "D’après l’horloge de cet ordinateur, l’approbation est datée du futur.",
  yours: "Vous l’avez approuvé, c’est donc à quelqu’un d’autre de l’envoyer.",
  own: "L’approbation vient de la personne qui l’a demandée, ou de la boîte d’envoi elle-même.",
  "too-many": "Il y a plus de destinataires qu’Outlook n’en laisse lire. Aucune approbation ne peut tous les couvrir.",
  damaged: "L’approbation enregistrée a été modifiée ou tronquée\u00a0: elle n’est pas valable.",
  newer: "L’approbation a été donnée avec une version plus récente de Bcc Guard.",
  unread: "L’approbation n’a pas pu être lue.",
  "unknown-sender": "Outlook n’indique pas qui est connecté. On ne peut donc pas savoir si l’approbation vient de vous.",
} as const;

const ask = "Demandez une approbation dans le volet Bcc Guard, puis envoyez de nouveau le message.";

const fix = {
  none: ask,
  asked: "Envoyez le message une fois l’approbation donnée.",
  returned: "Le commentaire se trouve dans le volet Bcc Guard. Faites une nouvelle demande après correction.",
  changed: ask,
  expired: ask,
  ahead: "Vérifiez la date et l’heure de cet ordinateur, ou demandez de nouveau une approbation.",
  yours: "Fermez-le sans rien modifier. La personne qui vous l’a demandé peut l’envoyer.",
  own: ask,
  "too-many": "Envoyez le message en plusieurs fois.",
  damaged: ask,
  newer: "Redémarrez Outlook, puis envoyez de nouveau le message.",
  unread: "Envoyez de nouveau le message. Si le problème persiste, prévenez votre administrateur.",
  "unknown-sender": "Ouvrez Outlook avec votre propre compte, ou prévenez votre administrateur.",
} as const;

export const fr: ApprovalWords = {
  needed: places => `Une deuxième personne doit approuver ce message (${places}) avant l’envoi.`,
  why: (state, parts) => (state === "changed" ? `${why.changed}\u00a0: ${parts}.` : why[state]),
  fix: state => fix[state],
  parts: { subject: "objet", body: "texte", attachments: "pièces jointes" },
  and: " et ",
  comma: ", ",
  place: (field, count) => `${field}\u00a0: ${count}`,
};
