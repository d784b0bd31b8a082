/**
 * Outlook for unit tests: one compose item, its recipients, and the calls an
 * add-in may make. It refuses what Outlook refuses, at the moment Outlook does
 * (synchronously, or in the answer), and can be told to spoil any call.
 */

/**
 * What can become of a call.
 * - `fails`: nothing is done, and the answer says so.
 * - `throws`: nothing is done, and the call itself throws.
 * - `lies`: nothing is done, and the answer is a success without a value.
 * - `hangs`: nothing is done, and no answer comes.
 * - `hangs-done`: it is done, and no answer comes.
 * - `late`: it is done and answered when `release` is called, if ever.
 * - `fails-done`: it is done, and the answer says that it failed.
 * - `twice`: it is done, and answered twice.
 */
export type Fault = "fails" | "throws" | "lies" | "hangs" | "hangs-done" | "late" | "fails-done" | "twice";

export const FAULTS: readonly Fault[] = ["fails", "throws", "lies", "hangs", "hangs-done", "late", "fails-done", "twice"];

export type FieldName = "to" | "cc" | "bcc" | "requiredAttendees" | "optionalAttendees";

export interface Entry {
  readonly displayName: string;
  readonly emailAddress: string;
  readonly recipientType?: string;
}

export interface Scene {
  /** Addresses, or entries with all that Outlook tells. */
  readonly fields?: { readonly [field in FieldName]?: readonly (string | Entry)[] };
  readonly kind?: "message" | "appointment";
  readonly from?: string;
  /** Who is signed in; the sender, unless a mailbox is shared. Empty where Outlook does not tell. */
  readonly user?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly attachments?: readonly { readonly name: string; readonly size?: number; readonly isInline?: boolean; readonly attachmentType?: string }[];
  /** What was saved with the draft. */
  readonly customProperties?: { readonly [key: string]: unknown };
  /** Mailbox requirement set, `1.12` to `1.16`. */
  readonly mailbox?: string;
  readonly platform?: "PC" | "OfficeOnline" | "Mac" | "iOS" | "Android";
  readonly language?: string;
  readonly composeType?: "newMail" | "reply" | "forward";
  readonly sessionData?: { readonly [key: string]: string };
  readonly roamingSettings?: { readonly [key: string]: string };
  /** As many recipients as a field hands over at most. */
  readonly cap?: number;
  /** The fault of each call, by its name (`bcc.addAsync`) and its place among all calls, from 0. */
  readonly fault?: (name: string, place: number) => Fault | undefined;
  /** Told of every change to a field, at the moment it happens. */
  readonly onChange?: (fields: Fields) => void;
  /** Whether a message has a Bcc field: not where the item is an appointment's or a quick reply's. */
  readonly hasBcc?: boolean;
}

export type Fields = { readonly [field in FieldName]: readonly Entry[] };

export interface Completion {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: string;
}

export interface Notification {
  readonly key: string;
  readonly type: string;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
  readonly actions?: readonly { readonly actionType: string; readonly actionText: string; readonly commandId: string }[];
}

export interface FakeOffice {
  /** What stands where `Office` does. */
  readonly Office: typeof globalThis.Office;
  readonly fields: Fields;
  readonly notifications: readonly Notification[];
  readonly sessionData: { readonly [key: string]: string };
  readonly roamingSettings: { readonly [key: string]: string };
  /** The mailbox's as they were saved last: what another window is given. */
  readonly savedSettings: { readonly [key: string]: string };
  /** The item's, as they go with it when it is sent. */
  readonly properties: { readonly [key: string]: unknown };
  /** The draft's as it was saved last; what is only in memory is lost with the window. */
  readonly savedProperties: { readonly [key: string]: unknown };
  /** Names of the calls made, in their order. */
  readonly calls: readonly string[];
  /** Does and answers what came `late`. */
  release(): void;
  /** What the sender does by hand meanwhile. */
  type(field: FieldName, ...addresses: string[]): void;
  clear(field: FieldName): void;
  /** Names given to `Office.actions.associate`, upper-cased as office.js compares them. */
  readonly actions: readonly string[];
  /** Calls an associated function, as Outlook does. What it answers is in `completions`. */
  fire(action: string): Firing;
}

export interface Firing {
  /** Every answer to the event: a good add-in gives one. */
  readonly completions: readonly (Completion | undefined)[];
  /** The first answer. */
  readonly completed: Promise<Completion | undefined>;
}

const MOST_IN_A_CALL = 100;
const MOST_NOTIFICATIONS = 5;
/** Of all custom properties together. */
const MOST_PROPERTIES = 2500;

/** Error codes as office.js has them (Office.MailboxEnums is documented without them). */
const NUMBER_OF_RECIPIENTS_EXCEEDED = 9012;
const KEY_EXISTS = 9023;
const KEY_NOT_FOUND = 9024;
const SESSION_KEY_NOT_FOUND = 9050;
const SESSION_DATA_TOO_LONG = 9051;
const GENERIC = 5010;

class Refusal extends Error {
  constructor(readonly code: number) {
    super(`refused with ${code}`);
  }
}

type Callback = (result: { status: string; value?: unknown; error?: { code: number; message: string }; asyncContext?: unknown }) => void;

export function fakeOffice(scene: Scene = {}): FakeOffice {
  const isMessage = scene.kind !== "appointment";
  const fields = {} as { [field in FieldName]: readonly Entry[] };
  for (const name of ["to", "cc", "bcc", "requiredAttendees", "optionalAttendees"] as const) {
    fields[name] = ((scene.fields || {})[name] || []).map(entryOf);
  }
  const calls: string[] = [];
  const waiting: (() => void)[] = [];
  const notifications: Notification[] = [];
  const sessionData: { [key: string]: string } = { ...scene.sessionData };
  const roamingSettings: { [key: string]: string } = { ...scene.roamingSettings };
  let savedSettings: { readonly [key: string]: string } = { ...roamingSettings };
  const associated: { [name: string]: (event: unknown) => void } = {};

  /** Every asynchronous call goes through here: what office.js refuses at once, then the fault, then the work. */
  function asynchronous(name: string, args: readonly unknown[], refuseAtOnce: () => void, work: () => unknown): void {
    const place = calls.push(name) - 1;
    const callback = args.filter((one): one is Callback => typeof one === "function").pop();
    const options = args.filter(one => typeof one === "object" && one !== null && !Array.isArray(one)).pop() as { asyncContext?: unknown } | undefined;
    refuseAtOnce();
    const fault = scene.fault && scene.fault(name, place);
    if (fault === "throws") throw new Error("Outlook threw");

    const answer = (result: Parameters<Callback>[0]): void => callback && callback({ ...result, asyncContext: options && options.asyncContext });
    const failure = (code: number): Parameters<Callback>[0] => ({ status: "failed", error: { code, message: "The operation failed." } });
    const done = (): Parameters<Callback>[0] => {
      try {
        return { status: "succeeded", value: work() };
      } catch (error) {
        if (error instanceof Refusal) return failure(error.code);
        throw error;
      }
    };
    const soon = (act: () => void): void => void setImmediate(act);
    switch (fault) {
      case "fails":
        return soon(() => answer(failure(GENERIC)));
      case "lies":
        return soon(() => answer({ status: "succeeded", value: undefined }));
      case "hangs":
        return;
      case "hangs-done":
        return soon(() => void done());
      case "late":
        waiting.push(() => answer(done()));
        return;
      case "fails-done":
        return soon(() => {
          done();
          answer(failure(GENERIC));
        });
      case "twice":
        return soon(() => {
          const result = done();
          answer(result);
          answer(result);
        });
      case undefined:
        return soon(() => answer(done()));
    }
  }

  function change(name: FieldName, entries: readonly Entry[]): void {
    fields[name] = entries;
    if (scene.onChange) scene.onChange(fields);
  }

  function recipients(name: FieldName): unknown {
    /** What office.js 1.1.110 throws itself, before Outlook hears of the call. */
    const refuse = (list: unknown): void => {
      if (!Array.isArray(list)) throw new Error("Sys.ArgumentTypeException: recipients");
      if (list.length > MOST_IN_A_CALL) throw new Error("Sys.ArgumentOutOfRangeException: recipients");
      for (const one of list as (string | Partial<Entry> | null)[]) {
        if (!one) throw new Error("Sys.ArgumentException: recipients");
        const { displayName = "", emailAddress = "" } = typeof one === "string" ? { emailAddress: one } : one;
        if (!displayName && !emailAddress) throw new Error("Sys.ArgumentException: recipients");
        if (displayName.length > 255) throw new Error("Sys.ArgumentOutOfRangeException: displayName");
        if (emailAddress.length > 571) throw new Error("Sys.ArgumentOutOfRangeException: emailAddress");
      }
    };
    const written = (list: readonly (string | Entry)[]): Entry[] =>
      list.map(one => {
        const entry = entryOf(one);
        // office-js#4661: contact groups, and anything else without an address, cannot be written.
        if (!entry.emailAddress.includes("@")) throw new Refusal(GENERIC);
        return entry;
      });
    return {
      getAsync: (...args: unknown[]) =>
        asynchronous(`${name}.getAsync`, args, () => undefined, () => fields[name].slice(0, scene.cap).map(entry => ({ ...entry }))),
      setAsync: (list: (string | Entry)[], ...args: unknown[]) =>
        asynchronous(`${name}.setAsync`, args, () => refuse(list), () => change(name, written(list))),
      addAsync: (list: (string | Entry)[], ...args: unknown[]) =>
        asynchronous(`${name}.addAsync`, args, () => refuse(list), () => {
          const entries = fields[name].concat(written(list));
          if (scene.cap !== undefined && entries.length > scene.cap) throw new Refusal(NUMBER_OF_RECIPIENTS_EXCEEDED);
          change(name, entries);
        }),
    };
  }

  function checkNotification(key: string, { type, message, icon, actions }: Notification): void {
    if (key.length > 32) throw new Error("Sys.ArgumentOutOfRangeException: key");
    if (!message || message.length > 150) throw new Error("Sys.ArgumentOutOfRangeException: message");
    if (type === "informationalMessage" && !icon) throw new Error("Sys.ArgumentNullException: icon");
    if (type === "insightMessage") {
      if (!hasSet("1.10")) throw new Error("Sys.ArgumentException: type");
      if (!actions || actions.length !== 1) throw new Error("Sys.ArgumentException: actions");
    }
  }

  const notificationMessages = {
    getAllAsync: (...args: unknown[]) => asynchronous("notificationMessages.getAllAsync", args, () => undefined, () => notifications.map(one => ({ ...one }))),
    addAsync: (key: string, details: Notification, ...args: unknown[]) =>
      asynchronous("notificationMessages.addAsync", args, () => checkNotification(key, details), () => {
        if (notifications.some(one => one.key === key)) throw new Refusal(KEY_EXISTS);
        if (notifications.length === MOST_NOTIFICATIONS) throw new Refusal(GENERIC);
        notifications.push({ ...details, key });
      }),
    replaceAsync: (key: string, details: Notification, ...args: unknown[]) =>
      asynchronous("notificationMessages.replaceAsync", args, () => checkNotification(key, details), () => {
        const place = notifications.findIndex(one => one.key === key);
        notifications.splice(place < 0 ? notifications.length : place, place < 0 ? 0 : 1, { ...details, key });
      }),
    removeAsync: (key: string, ...args: unknown[]) =>
      asynchronous("notificationMessages.removeAsync", args, () => undefined, () => {
        const place = notifications.findIndex(one => one.key === key);
        if (place < 0) throw new Refusal(KEY_NOT_FOUND);
        notifications.splice(place, 1);
      }),
  };

  const session = {
    getAsync: (key: string, ...args: unknown[]) =>
      asynchronous("sessionData.getAsync", args, () => undefined, () => {
        if (!(key in sessionData)) throw new Refusal(SESSION_KEY_NOT_FOUND);
        return sessionData[key];
      }),
    setAsync: (key: string, value: string, ...args: unknown[]) =>
      asynchronous("sessionData.setAsync", args, () => undefined, () => {
        const length = Object.entries({ ...sessionData, [key]: value }).join().length;
        if (length > 50000) throw new Refusal(SESSION_DATA_TOO_LONG);
        sessionData[key] = value;
      }),
  };

  let properties: { [key: string]: unknown } = { ...scene.customProperties };
  let savedProperties = properties;
  /** A copy in memory, as `CustomProperties` is, until it is saved. */
  function propertyBag(): unknown {
    const bag = { ...properties };
    return {
      get: (key: string) => bag[key],
      set: (key: string, value: unknown) => {
        bag[key] = value;
      },
      remove: (key: string) => {
        delete bag[key];
      },
      saveAsync: (...args: unknown[]) =>
        asynchronous("customProperties.saveAsync", args, () => {
          if (JSON.stringify(bag).length > MOST_PROPERTIES) throw new Error("Sys.ArgumentOutOfRangeException: customProperties");
        }, () => {
          properties = { ...bag };
        }),
    };
  }
  const draft = {
    subject: { getAsync: (...args: unknown[]) => asynchronous("subject.getAsync", args, () => undefined, () => scene.subject ?? "") },
    body: {
      getAsync: (type: unknown, ...args: unknown[]) =>
        asynchronous("body.getAsync", args, () => {
          if (type !== "text" && type !== "html") throw new Error("Sys.ArgumentException: coercionType");
        }, () => scene.body ?? ""),
    },
    getAttachmentsAsync: (...args: unknown[]) =>
      asynchronous("getAttachmentsAsync", args, () => undefined, () => (scene.attachments ?? []).map((one, index) => ({ id: String(index), attachmentType: "file", isInline: false, size: 0, ...one }))),
    loadCustomPropertiesAsync: (...args: unknown[]) => asynchronous("loadCustomPropertiesAsync", args, () => undefined, propertyBag),
    saveAsync: (...args: unknown[]) =>
      asynchronous("saveAsync", args, () => undefined, () => {
        savedProperties = properties;
        return "AAMkFake=";
      }),
  };

  const from = {
    getAsync: (...args: unknown[]) => asynchronous("from.getAsync", args, () => undefined, () => entryOf(scene.from ?? "me@us.example")),
  };
  const settings = {
    get: (key: string) => roamingSettings[key],
    set: (key: string, value: string) => {
      roamingSettings[key] = value;
    },
    saveAsync: (...args: unknown[]) => asynchronous("roamingSettings.saveAsync", args, () => undefined, () => {
      savedSettings = { ...roamingSettings };
    }),
  };
  const item = isMessage
    ? {
        to: recipients("to"),
        cc: recipients("cc"),
        bcc: scene.hasBcc === false ? undefined : recipients("bcc"),
        from,
        ...draft,
        notificationMessages,
        sessionData: session,
        getComposeTypeAsync: (...args: unknown[]) =>
          asynchronous("getComposeTypeAsync", args, () => undefined, () => ({ composeType: scene.composeType || "newMail", coercionType: "html" })),
      }
    : { requiredAttendees: recipients("requiredAttendees"), optionalAttendees: recipients("optionalAttendees"), organizer: from, ...draft, notificationMessages, sessionData: session };

  function hasSet(version: string): boolean {
    return Number(version.split(".")[1]) <= Number((scene.mailbox || "1.15").split(".")[1]);
  }

  const Office = {
    actions: {
      associate: (name: string, action: (event: unknown) => void) => {
        associated[name.trim().toUpperCase()] = action;
      },
    },
    onReady: () => Promise.resolve({ host: "Outlook", platform: scene.platform || "OfficeOnline" }),
    context: {
      displayLanguage: scene.language || "en-US",
      diagnostics: { platform: scene.platform || "OfficeOnline" },
      requirements: { isSetSupported: (name: string, version: string) => name === "Mailbox" && hasSet(version) },
      roamingSettings: settings,
      mailbox: { item, userProfile: { displayName: "", emailAddress: scene.user ?? scene.from ?? "me@us.example" } },
    },
  };

  function fire(name: string): Firing {
    const action = associated[name.trim().toUpperCase()];
    // What Outlook on the web shows as "the add-in is unavailable".
    if (!action) throw new Error(`no function is associated with ${name}`);
    const completions: (Completion | undefined)[] = [];
    const completed = new Promise<Completion | undefined>(resolve => {
      action({
        source: { id: name },
        completed: (completion?: Completion) => {
          if (completion) checkCompletion(completion);
          completions.push(completion);
          resolve(completion);
        },
      });
    });
    return { completions, completed };
  }

  return {
    Office: Office as unknown as typeof globalThis.Office, // the part that an add-in of ours may use
    fields,
    notifications,
    sessionData,
    roamingSettings,
    get savedSettings() {
      return savedSettings;
    },
    get properties() {
      return properties;
    },
    get savedProperties() {
      return savedProperties;
    },
    calls,
    release: () => {
      for (const act of waiting.splice(0)) act();
    },
    type: (field, ...addresses) => change(field, fields[field].concat(addresses.map(entryOf))),
    clear: field => change(field, []),
    get actions() {
      return Object.keys(associated);
    },
    fire,
  };
}

/** What Outlook refuses, or cuts off, in an answer to a Smart Alert's event. */
function checkCompletion(completion: Completion): void {
  const { errorMessage, errorMessageMarkdown, cancelLabel, commandId, contextData, sendModeOverride } = completion;
  if (errorMessage !== undefined && errorMessage.length > 500) throw new Error("errorMessage is too long");
  if (errorMessageMarkdown !== undefined && errorMessageMarkdown.length > 500) throw new Error("errorMessageMarkdown is too long");
  if (errorMessageMarkdown !== undefined && !errorMessage) throw new Error("errorMessageMarkdown without errorMessage");
  if (cancelLabel !== undefined && cancelLabel.length > 20) throw new Error("cancelLabel is too long");
  if (contextData !== undefined && (typeof contextData !== "string" || !commandId)) throw new Error("contextData is no text, or has no command");
  if (sendModeOverride !== undefined && sendModeOverride !== "promptUser") throw new Error("sendModeOverride is not what Outlook knows");
  JSON.stringify(completion);
}

function entryOf(one: string | Partial<Entry>): Entry {
  if (typeof one === "string") return { displayName: one.split("@")[0] || one, emailAddress: one, recipientType: "externalUser" };
  return { displayName: one.displayName || "", emailAddress: one.emailAddress || "", recipientType: one.recipientType || "other" };
}
