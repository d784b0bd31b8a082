/**
 * Outlook's own files: .msg (one message) and .pst (an archive). Both keep
 * recipients as fields, those in Bcc included, so nothing is parsed here.
 */
import { readFileSync } from "node:fs";
import type { Mailbox } from "../../core/address";
import { emptyDraft, recipient, type Draft, type MessageField } from "../../core/draft";
import { isSound } from "./compound-file";
import { timeOf } from "./date";

/** A message, or why one cannot be read. */
export type OutlookMessage =
  | { readonly draft: Draft; readonly time: number | undefined; readonly messageId: string }
  | { readonly reason: string };

export async function readMsg(path: string): Promise<OutlookMessage> {
  const { default: MsgReader } = await import("@kenjiuno/msgreader");
  const bytes = readFileSync(path);
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reason = "this is no Outlook message, or a damaged one";
  if (!isSound(file)) return { reason };
  const fields = new MsgReader(file).getFileData();
  if (fields.error) return { reason };
  const recipients = (fields.recipients ?? []).map(one => recipient(one.recipType ?? "to", one.name ?? "", one.smtpAddress || one.email || ""));
  const from = senderOf(fields.senderName, [fields.senderSmtpAddress, fields.sentRepresentingSmtpAddress, fields.senderEmail]);
  return { draft: { ...emptyDraft, from, recipients }, time: timeOf(fields.clientSubmitTime ?? fields.messageDeliveryTime ?? ""), messageId: fields.messageId ?? "" };
}

/** MAPI's PidTagRecipientType. */
const FIELDS: { readonly [type: number]: MessageField } = { 1: "to", 2: "cc", 3: "bcc" };

/**
 * The messages of a .pst, folder by folder. Its reader keeps what it has opened,
 * so memory grows with the file.
 */
export async function* readPst(path: string): AsyncGenerator<OutlookMessage> {
  const { PSTFile, PSTMessage } = await import("pst-extractor");
  type Folder = ReturnType<InstanceType<typeof PSTFile>["getRootFolder"]>;
  const file = new PSTFile(path);

  function* messagesIn(folder: Folder): Generator<OutlookMessage> {
    for (let child: unknown; (child = nextChild(folder)); ) {
      yield child instanceof PSTMessage ? attempt(() => messageOf(child as InstanceType<typeof PSTMessage>)) : { reason: "an item that is no message" };
    }
    for (const sub of folder.hasSubfolders ? folder.getSubFolders() : []) yield* messagesIn(sub);
  }

  function messageOf(message: InstanceType<typeof PSTMessage>): OutlookMessage {
    const recipients = Array.from({ length: message.numberOfRecipients }, (_, index) => message.getRecipient(index)).flatMap(one =>
      one ? [recipient(FIELDS[one.recipientType & 0xf] ?? "to", one.displayName, one.smtpAddress || one.emailAddress)] : []);
    const from = senderOf(message.senderName, [message.senderEmailAddress, message.sentRepresentingEmailAddress]);
    const time = (message.clientSubmitTime ?? message.messageDeliveryTime)?.getTime();
    return { draft: { ...emptyDraft, from, recipients }, time: time === undefined ? undefined : time / 1000, messageId: message.internetMessageId };
  }

  try {
    yield* messagesIn(file.getRootFolder());
  } finally {
    file.close();
  }
}

/** A folder that is damaged in the middle still has the messages before. */
function nextChild(folder: { getNextChild(): unknown }): unknown {
  try {
    return folder.getNextChild();
  } catch (error) {
    return error;
  }
}

function attempt(read: () => OutlookMessage): OutlookMessage {
  try {
    return read();
  } catch (error) {
    return { reason: `a damaged message (${error instanceof Error ? error.message : String(error)})` };
  }
}

function senderOf(displayName: string | undefined, addresses: readonly (string | undefined)[]): Mailbox | undefined {
  const addrSpec = addresses.find(one => one?.includes("@")) ?? addresses.find(one => one !== undefined && one !== "");
  return addrSpec === undefined ? undefined : { displayName: displayName ?? "", addrSpec };
}
