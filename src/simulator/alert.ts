/**
 * What Outlook shows when an add-in has answered a send, or has not: the
 * documented behaviour of the three send modes. Pure; times are the caller's.
 *
 * Where Outlook's clients differ, requirement set 1.14 stands for classic Outlook
 * before version 2412 and for Mac (one button, renamed by `cancelLabel`), 1.15
 * for the web and new Outlook (a button of its own).
 */
import type { Command, SendMode } from "./manifest";

/** Mailbox requirement sets the simulator can stand for. */
export const REQUIREMENT_SETS = ["1.12", "1.14", "1.15"] as const;
export type RequirementSet = (typeof REQUIREMENT_SETS)[number];

/** What the handler gave to `event.completed`, as it arrives over the wire: unchecked. */
export type Completion = { readonly [option: string]: unknown };

export type Result =
  | { readonly kind: "completed"; readonly options: Completion }
  /** No page, no such function, or a page that office.js never came up in. */
  | { readonly kind: "unavailable" }
  /** Longer than five seconds. The answer may still come. */
  | { readonly kind: "taking-longer" }
  | { readonly kind: "timed-out" };

export type ButtonKind = "send-anyway" | "do-not-send" | "try-later" | "close" | "take-action" | "renamed-cancel";

export interface AlertButton {
  readonly kind: ButtonKind;
  /** The add-in's label; Outlook's own otherwise. */
  readonly label?: string;
}

export interface Alert {
  readonly kind: "stopped" | "taking-longer" | "timed-out" | "unavailable";
  /** The add-in's text, if it gave one. */
  readonly text?: string;
  readonly isMarkdown?: boolean;
  readonly buttons: readonly AlertButton[];
  readonly command?: Command;
  readonly contextData?: string;
}

export interface Client {
  readonly requirementSet: RequirementSet;
  readonly sendMode: SendMode;
  readonly commands: readonly Command[];
}

/** The dialog for a result, or undefined when the message goes. */
export function alertFor(result: Result, client: Client): Alert | undefined {
  const isPrompt = client.sendMode === "PromptUser";
  switch (result.kind) {
    case "taking-longer":
      return { kind: "taking-longer", buttons: isPrompt ? [{ kind: "send-anyway" }, { kind: "do-not-send" }] : [] };
    case "timed-out":
      return { kind: "timed-out", buttons: isPrompt ? [{ kind: "send-anyway" }, { kind: "do-not-send" }] : [{ kind: "close" }] };
    case "unavailable":
      return { kind: "unavailable", buttons: client.sendMode === "Block" ? [{ kind: "close" }] : [{ kind: "send-anyway" }, { kind: "try-later" }] };
    case "completed":
      return result.options["allowEvent"] === true ? undefined : stopped(result.options, client);
  }
}

function stopped(options: Completion, client: Client): Alert {
  const has = (set: RequirementSet): boolean => REQUIREMENT_SETS.indexOf(client.requirementSet) >= REQUIREMENT_SETS.indexOf(set);
  const isPrompt = has("1.14") && options["sendModeOverride"] === "promptUser" ? true : client.sendMode === "PromptUser";
  const sendAnyway: AlertButton[] = isPrompt ? [{ kind: "send-anyway" }] : [];
  const command = has("1.14") ? client.commands.find(one => one.id === options["commandId"]) : undefined;
  const isAble = command !== undefined && (command.action.kind === "pane" || has("1.15"));
  const label = has("1.14") && typeof options["cancelLabel"] === "string" ? { label: options["cancelLabel"] } : {};

  const buttons: AlertButton[] = has("1.15")
    ? [...(options["commandId"] === undefined ? [] : [{ kind: "take-action" as const, ...label }]), { kind: "do-not-send" }]
    : [{ kind: has("1.14") && options["commandId"] !== undefined ? "renamed-cancel" : "do-not-send", ...label }];

  const markdown = has("1.15") ? options["errorMessageMarkdown"] : undefined;
  const text = typeof markdown === "string" ? markdown : options["errorMessage"];
  return {
    kind: "stopped",
    ...(typeof text === "string" ? { text, isMarkdown: typeof markdown === "string" } : {}),
    buttons: [...buttons, ...sendAnyway],
    ...(command && isAble ? { command } : {}),
    ...(typeof options["contextData"] === "string" ? { contextData: options["contextData"] } : {}),
  };
}

/**
 * What Outlook would not take, or would cut off, in an answer: office.js passes
 * it on unseen, so a host has to look.
 */
export function complaintsAbout(options: Completion): string[] {
  const complaints: string[] = [];
  const expect = (isRight: boolean, complaint: string): void => {
    if (!isRight) complaints.push(complaint);
  };
  const isText = (name: string, most: number): void => {
    const value = options[name];
    if (value === undefined) return;
    if (typeof value !== "string") complaints.push(`${name} is no text`);
    else expect(value.length <= most, `${name} has ${value.length} characters, more than ${most}`);
  };
  expect(typeof options["allowEvent"] === "boolean", "allowEvent is not true or false");
  isText("errorMessage", 500);
  isText("errorMessageMarkdown", 500);
  isText("cancelLabel", 20);
  isText("commandId", 250);
  isText("contextData", Infinity);
  expect(options["contextData"] === undefined || options["commandId"] !== undefined, "contextData without commandId");
  expect(options["errorMessageMarkdown"] === undefined || options["errorMessage"] !== undefined, "errorMessageMarkdown without errorMessage");
  const override = options["sendModeOverride"];
  expect(override === undefined || override === "promptUser", "sendModeOverride is something else than promptUser");
  return complaints;
}
