/**
 * The compose item as a `Draft`. Reading is one parallel round trip, since it
 * happens while the sender waits.
 */
import { FIELDS, type Draft, type Recipient } from "../core/draft";
import { isAppointment, readField, recipientsOf, type ComposeItem } from "./fields";
import { call, recipientCap } from "./platform";
import { rememberedIn } from "./remembered";
import { readApproval } from "./second-look";
import { acquaintedIn } from "./thread";

export function readDraft(item: ComposeItem): Promise<Draft> {
  const kind = isAppointment(item) ? "appointment" : "message";
  const fields = FIELDS[kind].filter(field => recipientsOf(item, field));
  // Without the two that others see, nothing is known: an empty draft would be taken for a harmless one.
  if (fields.filter(field => field !== "bcc").length < 2) return Promise.reject(new Error("Outlook gave no fields"));
  return Promise.all([Promise.all(fields.map(field => readField(item, field))), readFrom(item), acquaintedIn(item), readApproval(item)]).then(
    read => {
      // Not taken apart in the list of parameters: ES5 needs half a kilobyte for that.
      const lists = read[0];
      const isInThread = read[2];
      const recipients: Recipient[] = [];
      lists.forEach(list => list.forEach(one => recipients.push(one)));
      const addresses = recipients.map(one => one.addrSpec);
      return read[3]({
        kind,
        from: read[1],
        recipients,
        acquainted: [addresses.filter(isInThread)],
        remembered: rememberedIn(addresses),
        truncated: fields.filter((_, index) => isAtCap((lists[index] || []).length)),
      });
    },
  );
}

function isAtCap(length: number): boolean {
  const cap = recipientCap();
  return cap === "unknown" ? length === 500 || length === 1000 : cap !== "none" && length >= cap;
}

/** Who sends: the From field where it can be read, else the mailbox's owner. */
function readFrom(item: ComposeItem): Promise<Draft["from"]> {
  const profile = (): Draft["from"] => {
    const { userProfile } = Office.context.mailbox;
    return userProfile && userProfile.emailAddress ? { displayName: userProfile.displayName || "", addrSpec: userProfile.emailAddress } : undefined;
  };
  const field = (item as Office.MessageCompose).from || (item as Office.AppointmentCompose).organizer; // one or the other, 1.7
  if (!field || !field.getAsync) return Promise.resolve(profile());
  return call<Office.EmailAddressDetails>(answer => field.getAsync(answer)).then(
    from => (from && from.emailAddress ? { displayName: from.displayName || "", addrSpec: from.emailAddress } : profile()),
    profile,
  );
}
