/**
 * The item API, as Outlook on the web answers it: what a call of office.js reads
 * from or does to the item being composed. office.js has checked the arguments
 * before; what only Outlook refuses is refused here.
 */
import { isContactGroup, isResolved, withField, type ComposeItem, type Entry, type FieldName, type Notification, type Store, type Texts } from "../compose-item";

/** What the methods work on. */
export interface World {
  readonly item: Store<ComposeItem>;
  /** Roaming settings: the mailbox's, for every item. */
  readonly settings: Store<Texts>;
  /** Who is signed in. */
  person(): Entry;
  /** Puts the item into the mailbox as it is, its custom properties included. */
  save(): void;
  /** What the pane or the command was opened with. */
  contextData(): string | undefined;
}

/** Outlook's error codes, as office.js has texts for them. */
export const REFUSED = 5010;
const TOO_MANY_RECIPIENTS = 9012;
const KEY_EXISTS = 9023;
const KEY_NOT_FOUND = 9024;
const NOT_SAVED = 9046;
const SESSION_KEY_NOT_FOUND = 9050;
const SESSION_DATA_TOO_LONG = 9051;

/** As many as Outlook on the web hands over of one field. */
const MOST_READ = 1000;
const MOST_IN_A_CALL = 100;
const MOST_NOTIFICATIONS = 5;
const MOST_SESSION_CHARACTERS = 50000;
const MOST_CUSTOM_CHARACTERS = 2500;

export class Refusal extends Error {
  constructor(readonly code: number) {
    super(`refused with ${code}`);
  }
}

type Method = (world: World, parameters: { readonly [name: string]: unknown }) => unknown;

/** By dispatch id. What is not here, the simulator does not know, and says so. */
export const methods: { readonly [dispatchId: number]: { readonly name: string; readonly run: Method } } = {
  // In memory until the item is saved, as in classic Outlook.
  3: { name: "loadCustomPropertiesAsync", run: ({ item }) => ({ wasSuccessful: true, customProperties: JSON.stringify(item.get().customProperties) }) },
  4: {
    name: "customProperties.saveAsync",
    run: ({ item }, { customProperties }) => {
      const properties = (typeof customProperties === "string" ? JSON.parse(customProperties) : customProperties) as Texts; // office.js wrote it
      if (JSON.stringify(properties).length > MOST_CUSTOM_CHARACTERS) throw new Refusal(REFUSED);
      item.set({ ...item.get(), customProperties: properties });
    },
  },
  14: { name: "body.getTypeAsync", run: () => 0 },
  15: { name: "getAsync", run: (world, { recipientField }) => field(world, recipientField).slice(0, MOST_READ).filter(isResolved).map(details) },
  17: { name: "subject.setAsync", run: ({ item }, { subject }) => item.set({ ...item.get(), subject: String(subject) }) },
  18: { name: "subject.getAsync", run: ({ item }) => item.get().subject },
  21: { name: "setAsync", run: (world, { recipientField, recipientArray }) => write(world, recipientField, written(recipientArray)) },
  22: { name: "addAsync", run: (world, { recipientField, recipientArray }) => write(world, recipientField, [...field(world, recipientField), ...written(recipientArray)]) },
  32: {
    name: "saveAsync",
    run: ({ item, save }) => {
      save();
      return item.get().itemId;
    },
  },
  33: {
    name: "notificationMessages.addAsync",
    run: ({ item }, parameters) => {
      const { notifications } = item.get();
      if (notifications.some(one => one.key === parameters["key"])) throw new Refusal(KEY_EXISTS);
      notify(item, notifications, parameters);
    },
  },
  34: { name: "notificationMessages.getAllAsync", run: ({ item }) => item.get().notifications },
  35: {
    name: "notificationMessages.replaceAsync",
    run: ({ item }, parameters) => notify(item, item.get().notifications.filter(one => one.key !== parameters["key"]), parameters),
  },
  36: {
    name: "notificationMessages.removeAsync",
    run: ({ item }, { key }) => {
      const { notifications } = item.get();
      if (!notifications.some(one => one.key === key)) throw new Refusal(KEY_NOT_FOUND);
      item.set({ ...item.get(), notifications: notifications.filter(one => one.key !== key) });
    },
  },
  37: { name: "body.getAsync", run: ({ item }) => item.get().body },
  99: { name: "getInitializationContextAsync", run: world => world.contextData() ?? "" },
  107: { name: "from.getAsync", run: ({ item }) => details(item.get().from) },
  149: { name: "getAttachmentsAsync", run: ({ item }) => item.get().attachments.map((one, index) => ({ id: String(index), attachmentType: 0, isInline: false, ...one })) },
  164: {
    name: "getItemIdAsync",
    run: ({ item }) => {
      const { itemId } = item.get();
      if (itemId === undefined) throw new Refusal(NOT_SAVED);
      return itemId;
    },
  },
  174: { name: "getComposeTypeAsync", run: ({ item }) => ({ composeType: item.get().composeType, coercionType: "html" }) },
  185: {
    name: "sessionData.setAsync",
    run: ({ item }, parameters) => {
      const sessionData = { ...item.get().sessionData, [String(parameters["name"])]: String(parameters["value"]) };
      if (JSON.stringify(sessionData).length > MOST_SESSION_CHARACTERS) throw new Refusal(SESSION_DATA_TOO_LONG);
      item.set({ ...item.get(), sessionData });
    },
  },
  186: {
    name: "sessionData.getAsync",
    run: ({ item }, parameters) => {
      const value = item.get().sessionData[String(parameters["name"])];
      if (value === undefined) throw new Refusal(SESSION_KEY_NOT_FOUND);
      return value;
    },
  },
  187: { name: "sessionData.getAllAsync", run: ({ item }) => item.get().sessionData },
  188: { name: "sessionData.clearAsync", run: ({ item }) => item.set({ ...item.get(), sessionData: {} }) },
  189: {
    name: "sessionData.removeAsync",
    run: ({ item }, parameters) => {
      const name = String(parameters["name"]);
      const { [name]: removed, ...rest } = item.get().sessionData;
      if (removed === undefined) throw new Refusal(SESSION_KEY_NOT_FOUND);
      item.set({ ...item.get(), sessionData: rest });
    },
  },
  404: { name: "roamingSettings.saveAsync", run: ({ settings }, parameters) => settings.set(parameters["0"] as Texts) }, // office.js serialised it
};

/** Fields by office.js's numbers, which mean others in an appointment. */
const FIELDS: { readonly [kind in ComposeItem["kind"]]: readonly FieldName[] } = { message: ["to", "cc", "bcc"], appointment: ["required", "optional"] };

function nameOf({ item }: World, number: unknown): FieldName {
  const name = FIELDS[item.get().kind][Number(number)];
  if (!name) throw new Refusal(REFUSED);
  return name;
}

function field(world: World, number: unknown): readonly Entry[] {
  return world.item.get().fields[nameOf(world, number)];
}

function write(world: World, number: unknown, entries: readonly Entry[]): void {
  world.item.set(withField(world.item.get(), nameOf(world, number), entries));
}

/** Recipients as a call gives them. Without an address, Outlook cannot tell whom they mean (contact groups above all). */
function written(recipients: unknown): Entry[] {
  const list = recipients as readonly { readonly name?: string; readonly address?: string }[]; // office.js made it
  if (list.length > MOST_IN_A_CALL) throw new Refusal(TOO_MANY_RECIPIENTS);
  return list.map(({ name = "", address = "" }) => {
    if (!address.includes("@")) throw new Refusal(REFUSED);
    return { name: name || address, address };
  });
}

function details(entry: Entry): object {
  return { name: entry.name, address: entry.address, recipientType: isContactGroup(entry) ? 1 : 3, appointmentResponse: 0 };
}

function notify(item: Store<ComposeItem>, others: readonly Notification[], parameters: { readonly [name: string]: unknown }): void {
  if (others.length >= MOST_NOTIFICATIONS) throw new Refusal(REFUSED);
  const { key, type, message, actions } = parameters as unknown as Notification; // office.js has checked it
  item.set({ ...item.get(), notifications: [...others, { key, type, message, ...(actions ? { actions } : {}) }] });
}
