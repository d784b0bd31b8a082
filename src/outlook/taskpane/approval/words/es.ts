/** Español */
import { grouped } from "../../grouped";
import type { ApprovalPaneWords } from "./approval-pane-words";

const number = (count: number): string => grouped(count, ".");
const people = (count: number): string => `${number(count)} ${count === 1 ? "persona" : "personas"}`;
const changed = (parts: string): string => `Ha cambiado desde la petición: ${parts}.`;

export const es: ApprovalPaneWords = {
  ask: {
    title: "Otra persona debe revisar este mensaje",
    why: "Termine primero el mensaje: lo que cambie después tendrá que aprobarse de nuevo.",
    rules: hours => `Una aprobación vale ${hours === 1 ? "una hora" : `${number(hours)} horas`}, solo para estos destinatarios, este asunto, este texto y estos datos adjuntos. La debe dar otra persona.`,
    button: "Pedir aprobación",
    again: "Volver a pedirla",
  },
  waiting: {
    title: "A la espera de la aprobación",
    since: date => `Pedida el ${date}. El borrador está guardado.`,
    steps: [
      "Cierre este mensaje para que nadie lo cambie entretanto.",
      "Avise a un compañero que pueda abrir este buzón. Encontrará el mensaje en Borradores, lo abrirá y abrirá este panel.",
      "Cuando esté aprobado, vuelva a abrirlo desde Borradores y seleccione Enviar.",
    ],
    changed: parts => `${changed(parts)} Vuelva a pedir la aprobación para que se revise la versión actual.`,
    withdraw: "Retirar la petición",
  },
  approve: {
    title: name => (name ? `${name} le pide que apruebe este mensaje` : "Se le pide que apruebe este mensaje"),
    asked: date => `Pedida el ${date}`,
    changed,
    counts: (field, before, now) => `${field}: ${number(before)} entonces, ${number(now)} ahora`,
    people: count => (count === 1 ? "persona" : "personas"),
    nobody: "Nadie",
    internal: count => `${number(count)} de su organización`,
    organisation: (name, count) => `${number(count)} en ${name}`,
    provider: (domain, count) => `${number(count)} con ${domain}`,
    uncountable: count => `${number(count)} ${count === 1 ? "entrada que no se puede" : "entradas que no se pueden"} contar (grupo de contactos o sin dirección)`,
    others: (kinds, count) => `${number(count)} en otros ${number(kinds)}`,
    sight: "Lo que verá cada uno",
    sees: count => `Todos los que lo reciben ven ${count === 1 ? "la dirección que está" : `las ${number(count)} direcciones que están`} en Para y CC.`,
    seesNobody: "Nadie que lo reciba ve la dirección de otro destinatario.",
    strangers: count => `${people(count)} ${count === 1 ? "quedaría" : "quedarían"} a la vista de otros que quizá no ${count === 1 ? "la" : "las"} conozcan.`,
    bccHidden: count => (count === 1 ? "A la persona en CCO no la ve nadie." : `A las ${number(count)} personas en CCO no las ve nadie.`),
    subject: "Asunto",
    noSubject: "(sin asunto)",
    attachments: "Datos adjuntos",
    pictures: count => `${number(count)} ${count === 1 ? "imagen" : "imágenes"} en el texto`,
    unknownSize: "tamaño desconocido",
    confirmField: (field, count) => `${field} es correcto: ${people(count)}`,
    confirmText: "He leído el asunto y el texto",
    confirmAttachments: count => (count === 1 ? "Sé qué hay adjunto" : `Sé qué son los ${number(count)} archivos adjuntos`),
    remaining: count => (count === 1 ? "Falta una casilla por marcar." : `Faltan ${number(count)} casillas por marcar.`),
    button: "Aprobar",
    back: "Devolver…",
    note: "Qué debería cambiar",
    noteHint: "Se guarda con el borrador. Nombre a personas, no direcciones: las direcciones se eliminan.",
    sendBack: "Devolver con esta nota",
    cancel: "Cancelar",
  },
  approved: {
    title: name => (name ? `Aprobado por ${name}` : "Aprobado por un compañero"),
    until: date => `Se puede enviar hasta el ${date}. Cualquier cambio anula la aprobación.`,
    mine: "Usted lo ha aprobado, así que debe enviarlo otra persona. Ciérrelo sin cambiar nada.",
  },
  returned: {
    title: name => (name ? `${name} ha devuelto este mensaje` : "Un compañero ha devuelto este mensaje"),
    noNote: "Sin nota.",
    mine: "Usted lo ha devuelto. Ciérrelo; su compañero encontrará la nota aquí.",
  },
  parts: { subject: "el asunto", body: "el texto", attachments: "los datos adjuntos" },
  objection: {
    asked: "Usted ha pedido esta aprobación, así que debe darla otra persona.",
    "in-their-name": "Ha iniciado sesión con el buzón que envía, así que no se puede saber quién es. Abra el borrador con su propia cuenta para aprobarlo.",
    "unknown-sender": "Outlook no indica quién ha iniciado sesión, así que no puede aprobarlo aquí. Ábralo en Outlook en la web o pídaselo a otra persona.",
  },
  failure: {
    "changed-meanwhile": "El mensaje ha cambiado mientras lo revisaba, así que no se ha registrado nada. Así está ahora.",
    "not-saved": "Outlook no ha guardado el borrador. Guárdelo usted e inténtelo de nuevo.",
    "not-kept": "Outlook no ha guardado su respuesta, así que no ha cambiado nada. Inténtelo de nuevo.",
    "unknown-sender": "Outlook no indica quién ha iniciado sesión, así que no se puede distinguir la petición de la respuesta. Use Outlook en la web o avise a su administrador.",
    "too-many": "Hay más destinatarios de los que Outlook permite leer; ninguna aprobación puede abarcarlos todos. Envíe el mensaje por partes.",
    "not-allowed": "No puede aprobar este mensaje. Debe hacerlo otra persona.",
    unread: "Outlook no ha permitido leer la petición. Cierre este panel y vuelva a abrirlo.",
  },
  done: {
    asked: "La petición se ha guardado con el borrador.",
    approved: "Aprobado. Cierre el mensaje sin cambiar nada; su compañero ya puede enviarlo.",
    returned: "Devuelto. Cierre el mensaje; su compañero encontrará la nota aquí.",
    withdrawn: "La petición se ha retirado.",
  },
  working: "Guardando…",
  comma: ", ",
};
