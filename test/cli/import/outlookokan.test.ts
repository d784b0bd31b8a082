import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { importOutlookOkan } from "../../../src/cli/import/outlookokan";
import { rulesOf, type Gathered } from "../../../src/cli/import/imported";
import type { Note } from "../../../src/cli/import/note";

type Files = { readonly [name: string]: string | Uint8Array };

async function imported(files: Files): Promise<Gathered> {
  const folder = mkdtempSync(join(tmpdir(), "outlookokan-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const found = await importOutlookOkan(folder);
  if (!found) throw new Error("nothing of OutlookOkan");
  return found;
}

/** Everything a note says of what it is about. */
function subjectOf(note: Note): string {
  if (note.kind === "unread" || note.kind === "decoded") return note.place.file;
  return typeof note.what === "string" ? note.what : "domains" in note.what ? `${note.what.domains} domains` : `${note.what.lines}: ${note.what.columns.join()}`;
}

const told = ({ notes }: Gathered): string[] => notes.map(note => `${note.kind} ${"to" in note ? note.to : "why" in note ? note.why : ""} ${subjectOf(note)}`);

const EXTERNAL = "ExternalDomainsWarningAndAutoChangeToBccSetting.csv";

/** Each file with a value for each of its columns, and what becomes of it. */
const COLUMNS: readonly (readonly [file: string, columns: readonly (readonly [name: string, value: string, fate: string])[]])[] = [
  ["GeneralSetting.csv", [
    ["IsDoNotConfirmationIfAllRecipientsAreSameDomain", "True", "needless colleaguesAreNeverCounted"],
    ["IsDoDoNotConfirmationIfAllWhite", "True", "left-out trustIsNoAcquaintance"],
    ["IsAutoCheckIfAllRecipientsAreSameDomain", "True", "left-out noBoxes"],
    ["LanguageCode", "ja-JP", "left-out language"],
    ["IsShowConfirmationToMultipleDomain", "True", "needless onlyStrangersInterrupt"],
    ["EnableForgottenToAttachAlert", "True", "left-out attachments"],
    ["EnableGetContactGroupMembers", "True", "left-out groups"],
    ["EnableGetExchangeDistributionListMembers", "True", "left-out groups"],
    ["ContactGroupMembersAreWhite", "True", "left-out groups"],
    ["ExchangeDistributionListMembersAreWhite", "True", "left-out groups"],
    ["IsNotTreatedAsAttachmentsAtHtmlEmbeddedFiles", "True", "left-out attachments"],
    ["IsDoNotUseAutoCcBccAttachedFileIfAllRecipientsAreInternalDomain", "True", "left-out addsNobody"],
    ["IsDoNotUseDeferredDeliveryIfAllRecipientsAreInternalDomain", "True", "left-out delay"],
    ["IsDoNotUseAutoCcBccKeywordIfAllRecipientsAreInternalDomain", "True", "left-out addsNobody"],
    ["IsEnableRecipientsAreSortedByDomain", "True", "left-out noWindow"],
    ["IsAutoAddSenderToBcc", "True", "left-out addsNobody"],
    ["IsAutoCheckRegisteredInContacts", "True", "left-out addressBook"],
    ["IsAutoCheckRegisteredInContactsAndMemberOfContactLists", "True", "left-out addressBook"],
    ["IsCheckNameAndDomainsFromRecipients", "True", "left-out content"],
    ["IsWarningIfRecipientsIsNotRegistered", "True", "left-out addressBook"],
    ["IsProhibitsSendingMailIfRecipientsIsNotRegistered", "True", "left-out addressBook"],
    ["IsShowConfirmationAtSendMeetingRequest", "True", "needless meetingsAreChecked"],
    ["IsAutoAddSenderToCc", "True", "left-out addsNobody"],
    ["IsCheckNameAndDomainsIncludeSubject", "True", "left-out content"],
    ["IsCheckNameAndDomainsFromSubject", "True", "left-out content"],
    ["IsShowConfirmationAtSendTaskRequest", "True", "left-out tasks"],
    ["IsAutoCheckAttachments", "True", "left-out attachments"],
    ["IsCheckKeywordAndRecipientsIncludeSubject", "True", "left-out content"],
  ]],
  [EXTERNAL, [
    ["TargetToAndCcExternalDomainsNum = 7", "7", "imported rules.visible-recipients.warn.parties"],
    ["IsWarningWhenLargeNumberOfExternalDomains", "True", "imported rules.visible-recipients.warn.parties"],
    ["IsProhibitedWhenLargeNumberOfExternalDomains", "True", "imported rules.visible-recipients.stop.parties"],
    ["IsAutoChangeToBccWhenLargeNumberOfExternalDomains", "True", "imported rules.visible-recipients.stop.parties"],
  ]],
  ["ForceAutoChangeRecipientsToBcc.csv", [
    ["IsForceAutoChangeRecipientsToBcc", "True", "imported rules.visible-recipients.stop.parties"],
    ["ToRecipient", "desk@us.example", "left-out toField"],
    ["IsIncludeInternalDomain", "True", "left-out colleaguesMatter"],
  ]],
  ["InternalDomainList.csv", [["1 domains", "@us.example", "imported internalDomains"]]],
  ["Whitelist.csv", [["WhiteName", "@them.example", "left-out trustIsNoAcquaintance"], ["IsSkipConfirmation", "True", "left-out noBoxes"]]],
  ["AlertAddressList.csv", [["TargetAddress", "@them.example", "left-out noSingleRecipients"], ["IsCanNotSend", "True", "left-out noSingleRecipients"], ["Message", "Sure?", "left-out noSingleRecipients"]]],
  ["AlertKeywordAndMessageList.csv", [["AlertKeyword", "*", "left-out content"], ["Message", "Sure?", "left-out content"], ["IsCanNotSend", "True", "left-out content"]]],
  ["AlertKeywordAndMessageListForSubject.csv", [["AlertKeyword", "*", "left-out content"], ["Message", "Sure?", "left-out content"], ["IsCanNotSend", "True", "left-out content"]]],
  ["NameAndDomains.csv", [["Name", "Ann", "left-out content"], ["Domain", "@them.example", "left-out content"]]],
  // As OutlookOkan itself writes its name.
  ["keywordAndRecipientsList.csv", [["Keyword", "quote", "left-out content"], ["Recipient", "ann@them.example", "left-out content"]]],
  ["AutoCcBccKeywordList.csv", [["Keyword", "quote", "left-out addsNobody"], ["CcOrBcc", "Bcc", "left-out addsNobody"], ["AutoAddAddress", "ann@us.example", "left-out addsNobody"]]],
  ["AutoCcBccRecipientList.csv", [["TargetRecipient", "@them.example", "left-out addsNobody"], ["CcOrBcc", "Cc", "left-out addsNobody"], ["AutoAddAddress", "ann@us.example", "left-out addsNobody"]]],
  ["AutoCcBccAttachedFileList.csv", [["CcOrBcc", "Cc", "left-out addsNobody"], ["AutoAddAddress", "ann@us.example", "left-out addsNobody"]]],
  ["DeferredDeliveryMinutes.csv", [["TargetAddress", "@", "left-out delay"], ["DeferredMinutes", "5", "left-out delay"]]],
  ["AttachmentsSetting.csv", [
    ["IsWarningWhenEncryptedZipIsAttached", "True", "left-out attachments"],
    ["IsProhibitedWhenEncryptedZipIsAttached", "True", "left-out attachments"],
    ["IsEnableAllAttachedFilesAreDetectEncryptedZip", "True", "left-out attachments"],
    ["IsAttachmentsProhibited", "True", "left-out attachments"],
    ["IsWarningWhenAttachedRealFile", "True", "left-out attachments"],
    ["IsEnableOpenAttachedFiles", "True", "left-out attachments"],
    ["TargetAttachmentFileExtensionOfOpen", "\".docx,.xlsx\"", "left-out attachments"],
    ["IsMustOpenBeforeCheckTheAttachedFiles", "True", "left-out attachments"],
    ["IsIgnoreMustOpenBeforeCheckTheAttachedFilesIfInternalDomain", "True", "left-out attachments"],
  ]],
  ["RecipientsAndAttachmentsName.csv", [["AttachmentsName", "bill", "left-out attachments"], ["Recipient", "ann@them.example", "left-out attachments"]]],
  ["AttachmentProhibitedRecipients.csv", [["Recipient", "ann@them.example", "left-out attachments"]]],
  ["AttachmentAlertRecipients.csv", [["Recipient", "ann@them.example", "left-out attachments"], ["Message", "Sure?", "left-out attachments"]]],
  ["AutoAddMessage.csv", [["IsAddToStart", "True", "left-out content"], ["IsAddToEnd", "True", "left-out content"], ["MessageOfAddToStart", "Dear all", "left-out content"], ["MessageOfAddToEnd", "Regards", "left-out content"]]],
  ["AutoDeleteRecipientList.csv", [["Recipient", "ann@them.example", "left-out addsNobody"]]],
  ["SecurityForReceivedMail.csv", Array.from({ length: 14 }, (_, index) => [`#${index} = True`, "True", "left-out received"] as const)],
  ["AlertKeywordOfSubjectWhenOpeningMailList.csv", [["AlertKeyword", "invoice", "left-out received"], ["Message", "Sure?", "left-out received"]]],
];

const CELLS = COLUMNS.flatMap(([file, columns]) => columns.map(([name, value, fate], index) => [file, index, name, value, fate] as const));

describe("every column", () => {
  test.each(CELLS)("%s, column %i (%s), is accounted for", async (file, index, name, value, fate) => {
    // All else in the line is off.
    const fields = (COLUMNS.find(([one]) => one === file)?.[1] ?? []).map((_, column) => (column === index ? value : ""));
    const lines = told(await imported({ [file]: `${fields.join(",")}\r\n` }));
    expect(lines.filter(line => line.startsWith(`${fate} `) && line.includes(name))).toHaveLength(1);
  });

  test("of General that is off says nothing", async () => {
    for (const off of ["False", "no", "N", "0", ""]) expect(told(await imported({ "GeneralSetting.csv": Array(28).fill(off).join() }))).toEqual([]);
  });

  test("that is newer than what is known is told", async () => {
    for (const separator of [",", ";"]) {
      expect(told(await imported({ "InternalDomainList.csv": `@us.example${separator}True${separator}x\n@them.example\n` }))).toEqual(["imported internalDomains 2 domains", "left-out unknownColumns 1: #1…"]);
    }
  });
});

describe("the number of external domains", () => {
  const rules = async (line: string) => rulesOf(await imported({ [EXTERNAL]: line }))["visible-recipients"];

  test.each<[string, string, object | undefined]>([
    ["that only warns leaves nobody stopped", "10,True,False,False", { warn: { parties: 10 }, stop: { parties: null, addresses: null } }],
    ["that forbids is a stop", "8,True,True,False", { warn: {}, stop: { parties: 8, addresses: null } }],
    ["that moves to Bcc is a stop", "6,False,False,True", { warn: {}, stop: { parties: 6, addresses: null } }],
    ["has its defaults where fields are missing", "5", { warn: { parties: 5 }, stop: { parties: null, addresses: null } }],
    ["in other words for a truth", "5,n,Y,0", { warn: {}, stop: { parties: 5, addresses: null } }],
    ["that does nothing is none", "10,False,False,False", undefined],
    ["that is none", "many,True,False,False", undefined],
    ["of nobody", "0,True,False,False", undefined],
  ])("%s", async (_, line, expected) => {
    expect(await rules(line)).toEqual(expected);
  });

  test("is told where it cannot be used", async () => {
    expect(told(await imported({ [EXTERNAL]: "-3,True,False,False" }))).toEqual(["left-out badNumber TargetToAndCcExternalDomainsNum = -3"]);
    expect(told(await imported({ [EXTERNAL]: "3,Ja,False,False" }))).toContain("left-out badTruth IsWarningWhenLargeNumberOfExternalDomains = Ja");
    expect(told(await imported({ [EXTERNAL]: "3,False,False,False" }))).toEqual(["left-out switchedOff TargetToAndCcExternalDomainsNum = 3"]);
  });

  test("gives way to moving everybody to Bcc", async () => {
    const found = await imported({ [EXTERNAL]: "10,True,False,True", "ForceAutoChangeRecipientsToBcc.csv": "True,desk@us.example,False" });
    expect(rulesOf(found)["visible-recipients"]).toEqual({ warn: {}, stop: { parties: 2, addresses: null } });
  });
});

describe("an own domain", () => {
  test.each([
    ["@us.example", "us.example", "imported internalDomains 1 domains"],
    ["@US.Example ", "us.example", "imported internalDomains 1 domains"],
    [".us.example", "us.example", "imported internalDomains .us.example"],
    ["us.example", "us.example", "imported internalDomains us.example"],
    ["@日本語.example", "xn--wgv71a119e.example", "imported internalDomains 1 domains"],
    ["ann@us.example", undefined, "left-out oneAddress ann@us.example"],
    ["@gmail.com", undefined, "left-out provider @gmail.com"],
    ["docomo.ne.jp", undefined, "left-out provider docomo.ne.jp"],
    [".co.jp", undefined, "left-out publicSuffix .co.jp"],
    ["com", undefined, "left-out publicSuffix com"],
    ["@", undefined, "left-out noDomain @"],
    ["our domain", undefined, "left-out noDomain our domain"],
  ])("written as %j", async (entry, domain, note) => {
    const found = await imported({ "InternalDomainList.csv": `${entry}\r\n` });
    expect([...found.domains]).toEqual(domain === undefined ? [] : [domain]);
    expect(told(found)).toEqual([note]);
  });

  test("that would match look-alike domains is told as such", async () => {
    const { notes } = await imported({ "InternalDomainList.csv": "@one.example\nexample.org\n.example.net\n" });
    const caveats = notes.map(note => [subjectOf(note), "caveat" in note ? note.caveat : undefined]);
    expect(caveats).toEqual([["example.org", "lookAlikes"], [".example.net", "domainItself"], ["1 domains", undefined]]);
  });

  test("is imported once", async () => {
    const found = await imported({ "InternalDomainList.csv": "@us.example\n@US.example\n" });
    expect([...found.domains]).toEqual(["us.example"]);
    expect(told(found)).toContain("needless twice @US.example");
  });
});

const SETTINGS = { general: ["True", "False", "False", "ja-JP", "True"], external: ["7", "True", "True", "False"], keywords: [["見積", "添付を確認, 宛先も; 見る", "True"], ["契約", "改行\n\"あり\"", "False"]] };
const quoted = (field: string): string => (/[",;\t\n]/.test(field) ? `"${field.replace(/"/g, "\"\"")}"` : field);

function filesWith(separator: string, lineEnd: string, encode: (text: string) => string | Uint8Array): Files {
  const csv = (rows: readonly (readonly string[])[]): string | Uint8Array => encode(rows.map(row => row.map(quoted).join(separator)).join(lineEnd) + lineEnd);
  return {
    "GeneralSetting.csv": csv([SETTINGS.general]),
    [EXTERNAL]: csv([SETTINGS.external]),
    "InternalDomainList.csv": csv([["@us.example"], ["@them.example"]]),
    "AlertKeywordAndMessageList.csv": csv(SETTINGS.keywords),
  };
}

describe("the same settings", () => {
  const plain = filesWith(",", "\r\n", text => text);
  /** By hand, as no encoder for it comes with Node: 見積 and 契約 and the rest of the texts, in Shift_JIS. */
  const shiftJis = Uint8Array.from([0x8c, 0xa9, 0x90, 0xcf, 0x2c, 0x93, 0x59, 0x95, 0x74, 0x2c, 0x54, 0x72, 0x75, 0x65, 0x0d, 0x0a, 0x8c, 0x5f, 0x96, 0xf1, 0x2c, 0x89, 0xfc, 0x8d, 0x73, 0x2c, 0x46, 0x61, 0x6c, 0x73, 0x65, 0x0d, 0x0a]);

  test.each<[string, Files]>([
    ["with a byte order mark", filesWith(",", "\r\n", text => `\uFEFF${text}`)],
    ["with semicolons", filesWith(";", "\r\n", text => text)],
    ["with semicolons and a byte order mark", filesWith(";", "\n", text => `\uFEFF${text}`)],
    ["with tabs", filesWith("\t", "\n", text => text)],
    ["with the line ends of Unix", filesWith(",", "\n", text => text)],
    ["with the line ends of old Macs", filesWith(",", "\r", text => text)],
    ["without a line end at last", Object.fromEntries(Object.entries(plain).map(([name, text]) => [name, String(text).trimEnd()]))],
    ["in files with names in other letters", Object.fromEntries(Object.entries(plain).map(([name, text]) => [name.toUpperCase(), text]))],
  ])("%s say the same", async (_, files) => {
    const [one, other] = [await imported(plain), await imported(files)];
    expect({ ...other, notes: told(other).sort() }).toEqual({ ...one, notes: told(one).sort() });
  });

  test.each<[string, Uint8Array, string]>([
    ["Shift_JIS", shiftJis, "Shift_JIS"],
    ["UTF-16", Buffer.from("\uFEFF見積,添付,True\r\n契約,改行,False\r\n", "utf16le"), "UTF-16"],
  ])("in %s are read, and it is told", async (_, bytes, charset) => {
    const { notes } = await imported({ "AlertKeywordAndMessageList.csv": bytes });
    expect(notes).toContainEqual({ kind: "decoded", place: { file: "AlertKeywordAndMessageList.csv" }, charset });
    expect(notes).toContainEqual(expect.objectContaining({ kind: "left-out", what: { lines: 2, columns: ["AlertKeyword", "Message", "IsCanNotSend"] } }));
  });
});

describe("what cannot be read", () => {
  test("is told: an export, a file of something else, a second line, a broken quotation mark", async () => {
    const lines = told(await imported({ "a.ocfg": "PK", "notes.txt": "x", [EXTERNAL]: "5,True\n6,True\n", "InternalDomainList.csv": "@us.example\n\"@them.example\n@one.example\n", "Whitelist.csv": "a\0b" }));
    expect(lines).toEqual(expect.arrayContaining(["unread archive a.ocfg", "left-out unknownFile notes.txt", "left-out onlyFirstLine 1: ", "left-out badLine \"", "unread noText Whitelist.csv", "imported internalDomains 1 domains"]));
  });

  test("is nothing of OutlookOkan in a folder without any of its files", async () => {
    expect(await importOutlookOkan(mkdtempSync(join(tmpdir(), "empty-")))).toBeUndefined();
  });

  test("never throws, and no line of the list of own domains goes without a word", async () => {
    const entry = fc.oneof(fc.domain().map(one => `@${one}`), fc.domain(), fc.emailAddress(), fc.string({ unit: "grapheme" }).filter(one => !/["\r\n,;\t\0]/.test(one) && one.trim() !== ""));
    await fc.assert(fc.asyncProperty(fc.array(entry, { maxLength: 8 }), fc.uint8Array({ maxLength: 60 }), async (entries, bytes) => {
      const { domains, notes } = await imported({ "InternalDomainList.csv": entries.join("\n"), "AlertAddressList.csv": bytes });
      const ofList = notes.filter(({ place }) => place.file === "InternalDomainList.csv");
      const counted = ofList.reduce((sum, note) => sum + (note.kind === "imported" && typeof note.what === "object" && "domains" in note.what ? note.what.domains : 1), 0);
      expect(counted).toBe(entries.length);
      expect(new Set(domains).size).toBe(domains.size);
    }), { numRuns: 60 });
  });
});
