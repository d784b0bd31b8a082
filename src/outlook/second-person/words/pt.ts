/** Português */
import type { ApprovalWords } from "./approval-words";

const why = {
  none: "Ainda não se pediu a ninguém.",
  asked: "A aprovação foi pedida, mas ainda não há resposta.",
  returned: "A mensagem foi devolvida para correção.",
  changed: "Alterado desde a aprovação",
  expired: "A aprovação expirou.",
  ahead: "Segundo o relógio deste computador, a aprovação tem uma data futura.",
  yours: "Você a aprovou, por isso deve ser outra pessoa a enviá-la.",
  own: "A aprovação é de quem a pediu ou da própria caixa de correio remetente.",
  "too-many": "Há mais destinatários do que o Outlook permite ler. Nenhuma aprovação pode abranger todos.",
  damaged: "A aprovação guardada foi alterada ou está incompleta e, por isso, não vale.",
  newer: "A aprovação foi dada com uma versão mais recente do Bcc Guard.",
  unread: "Não foi possível ler a aprovação.",
  "unknown-sender": "O Outlook não informa quem iniciou sessão. Por isso, não é possível saber se a aprovação é sua.",
} as const;

const ask = "Peça a aprovação no painel do Bcc Guard e depois envie novamente.";

const fix = {
  none: ask,
  asked: "Envie a mensagem quando estiver aprovada.",
  returned: "O comentário está no painel do Bcc Guard. Peça a aprovação novamente depois de corrigir.",
  changed: ask,
  expired: ask,
  ahead: "Verifique a data e a hora deste computador ou peça a aprovação novamente.",
  yours: "Feche-a sem alterar nada. Quem pediu a aprovação pode enviá-la.",
  own: ask,
  "too-many": "Envie a mensagem em partes.",
  damaged: ask,
  newer: "Reinicie o Outlook e envie novamente.",
  unread: "Envie novamente. Se o problema continuar, informe o administrador.",
  "unknown-sender": "Abra o Outlook com a sua própria conta ou informe o administrador.",
} as const;

export const pt: ApprovalWords = {
  needed: places => `Outra pessoa tem de aprovar esta mensagem (${places}) antes do envio.`,
  why: (state, parts) => (state === "changed" ? `${why.changed}: ${parts}.` : why[state]),
  fix: state => fix[state],
  parts: { subject: "assunto", body: "texto", attachments: "anexos" },
  and: " e ",
  comma: ", ",
  place: (field, count) => `${field}: ${count}`,
};
