/**
 * What stands in for Outlook's own texts, in every language that the add-in
 * speaks: what is around its alert, and no more of Outlook than that.
 */
import { de as deSentences } from "../core/locales/de";
import { es as esSentences } from "../core/locales/es";
import { fr as frSentences } from "../core/locales/fr";
import { it as itSentences } from "../core/locales/it";
import { ko as koSentences } from "../core/locales/ko";
import { nl as nlSentences } from "../core/locales/nl";
import { pt as ptSentences } from "../core/locales/pt";
import { zhHans as zhHansSentences } from "../core/locales/zh-hans";
import { zhHant as zhHantSentences } from "../core/locales/zh-hant";
import type { Alert, ButtonKind } from "./alert";
import type { FieldName } from "./compose-item";

export interface OutlookWords {
  /** Of the language, in the language. */
  readonly name: string;
  /** The tag that Outlook gives the add-in. */
  readonly locale: string;
  readonly newMessage: string;
  readonly newMeeting: string;
  readonly from: string;
  readonly fields: { readonly [field in FieldName]: string };
  readonly subject: string;
  readonly send: string;
  readonly close: string;
  readonly buttons: { readonly [kind in ButtonKind]: string };
  readonly alerts: { readonly [kind in Alert["kind"]]: (addIn: string) => string };
}

const en: OutlookWords = {
  name: "English",
  locale: "en-US",
  newMessage: "New message",
  newMeeting: "New meeting",
  from: "From",
  fields: { to: "To", cc: "Cc", bcc: "Bcc", required: "Required", optional: "Optional" },
  subject: "Subject",
  send: "Send",
  close: "Close",
  buttons: {
    "send-anyway": "Send Anyway",
    "do-not-send": "Don't Send",
    "try-later": "Try Later",
    close: "Close",
    "take-action": "Take Action",
    "renamed-cancel": "Don't Send",
  },
  alerts: {
    stopped: addIn => `${addIn} is preventing this item from being sent.`,
    "taking-longer": addIn => `${addIn} is taking longer than expected to check your item.`,
    "timed-out": addIn => `${addIn} did not finish checking your item. Send it again to try once more.`,
    unavailable: addIn => `${addIn} is not available at the moment, so your item could not be checked.`,
  },
};

const ja: OutlookWords = {
  name: "日本語",
  locale: "ja-JP",
  newMessage: "新しいメッセージ",
  newMeeting: "新しい会議",
  from: "差出人",
  fields: { to: "宛先", cc: "CC", bcc: "BCC", required: "必須", optional: "任意" },
  subject: "件名",
  send: "送信",
  close: "閉じる",
  buttons: {
    "send-anyway": "このまま送信",
    "do-not-send": "送信しない",
    "try-later": "後で試す",
    close: "閉じる",
    "take-action": "対処する",
    "renamed-cancel": "送信しない",
  },
  alerts: {
    stopped: addIn => `${addIn} によって、このアイテムの送信が止められています。`,
    "taking-longer": addIn => `${addIn} によるアイテムの確認に、通常より時間がかかっています。`,
    "timed-out": addIn => `${addIn} によるアイテムの確認が終わりませんでした。もう一度送信してください。`,
    unavailable: addIn => `${addIn} を現在利用できないため、アイテムを確認できませんでした。`,
  },
};

const de: OutlookWords = {
  name: "Deutsch",
  locale: "de-DE",
  newMessage: "Neue Nachricht",
  newMeeting: "Neue Besprechung",
  from: "Von",
  fields: deSentences.fields,
  subject: "Betreff",
  send: "Senden",
  close: "Schließen",
  buttons: {
    "send-anyway": "Trotzdem senden",
    "do-not-send": "Nicht senden",
    "try-later": "Später versuchen",
    close: "Schließen",
    "take-action": "Aktion ausführen",
    "renamed-cancel": "Nicht senden",
  },
  alerts: {
    stopped: addIn => `${addIn} verhindert, dass dieses Element gesendet wird.`,
    "taking-longer": addIn => `Die Prüfung Ihres Elements durch ${addIn} dauert länger als erwartet.`,
    "timed-out": addIn => `${addIn} hat die Prüfung Ihres Elements nicht abgeschlossen. Senden Sie es erneut.`,
    unavailable: addIn => `${addIn} ist derzeit nicht verfügbar. Ihr Element konnte nicht geprüft werden.`,
  },
};

const fr: OutlookWords = {
  name: "Français",
  locale: "fr-FR",
  newMessage: "Nouveau message",
  newMeeting: "Nouvelle réunion",
  from: "De",
  fields: frSentences.fields,
  subject: "Objet",
  send: "Envoyer",
  close: "Fermer",
  buttons: {
    "send-anyway": "Envoyer quand même",
    "do-not-send": "Ne pas envoyer",
    "try-later": "Réessayer plus tard",
    close: "Fermer",
    "take-action": "Agir",
    "renamed-cancel": "Ne pas envoyer",
  },
  alerts: {
    stopped: addIn => `${addIn} empêche l’envoi de cet élément.`,
    "taking-longer": addIn => `La vérification de votre élément par ${addIn} prend plus de temps que prévu.`,
    "timed-out": addIn => `${addIn} n’a pas terminé la vérification de votre élément. Envoyez-le de nouveau.`,
    unavailable: addIn => `${addIn} n’est pas disponible pour le moment. Votre élément n’a pas pu être vérifié.`,
  },
};

const es: OutlookWords = {
  name: "Español",
  locale: "es-ES",
  newMessage: "Nuevo mensaje",
  newMeeting: "Nueva reunión",
  from: "De",
  fields: esSentences.fields,
  subject: "Asunto",
  send: "Enviar",
  close: "Cerrar",
  buttons: {
    "send-anyway": "Enviar de todos modos",
    "do-not-send": "No enviar",
    "try-later": "Intentar más tarde",
    close: "Cerrar",
    "take-action": "Tomar medidas",
    "renamed-cancel": "No enviar",
  },
  alerts: {
    stopped: addIn => `${addIn} impide que se envíe este elemento.`,
    "taking-longer": addIn => `${addIn} está tardando más de lo esperado en comprobar el elemento.`,
    "timed-out": addIn => `${addIn} no ha terminado de comprobar el elemento. Vuelva a enviarlo.`,
    unavailable: addIn => `${addIn} no está disponible en este momento. No se ha podido comprobar el elemento.`,
  },
};

const pt: OutlookWords = {
  name: "Português",
  locale: "pt-BR",
  newMessage: "Nova mensagem",
  newMeeting: "Nova reunião",
  from: "De",
  fields: ptSentences.fields,
  subject: "Assunto",
  send: "Enviar",
  close: "Fechar",
  buttons: {
    "send-anyway": "Enviar mesmo assim",
    "do-not-send": "Não enviar",
    "try-later": "Tentar mais tarde",
    close: "Fechar",
    "take-action": "Agir",
    "renamed-cancel": "Não enviar",
  },
  alerts: {
    stopped: addIn => `${addIn} está impedindo o envio deste item.`,
    "taking-longer": addIn => `${addIn} está demorando mais que o esperado para verificar o item.`,
    "timed-out": addIn => `${addIn} não concluiu a verificação do item. Envie-o novamente.`,
    unavailable: addIn => `${addIn} não está disponível no momento. Não foi possível verificar o item.`,
  },
};

const it: OutlookWords = {
  name: "Italiano",
  locale: "it-IT",
  newMessage: "Nuovo messaggio",
  newMeeting: "Nuova riunione",
  from: "Da",
  fields: itSentences.fields,
  subject: "Oggetto",
  send: "Invia",
  close: "Chiudi",
  buttons: {
    "send-anyway": "Invia comunque",
    "do-not-send": "Non inviare",
    "try-later": "Riprova più tardi",
    close: "Chiudi",
    "take-action": "Intervieni",
    "renamed-cancel": "Non inviare",
  },
  alerts: {
    stopped: addIn => `${addIn} impedisce l’invio di questo elemento.`,
    "taking-longer": addIn => `Il controllo dell’elemento da parte di ${addIn} richiede più tempo del previsto.`,
    "timed-out": addIn => `${addIn} non ha completato il controllo dell’elemento. Inviarlo di nuovo.`,
    unavailable: addIn => `${addIn} non è al momento disponibile. Non è stato possibile controllare l’elemento.`,
  },
};

const nl: OutlookWords = {
  name: "Nederlands",
  locale: "nl-NL",
  newMessage: "Nieuw bericht",
  newMeeting: "Nieuwe vergadering",
  from: "Van",
  fields: nlSentences.fields,
  subject: "Onderwerp",
  send: "Verzenden",
  close: "Sluiten",
  buttons: {
    "send-anyway": "Toch verzenden",
    "do-not-send": "Niet verzenden",
    "try-later": "Later proberen",
    close: "Sluiten",
    "take-action": "Actie ondernemen",
    "renamed-cancel": "Niet verzenden",
  },
  alerts: {
    stopped: addIn => `${addIn} voorkomt dat dit item wordt verzonden.`,
    "taking-longer": addIn => `Het controleren van uw item door ${addIn} duurt langer dan verwacht.`,
    "timed-out": addIn => `${addIn} is niet klaar met het controleren van uw item. Verzend het opnieuw.`,
    unavailable: addIn => `${addIn} is op dit moment niet beschikbaar. Uw item kon niet worden gecontroleerd.`,
  },
};

const ko: OutlookWords = {
  name: "한국어",
  locale: "ko-KR",
  newMessage: "새 메시지",
  newMeeting: "새 모임",
  from: "보낸 사람",
  fields: koSentences.fields,
  subject: "제목",
  send: "보내기",
  close: "닫기",
  buttons: {
    "send-anyway": "그래도 보내기",
    "do-not-send": "보내지 않음",
    "try-later": "나중에 시도",
    close: "닫기",
    "take-action": "조치",
    "renamed-cancel": "보내지 않음",
  },
  alerts: {
    stopped: addIn => `${addIn}에서 이 항목을 보내지 못하도록 막고 있습니다.`,
    "taking-longer": addIn => `${addIn}에서 항목을 확인하는 데 예상보다 오래 걸리고 있습니다.`,
    "timed-out": addIn => `${addIn}에서 항목 확인을 마치지 못했습니다. 다시 보내세요.`,
    unavailable: addIn => `현재 ${addIn}을(를) 사용할 수 없어 항목을 확인하지 못했습니다.`,
  },
};

const zhHans: OutlookWords = {
  name: "简体中文",
  locale: "zh-CN",
  newMessage: "新邮件",
  newMeeting: "新建会议",
  from: "发件人",
  fields: zhHansSentences.fields,
  subject: "主题",
  send: "发送",
  close: "关闭",
  buttons: {
    "send-anyway": "仍然发送",
    "do-not-send": "不发送",
    "try-later": "稍后再试",
    close: "关闭",
    "take-action": "采取措施",
    "renamed-cancel": "不发送",
  },
  alerts: {
    stopped: addIn => `${addIn} 正在阻止发送此项目。`,
    "taking-longer": addIn => `${addIn} 检查项目所用的时间比预期长。`,
    "timed-out": addIn => `${addIn} 未完成对项目的检查。请重新发送。`,
    unavailable: addIn => `${addIn} 当前不可用，无法检查项目。`,
  },
};

const zhHant: OutlookWords = {
  name: "繁體中文",
  locale: "zh-TW",
  newMessage: "新郵件",
  newMeeting: "新會議",
  from: "寄件者",
  fields: zhHantSentences.fields,
  subject: "主旨",
  send: "傳送",
  close: "關閉",
  buttons: {
    "send-anyway": "仍要傳送",
    "do-not-send": "不要傳送",
    "try-later": "稍後再試",
    close: "關閉",
    "take-action": "採取動作",
    "renamed-cancel": "不要傳送",
  },
  alerts: {
    stopped: addIn => `${addIn} 正在阻止傳送此項目。`,
    "taking-longer": addIn => `${addIn} 檢查項目所花的時間比預期久。`,
    "timed-out": addIn => `${addIn} 未完成項目的檢查。請重新傳送。`,
    unavailable: addIn => `${addIn} 目前無法使用，因此無法檢查項目。`,
  },
};

/** By the name of the language's file in core/locales. */
export const outlookWords = {
  en,
  ja,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  ko,
  "zh-hans": zhHans,
  "zh-hant": zhHant,
} as const satisfies { readonly [language: string]: OutlookWords };

export type Language = keyof typeof outlookWords;

export const LANGUAGES = Object.keys(outlookWords) as Language[]; // the keys of the object above
