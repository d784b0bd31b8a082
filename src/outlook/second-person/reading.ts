/**
 * What Outlook tells of an approval, and of what it is about. One round trip: it
 * is read beside the recipients while the sender waits.
 */
import { call } from "../platform";
import type { Attachment, Content } from "./digest";
import { RECORD_KEY, recordFrom, type ApprovalRecord, type NoRecord } from "./record";

export function readRecord(item: Office.MessageCompose): Promise<ApprovalRecord | NoRecord> {
  return call<Office.CustomProperties>(answer => item.loadCustomPropertiesAsync(answer)).then(properties => recordFrom(properties.get(RECORD_KEY)));
}

export function readContent(item: Office.MessageCompose): Promise<Content> {
  return Promise.all([
    call<string>(answer => item.subject.getAsync(answer)),
    // The literal: not every client has the enum.
    call<string>(answer => item.body.getAsync("text", answer)),
    call<Office.AttachmentDetailsCompose[]>(answer => item.getAttachmentsAsync(answer)),
  ]).then(read => ({ subject: read[0] || "", body: read[1] || "", attachments: (read[2] || []).map(attachmentFrom) }));
}

function attachmentFrom({ name, size, isInline, attachmentType }: Office.AttachmentDetailsCompose): Attachment {
  // Messages that are attached have another size each time they are looked at,
  // and others none as long as they are on their way (office-js #6856, #4550).
  const isSized = size > 0 && String(attachmentType) === "file";
  return { name: name || "", size: isSized ? size : undefined, isInline: isInline === true };
}

/** Address of whoever is signed in; empty where Outlook does not tell (office-js #6115). */
export function signedIn(): string {
  const { userProfile } = Office.context.mailbox;
  return (userProfile && userProfile.emailAddress) || "";
}
