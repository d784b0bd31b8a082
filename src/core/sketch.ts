/**
 * Drafts written in a few words, for examples, tests, scenarios and the
 * documentation. No host reads mail this way, so the Send bundle has none of it.
 */
import { isGroup, mailboxesOf, parseAddressList } from "./address";
import { FIELDS, recipient, type Draft, type Recipient } from "./draft";
import type { Sketch } from "./rule";

export function draftFrom(sketch: Sketch): Draft {
  const kind = sketch.kind || "message";
  const recipients: Recipient[] = [];
  for (const field of FIELDS[kind]) {
    for (const address of parseAddressList(sketch[field] || "")) {
      // An empty RFC 5322 group, `Book club:;`, stands for a contact group.
      if (isGroup(address) && address.members.length === 0) recipients.push(recipient(field, address.displayName, "", true));
      else for (const one of mailboxesOf([address])) recipients.push(recipient(field, one.displayName, one.addrSpec));
    }
  }
  const addresses = (list: string): string[] => mailboxesOf(parseAddressList(list)).map(one => one.addrSpec);
  return {
    kind,
    from: mailboxesOf(parseAddressList(sketch.from || ""))[0],
    recipients,
    acquainted: (sketch.acquainted || []).map(addresses),
    remembered: (sketch.remembered || []).map(addresses),
    truncated: sketch.truncated || [],
    ...(sketch.approval ? { approval: { state: sketch.approval, changed: [] } } : {}),
  };
}
