/**
 * The settings of FlexConfirmMail: text files of its add-in for Outlook, a
 * registry file of its group policy, and the JSON of its add-on for Thunderbird.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { addDomains, gathering, leaveOut, setThreshold, type Gathered } from "./imported";
import type { Caveat, Place, Reason } from "./note";
import { registryValues } from "./registry-file";
import { readSettings } from "./settings-file";
import { addThunderbird, isOfThunderbird } from "./flexconfirmmail-json";

/** What is made of a key of Common.txt, when it is on. */
export type Fate = Reason | { readonly needless: Reason } | "read";

/** Every key of Common.txt that some version knows. */
export const COMMON: { readonly [key: string]: Fate } = {
  CountEnabled: "countdown",
  CountAllowSkip: "countdown",
  CountSeconds: "countdown",
  SafeBccEnabled: "read",
  SafeBccThreshold: "read",
  BccConversionRecommendationDomainsThreshold: { needless: "moveIsAlwaysOffered" },
  SafeBccReconfirmationThreshold: "read",
  ConvertToBccEnabled: "read",
  ConvertToBccThreshold: "read",
  RequireCheckSubject: "noBoxes",
  RequireCheckBody: "noBoxes",
  MainSkipIfNoExt: { needless: "colleaguesAreNeverCounted" },
  MainSkipIfOnlyOneExt: { needless: "onlyStrangersInterrupt" },
  CountSkipIfNoExt: "countdown",
  UntrustUnsafeRecipients: "noSingleRecipients",
  AppointmentConfirmationEnabled: "read",
  SafeNewDomainsEnabled: { needless: "newPeopleAreStrangers" },
  DelayDeliveryEnabled: "delay",
  DelayDeliverySeconds: "delay",
  BlockDistributionLists: { needless: "groupsAreStopped" },
  EmphasizeUntrustedToCc: "noWindow",
  IgnoreInlineImageAttachments: "attachments",
  ConfirmationDialogCardsOrder: "noWindow",
  FixedParameters: { needless: "policyIsFixed" },
};

/** Lists whose every entry has the same fate. */
const LISTS: { readonly [file: string]: { readonly why: Reason; readonly column: string } } = {
  "unsafedomains.txt": { why: "noSingleRecipients", column: "UnsafeDomains" },
  "unsafefiles.txt": { why: "attachments", column: "UnsafeFiles" },
  "unsafebodies.txt": { why: "content", column: "UnsafeBodies" },
};

interface Line {
  readonly text: string;
  readonly line: number;
}

/** Undefined when the folder has no file of FlexConfirmMail. Throws what node:fs throws for the folder. */
export function importFlexConfirmMail(folder: string): Gathered | undefined {
  const found = gathering();
  let isOne = false;
  for (const name of readdirSync(folder).sort()) {
    const kind = kindOf(name);
    const read = kind === "unknown" ? undefined : readSettings(join(folder, name));
    if (read === undefined) {
      leaveOut(found, { file: name }, name, "unknownFile");
      continue;
    }
    if (typeof read === "string") {
      found.notes.push({ kind: "unread", place: { file: name }, why: read });
      continue;
    }
    const isOurs = addFile(found, name, kind, read.text.replace(/^\uFEFF/, ""));
    isOne ||= isOurs;
    // A registry editor writes UTF-16.
    if (isOurs && read.charset !== "UTF-8" && kind !== "registry") found.notes.push({ kind: "decoded", place: { file: name }, charset: read.charset });
  }
  return isOne ? found : undefined;
}

type Kind = "common" | "trusted" | "list" | "json" | "registry" | "unknown";

function kindOf(name: string): Kind {
  const lower = name.toLowerCase();
  if (lower === "common.txt") return "common";
  if (lower === "trusteddomains.txt") return "trusted";
  if (LISTS[lower]) return "list";
  return lower.endsWith(".json") ? "json" : lower.endsWith(".reg") ? "registry" : "unknown";
}

/** Whether it was a file of FlexConfirmMail. */
function addFile(found: Gathered, file: string, kind: Kind, text: string): boolean {
  if (kind === "json") {
    const value = jsonOf(text);
    if (isOfThunderbird(value)) addThunderbird(found, file, value);
    else found.notes.push(value === undefined ? { kind: "unread", place: { file }, why: "noJson" } : { kind: "left-out", place: { file }, what: file, why: "unknownFile" });
    return isOfThunderbird(value);
  }
  if (kind === "registry") {
    const values = registryValues(text, /\\FlexConfirmMail\\/i);
    if (values.length === 0) leaveOut(found, { file }, file, "unknownFile");
    addCommon(found, file, values.filter(({ name }) => !/^(Trusted|Unsafe)/.test(name)).map(({ name, value, line }) => ({ text: `${name} = ${value}`, line })));
    for (const { name, value, line } of values) {
      const entries = linesOf(value.replace(/\0/g, "\n")).map(one => ({ text: one.text, line }));
      if (/^TrustedDomains$/i.test(name)) addTrusted(found, file, entries);
      else if (/^Unsafe/i.test(name)) addList(found, { file, line }, entries, LISTS[`${name.toLowerCase()}.txt`]?.why ?? "unknownKey", name);
    }
    return values.length > 0;
  }
  const lines = linesOf(text);
  if (kind === "common") addCommon(found, file, lines);
  else if (kind === "trusted") addTrusted(found, file, lines);
  else addList(found, { file }, lines, LISTS[file.toLowerCase()]?.why ?? "unknownFile", LISTS[file.toLowerCase()]?.column ?? file);
  return true;
}

/** Blank lines and remarks say nothing. */
function linesOf(text: string): Line[] {
  return text.split("\n").map((line, index) => ({ text: line.trim(), line: index + 1 })).filter(({ text: one }) => one !== "" && !one.startsWith("#"));
}

function addList(found: Gathered, place: Place, lines: readonly Line[], why: Reason, column: string): void {
  // Texts are sections, of several lines each; the others' sections only tell how severe an entry is.
  const isSection = ({ text }: Line): boolean => /^\[.*\]$/.test(text);
  const entries = lines.filter(one => (column === "UnsafeBodies") === isSection(one));
  if (entries.length > 0) leaveOut(found, place, { lines: entries.length, columns: [column] }, why);
}

/** `-pattern` takes the same pattern out, which some other layer of settings may have. */
function addTrusted(found: Gathered, file: string, lines: readonly Line[]): void {
  const removed = new Map(lines.filter(({ text }) => text.startsWith("-")).map(one => [one.text.slice(1).trim().toLowerCase(), one]));
  const isRemoved = ({ text }: Line): boolean => removed.has(text.toLowerCase());
  const patterns = lines.filter(({ text }) => !text.startsWith("-"));
  const known = new Set(patterns.map(one => one.text.toLowerCase()));
  for (const [pattern, { text, line }] of removed) {
    if (known.has(pattern)) found.notes.push({ kind: "imported", place: { file, line }, what: text, to: "internalDomains" });
    else leaveOut(found, { file, line }, text, "nothingToRemove");
  }
  addDomains(found, file, patterns.filter(one => !isRemoved(one)), "pattern");
}

function addCommon(found: Gathered, file: string, lines: readonly Line[]): void {
  const settings = new Map<string, Setting>();
  for (const { text, line } of lines) {
    const place = { file, line };
    const [key = "", value = ""] = text.split(/=(.*)/s).map(part => part.trim());
    const fate = Object.hasOwn(COMMON, key) ? COMMON[key] : undefined;
    if (!text.includes("=") || !fate) {
      leaveOut(found, place, text, fate ? "badLine" : "unknownKey");
      continue;
    }
    const read = valueOf(key, value);
    if (read === undefined) leaveOut(found, place, text, /Threshold|Seconds/.test(key) ? "badNumber" : "badTruth");
    else if (fate === "read") settings.set(key, { place, text: `${key} = ${value}`, value: read });
    else addFate(found, place, `${key} = ${value}`, fate, read !== false && read !== 0);
  }
  addThresholds(found, settings);
}

function addFate(found: Gathered, place: Place, what: string, fate: Exclude<Fate, "read">, isOn: boolean): void {
  if (typeof fate !== "string") {
    // What Bcc Guard does anyway, it does for those too who had switched it off.
    if (isOn) found.notes.push({ kind: "needless", place, what, why: fate.needless });
    else leaveOut(found, place, what, "switchedOff");
  } else if (isOn) leaveOut(found, place, what, fate);
}

/** A truth, a whole number, or true for a list that names anything; undefined where it is none of them. */
function valueOf(key: string, text: string): boolean | number | undefined {
  if (/Threshold$|Seconds$/.test(key)) return /^[+-]?\d/.test(text) ? parseInt(text, 10) : undefined;
  if (key === "FixedParameters" || key === "ConfirmationDialogCardsOrder") return text !== "";
  if (/^(yes|true|on|1)$/i.test(text)) return true;
  return /^(no|false|off|0)$/i.test(text) ? false : undefined;
}

interface Setting {
  readonly place: Place;
  readonly text: string;
  readonly value: boolean | number;
}

function addThresholds(found: Gathered, settings: ReadonlyMap<string, Setting>): void {
  const meetings = settings.get("AppointmentConfirmationEnabled");
  if (meetings) {
    found.meetings = meetings.value === true;
    if (found.meetings) found.notes.push({ kind: "needless", place: meetings.place, what: meetings.text, why: "meetingsAreChecked" });
    else leaveOut(found, meetings.place, meetings.text, "switchedOff");
  }
  const reconfirms = Number(settings.get("SafeBccReconfirmationThreshold")?.value ?? 0) >= 1;
  const safeBcc = { setting: settings.get("SafeBccEnabled"), isUsual: true };
  const convert = { setting: settings.get("ConvertToBccEnabled"), isUsual: false };
  addThreshold(found, settings.get("SafeBccThreshold"), { ...safeBcc, usual: 4 }, "warnParties", reconfirms ? "countsParties" : "warnedOnly");
  addThreshold(found, settings.get("SafeBccReconfirmationThreshold"), safeBcc, "stopParties", "askedAgain");
  addThreshold(found, settings.get("ConvertToBccThreshold"), { ...convert, usual: 2 }, "warnAddresses", "countsOutsiders");
}

/** A number, and the switch that it depends on. A switch that is on without a number means the usual one. */
function addThreshold(
  found: Gathered,
  number: Setting | undefined,
  { setting, isUsual, usual }: { readonly setting: Setting | undefined; readonly isUsual: boolean; readonly usual?: number },
  which: "warnParties" | "stopParties" | "warnAddresses",
  caveat: Caveat,
): void {
  const isOn = setting ? setting.value === true : isUsual;
  const least = number ? Number(number.value) : setting && isOn ? usual : undefined;
  const told = number ?? setting;
  if (!told || (!number && isOn && least === undefined)) return;
  if (isOn && least !== undefined && least >= 1) setThreshold(found, told.place, told.text, which, least, caveat);
  // The switch is told once, with the number that it has a default for.
  else if (number || usual !== undefined) leaveOut(found, told.place, told.text, "switchedOff");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON
  }
}
