/**
 * Messages that say that another one did not arrive: delivery status
 * notifications (RFC 3464), and the texts that servers wrote before and beside
 * them. Tells for which addresses delivery has failed for good.
 */
import { parseAddressList, mailboxesOf } from "../../core/address";
import { mailboxKey } from "../../core/mailbox";
import { readHeader, valuesOf, type Header } from "../header";
import { decodedText, decodeWords } from "../text-of-bytes";

export interface Bounce {
  /** Keys (`mailboxKey`) of addresses that the message did not reach. */
  readonly failed: readonly string[];
  /** Keys of addresses that it has not reached yet. */
  readonly delayed: readonly string[];
  /** Message-IDs that the bounce quotes, without angle brackets. */
  readonly messageIds: readonly string[];
}

/** Undefined when a message is no bounce. */
export function readBounce(bytes: Uint8Array, addressed: ReadonlySet<string>): Bounce | undefined {
  const header = readHeader(bytes);
  if ("reason" in header) return undefined;
  const body = bodyOf(Buffer.from(bytes).toString("latin1"));
  const quoted = [...body.matchAll(/^[> \t]*(?:message-id|x-original-message-id)[ \t]*:\s*<([^>\r\n]+)>/gim)].map(match => match[1] ?? "");
  const answered = valuesOf(header, "in-reply-to").concat(valuesOf(header, "references")).flatMap(value => [...value.matchAll(/<([^>]+)>/g)].map(match => match[1] ?? ""));
  const messageIds = quoted.concat(answered);
  const status = statusesIn(body);
  if (status) return { ...status, messageIds };
  if (!isFromServer(header)) return undefined;
  const named = valuesOf(header, "x-failed-recipients").flatMap(value => mailboxesOf(parseAddressList(value))).map(one => mailboxKey(one.addrSpec));
  return { failed: named.length > 0 ? named : failedInText(body, addressed), delayed: [], messageIds };
}

/**
 * RFC 3464 §2.3: a block for each recipient. `Action: failed` is final, and so is
 * a status of class 5 where a server leaves the action out. Undefined without one.
 */
function statusesIn(text: string): { failed: string[]; delayed: string[] } | undefined {
  let isReport = false;
  const failed: string[] = [];
  const delayed: string[] = [];
  for (const block of text.split(/\r?\n[ \t]*\r?\n/)) {
    const field = (name: string): string | undefined => new RegExp(`^${name}[ \\t]*:((?:.*)(?:\\r?\\n[ \\t].*)*)`, "im").exec(block)?.[1]?.trim();
    const final = field("final-recipient");
    const original = field("original-recipient");
    if (final === undefined && original === undefined) continue;
    isReport = true;
    // The address as the sender wrote it, where the server says so; forwarding gives another.
    const addresses = [original, final].flatMap(value => (value === undefined ? [] : [addressIn(value)])).filter(address => address !== "");
    const action = field("action")?.toLowerCase() ?? "";
    const status = field("status") ?? "";
    if (/^failed/.test(action) || (action === "" && status.startsWith("5"))) failed.push(...addresses);
    else if (/^delayed/.test(action) || (action === "" && status.startsWith("4"))) delayed.push(...addresses);
  }
  return isReport ? { failed, delayed } : undefined;
}

/** `rfc822; ann@one.example` (RFC 3464 §2.3.2), also in angle brackets. */
function addressIn(value: string): string {
  const written = value.replace(/^[\w-]+[ \t]*;/, "").trim();
  const address = mailboxesOf(parseAddressList(written))[0]?.addrSpec ?? "";
  return address === "" ? "" : mailboxKey(address);
}

/** Who sends bounces: the null return path, or one of the usual names. */
function isFromServer(header: Header): boolean {
  const from = valuesOf(header, "from").join(" ");
  return /^<>$/.test(valuesOf(header, "return-path").join("").trim()) || /mailer-daemon|postmaster|mail delivery (?:sub)?system/i.test(from) || valuesOf(header, "x-failed-recipients").length > 0;
}

/** How servers say that it is final, in the words of qmail, Exim, sendmail, Postfix, Exchange, and Japanese carriers. */
const FINAL = /\b5\.\d\.\d{1,3}\b|\b55[0-4]\b|permanent|unknown (?:user|address|recipient)|user unknown|no such (?:user|recipient|address|mailbox)|does(?: not|n't) exist|undeliverable|could ?n[o']t be delivered|delivery (?:has )?failed|mailbox (?:is )?(?:unavailable|full|not found)|not our customer|host unknown|宛先不明|配信できません|存在しません|送信できません/i;

/** Where the message that is sent back begins: it has everybody's address in it. */
const SENT_BACK = /^(?:-{2,}.*(?:original|copy of|returned|below this line|undelivered|message).*|(?:>[> ]*)?(?:received|return-path|from|to|cc|subject|date|message-id)[ \t]*:.*|content-type:[ \t]*(?:message\/rfc822|text\/rfc822-headers).*)$/im;

/** The addresses of the message that a bounce in free words names, when the bounce says that it is final. */
function failedInText(body: string, addressed: ReadonlySet<string>): string[] {
  const told = decodeWords(decodedText(body.slice(0, SENT_BACK.exec(body)?.index ?? body.length)));
  if (!FINAL.test(told)) return [];
  const named = [...told.matchAll(/[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]*\w/g)].map(match => mailboxKey(match[0].replace(/^'+/, "")));
  return [...new Set(named.filter(key => addressed.has(key)))];
}

/** What follows the header section; base64 parts decoded, since Exchange writes its reports so. */
function bodyOf(message: string): string {
  const end = /\r?\n\r?\n/.exec(message);
  const isBase64 = /^content-transfer-encoding:[ \t]*base64/im.test(message.slice(0, end?.index ?? 0));
  const body = end ? message.slice(end.index + end[0].length) : "";
  if (isBase64) return Buffer.from(body, "base64").toString("latin1");
  return body.split(/(?=^--)/m).map(part => {
    const begin = /\r?\n\r?\n/.exec(part);
    if (!begin || !/^content-transfer-encoding:[ \t]*base64/im.test(part.slice(0, begin.index))) return part;
    const content = begin.index + begin[0].length;
    return part.slice(0, content) + Buffer.from(part.slice(content), "base64").toString("latin1");
  }).join("");
}
