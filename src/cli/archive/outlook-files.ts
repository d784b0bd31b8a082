/**
 * Outlook's own files: .msg (one message) and .pst (an archive). Both keep
 * recipients as fields, those in Bcc included, so nothing is parsed here.
 */
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { createContext, Script, type Context } from "node:vm";
import type { Mailbox } from "../../core/address";
import { emptyDraft, recipient, type Draft, type MessageField } from "../../core/draft";
import { isSound } from "./compound-file";
import { timeOf } from "./date";
import { hasSoundTrees } from "./page-trees";

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
  const fields = attempt(reason, PATIENCE, () => new MsgReader(file).getFileData());
  if ("reason" in fields || fields.error) return { reason };
  const recipients = (fields.recipients ?? []).map(one => recipient(one.recipType ?? "to", one.name ?? "", one.smtpAddress || one.email || ""));
  const from = senderOf(fields.senderName, [fields.senderSmtpAddress, fields.sentRepresentingSmtpAddress, fields.senderEmail]);
  return { draft: { ...emptyDraft, from, recipients }, time: timeOf(fields.clientSubmitTime ?? fields.messageDeliveryTime ?? ""), messageId: fields.messageId ?? "" };
}

/** MAPI's PidTagRecipientType. */
const FIELDS: { readonly [type: number]: MessageField } = { 1: "to", 2: "cc", 3: "bcc" };

/** Milliseconds for one item, or for the list of those in a folder. */
const PATIENCE = 60_000;

/**
 * The messages of a .pst, folder by folder. Its reader keeps what it has opened,
 * so memory grows with the file.
 */
export async function* readPst(path: string, patience = PATIENCE): AsyncGenerator<OutlookMessage> {
  const { PSTFile, PSTMessage } = await import("pst-extractor");
  type Folder = ReturnType<InstanceType<typeof PSTFile>["getRootFolder"]>;
  const file = isSoundPst(path) ? attempt("the archive", patience, () => new PSTFile(path)) : undefined;
  if (!file || "reason" in file) return yield { reason: "this is no archive of Outlook, or a damaged one; repair a copy with Outlook's scanpst.exe, and read that" };
  /** A damaged folder may name one that it is in. */
  const seen = new Set<number>();

  function* messagesIn(folder: Folder): Generator<OutlookMessage> {
    const id = folder.descriptorNodeId.toNumber();
    if (seen.has(id)) return;
    seen.add(id);
    for (;;) {
      const next = attempt("the rest of a folder that is damaged", patience, () => ({ child: folder.getNextChild() as unknown }));
      if ("reason" in next) {
        // It stays where it is, and would say the same for ever.
        yield next;
        break;
      }
      const { child } = next;
      if (!child) break;
      yield child instanceof PSTMessage ? attempt("a damaged message", patience, () => messageOf(child)) : { reason: "an item that is no message" };
    }
    const subs = attempt("the folders in a folder that is damaged", patience, () => ({ folders: folder.hasSubfolders ? folder.getSubFolders() : [] }));
    if ("reason" in subs) yield subs;
    else for (const sub of subs.folders) yield* messagesIn(sub);
  }

  function messageOf(message: InstanceType<typeof PSTMessage>): OutlookMessage {
    const recipients = Array.from({ length: message.numberOfRecipients }, (_, index) => message.getRecipient(index)).flatMap(one =>
      one ? [recipient(FIELDS[one.recipientType & 0xf] ?? "to", one.displayName, one.smtpAddress || one.emailAddress)] : []);
    const from = senderOf(message.senderName, [message.senderEmailAddress, message.sentRepresentingEmailAddress]);
    const time = (message.clientSubmitTime ?? message.messageDeliveryTime)?.getTime();
    return { draft: { ...emptyDraft, from, recipients }, time: time === undefined ? undefined : time / 1000, messageId: message.internetMessageId };
  }

  try {
    const top = attempt("its folders", patience, () => ({ folder: file.getRootFolder() }));
    if ("reason" in top) yield top;
    else yield* messagesIn(top.folder);
  } finally {
    file.close();
  }
}

function isSoundPst(path: string): boolean {
  const file = openSync(path, "r");
  try {
    return hasSoundTrees((offset, length) => {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, Number.isSafeInteger(offset) ? readSync(file, bytes, 0, length, offset) : 0);
    });
  } finally {
    closeSync(file);
  }
}

/** Only what runs as a script can be stopped where it never ends; what it calls is stopped with it. */
const script = new Script("read()");
let room: Context | undefined;

/**
 * What a library reads, or what it cannot read and why. What it writes to the
 * console of a damaged file names folders, and would stand among our figures.
 */
function attempt<Value>(what: string, patience: number, read: () => Value): Value | { readonly reason: string } {
  const { log, error } = console;
  console.log = console.error = () => undefined;
  try {
    room ??= createContext({});
    room.read = read;
    return script.runInContext(room, { timeout: patience }) as Value; // what `read` returns
  } catch (thrown) {
    const { code, message = String(thrown) } = Object(thrown) as { readonly code?: unknown; readonly message?: string }; // whatever was thrown
    return { reason: `${what} (${code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? `not read within ${patience / 1000} seconds` : message})` };
  } finally {
    Object.assign(console, { log, error });
  }
}

function senderOf(displayName: string | undefined, addresses: readonly (string | undefined)[]): Mailbox | undefined {
  const addrSpec = addresses.find(one => one?.includes("@")) ?? addresses.find(one => one !== undefined && one !== "");
  return addrSpec === undefined ? undefined : { displayName: displayName ?? "", addrSpec };
}
