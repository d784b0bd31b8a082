/**
 * One page of the add-in in an iframe, with the released office.js in it that
 * takes this window for Outlook. The host side of that conversation is here: who
 * the page is, what it may use, what it is told, and what it answers.
 */
import type { Texts } from "../compose-item";
import { methods, Refusal, REFUSED, type World } from "./methods";
import { eventNamed, requestFrom, responseTo, type Request } from "./wire";
import type { Completion, RequirementSet } from "../alert";

export interface FrameSetting {
  readonly page: string;
  readonly title: string;
  readonly container: HTMLElement;
  readonly requirementSet: RequirementSet;
  /** BCP 47, such as `ja-JP`. */
  readonly locale: string;
  readonly world: World;
  readonly spoil: (method: string) => Spoiling;
  /** Told of every call, by its name, and of whatever is not as Outlook wants it. */
  readonly log: (entry: string) => void;
}

/** What becomes of a call: answered as it should be, refused, left without an answer, answered late, or with text that somebody has edited or cut off. */
export type Spoiling = "answer" | "refuse" | "ignore" | "delay" | "edit" | "cut";

/** How late a delayed answer comes, in milliseconds: after Outlook's own notice. */
export const DELAY = 6000;

/** How a launch event, or a command, ended. */
export type Ending = { readonly kind: "completed"; readonly options: Completion } | { readonly kind: "unavailable" };

export interface Frame {
  /** Calls a function of the page. The promise stays open for as long as the function does not answer. */
  fire(functionName: string): Promise<Ending>;
  /** Tells the page of a change it has asked to be told of. */
  tell(event: "RecipientsChanged" | "ItemChanged", payload: unknown): void;
  close(): void;
}

/** office.js numbers events. */
const EVENTS = { AppCommandInvoked: 39, ItemChanged: 46, RecipientsChanged: 47 } as const;
/** What `event.completed` calls, and the status it gives for a name that no function has. */
const COMMAND_COMPLETED = 94;
/** office.js itself gives up long before; Outlook calls the add-in unavailable. */
const LONGEST_START = 20000;

let count = 0;

export function openFrame(setting: FrameSetting): Frame {
  const { page, container, world, log } = setting;
  const id = `simulator-${++count}`;
  const origin = new URL(page).origin;
  const iframe = document.createElement("iframe");
  iframe.title = setting.title;
  iframe.name = JSON.stringify({
    baseFrameName: id,
    hostInfo: `Outlook$Web$16.01$${setting.locale}$${id}$$disableLogging$0`,
    xdmInfo: `${id}|${id}|${location.origin}`,
    serializerVersion: 1,
    flights: "[]",
  });

  /** Names the page has registered events under, by number. */
  const registered = new Map<number, string>();
  const pending = new Map<string, (ending: Ending) => void>();
  const answered = new Set<string>();
  let ready: () => void = () => undefined;
  const isReady = new Promise<void>(resolve => (ready = resolve));

  const post = (text: string): void => iframe.contentWindow?.postMessage(text, origin);

  function receive(event: MessageEvent): void {
    if (event.source !== iframe.contentWindow || event.origin !== origin) return;
    const request = requestFrom(event);
    if (!request || request.conversationId !== id) return;
    if (request.kind === "register") register(request);
    else if (request.kind === "invoke") invoke(request);
    else post(responseTo(request, { Version: 1, Error: 0 }));
  }

  function register(request: Request): void {
    const { eventDispId } = request.data as { eventDispId: number }; // as office.js registers
    registered.set(eventDispId, request.action);
    post(responseTo(request, { Version: 1, Error: 0 }));
    if (eventDispId === EVENTS.AppCommandInvoked) ready();
  }

  function invoke(request: Request): void {
    switch (request.action) {
      case "ContextActivationManager_getAppContextAsync":
        return post(responseTo(request, appContext(setting, id)));
      case "ContextActivationManager_notifyHost":
        return;
      case "GetInitialData":
        return post(responseTo(request, initialData(world)));
      case "ExecuteMethod":
        return item(request);
      case "executeMethod":
        return generic(request);
      default:
        log(`office.js asks for ${request.action}, which the simulator does not know`);
    }
  }

  /** The item API. */
  function item(request: Request): void {
    const { ApiParams, MethodData } = request.data as { ApiParams: { [name: string]: unknown } | null; MethodData: { DispatchId: number } };
    const method = methods[MethodData.DispatchId];
    if (!method) {
      log(`the add-in calls method ${MethodData.DispatchId}, which the simulator does not know`);
      return post(responseTo(request, { error: true, errorCode: REFUSED }));
    }
    log(method.name);
    const act = (): void => post(responseTo(request, outcomeOf(() => method.run(world, ApiParams ?? {}))));
    switch (setting.spoil(method.name)) {
      case "answer":
        return act();
      case "edit":
      case "cut": {
        const outcome = outcomeOf(() => method.run(world, ApiParams ?? {}));
        return post(responseTo(request, spoiled(outcome, setting.spoil(method.name) === "edit")));
      }
      case "refuse":
        return post(responseTo(request, { error: true, errorCode: REFUSED }));
      case "ignore":
        return;
      case "delay":
        return void setTimeout(act, DELAY);
    }
  }

  /** The API that all Office hosts share: here, the end of an event. */
  function generic(request: Request): void {
    const data = request.data as { 0: string; 1: number; 2: string; DdaMethod: { DispatchId: number } };
    post(responseTo(request, { Version: 1, Error: 0 }));
    if (data.DdaMethod.DispatchId !== COMMAND_COMPLETED) return log(`the add-in calls method ${data.DdaMethod.DispatchId} of Office, which the simulator does not know`);
    if (answered.has(data[0])) return log("event.completed() was called a second time; Outlook heard the first");
    answered.add(data[0]);
    const end = pending.get(data[0]);
    pending.delete(data[0]);
    if (data[1] !== 0) return end?.({ kind: "unavailable" });
    const { completedContext } = JSON.parse(data[2]) as { completedContext?: Completion };
    end?.({ kind: "completed", options: completedContext ?? {} });
  }

  window.addEventListener("message", receive);
  iframe.src = page;
  container.append(iframe);

  return {
    async fire(functionName) {
      const commandId = `${id}-${++count}`;
      const started = await Promise.race([isReady.then(() => true), after(LONGEST_START).then(() => false)]);
      const name = registered.get(EVENTS.AppCommandInvoked);
      if (!started || name === undefined) return { kind: "unavailable" };
      return new Promise(resolve => {
        pending.set(commandId, resolve);
        post(eventNamed(name, id, [commandId, functionName, JSON.stringify({ source: { id: functionName } })]));
      });
    },
    tell(event, payload) {
      const name = registered.get(EVENTS[event]);
      if (name !== undefined) post(eventNamed(name, id, payload));
    },
    close() {
      window.removeEventListener("message", receive);
      iframe.remove();
    },
  };
}

function after(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

function outcomeOf(run: () => unknown): object {
  try {
    const data = run();
    // Custom properties come in a shape of their own.
    if (typeof data === "object" && data !== null && "wasSuccessful" in data) return data;
    return { error: false, wasSuccessful: true, data: data ?? null };
  } catch (error) {
    if (error instanceof Refusal) return { error: true, errorCode: error.code };
    throw error;
  }
}

/** Custom properties in which every text has lost its end, or has another digit in it. */
function spoiled(outcome: object, isEdited: boolean): object {
  const { customProperties } = outcome as { customProperties?: unknown }; // of any other call, undefined
  if (typeof customProperties !== "string") return outcome;
  const properties = JSON.parse(customProperties) as Texts; // written by methods.ts
  const texts = Object.entries(properties).map(([key, text]) => [key, isEdited ? text.replace(/\d(?=\D*$)/, digit => String((Number(digit) + 1) % 10)) : text.slice(0, text.length / 2)]);
  return { ...outcome, customProperties: JSON.stringify(Object.fromEntries(texts)) };
}

/** `Office.context`, as office.js wants to hear it. */
function appContext({ requirementSet, locale, world }: FrameSetting, id: string): object {
  return {
    _id: id,
    _appName: 64, // Outlook on the web
    _appVersion: "16.01",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: location.origin,
    _clientMode: 0,
    _settings: world.settings.get(),
    _reason: 1,
    _requirementMatrix: JSON.stringify({ Mailbox: requirementSet }),
  };
}

function initialData(world: World): object {
  const item = world.item.get();
  return {
    itemType: item.kind === "message" ? 4 : 5,
    permissionLevel: 3, // ReadWriteItem, as the manifest asks
    hostVersion: "16.01",
    owaView: "ThreeColumns",
    userDisplayName: world.person().name,
    userEmailAddress: world.person().address,
    userProfileType: "enterprise",
    userTimeZone: "UTC",
    conversationId: item.composeType === "newMail" ? null : "simulated-thread",
  };
}
