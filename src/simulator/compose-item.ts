/**
 * The item in the compose window, as Outlook's server would hold it. Plain data;
 * whoever changes it makes a new one (`Store`), so that every view of it agrees.
 */
import { domainOf, isGroup, mailboxesOf, parseAddressList } from "../core/address";
import { mailboxKey } from "../core/address";
import type { Field } from "../core/draft";

/** What stands in an address field. */
export interface Entry {
  readonly name: string;
  /** Empty for a contact group, and for text in which there is no address. */
  readonly address: string;
  /** A contact group's members: known to the address book, not to add-ins. */
  readonly members?: readonly Entry[];
}

/** A bar above the message (`Office.NotificationMessageDetails`). */
export interface Notification {
  readonly key: string;
  /** office.js sends the numbers of its enum: 0 informational, 1 progress, 2 error, 3 insight. */
  readonly type: number;
  readonly message: string;
  readonly actions?: readonly { readonly actionText: string; readonly commandId: string; readonly contextData?: string }[];
}

export interface ComposeItem {
  readonly kind: "message" | "appointment";
  readonly composeType: "newMail" | "reply" | "forward";
  readonly from: Entry;
  readonly fields: Fields;
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
  readonly notifications: readonly Notification[];
  readonly sessionData: Texts;
  readonly customProperties: Texts;
  /** As the last save left it; undefined before the first. */
  readonly itemId: string | undefined;
}

export type Fields = { readonly [field in Exclude<Field, "resource">]: readonly Entry[] };
export type FieldName = keyof Fields;
export type Texts = { readonly [key: string]: string };

export const emptyItem: ComposeItem = {
  kind: "message",
  composeType: "newMail",
  from: { name: "Newsletter", address: "news@us.example" },
  fields: { to: [], cc: [], bcc: [], required: [], optional: [] },
  subject: "",
  body: "",
  attachments: [],
  notifications: [],
  sessionData: {},
  customProperties: {},
  itemId: undefined,
};

export const FIELDS_OF: { readonly [kind in ComposeItem["kind"]]: readonly FieldName[] } = {
  message: ["to", "cc", "bcc"],
  appointment: ["required", "optional"],
};

/** What somebody types or pastes into a field, as entries. An empty RFC 5322 group stands for a contact group. */
export function entriesFrom(text: string): Entry[] {
  return parseAddressList(text).flatMap((one): Entry[] => {
    if (!isGroup(one)) return [entryOf(one.displayName, one.addrSpec)];
    if (one.members.length > 0) return mailboxesOf([one]).map(({ displayName, addrSpec }) => entryOf(displayName, addrSpec));
    return [{ name: one.displayName, address: "", members: membersOf(one.displayName) }];
  });
}

function entryOf(name: string, address: string): Entry {
  return { name: name || address, address };
}

/** The address book of the simulator: every contact group has these three members. */
function membersOf(group: string): Entry[] {
  const domain = `${group.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "group"}.example`;
  return ["ana", "ben", "chie"].map(name => ({ name, address: `${name}@${domain}` }));
}

export function isContactGroup(entry: Entry): boolean {
  return entry.members !== undefined;
}

/** Outlook resolves an entry when it knows an address for it. Only those does an add-in get to see. */
export function isResolved(entry: Entry): boolean {
  return isContactGroup(entry) || /^\/o=/i.test(entry.address) || (domainOf(entry.address) !== "" && mailboxKey(entry.address) !== "");
}

export function withField(item: ComposeItem, field: FieldName, entries: readonly Entry[]): ComposeItem {
  return { ...item, fields: { ...item.fields, [field]: entries } };
}

/** A value that many look at, and who is told of its changes. */
export interface Store<Value> {
  get(): Value;
  set(value: Value): void;
  subscribe(listener: () => void): void;
}

export function store<Value>(first: Value): Store<Value> {
  let value = first;
  const listeners: (() => void)[] = [];
  return {
    get: () => value,
    set: next => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: listener => void listeners.push(listener),
  };
}
