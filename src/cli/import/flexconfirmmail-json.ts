/**
 * The settings of FlexConfirmMail for Thunderbird: what its window exports, or
 * the part of a `policies.json` that is meant for it.
 */
import { addDomains, leaveOut, setThreshold, type Gathered } from "./imported";
import type { Reason } from "./note";

const EXTENSION = "flexible-confirm-mail-progressive@clear-code.com";

/** What is made of a key, when it is on. */
export const THUNDERBIRD: { readonly [key: string]: Reason | { readonly needless: Reason } | "read" } = {
  internalDomains: "read",
  fixedInternalDomains: "read",
  confirmMultipleRecipientDomains: "read",
  minConfirmMultipleRecipientDomainsCount: "read",
  confirmationMode: "noWindow",
  skipConfirmationForInternalMail: { needless: "colleaguesAreNeverCounted" },
  minConfirmationRecipientsCount: "countsEverybody",
  confirmNewDomainRecipients: { needless: "newPeopleAreStrangers" },
  showCountdown: "countdown",
  countdownSeconds: "countdown",
  countdownAllowSkip: "countdown",
  requireCheckSubject: "noBoxes",
  requireCheckBody: "noBoxes",
  requireCheckAttachment: "attachments",
  requireReinputAttachmentNames: "attachments",
  allowCheckAll: "noBoxes",
  allowCheckAllInternals: "noBoxes",
  allowCheckAllExternals: "noBoxes",
  allowCheckAllAttachments: "attachments",
  userRules: "content",
  baseRules: "content",
  overrideBaseRules: "content",
  overrideRules: "content",
};

type Settings = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Settings => typeof value === "object" && value !== null && !Array.isArray(value);

/** The part of `policies.json` for the add-on, or the object itself. */
function settingsIn(value: unknown): Settings | undefined {
  let inner: unknown = value;
  for (const key of ["policies", "3rdparty", "Extensions", EXTENSION]) inner = isObject(inner) ? inner[key] : undefined;
  return isObject(inner) ? inner : isObject(value) ? value : undefined;
}

const bare = (key: string): string => key.replace(/:locked$/, "");

/** Whether this is an object with settings of the add-on. */
export function isOfThunderbird(value: unknown): boolean {
  return Object.keys(settingsIn(value) ?? {}).some(key => Object.hasOwn(THUNDERBIRD, bare(key)));
}

export function addThunderbird(found: Gathered, file: string, value: unknown): void {
  const settings = settingsIn(value) ?? {};
  const place = { file };
  for (const [key, setting] of Object.entries(settings)) {
    // A mark that administrators put next to a setting.
    if (key.endsWith(":locked")) {
      if (setting === true) found.notes.push({ kind: "needless", place, what: `${key} = true`, why: "policyIsFixed" });
      continue;
    }
    const fate = Object.hasOwn(THUNDERBIRD, key) ? THUNDERBIRD[key] : "unknownKey";
    if (fate === "read" || fate === undefined || !isOn(setting)) continue;
    const what = typeof setting === "object" ? { lines: Object.keys(setting ?? {}).length, columns: [key] } : `${key} = ${String(setting)}`;
    if (typeof fate === "string") leaveOut(found, place, what, fate);
    else found.notes.push({ kind: "needless", place, what, why: fate.needless });
  }
  for (const key of ["internalDomains", "fixedInternalDomains"]) addList(found, file, key, settings[key]);
  addMultipleDomains(found, file, settings);
}

function isOn(setting: unknown): boolean {
  if (Array.isArray(setting)) return setting.length > 0;
  return setting !== false && setting !== 0 && setting !== null && setting !== "";
}

function addList(found: Gathered, file: string, key: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (!Array.isArray(value) || value.some(one => typeof one !== "string")) return leaveOut(found, { file }, key, "badLine");
  addDomains(found, file, (value as string[]).map(text => ({ text })), "pattern"); // told by the line before
}

function addMultipleDomains(found: Gathered, file: string, settings: Settings): void {
  const confirms = settings["confirmMultipleRecipientDomains"];
  const number = settings["minConfirmMultipleRecipientDomainsCount"];
  if (confirms === undefined && number === undefined) return;
  const least = number ?? 2;
  const what = `minConfirmMultipleRecipientDomainsCount = ${String(least)}`;
  if (confirms !== true) leaveOut(found, { file }, what, "switchedOff");
  else if (typeof least !== "number" || !Number.isInteger(least) || least < 1) leaveOut(found, { file }, what, "badNumber");
  else setThreshold(found, { file }, what, "warnParties", least, "warnedOnly");
}
