/** 한국어 */
import type { ApprovalWords } from "./approval-words";

const why = {
  none: "아직 아무에게도 요청하지 않았습니다.",
  asked: "동료에게 요청했지만 아직 답변이 없습니다.",
  returned: "동료가 메시지를 돌려보냈습니다.",
  changed: "승인 후 변경된 내용이 있습니다",
  expired: "승인 유효 기간이 지났습니다.",
  ahead: "이 컴퓨터의 시계로는 승인 시각이 아직 오지 않았습니다.",
  yours: "직접 승인하셨으므로 다른 사람이 보내야 합니다.",
  own: "승인한 사람이 요청한 본인 또는 보내는 사서함입니다.",
  "too-many": "수신자가 Outlook에서 읽을 수 있는 수보다 많아 모두를 승인할 수 없습니다.",
  damaged: "저장된 승인 기록이 변경되었거나 잘려서 유효하지 않습니다.",
  newer: "더 최신 버전의 Bcc Guard에서 승인되었습니다.",
  unread: "승인 기록을 읽지 못했습니다.",
  "unknown-sender": "누가 로그인했는지 Outlook에서 알 수 없어 다른 사람의 승인인지 확인할 수 없습니다.",
} as const;

const ask = "Bcc Guard 창에서 동료에게 승인을 요청하고, 승인된 후 다시 보내세요.";

const fix = {
  none: ask,
  asked: "승인된 후에 보내세요.",
  returned: "Bcc Guard 창에서 의견을 확인하고, 수정한 후 다시 요청하세요.",
  changed: ask,
  expired: ask,
  ahead: "이 컴퓨터의 날짜와 시간을 확인하거나 승인을 다시 요청하세요.",
  yours: "아무것도 변경하지 말고 닫으세요. 요청한 사람이 보낼 수 있습니다.",
  own: ask,
  "too-many": "인원을 나누어 보내세요.",
  damaged: ask,
  newer: "Outlook을 다시 시작한 후 다시 보내세요.",
  unread: "다시 보내세요. 문제가 계속되면 관리자에게 알려 주세요.",
  "unknown-sender": "본인 계정으로 Outlook을 열거나 관리자에게 알려 주세요.",
} as const;

export const ko: ApprovalWords = {
  needed: places => `이 메시지(${places})를 보내려면 다른 사람의 승인이 필요합니다.`,
  why: (state, parts) => (state === "changed" ? `${why.changed}(${parts}).` : why[state]),
  fix: state => fix[state],
  parts: { subject: "제목", body: "본문", attachments: "첨부 파일" },
  and: ", ",
  comma: ", ",
  place: (field, count) => `${field} ${count}명`,
};
