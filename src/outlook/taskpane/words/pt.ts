/** Português: as it is written in Brazil, in words that are at home in Portugal too. */
import { grouped } from "../grouped";
import type { PaneWords } from "./pane-words";

const number = (count: number): string => grouped(count, ".");
const people = (count: number): string => `${number(count)} ${count === 1 ? "pessoa" : "pessoas"}`;
const addresses = (count: number): string => `${number(count)} ${count === 1 ? "endereço" : "endereços"}`;

export const pt: PaneWords = {
  severity: { notice: "Nota", warn: "Verifique", stop: "Interrompida no envio" },
  allClear: "Ninguém veria o endereço de um desconhecido.",
  tolerated: count => `${addresses(count)} ${count === 1 ? "ficaria visível" : "ficariam visíveis"} para pessoas talvez desconhecidas. O envio não é interrompido por isso.`,
  decided: "Você já decidiu sobre esta mensagem.",
  allClearWhy: "Esta mensagem pode ser enviada como está.",
  nobodyYet: "Ainda não há ninguém. Adicione destinatários para ver quem veria quem.",
  couldNotRead: "O Outlook não forneceu os destinatários. Por isso, nada pode ser mostrado aqui.",
  noItem: "Abra um rascunho para ver quem veria quem.",
  readAgain: "Ler novamente",
  observing: "O Bcc Guard está em fase de teste na sua organização. Nada é interrompido no envio.",
  policyProblem: "A política desta instalação tem problemas",
  policyProblemWhy: "O que não pode ser usado é substituído pelos valores padrão. Informe o administrador.",

  fix: {
    title: "O que mudaria",
    move: count => `Mover ${number(count)} para Cco`,
    remove: count => `Remover ${people(count)}`,
    change: count => `Aplicar a ${people(count)}`,
    working: "Gravação dos destinatários…",
    undo: "Desfazer",
    reset: "Voltar à sugestão",
    toBcc: count => `${people(count)} em Cco, sem que ninguém ${count === 1 ? "a" : "as"} veja`,
    taken: count => `${people(count)} fora desta mensagem`,
    swapped: count => `${people(count)} em outro campo que todos veem`,
    staying: count => `${people(count)} à vista de todos, como agora`,
    senderInTo: "Você em Para, para que o campo não fique vazio",
    untouched: fields => `${fields} fica como está: contém entradas que só você pode mover`,
    enough: "Assim, ninguém vê o endereço de um desconhecido.",
    notEnough: "Mesmo assim, alguns veriam o endereço de um desconhecido.",
  },

  outcome: {
    changed: "Os destinatários foram alterados. Selecione Enviar novamente.",
    undone: "Desfeito. Os destinatários estão onde estavam.",
    alsoInBcc: "Desfeito. O Outlook deixou alguns também em Cco; mesmo assim, cada um recebe uma só cópia.",
    nothingToUndo: "Não há mais nada a desfazer: os destinatários foram alterados manualmente.",
    changedMeanwhile: "Os destinatários mudaram desde que foram mostrados aqui. Por isso, nada foi gravado. É assim que estão agora.",
    notUndone: "O Outlook recusou desfazer; os destinatários continuam onde a alteração os deixou. Tente novamente ou mova-os manualmente.",
    notUndoneIn: fields => `Não desfeito, porque contém entradas que só você pode mover: ${fields}. Reponha-as manualmente.`,
  },

  people: {
    title: "Destinatários",
    search: "Procurar nomes e endereços",
    found: count => `${people(count)} ${count === 1 ? "encontrada" : "encontradas"}`,
    individuals: count => `Particulares (${number(count)})`,
    organisation: (name, count) => `${name} (${number(count)})`,
    colleagues: count => `A sua organização (${number(count)})`,
    uncountable: count => `Conteúdo desconhecido (${number(count)})`,
    visible: "visível para todos",
    hidden: "ninguém vê",
    acquainted: "já conhece outros destinatários",
    you: "você",
    place: name => `Campo para ${name}`,
    off: "Remover",
    keepAll: "Manter visíveis",
    hideAll: "Todos para Cco",
    seeAs: "ver o que recebe",
  },

  eye: {
    of: name => `O que ${name} vê`,
    now: "Como está agora",
    afterwards: "Depois da alteração",
    strangers: count => (count === 1 ? "1 endereço de alguém que talvez não conheça" : `${addresses(count)} de pessoas que talvez não conheça`),
    noStrangers: "Nenhum endereço de um desconhecido",
    uncounted: "Pode haver endereços que não podem ser contados aqui",
    more: count => `e mais ${number(count)}`,
    nobody: "ninguém",
    groupExpands: "todos os membros",
    another: "Para ver como outra pessoa, selecione o nome dela na lista.",
    backToList: "Voltar à lista",
  },

  decide: {
    title: "Se todos devem ver todos",
    openly: "Enviar com endereços visíveis…",
    openlyWhy: "Em Para e Cc, todos ainda veem todos. Isto vale só para estes destinatários e termina quando algum for adicionado ou movido.",
    reason: "Motivo",
    reasonHint: "Fica guardado com a mensagem, onde um auditor pode ler. Não escreva nomes de pessoas; os endereços são omitidos.",
    reasonMissing: "Indique um motivo.",
    confirmOpenly: count => `Enviar para ${people(count)} com endereços visíveis`,
    acquainted: "Todos se conhecem…",
    acquaintedWhy: days => `Não haverá perguntas sobre estas pessoas durante ${days} ${days === 1 ? "dia" : "dias"}. Só é guardada uma impressão digital de cada endereço, na sua caixa de correio.`,
    confirmAcquainted: count => `Confirmar que ${people(count)} se conhecem`,
    cancel: "Cancelar",
    withdraw: "Retirar a decisão",
    openlyDecided: "Você decidiu enviar exatamente para estes destinatários, com os endereços visíveis. Selecione Enviar.",
    acquaintedDecided: "Você indicou que estas pessoas se conhecem.",
    withdrawn: "Decisão retirada. A mensagem será verificada novamente no envio.",
    isVoid: "Você tinha decidido enviar com os endereços visíveis, mas os destinatários mudaram depois disso. A decisão já não vale.",
    notKept: "O Outlook não confirmou isto, e talvez não valha. Antes de enviar, veja o que aparece aqui, ou tente novamente.",
  },
};
