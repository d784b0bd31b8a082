/**
 * The settings of OutlookOkan: CSV files without a head line, one a page of its
 * settings window. Later versions add columns at the end; a field that is missing
 * has its default there.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readCsv, separatorOf, type Row, type Separator } from "./csv";
import { addDomains, gathering, leaveOut, setThreshold, type Gathered } from "./imported";
import type { Place, Reason } from "./note";
import { readSettings } from "./settings-file";

/** What is made of a column: a reason why nothing, one that it is so anyway, or `read`: there is code for it. */
type Fate = Reason | { readonly needless: Reason } | "read";

interface Table {
  readonly file: string;
  readonly columns: readonly (readonly [name: string, fate: Fate])[];
  /** Read by its first line only. */
  readonly isOneRow?: true;
}

const all = (fate: Fate, ...names: readonly string[]): Table["columns"] => names.map(name => [name, fate]);

const GENERAL = "GeneralSetting.csv";
const EXTERNAL = "ExternalDomainsWarningAndAutoChangeToBccSetting.csv";
const FORCE = "ForceAutoChangeRecipientsToBcc.csv";
const INTERNAL = "InternalDomainList.csv";

/** Every file, and every column in its order. */
export const TABLES: readonly Table[] = [
  {
    file: GENERAL,
    isOneRow: true,
    columns: [
      ["IsDoNotConfirmationIfAllRecipientsAreSameDomain", { needless: "colleaguesAreNeverCounted" }],
      ["IsDoDoNotConfirmationIfAllWhite", "trustIsNoAcquaintance"],
      ["IsAutoCheckIfAllRecipientsAreSameDomain", "noBoxes"],
      ["LanguageCode", "language"],
      ["IsShowConfirmationToMultipleDomain", { needless: "onlyStrangersInterrupt" }],
      ["EnableForgottenToAttachAlert", "attachments"],
      ...all("groups", "EnableGetContactGroupMembers", "EnableGetExchangeDistributionListMembers", "ContactGroupMembersAreWhite", "ExchangeDistributionListMembersAreWhite"),
      ["IsNotTreatedAsAttachmentsAtHtmlEmbeddedFiles", "attachments"],
      ["IsDoNotUseAutoCcBccAttachedFileIfAllRecipientsAreInternalDomain", "addsNobody"],
      ["IsDoNotUseDeferredDeliveryIfAllRecipientsAreInternalDomain", "delay"],
      ["IsDoNotUseAutoCcBccKeywordIfAllRecipientsAreInternalDomain", "addsNobody"],
      ["IsEnableRecipientsAreSortedByDomain", "noWindow"],
      ["IsAutoAddSenderToBcc", "addsNobody"],
      ...all("addressBook", "IsAutoCheckRegisteredInContacts", "IsAutoCheckRegisteredInContactsAndMemberOfContactLists"),
      ["IsCheckNameAndDomainsFromRecipients", "content"],
      ...all("addressBook", "IsWarningIfRecipientsIsNotRegistered", "IsProhibitsSendingMailIfRecipientsIsNotRegistered"),
      ["IsShowConfirmationAtSendMeetingRequest", { needless: "meetingsAreChecked" }],
      ["IsAutoAddSenderToCc", "addsNobody"],
      ...all("content", "IsCheckNameAndDomainsIncludeSubject", "IsCheckNameAndDomainsFromSubject"),
      ["IsShowConfirmationAtSendTaskRequest", "tasks"],
      ["IsAutoCheckAttachments", "attachments"],
      ["IsCheckKeywordAndRecipientsIncludeSubject", "content"],
    ],
  },
  {
    file: EXTERNAL,
    isOneRow: true,
    columns: all("read", "TargetToAndCcExternalDomainsNum", "IsWarningWhenLargeNumberOfExternalDomains", "IsProhibitedWhenLargeNumberOfExternalDomains", "IsAutoChangeToBccWhenLargeNumberOfExternalDomains"),
  },
  {
    file: FORCE,
    isOneRow: true,
    columns: [["IsForceAutoChangeRecipientsToBcc", "read"], ["ToRecipient", "toField"], ["IsIncludeInternalDomain", "colleaguesMatter"]],
  },
  { file: INTERNAL, columns: [["Domain", "read"]] },
  { file: "Whitelist.csv", columns: [["WhiteName", "trustIsNoAcquaintance"], ["IsSkipConfirmation", "noBoxes"]] },
  { file: "AlertAddressList.csv", columns: all("noSingleRecipients", "TargetAddress", "IsCanNotSend", "Message") },
  { file: "AlertKeywordAndMessageList.csv", columns: all("content", "AlertKeyword", "Message", "IsCanNotSend") },
  { file: "AlertKeywordAndMessageListForSubject.csv", columns: all("content", "AlertKeyword", "Message", "IsCanNotSend") },
  { file: "NameAndDomains.csv", columns: all("content", "Name", "Domain") },
  { file: "KeywordAndRecipientsList.csv", columns: all("content", "Keyword", "Recipient") },
  { file: "AutoCcBccKeywordList.csv", columns: all("addsNobody", "Keyword", "CcOrBcc", "AutoAddAddress") },
  { file: "AutoCcBccRecipientList.csv", columns: all("addsNobody", "TargetRecipient", "CcOrBcc", "AutoAddAddress") },
  { file: "AutoCcBccAttachedFileList.csv", columns: all("addsNobody", "CcOrBcc", "AutoAddAddress") },
  { file: "DeferredDeliveryMinutes.csv", columns: all("delay", "TargetAddress", "DeferredMinutes") },
  {
    file: "AttachmentsSetting.csv",
    isOneRow: true,
    columns: all(
      "attachments",
      "IsWarningWhenEncryptedZipIsAttached", "IsProhibitedWhenEncryptedZipIsAttached", "IsEnableAllAttachedFilesAreDetectEncryptedZip", "IsAttachmentsProhibited", "IsWarningWhenAttachedRealFile",
      "IsEnableOpenAttachedFiles", "TargetAttachmentFileExtensionOfOpen", "IsMustOpenBeforeCheckTheAttachedFiles", "IsIgnoreMustOpenBeforeCheckTheAttachedFilesIfInternalDomain",
    ),
  },
  { file: "RecipientsAndAttachmentsName.csv", columns: all("attachments", "AttachmentsName", "Recipient") },
  { file: "AttachmentProhibitedRecipients.csv", columns: all("attachments", "Recipient") },
  { file: "AttachmentAlertRecipients.csv", columns: all("attachments", "Recipient", "Message") },
  { file: "AutoAddMessage.csv", isOneRow: true, columns: all("content", "IsAddToStart", "IsAddToEnd", "MessageOfAddToStart", "MessageOfAddToEnd") },
  { file: "AutoDeleteRecipientList.csv", columns: all("addsNobody", "Recipient") },
  {
    file: "SecurityForReceivedMail.csv",
    isOneRow: true,
    columns: all("received", ...Array.from({ length: 14 }, (_, index) => `#${index}`)),
  },
  { file: "AlertKeywordOfSubjectWhenOpeningMailList.csv", columns: all("received", "AlertKeyword", "Message") },
  { file: "MailHeaderAnalysisExceptionAddress.csv", columns: all("received", "Address") },
];

/** Undefined when the folder has no file of OutlookOkan. Throws what node:fs throws for the folder. */
export async function importOutlookOkan(folder: string): Promise<Gathered | undefined> {
  const names = readdirSync(folder).sort();
  const tables = new Map(names.map(name => [name, TABLES.find(({ file }) => file.toLowerCase() === name.toLowerCase())]));
  if ([...tables.values()].every(table => table === undefined)) return undefined;

  const found = gathering();
  let usual: Separator = ",";
  // The file with the most columns tells the separator of the country best.
  const inOrder = [...tables].sort(([, one], [, other]) => (other?.columns.length ?? 0) - (one?.columns.length ?? 0));
  for (const [name, table] of inOrder) {
    if (!table) {
      found.notes.push(/\.ocfg$/i.test(name) ? { kind: "unread", place: { file: name }, why: "archive" } : { kind: "left-out", place: { file: name }, what: name, why: "unknownFile" });
      continue;
    }
    const read = readSettings(join(folder, name));
    if (typeof read === "string") {
      found.notes.push({ kind: "unread", place: { file: name }, why: read });
      continue;
    }
    if (read.charset !== "UTF-8") found.notes.push({ kind: "decoded", place: { file: name }, charset: read.charset });
    const separator = await separatorOf(read.text.replace(/^\uFEFF/, ""), table.columns.length, usual);
    if (table.columns.length > 1) usual = separator;
    addTable(found, name, table, await readCsv(read.text.replace(/^\uFEFF/, ""), separator));
  }
  return found;
}

function addTable(found: Gathered, file: string, table: Table, rows: readonly Row[]): void {
  for (const { line, isBroken } of rows) if (isBroken) leaveOut(found, { file, line }, "\"", "badLine");
  const sound = rows.filter(({ isBroken }) => !isBroken);
  const [first, ...others] = sound;
  if (!first) return;
  if (table.isOneRow) for (const { line } of others) leaveOut(found, { file, line }, { lines: 1, columns: [] }, "onlyFirstLine");
  const used = table.isOneRow ? [first] : sound;

  if (table.file === EXTERNAL) addExternalDomains(found, { file, line: first.line }, first.fields);
  if (table.file === FORCE) addForcedBcc(found, { file, line: first.line }, first.fields);
  if (table.file === INTERNAL) addDomains(found, file, used.map(({ line, fields }) => ({ text: fields[0] ?? "", line })).filter(({ text }) => text.trim() !== ""), "suffix");
  addFates(found, file, table, used);
  const beyond = used.filter(({ fields }) => fields.slice(table.columns.length).some(isSet)).length;
  if (beyond > 0) leaveOut(found, { file }, { lines: beyond, columns: [`#${table.columns.length}…`] }, "unknownColumns");
}

/** Columns with the same fate are told at once, unless the file has one line: then with their values. */
function addFates(found: Gathered, file: string, table: Table, rows: readonly Row[]): void {
  const named = new Map<Exclude<Fate, "read">, string[]>();
  table.columns.forEach(([name, fate], index) => {
    const value = rows[0]?.fields[index]?.trim() ?? "";
    if (fate === "read" || !rows.some(({ fields }) => isSet(fields[index]))) return;
    if (table.isOneRow) return void tell(found, { file, line: rows[0]?.line ?? 1 }, `${name} = ${value}`, fate);
    named.set(fate, [...(named.get(fate) ?? []), name]);
  });
  for (const [fate, columns] of named) tell(found, { file }, { lines: rows.length, columns }, fate);
}

function tell(found: Gathered, place: Place, what: string | { lines: number; columns: readonly string[] }, fate: Exclude<Fate, "read">): void {
  if (typeof fate === "string") leaveOut(found, place, what, fate);
  else found.notes.push({ kind: "needless", place, what, why: fate.needless });
}

/** An empty field, and a switch that is off, say nothing. */
function isSet(field: string | undefined): boolean {
  const text = field?.trim() ?? "";
  return text !== "" && truthOf(text) !== false;
}

/** CsvHelper's words for a truth; undefined for other text. */
function truthOf(text: string): boolean | undefined {
  if (/^(true|yes|y|1)$/i.test(text)) return true;
  return /^(false|no|n|0)$/i.test(text) ? false : undefined;
}

function addExternalDomains(found: Gathered, place: Place, fields: readonly string[]): void {
  const [number, warns, stops, moves] = ["10", "True", "False", "False"].map((usual, index) => fields[index]?.trim() || usual);
  const names = TABLES.find(({ file }) => file === EXTERNAL)?.columns.map(([name]) => name) ?? [];
  const least = Number(number);
  if (!/^\d+$/.test(number ?? "") || least < 1) return leaveOut(found, place, `${names[0]} = ${number}`, "badNumber");
  const switches = [warns, stops, moves].map((text, index) => ({ name: names[index + 1] ?? "", truth: truthOf(text ?? ""), text: text ?? "" }));
  for (const { name, truth, text } of switches) if (truth === undefined) leaveOut(found, place, `${name} = ${text}`, "badTruth");

  const [warning, stopping, moving] = switches;
  const what = (name: string | undefined): string => `${names[0]} = ${number}, ${name} = True`;
  if (stopping?.truth) setThreshold(found, place, what(stopping.name), "stopParties", least, "countsParties");
  if (moving?.truth) setThreshold(found, place, what(moving.name), "stopParties", least, "movedByItself");
  if (warning?.truth) {
    if (stopping?.truth || moving?.truth) found.notes.push({ kind: "needless", place, what: what(warning.name), why: "stopDoesMore" });
    else setThreshold(found, place, what(warning.name), "warnParties", least, "warnedOnly");
  }
  if (switches.every(({ truth }) => truth === false)) leaveOut(found, place, `${names[0]} = ${number}`, "switchedOff");
}

function addForcedBcc(found: Gathered, place: Place, fields: readonly string[]): void {
  const text = fields[0]?.trim() || "False";
  const truth = truthOf(text);
  const what = `IsForceAutoChangeRecipientsToBcc = ${text}`;
  if (truth === undefined) leaveOut(found, place, what, "badTruth");
  // Two is the least at which anybody's address is shown to a stranger.
  else if (truth) setThreshold(found, place, what, "stopParties", 2, "movedByItself");
}
