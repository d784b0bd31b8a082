/** Español */
import type { ApprovalWords } from "./approval-words";

const why = {
  none: "Todavía no se ha pedido a nadie.",
  asked: "La aprobación está pedida, pero aún no hay respuesta.",
  returned: "Le han devuelto el mensaje.",
  changed: "Cambios desde la aprobación",
  expired: "La aprobación ha caducado.",
  ahead: "Según el reloj de este equipo, la aprobación tiene una fecha futura.",
  yours: "Lo ha aprobado usted, así que debe enviarlo otra persona.",
  own: "La aprobación es de quien la pidió o del propio buzón remitente.",
  "too-many": "Hay más destinatarios de los que Outlook permite leer. Ninguna aprobación puede abarcarlos todos.",
  damaged: "La aprobación guardada se ha modificado o está incompleta, así que no es válida.",
  newer: "La aprobación se dio con una versión más reciente de Bcc Guard.",
  unread: "No se ha podido leer la aprobación.",
  "unknown-sender": "Outlook no indica quién ha iniciado sesión, así que no se puede saber si la aprobación es suya.",
} as const;

const ask = "Pida la aprobación en el panel de Bcc Guard y después vuelva a enviar.";

const fix = {
  none: ask,
  asked: "Envíe el mensaje cuando esté aprobado.",
  returned: "La nota está en el panel de Bcc Guard. Vuelva a pedir la aprobación cuando lo haya corregido.",
  changed: ask,
  expired: ask,
  ahead: "Compruebe la fecha y la hora de este equipo o vuelva a pedir la aprobación.",
  yours: "Ciérrelo sin cambiar nada. Quien se lo pidió puede enviarlo.",
  own: ask,
  "too-many": "Envíe el mensaje por partes.",
  damaged: ask,
  newer: "Reinicie Outlook y vuelva a enviar.",
  unread: "Vuelva a enviar. Si el problema continúa, avise a su administrador.",
  "unknown-sender": "Abra Outlook con su propia cuenta o avise a su administrador.",
} as const;

export const es: ApprovalWords = {
  needed: places => `Otra persona debe aprobar este mensaje (${places}) antes de enviarlo.`,
  why: (state, parts) => (state === "changed" ? `${why.changed}: ${parts}.` : why[state]),
  fix: state => fix[state],
  parts: { subject: "asunto", body: "texto", attachments: "datos adjuntos" },
  and: " y ",
  comma: ", ",
  place: (field, count) => `${field}: ${count}`,
};
