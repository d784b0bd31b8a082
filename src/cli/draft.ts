/**
 * A message in a file as a draft: as if it were about to be sent. Whom the
 * thread had shown to each other is not in the message; `In-Reply-To` alone
 * acquaints nobody (docs/audit.md says what an archive knows beyond that).
 */
import { isGroup, parseAddressList, type Mailbox } from "../core/address";
import { emptyDraft, FIELDS, recipient, type Draft, type MessageField, type Recipient } from "../core/draft";
import { valuesOf, type Header } from "./header";
import { decodeWords, withoutPunctuationInWords } from "./text-of-bytes";

/** The draft that a header section describes, its names decoded unless nobody reads them. Never throws. */
export function draftOf(header: Header, nameOf = decodeWords): Draft {
  const from = originator(valuesOf(header, "from")) ?? originator(valuesOf(header, "sender"));
  const recipients = (FIELDS.message as readonly MessageField[]) // `message` names these three
    .flatMap(field => valuesOf(header, field).flatMap(value => recipientsOf(field, value, nameOf)));
  return { ...emptyDraft, from, recipients };
}

/** RFC 5322 §3.6.2: of several authors, the first stands for all. */
export function originator(values: readonly string[]): Mailbox | undefined {
  const mailbox = values.flatMap(value => mailboxesIn(value)).find(one => one.addrSpec !== "");
  return mailbox && { ...mailbox, displayName: decodeWords(mailbox.displayName) };
}

/** The recipients that one field names. A field that stands twice is asked twice. */
export function recipientsOf(field: MessageField, value: string, nameOf = decodeWords): Recipient[] {
  return mailboxesIn(value)
    .filter(one => one.addrSpec !== "" || !SUPPRESSED.test(one.displayName))
    .map(one => recipient(field, nameOf(one.displayName), one.addrSpec));
}

/** `undisclosed-recipients` and its like, broken in the ways programs break it: no colon, in brackets with a host. */
const SUPPRESSED = /^(?:@[\w.-]+>?$|\W*(?:(?:undisclosed|unlisted|suppressed)[\s_-]*recipients?|recipients?[\s_-]*list[\s_-]*(?:not[\s_-]*shown|suppressed))\b)/i;

/**
 * Members of groups included. In a message that has been written, a group
 * without members shows nobody (RFC 5322 §A.1.3).
 */
function mailboxesIn(value: string): readonly Mailbox[] {
  return parseAddressList(withoutPunctuationInWords(value)).flatMap(one => (isGroup(one) ? one.members : [one]));
}
