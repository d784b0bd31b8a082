/** Português: as it is written in Brazil, in words that are at home in Portugal too. */
import { grouped } from "../../grouped";
import type { ApprovalPaneWords } from "./approval-pane-words";

const number = (count: number): string => grouped(count, ".");
const people = (count: number): string => `${number(count)} ${count === 1 ? "pessoa" : "pessoas"}`;
const changed = (parts: string): string => `Alterado desde o pedido: ${parts}.`;

export const pt: ApprovalPaneWords = {
  ask: {
    title: "Outra pessoa tem de verificar esta mensagem",
    why: "Termine primeiro a mensagem: o que mudar depois terá de ser aprovado novamente.",
    rules: hours => `Uma aprovação vale por ${hours === 1 ? "uma hora" : `${number(hours)} horas`}, só para estes destinatários, este assunto, este texto e estes anexos. Ela tem de ser dada por outra pessoa.`,
    button: "Pedir aprovação",
    again: "Pedir novamente",
  },
  waiting: {
    title: "À espera da aprovação",
    since: date => `Pedida em ${date}. O rascunho está guardado.`,
    steps: [
      "Feche esta mensagem, para que ninguém a altere entretanto.",
      "Avise um colega que possa abrir esta caixa de correio. Ele encontra a mensagem nos rascunhos, abre-a e abre este painel.",
      "Quando estiver aprovada, abra-a novamente nos rascunhos e selecione Enviar.",
    ],
    changed: parts => `${changed(parts)} Peça novamente, para que a versão atual seja verificada.`,
    withdraw: "Retirar o pedido",
  },
  approve: {
    title: name => (name ? `${name} pede a sua aprovação para esta mensagem` : "Pede-se a sua aprovação para esta mensagem"),
    asked: date => `Pedida em ${date}`,
    changed,
    counts: (field, before, now) => `${field}: ${number(before)} antes, ${number(now)} agora`,
    people: count => (count === 1 ? "pessoa" : "pessoas"),
    nobody: "Ninguém",
    internal: count => `${number(count)} da sua organização`,
    organisation: (name, count) => `${number(count)} em ${name}`,
    provider: (domain, count) => `${number(count)} com ${domain}`,
    uncountable: count => `${number(count)} ${count === 1 ? "entrada impossível" : "entradas impossíveis"} de contar (grupo de contatos ou sem endereço)`,
    others: (kinds, count) => `${number(count)} em outros ${number(kinds)}`,
    sight: "O que cada um verá",
    sees: count => `Todos os que recebem a mensagem veem ${count === 1 ? "o endereço" : `os ${number(count)} endereços`} em Para e Cc.`,
    seesNobody: "Ninguém que recebe a mensagem vê o endereço de outro destinatário.",
    strangers: count => `${people(count)} ${count === 1 ? "ficaria visível" : "ficariam visíveis"} para outros que talvez não ${count === 1 ? "a" : "as"} conheçam.`,
    bccHidden: count => (count === 1 ? "Ninguém vê a pessoa em Cco." : `Ninguém vê as ${number(count)} pessoas em Cco.`),
    subject: "Assunto",
    noSubject: "(sem assunto)",
    attachments: "Anexos",
    pictures: count => `${number(count)} ${count === 1 ? "imagem" : "imagens"} no texto`,
    unknownSize: "tamanho desconhecido",
    confirmField: (field, count) => `${field} está certo: ${people(count)}`,
    confirmText: "Li o assunto e o texto",
    confirmAttachments: count => (count === 1 ? "Sei o que está anexado" : `Sei o que são os ${number(count)} anexos`),
    remaining: count => (count === 1 ? "Falta marcar uma caixa." : `Falta marcar ${number(count)} caixas.`),
    button: "Aprovar",
    back: "Devolver…",
    note: "O que deve mudar",
    noteHint: "Fica guardado com o rascunho. Escreva nomes, não endereços: os endereços são removidos.",
    sendBack: "Devolver com este comentário",
    cancel: "Cancelar",
  },
  approved: {
    title: name => (name ? `Aprovada por ${name}` : "Aprovada por um colega"),
    until: date => `Pode ser enviada até ${date}. Qualquer alteração anula a aprovação.`,
    mine: "Você aprovou a mensagem; por isso, outra pessoa tem de enviá-la. Feche-a sem alterar nada.",
  },
  returned: {
    title: name => (name ? `${name} devolveu esta mensagem` : "Um colega devolveu esta mensagem"),
    noNote: "Sem comentário.",
    mine: "Você devolveu a mensagem. Feche-a; o seu colega encontra aqui o comentário.",
  },
  parts: { subject: "o assunto", body: "o texto", attachments: "os anexos" },
  objection: {
    asked: "O pedido é seu; por isso, outra pessoa tem de aprovar a mensagem.",
    "in-their-name": "A sessão está aberta com a caixa de correio que envia; por isso, não é possível saber quem você é. Abra o rascunho com a sua própria conta para aprovar.",
    "unknown-sender": "O Outlook não informa quem iniciou sessão; por isso, não é possível aprovar aqui. Abra a mensagem no Outlook na Web ou peça a outra pessoa.",
  },
  failure: {
    "changed-meanwhile": "A mensagem mudou enquanto era verificada; por isso, nada foi registrado. É assim que está agora.",
    "not-saved": "O Outlook não guardou o rascunho. Guarde-o manualmente e tente novamente.",
    "not-kept": "O Outlook não guardou a resposta; por isso, nada mudou. Tente novamente.",
    "unknown-sender": "O Outlook não informa quem iniciou sessão; por isso, não é possível distinguir o pedido da resposta. Use o Outlook na Web ou informe o administrador.",
    "too-many": "Há mais destinatários do que o Outlook permite ler; nenhuma aprovação pode abranger todos. Envie a mensagem em partes.",
    "not-allowed": "Você não pode aprovar esta mensagem. Outra pessoa tem de fazê-lo.",
    unread: "O Outlook não permitiu ler o pedido. Feche este painel e abra-o novamente.",
  },
  done: {
    asked: "O pedido foi guardado com o rascunho.",
    approved: "Aprovada. Feche a mensagem sem alterar nada; o seu colega já pode enviá-la.",
    returned: "Devolvida. Feche a mensagem; o seu colega encontra aqui o comentário.",
    withdrawn: "O pedido foi retirado.",
  },
  working: "Aguarde…",
  comma: ", ",
};
