/** 한국어 */
import { grouped } from "../../grouped";
import type { ApprovalPaneWords } from "./approval-pane-words";

const number = (count: number): string => grouped(count, ",");
const changed = (parts: string): string => `요청 후 변경됨: ${parts}`;

export const ko: ApprovalPaneWords = {
  ask: {
    title: "다른 사람의 확인이 필요합니다",
    why: "먼저 메시지를 완성하세요. 요청 후에 변경하면 다시 승인을 받아야 합니다.",
    rules: hours => `승인은 ${number(hours)}시간 동안, 현재의 수신자, 제목, 본문, 첨부 파일에 대해서만 유효합니다. 본인은 승인할 수 없습니다.`,
    button: "동료에게 승인 요청",
    again: "다시 요청",
  },
  waiting: {
    title: "동료의 승인을 기다리는 중입니다",
    since: date => `${date}에 요청했습니다. 초안이 저장되어 있습니다.`,
    steps: [
      "그사이 변경되지 않도록 이 메시지를 닫으세요.",
      "이 사서함을 열 수 있는 동료에게 알리세요. 동료는 임시 보관함에서 메시지를 열고 이 창을 엽니다.",
      "승인되면 임시 보관함에서 다시 열어 보내기를 누르세요.",
    ],
    changed: parts => `${changed(parts)}. 현재 내용을 확인받을 수 있도록 다시 요청하세요.`,
    withdraw: "요청 취소",
  },
  approve: {
    title: name => (name ? `${name} 님이 이 메시지의 승인을 요청했습니다` : "이 메시지의 승인을 요청받았습니다"),
    asked: date => `요청 시각: ${date}`,
    changed,
    counts: (field, before, now) => `${field}: 요청 시 ${number(before)}, 현재 ${number(now)}`,
    people: () => "명",
    nobody: "없음",
    internal: count => `내 조직 ${number(count)}명`,
    organisation: (name, count) => `${name} ${number(count)}명`,
    provider: (domain, count) => `${domain} ${number(count)}명`,
    uncountable: count => `인원을 셀 수 없는 항목 ${number(count)}개(연락처 그룹 또는 주소 없음)`,
    others: (kinds, count) => `그 외 ${number(kinds)}곳 ${number(count)}명`,
    sight: "받는 사람에게 보이는 내용",
    sees: count => `메시지를 받는 모든 사람에게 받는 사람과 참조의 주소 ${number(count)}개가 보입니다.`,
    seesNobody: "메시지를 받는 사람에게 다른 수신자의 주소가 보이지 않습니다.",
    strangers: count => `그중 ${number(count)}명의 주소가 서로 모르는 사이일 수 있는 사람에게 보이게 됩니다.`,
    bccHidden: count => `숨은 참조의 ${number(count)}명은 누구에게도 보이지 않습니다.`,
    subject: "제목",
    noSubject: "(제목 없음)",
    attachments: "첨부 파일",
    pictures: count => `본문의 그림 ${number(count)}개`,
    unknownSize: "크기 알 수 없음",
    confirmField: (field, count) => `${field} ${number(count)}명이 맞습니다`,
    confirmText: "제목과 본문을 읽었습니다",
    confirmAttachments: count => (count === 1 ? "첨부 파일의 내용을 확인했습니다" : `첨부 파일 ${number(count)}개의 내용을 확인했습니다`),
    remaining: count => `확인하지 않은 항목이 ${number(count)}개 남았습니다.`,
    button: "승인",
    back: "돌려보내기…",
    note: "수정할 내용",
    noteHint: "초안과 함께 저장됩니다. 메일 주소는 저장되지 않으므로 사람은 이름으로 쓰세요.",
    sendBack: "이 의견과 함께 돌려보내기",
    cancel: "취소",
  },
  approved: {
    title: name => (name ? `${name} 님이 승인했습니다` : "동료가 승인했습니다"),
    until: date => `${date}까지 보낼 수 있습니다. 변경하면 승인이 무효가 됩니다.`,
    mine: "본인이 승인했으므로 다른 사람이 보내야 합니다. 아무것도 변경하지 말고 닫으세요.",
  },
  returned: {
    title: name => (name ? `${name} 님이 돌려보냈습니다` : "동료가 돌려보냈습니다"),
    noNote: "의견이 없습니다.",
    mine: "메시지를 돌려보냈습니다. 메시지를 닫으세요. 동료가 여기에서 의견을 볼 수 있습니다.",
  },
  parts: { subject: "제목", body: "본문", attachments: "첨부 파일" },
  objection: {
    asked: "본인이 요청한 메시지이므로 다른 사람이 승인해야 합니다.",
    "in-their-name": "보내는 사서함으로 로그인되어 있어 누구인지 확인할 수 없습니다. 본인 계정으로 초안을 열어 승인하세요.",
    "unknown-sender": "누가 로그인했는지 Outlook에서 알 수 없어 여기서는 승인할 수 없습니다. 웹용 Outlook에서 열거나 다른 사람에게 요청하세요.",
  },
  failure: {
    "changed-meanwhile": "확인하는 동안 메시지가 변경되어 기록하지 않았습니다. 현재 내용은 다음과 같습니다.",
    "not-saved": "Outlook에서 초안을 저장하지 못했습니다. 직접 저장한 후 다시 시도하세요.",
    "not-kept": "Outlook에서 기록을 저장하지 못해 아무것도 바뀌지 않았습니다. 다시 시도하세요.",
    "unknown-sender": "누가 로그인했는지 Outlook에서 알 수 없어 요청한 사람과 승인한 사람을 구별할 수 없습니다. 웹용 Outlook을 사용하거나 관리자에게 알려 주세요.",
    "too-many": "수신자가 Outlook에서 읽을 수 있는 수보다 많아 모두를 승인할 수 없습니다. 인원을 나누어 보내세요.",
    "not-allowed": "이 메시지는 본인이 승인할 수 없습니다. 다른 사람이 승인해야 합니다.",
    unread: "Outlook에서 요청을 읽지 못했습니다. 이 창을 닫고 다시 여세요.",
  },
  done: {
    asked: "요청을 초안에 기록했습니다.",
    approved: "승인했습니다. 아무것도 변경하지 말고 메시지를 닫으세요. 이제 동료가 보낼 수 있습니다.",
    returned: "돌려보냈습니다. 메시지를 닫으세요. 동료가 여기에서 의견을 볼 수 있습니다.",
    withdrawn: "요청을 취소했습니다.",
  },
  working: "저장하는 중…",
  comma: ", ",
};
