/**
 * One person at one compose window: which draft is open, which pages of the
 * add-in run, what happens from Send on. Everything a view shows is in its state.
 */
import { alertFor, complaintsAbout, type Alert, type ButtonKind, type Client, type RequirementSet, type Result } from "./alert";
import { FIELDS_OF, isResolved, store, emptyItem, withField, type ComposeItem, type Entry, type FieldName, type Store, type Texts } from "./compose-item";
import { deliver, type Delivery } from "./delivery";
import { openFrame, type Frame, type Spoiling } from "./host/frame";
import type { World } from "./host/methods";
import { fetchManifest, type Command, type Manifest } from "./manifest";
import { outlookWords, type Language } from "./outlook-words";
import { personOf, reopened, type PersonId } from "./people";
import { siteWith, type PolicyId } from "./policies";
import { fieldsOf, openedAs, type Scenario } from "./scenarios";
import { wordsFor } from "./words";

/** What Outlook does to calls of the add-in, to see how it stands it. */
export const FAULTS = ["none", "refuse-reads", "ignore-reads", "delay-reads", "refuse-writes", "refuse-properties", "edit-properties", "cut-properties"] as const;
export type Fault = (typeof FAULTS)[number];

export interface Choices {
  readonly scenario: Scenario;
  readonly language: Language;
  readonly requirementSet: RequirementSet;
  readonly fault: Fault;
  readonly policy: PolicyId;
  /** Who sits at the computer. */
  readonly person: PersonId;
}

export interface State extends Choices {
  /** Undefined while it is fetched; an error's text when it could not be. */
  readonly manifest: Manifest | string | undefined;
  readonly item: ComposeItem;
  readonly isSending: boolean;
  readonly alert?: Alert | undefined;
  /** Outlook's own objection, before any add-in is asked. */
  readonly objection?: "no-recipients" | "unresolved" | undefined;
  readonly delivery?: Delivery | undefined;
  readonly pane?: Command | undefined;
  readonly log: readonly string[];
}

export interface Setting {
  /** Where the add-in is served; its manifest.xml is there. */
  readonly site: string;
  /** Outlook's patience, in milliseconds. */
  readonly limits: { readonly takingLonger: number; readonly timeOut: number };
  readonly choices: Choices;
  /** Where frames that show nothing live. */
  readonly backstage: HTMLElement;
}

export interface Session {
  readonly state: Store<State>;
  readonly choose: (changes: Partial<Choices>) => void;
  readonly edit: (changes: Partial<Pick<ComposeItem, "subject" | "body">>) => void;
  readonly editField: (field: FieldName, entries: readonly Entry[]) => void;
  readonly send: () => void;
  readonly press: (button: ButtonKind) => void;
  readonly run: (command: Command, contextData?: string) => void;
  readonly closePane: () => void;
  /** Gives the pane's frame a place on the page. */
  readonly placePane: (container: HTMLElement) => void;
  readonly backToDraft: () => void;
  readonly restart: () => void;
}

/** As long as Outlook waits after the last change before it tells of changed recipients. */
const SETTLED = 300;
const MOST_LOG_LINES = 200;

export function startSession({ site, limits, choices, backstage }: Setting): Session {
  const item = store<ComposeItem>(emptyItem);
  const settings = store<Texts>({});
  const state = store<State>({ ...choices, manifest: undefined, item: item.get(), isSending: false, log: [] });
  const set = (changes: Partial<State>): void => state.set({ ...state.get(), ...changes });
  const log = (entry: string): void => set({ log: [entry, ...state.get().log].slice(0, MOST_LOG_LINES) });

  let runtime: Frame | undefined;
  let pane: { readonly frame: Frame; readonly contextData: string | undefined } | undefined;
  let paneContainer: HTMLElement | undefined;
  /** Answers to an earlier opening of the window, or an earlier send, come too late. */
  let opening = 0;
  let sending = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  /** The draft as it lies in the mailbox, where whoever opens that mailbox finds it. */
  let saved: ComposeItem | undefined;

  item.subscribe(() => {
    const before = state.get().item;
    set({ item: item.get() });
    const changed = FIELDS_OF[item.get().kind].filter(field => before.fields[field] !== item.get().fields[field]);
    if (changed.length > 0) recipientsChanged(changed);
  });

  function open(page: string, title: string, container: HTMLElement, contextData?: string): Frame {
    const { requirementSet, language } = state.get();
    const world: World = {
      item,
      settings,
      person: () => personOf(state.get().person, item.get()),
      save: () => {
        item.set({ ...item.get(), itemId: item.get().itemId ?? "AAMkSimulated=" });
        saved = item.get();
      },
      contextData: () => contextData,
    };
    return openFrame({ page, title, container, requirementSet, locale: outlookWords[language].locale, world, spoil: method => spoiling(state.get().fault, method), log });
  }

  const manifest = (): Manifest | undefined => {
    const found = state.get().manifest;
    return typeof found === "object" ? found : undefined;
  };

  async function restart(): Promise<void> {
    const mine = ++opening;
    sending++;
    for (const frame of [runtime, pane?.frame]) frame?.close();
    runtime = pane = undefined;
    clearTimeout(settling);
    const { scenario, language } = state.get();
    const draft = saved;
    item.set(draft ? reopened(draft) : openedAs(scenario, wordsFor(language).samples[scenario.draft.kind ?? "message"]));
    set({ isSending: false, alert: undefined, objection: undefined, delivery: undefined, pane: undefined, manifest: undefined });
    clearTimeout(settling);
    try {
      const found = await fetchManifest(siteWith(state.get().policy, site), outlookWords[language].locale);
      if (mine !== opening) return;
      set({ manifest: found });
      runtime = open(found.runtimePage, "launch events", backstage);
      // A draft that is opened again is no new message.
      if (item.get().kind === "message" && !draft) await launch("OnNewMessageCompose");
    } catch (error) {
      if (mine === opening) set({ manifest: error instanceof Error ? error.message : String(error) });
    }
    if (mine !== opening) return;
    // Whoever is added to a thread is added now, when its window is open.
    const { to, cc } = fieldsOf(scenario.draft);
    if (item.get().composeType === "reply" && !draft) item.set({ ...item.get(), fields: { ...item.get().fields, to, cc } });
    else recipientsChanged(FIELDS_OF[item.get().kind]);
  }

  /** Fires a launch event that the manifest asks for; resolves when it ends, or when nobody asked. */
  async function launch(type: string): Promise<void> {
    const event = manifest()?.launchEvents.find(one => one.type === type);
    if (!event || !runtime) return;
    const ending = await runtime.fire(event.functionName);
    if (ending.kind === "unavailable") log(`${type}: the add-in was not available`);
  }

  function recipientsChanged(changed: readonly FieldName[]): void {
    clearTimeout(settling);
    settling = setTimeout(() => {
      if (item.get().kind === "message") void launch("OnMessageRecipientsChanged");
      pane?.frame.tell("RecipientsChanged", [JSON.stringify(Object.fromEntries(changed.map(field => [field, true])))]);
    }, SETTLED);
  }

  function client(): Client {
    const type = item.get().kind === "message" ? "OnMessageSend" : "OnAppointmentSend";
    const found = manifest();
    return {
      requirementSet: state.get().requirementSet,
      sendMode: found?.launchEvents.find(one => one.type === type)?.sendMode ?? "SoftBlock",
      commands: found?.commands ?? [],
    };
  }

  async function send(): Promise<void> {
    const { kind, fields } = item.get();
    const entries = FIELDS_OF[kind].flatMap(field => fields[field]);
    if (entries.length === 0) return set({ objection: "no-recipients" });
    if (!entries.every(isResolved)) return set({ objection: "unresolved" });
    const type = kind === "message" ? "OnMessageSend" : "OnAppointmentSend";
    const event = manifest()?.launchEvents.find(one => one.type === type);
    set({ objection: undefined, isSending: true });
    const mine = ++sending;
    const show = (result: Result): void => {
      if (mine !== sending) return;
      if (result.kind === "completed") for (const complaint of complaintsAbout(result.options)) log(`Outlook would not take the answer: ${complaint}`);
      const alert = alertFor(result, client());
      if (!alert) return depart();
      set({ alert, isSending: result.kind === "taking-longer" });
    };
    if (!event || !runtime) return show({ kind: "unavailable" });
    const longer = setTimeout(() => show({ kind: "taking-longer" }), limits.takingLonger);
    const timeOut = new Promise<Result>(resolve => setTimeout(() => resolve({ kind: "timed-out" }), limits.timeOut));
    const result = await Promise.race([runtime.fire(event.functionName), timeOut]);
    clearTimeout(longer);
    show(result);
  }

  function depart(): void {
    sending++;
    pane?.frame.close();
    pane = undefined;
    saved = undefined;
    set({ alert: undefined, isSending: false, pane: undefined, delivery: deliver(item.get()) });
  }

  function press(button: ButtonKind): void {
    const { alert } = state.get();
    sending++;
    set({ alert: undefined, isSending: false });
    if (button === "send-anyway") return depart();
    if ((button === "take-action" || button === "renamed-cancel") && alert?.command) run(alert.command, alert.contextData);
  }

  function run(command: Command, contextData?: string): void {
    const { action } = command;
    if (action.kind === "pane") {
      // An open pane stays as it is: it is not given the new context.
      if (!pane && paneContainer) pane = { frame: open(action.page, command.label, paneContainer, contextData), contextData };
      return set({ pane: command });
    }
    const page = manifest()?.functionPage;
    if (page === undefined) return;
    const frame = open(page, command.label, backstage, contextData);
    void frame.fire(action.functionName).then(ending => {
      if (ending.kind === "unavailable") log(`${action.functionName}: the add-in was not available`);
      frame.close();
    });
  }

  void restart();
  return {
    state,
    choose: changes => {
      set({ ...changes.scenario?.opensWith, ...changes });
      if (changes.scenario) saved = undefined;
      if ("fault" in changes && Object.keys(changes).length === 1) return;
      void restart();
    },
    edit: changes => item.set({ ...item.get(), ...changes }),
    editField: (field, entries) => item.set(withField(item.get(), field, entries)),
    send: () => void send(),
    press,
    run,
    closePane: () => {
      pane?.frame.close();
      pane = undefined;
      set({ pane: undefined });
    },
    placePane: container => {
      paneContainer = container;
    },
    backToDraft: () => set({ delivery: undefined }),
    restart: () => {
      saved = undefined;
      void restart();
    },
  };
}

function spoiling(fault: Fault, method: string): Spoiling {
  const isRead = method === "getAsync";
  const isWrite = method === "setAsync" || method === "addAsync";
  if (fault === "refuse-reads" && isRead) return "refuse";
  if (fault === "ignore-reads" && isRead) return "ignore";
  if (fault === "delay-reads" && isRead) return "delay";
  if (fault === "refuse-writes" && isWrite) return "refuse";
  if (method === "loadCustomPropertiesAsync") {
    if (fault === "refuse-properties") return "refuse";
    if (fault === "edit-properties") return "edit";
    if (fault === "cut-properties") return "cut";
  }
  return "answer";
}

