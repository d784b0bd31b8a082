/**
 * The compose item and its recipient fields, as Outlook names them. Outlook's
 * own words (`EmailAddressDetails`, `recipientType`) end here.
 */
import { recipient, type Field, type Recipient } from "../core/draft";
import { call } from "./platform";

export type ComposeItem = Office.MessageCompose | Office.AppointmentCompose;

/** The item being composed. Its type says which of the two it is. */
export function composeItem(): ComposeItem {
  const { item } = Office.context.mailbox;
  if (!item) throw new Error("Outlook gave no item");
  return item as unknown as ComposeItem; // compose surfaces only; see manifest.xml
}

/** The recipients of a field, or undefined where this kind of item has none. */
export function recipientsOf(item: ComposeItem, field: Field): Office.Recipients | undefined {
  const message = item as Office.MessageCompose; // of an appointment, these are undefined
  const appointment = item as Office.AppointmentCompose; // and the other way round
  switch (field) {
    case "to":
      return message.to;
    case "cc":
      return message.cc;
    case "bcc":
      return message.bcc;
    case "required":
      return appointment.requiredAttendees;
    case "optional":
      return appointment.optionalAttendees;
    case "resource":
      return undefined; // rooms are no people, and no add-in is shown them there
  }
}

export function isAppointment(item: ComposeItem): boolean {
  return (item as Office.MessageCompose).to === undefined;
}

/** One field as it stands. A client that answers with nothing has an empty field. */
export function readField(item: ComposeItem, field: Field): Promise<Recipient[]> {
  const recipients = recipientsOf(item, field);
  if (!recipients) return Promise.resolve([]);
  return call<Office.EmailAddressDetails[]>(answer => recipients.getAsync(answer)).then(list =>
    (list || []).map(({ displayName, emailAddress, recipientType }) =>
      // Contact groups come without an address; not every client says that they
      // are groups, and a group taken for one lost address would be worse.
      recipient(field, displayName || "", emailAddress || "", !emailAddress || String(recipientType) === "distributionList")));
}
