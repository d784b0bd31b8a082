/** Français. Spaces before : ; ? do not break. */
import { grouped } from "../grouped";
import type { PaneWords } from "./pane-words";

const number = (count: number): string => grouped(count, "\u202f");
const people = (count: number): string => `${number(count)} ${count === 1 ? "personne" : "personnes"}`;
const addresses = (count: number): string => `${number(count)} ${count === 1 ? "adresse" : "adresses"}`;

export const fr: PaneWords = {
  severity: { notice: "Remarque", warn: "À vérifier", stop: "Retenu à l’envoi" },
  allClear: "Personne ne verrait l’adresse d’un inconnu.",
  tolerated: count => `${addresses(count)} ${count === 1 ? "serait visible" : "seraient visibles"} par des personnes peut-être inconnues. L’envoi n’est pas retenu pour autant.`,
  decided: "Vous avez pris une décision pour ce message.",
  allClearWhy: "Vous pouvez envoyer ce message tel quel.",
  nobodyYet: "Il n’y a encore personne. Ajoutez des destinataires pour voir qui verrait qui.",
  couldNotRead: "Outlook n’a pas transmis les destinataires. Rien ne peut donc être affiché ici.",
  noItem: "Ouvrez un message en cours de rédaction pour voir qui verrait qui.",
  readAgain: "Relire",
  observing: "Votre organisation met Bcc Guard à l’essai. Rien n’est retenu à l’envoi.",
  policyProblem: "La stratégie de cette installation présente des problèmes",
  policyProblemWhy: "Les valeurs par défaut remplacent ce qui ne peut pas être utilisé. Veuillez prévenir votre administrateur.",

  fix: {
    title: "Ce qui changerait",
    move: count => `Déplacer ${number(count)} vers Cci`,
    remove: count => `Retirer ${people(count)}`,
    change: count => `Appliquer à ${people(count)}`,
    working: "Écriture des destinataires…",
    undo: "Annuler",
    reset: "Revenir à la suggestion",
    toBcc: count => `${people(count)} en Cci, ${count === 1 ? "visible" : "visibles"} de personne`,
    taken: count => `${people(count)} ${count === 1 ? "retirée" : "retirées"} de ce message`,
    swapped: count => `${people(count)} dans un autre champ visible de tous`,
    staying: count => `${people(count)} ${count === 1 ? "visible" : "visibles"} de tous, comme maintenant`,
    senderInTo: "Vous dans À, pour que le champ ne soit pas vide",
    untouched: fields => `${fields} reste tel quel\u00a0: vous seul pouvez déplacer certaines entrées`,
    enough: "Ensuite, personne ne voit l’adresse d’un inconnu.",
    notEnough: "Même ainsi, certains verraient l’adresse d’un inconnu.",
  },

  outcome: {
    changed: "Les destinataires sont modifiés. Cliquez de nouveau sur Envoyer.",
    undone: "Modification annulée. Les destinataires sont revenus à leur place.",
    alsoInBcc: "Modification annulée. Outlook a aussi laissé certains destinataires en Cci\u00a0; chacun ne reçoit qu’un exemplaire.",
    nothingToUndo: "Il n’y a plus rien à annuler\u00a0: les destinataires ont été modifiés à la main depuis.",
    changedMeanwhile: "Les destinataires ont changé depuis leur affichage ici. Rien n’a donc été écrit. Voici leur état actuel.",
    notUndone: "Outlook a refusé l’annulation. Les destinataires restent là où la modification les a placés. Réessayez, ou déplacez-les vous-même.",
    notUndoneIn: fields => `Non annulé, car vous seul pouvez déplacer certaines entrées\u00a0: ${fields}. Remettez-les en place vous-même.`,
  },

  people: {
    title: "Destinataires",
    search: "Rechercher un nom ou une adresse",
    found: count => `${people(count)} ${count === 1 ? "trouvée" : "trouvées"}`,
    individuals: count => `Particuliers (${number(count)})`,
    organisation: (name, count) => `${name} (${number(count)})`,
    colleagues: count => `Votre organisation (${number(count)})`,
    uncountable: count => `Contenu inconnu (${number(count)})`,
    visible: "visible de tous",
    hidden: "visible de personne",
    acquainted: "connaît déjà d’autres destinataires",
    you: "vous",
    place: name => `Champ pour ${name}`,
    off: "Retirer",
    keepAll: "Laisser visibles",
    hideAll: "Tous en Cci",
    seeAs: "voir ce qui est reçu",
  },

  eye: {
    of: name => `Ce que voit ${name}`,
    now: "Actuellement",
    afterwards: "Après la modification",
    strangers: count => (count === 1 ? "1 adresse d’une personne peut-être inconnue" : `${addresses(count)} de personnes peut-être inconnues`),
    noStrangers: "Aucune adresse d’inconnu",
    uncounted: "Peut-être des adresses impossibles à compter ici",
    more: count => `et ${number(count)} de plus`,
    nobody: "personne",
    groupExpands: "tous ses membres",
    another: "Pour voir à la place de quelqu’un d’autre, cliquez sur son nom dans la liste.",
    backToList: "Revenir à la liste",
  },

  decide: {
    title: "Si tous doivent se voir",
    openly: "Envoyer, adresses visibles…",
    openlyWhy: "Tous continuent de se voir dans À et Cc. Cela vaut uniquement pour ces destinataires et prend fin dès que l’un d’eux est ajouté ou déplacé.",
    reason: "Motif",
    reasonHint: "Il est conservé avec le message, où un auditeur peut le lire. N’indiquez pas de noms\u00a0; les adresses sont supprimées.",
    reasonMissing: "Veuillez indiquer un motif.",
    confirmOpenly: count => `Envoyer à ${people(count)}, adresses visibles`,
    acquainted: "Ces personnes se connaissent…",
    acquaintedWhy: days => `Aucune question ne sera posée sur ces personnes pendant ${days} ${days === 1 ? "jour" : "jours"}. Seule une empreinte de chaque adresse est conservée, dans votre boîte aux lettres.`,
    confirmAcquainted: count => `Ces ${people(count)} se connaissent`,
    cancel: "Annuler",
    withdraw: "Revenir sur ce choix",
    openlyDecided: "Vous avez décidé d’envoyer à exactement ces destinataires, adresses visibles. Cliquez sur Envoyer.",
    acquaintedDecided: "Vous avez indiqué que ces personnes se connaissent.",
    withdrawn: "Choix retiré. Le message sera de nouveau vérifié à l’envoi.",
    isVoid: "Vous aviez décidé d’envoyer avec les adresses visibles, mais les destinataires ont changé depuis. Cette décision ne vaut plus.",
    notKept: "Outlook ne l’a pas confirmé, et cela ne vaut peut-être pas. Avant d’envoyer, vérifiez ce qui s’affiche ici, ou réessayez.",
  },
};
