/** 한국어 */
import type { Facts } from "../rule";
import type { Sentences } from "./sentences";

const fields: Sentences["fields"] = {
  to: "받는 사람",
  cc: "참조",
  bcc: "숨은 참조",
  required: "필수",
  optional: "선택",
  resource: "회의실",
};

/** `받는 사람 29명, 참조 2명` */
const places = (facts: Facts, counter = "명"): string => facts.fields.map(({ field, count }) => `${fields[field]} ${count}${counter}`).join(", ");

const orMore = (facts: Facts): string => (facts.truncated.length > 0 ? " 이상" : "");

const addressesOf = (facts: Facts): string => `${facts.addresses}명${orMore(facts)}의 메일 주소(${places(facts)})가`;

export const ko: Sentences = {
  language: "ko",
  tags: /^ko\b/i,
  fields,
  showWho: "누구에게 보이는지 확인",
  remedies: {
    "move-to-bcc": "숨은 참조로 이동",
    remove: "제거",
    "expand-group": "그룹 확장",
    "invite-separately": "따로 초대",
    "split-send": "나누어 보내기",
    "ask-colleague": "동료에게 요청",
  },
  rules: {
    "visible-recipients": {
      what: facts => `${addressesOf(facts)} 서로 모르는 사이일 수 있는 다른 수신자에게 보이게 됩니다.`,
      fix: "숨은 참조로 옮긴 다음 다시 보내세요.",
    },
    "one-organisation-audience": {
      what: facts => `한 조직에 속한 ${facts.addresses}명${orMore(facts)}(${places(facts)})에게 서로의 메일 주소가 보이게 됩니다. 모두 서로 아는 사이입니까?`,
      fix: "동료가 아니라 고객이나 회원이라면 숨은 참조로 옮기세요.",
    },
    "visible-to-bcc-readers": {
      what: facts => `${addressesOf(facts)} 서로 모르는 사이일 수 있는 숨은 참조 수신자 ${facts.viewers}명${orMore(facts)}에게 보이게 됩니다.`,
      fix: "이들도 숨은 참조로 옮기거나 메일을 따로 보내세요.",
    },
    "unexpanded-group": {
      what: facts => `연락처 그룹(${places(facts, "개")})은 보낼 때 구성원 전체의 주소로 바뀌어 모두에게 보이게 됩니다. 여기서는 인원수를 확인할 수 없습니다.`,
      fix: "이름 앞의 더하기 기호를 눌러 그룹을 확장하고 구성원을 확인하거나, 그룹을 직접 숨은 참조로 옮기세요.",
    },
    "attendees-in-view": {
      what: facts => `${addressesOf(facts)} 서로 모르는 사이일 수 있는 다른 참석자에게 보이게 됩니다. 모임에는 숨은 참조가 없습니다.`,
      fix: "모임을 나누어 초대하거나, 참석하지 않아도 되는 사람을 제외하세요.",
    },
    "unchecked-recipients": {
      what: facts =>
        facts.truncated.length > 0
          ? `${facts.truncated.map(field => fields[field]).join(", ")} 필드에 여기서 읽을 수 있는 수보다 많은 수신자가 있을 수 있습니다. 따라서 모두 확인하지는 못했습니다.`
          : `주소를 읽을 수 없는 항목이 ${facts.addresses}개 있습니다(${places(facts, "개")}). 따라서 모든 수신자를 확인하지는 못했습니다.`,
      fix: "해당 필드를 직접 확인하거나, 인원을 나누어 보내세요.",
    },
    "second-person": {
      what: facts => `이 인원(${places(facts)})에게 보내려면 다른 한 사람의 승인이 필요합니다. 승인을 확인하지 못했습니다.`,
      fix: "Bcc Guard 창에서 동료에게 승인을 요청하세요. 이미 승인되었다면 관리자에게 알려 주세요.",
    },
  },
  couldNotCheck: {
    ask: "누구의 주소가 누구에게 보이는지 확인하지 못했습니다. 보내기 전에 받는 사람과 참조를 직접 확인하세요.",
    stop: "누구의 주소가 누구에게 보이는지 확인하지 못하여 메시지를 보내지 않았습니다. 다시 보내세요. 문제가 계속되면 Outlook을 다시 시작하세요.",
  },
  contact: text => `문의: ${text}`,
};
