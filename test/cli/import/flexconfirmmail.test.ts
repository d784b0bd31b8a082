import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { importFlexConfirmMail } from "../../../src/cli/import/flexconfirmmail";
import { rulesOf, type Gathered } from "../../../src/cli/import/imported";

type Files = { readonly [name: string]: string | Uint8Array };

function imported(files: Files): Gathered {
  const folder = mkdtempSync(join(tmpdir(), "flexconfirmmail-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const found = importFlexConfirmMail(folder);
  if (!found) throw new Error("nothing of FlexConfirmMail");
  return found;
}

function told({ notes }: Gathered): string[] {
  return notes.map(note => {
    const what = note.kind === "unread" || note.kind === "decoded" ? note.place.file : typeof note.what === "string" ? note.what : "domains" in note.what ? `${note.what.domains} domains` : `${note.what.lines}: ${note.what.columns.join()}`;
    return `${note.kind} ${"to" in note ? note.to : "why" in note ? note.why : ""} ${what}`;
  });
}

const common = (...lines: string[]): Files => ({ "Common.txt": lines.join("\n") });
const messageRule = (files: Files) => rulesOf(imported(files))["visible-recipients"];

describe("every key of Common.txt", () => {
  test.each([
    ["CountEnabled = true", "left-out countdown"],
    ["CountAllowSkip = true", "left-out countdown"],
    ["CountSeconds = 3", "left-out countdown"],
    ["SafeBccEnabled = true", "imported rules.visible-recipients.warn.parties"],
    ["SafeBccThreshold = 4", "imported rules.visible-recipients.warn.parties"],
    ["BccConversionRecommendationDomainsThreshold = 5", "needless moveIsAlwaysOffered"],
    ["SafeBccReconfirmationThreshold = 6", "imported rules.visible-recipients.stop.parties"],
    ["ConvertToBccEnabled = true", "imported rules.visible-recipients.warn.addresses"],
    ["ConvertToBccThreshold = 2", "left-out switchedOff"],
    ["RequireCheckSubject = true", "left-out noBoxes"],
    ["RequireCheckBody = true", "left-out noBoxes"],
    ["MainSkipIfNoExt = true", "needless colleaguesAreNeverCounted"],
    ["CountSkipIfNoExt = true", "left-out countdown"],
    ["UntrustUnsafeRecipients = true", "left-out noSingleRecipients"],
    ["AppointmentConfirmationEnabled = true", "needless meetingsAreChecked"],
    ["SafeNewDomainsEnabled = true", "needless newPeopleAreStrangers"],
    ["DelayDeliveryEnabled = true", "left-out delay"],
    ["DelayDeliverySeconds = 60", "left-out delay"],
    ["BlockDistributionLists = true", "needless groupsAreStopped"],
    ["EmphasizeUntrustedToCc = true", "left-out noWindow"],
    ["IgnoreInlineImageAttachments = true", "left-out attachments"],
    ["ConfirmationDialogCardsOrder = TrustedDomains,Subject", "left-out noWindow"],
    ["FixedParameters = SafeBccThreshold,TrustedDomains", "needless policyIsFixed"],
    // Off where Bcc Guard does it anyway: the default stays, which is worth a word.
    ["SafeBccEnabled = no", "left-out switchedOff"],
    ["BlockDistributionLists = off", "left-out switchedOff"],
    ["AppointmentConfirmationEnabled = 0", "left-out switchedOff"],
    // As somebody may have written it.
    ["SafeBccThreshold = many", "left-out badNumber"],
    ["SafeBccEnabled = maybe", "left-out badTruth"],
    ["SafeBccTreshold = 4", "left-out unknownKey"],
    ["constructor = 4", "left-out unknownKey"],
    ["SafeBccThreshold", "left-out badLine"],
  ])("%s is accounted for", (line, fate) => {
    expect(told(imported(common("# ours", "", line)))).toEqual([`${fate} ${line}`]);
  });

  test("that is off and has no counterpart says nothing", () => {
    expect(told(imported(common("CountEnabled = false", "RequireCheckBody = NO", "CountSeconds = 0")))).toEqual([]);
  });
});

describe("the number of domains", () => {
  test.each<[string, Files, object | undefined]>([
    ["that asks leaves nobody stopped", common("SafeBccThreshold = 4"), { warn: { parties: 4 }, stop: { parties: null, addresses: null } }],
    ["that asks twice is a stop", common("SafeBccThreshold = 4", "SafeBccReconfirmationThreshold=9"), { warn: { parties: 4 }, stop: { parties: 9, addresses: null } }],
    ["has its default where only the switch is written", common("SafeBccEnabled = YES"), { warn: { parties: 4 }, stop: { parties: null, addresses: null } }],
    ["is none with the switch off", common("SafeBccEnabled = false", "SafeBccThreshold = 4", "SafeBccReconfirmationThreshold = 2"), undefined],
    ["is none at zero", common("SafeBccThreshold = 0"), undefined],
    ["that is negative is none", common("SafeBccThreshold = -4"), undefined],
    ["of recipients that are to be converted asks for addresses", common("ConvertToBccEnabled = true", "ConvertToBccThreshold = 8"), { warn: { addresses: 8 }, stop: { parties: null, addresses: null } }],
    ["is read like parseInt does", common("SafeBccThreshold = 12 domains"), { warn: { parties: 12 }, stop: { parties: null, addresses: null } }],
  ])("%s", (_, files, expected) => {
    expect(messageRule(files)).toEqual(expected);
  });

  test("holds for meetings where they are confirmed", () => {
    const rules = rulesOf(imported(common("SafeBccThreshold = 4", "AppointmentConfirmationEnabled = on")));
    expect(rules["attendees-in-view"]).toEqual(rules["visible-recipients"]);
  });
});

describe("a trusted domain", () => {
  test.each([
    ["us.example", "us.example", "imported internalDomains 1 domains"],
    ["@us.example", "us.example", "imported internalDomains 1 domains"],
    ["*@us.example", "us.example", "imported internalDomains 1 domains"],
    ["*.us.example", "us.example", "imported internalDomains *.us.example"],
    ["*us.example", "us.example", "imported internalDomains *us.example"],
    ["us.*", undefined, "left-out wildcard us.*"],
    ["u?.example", undefined, "left-out wildcard u?.example"],
    ["ann@us.example", undefined, "left-out oneAddress ann@us.example"],
    ["ann*@us.example", undefined, "left-out wildcard ann*@us.example"],
    ["yahoo.co.jp", undefined, "left-out provider yahoo.co.jp"],
    ["*.jp", undefined, "left-out publicSuffix *.jp"],
    ["-us.example", undefined, "left-out nothingToRemove -us.example"],
  ])("written as %j", (entry, domain, note) => {
    const found = imported({ "TrustedDomains.txt": `# ours\r\n\r\n  ${entry}  \r\n` });
    expect([...found.domains]).toEqual(domain === undefined ? [] : [domain]);
    expect(told(found)).toEqual([note]);
    if (!note.endsWith(" domains")) expect(found.notes[0]?.place).toEqual({ file: "TrustedDomains.txt", line: 3 });
  });

  test("whose pattern would match look-alike domains is told as such", () => {
    expect(imported({ "TrustedDomains.txt": "*us.example" }).notes).toContainEqual(expect.objectContaining({ caveat: "lookAlikes" }));
  });

  test("is taken out by the same pattern with a minus", () => {
    const found = imported({ "TrustedDomains.txt": "us.example\nthem.example\n-US.example" });
    expect([...found.domains]).toEqual(["them.example"]);
    expect(told(found)).toEqual(["imported internalDomains -US.example", "imported internalDomains 1 domains"]);
  });
});

describe("other lists", () => {
  test("are counted without their sections, texts by theirs", () => {
    const lines = told(imported({
      "UnsafeDomains.txt": "[WARNING]\none.example\n[BLOCK]\n*.two.example\n# remark\n",
      "UnsafeFiles.txt": "secret\n",
      "UnsafeBodies.txt": "[Bills]\nKeywords=bill,invoice\nMessage=Sure?\nWarningType=BLOCK\n[Names]\nKeywords=ann\n",
    }));
    expect(lines).toEqual(["left-out content 2: UnsafeBodies", "left-out noSingleRecipients 2: UnsafeDomains", "left-out attachments 1: UnsafeFiles"]);
  });
});

describe("text", () => {
  const lines = ["# 自組織", "us.example", "them.example", ""];
  test.each<[string, string | Uint8Array, string | undefined]>([
    ["UTF-8 with a mark", `\uFEFF${lines.join("\r\n")}`, undefined],
    // 自組織 in Shift_JIS.
    ["Shift_JIS", Buffer.concat([Buffer.from("# "), Buffer.from([0x8e, 0xa9, 0x91, 0x67, 0x90, 0x44]), Buffer.from("\r\nus.example\r\nthem.example\r\n")]), "Shift_JIS"],
    ["UTF-16", Buffer.from(`\uFEFF${lines.join("\r\n")}`, "utf16le"), "UTF-16"],
    ["UTF-16, big end first", Buffer.from(`\uFEFF${lines.join("\n")}`, "utf16le").swap16(), "UTF-16"],
    ["the letters of western Windows", Buffer.from([0x23, 0x20, 0xfc, 0x0a, ...Buffer.from("us.example\nthem.example")]), "windows-1252"],
  ])("in %s is read", (_, content, charset) => {
    const found = imported({ "TrustedDomains.txt": content });
    expect([...found.domains]).toEqual(["us.example", "them.example"]);
    expect(found.notes.filter(({ kind }) => kind === "decoded").map(note => ("charset" in note ? note.charset : ""))).toEqual(charset ? [charset] : []);
  });
});

describe("a registry file", () => {
  const list = (text: string): string => Buffer.from(text, "utf16le").toString("hex").replace(/../g, "$&,").slice(0, -1);
  const registry = [
    "Windows Registry Editor Version 5.00", "",
    "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Somebody]", "\"SafeBccThreshold\"=dword:00000063", "",
    "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\FlexConfirmMail\\Default]",
    "\"SafeBccThreshold\"=dword:0000000c",
    "\"CountEnabled\"=dword:00000001",
    `"TrustedDomains"=hex(7):${list("us.example\0them.example\0\0").replace(/(.{60})/g, "$1\\\r\n  ")}`,
    "\"UnsafeFiles\"=\"secret\"", "",
  ].join("\r\n");

  test("gives numbers, lists and texts of its own keys", () => {
    const found = imported({ "policy.reg": Buffer.from(`\uFEFF${registry}`, "utf16le") });
    expect([...found.domains]).toEqual(["us.example", "them.example"]);
    expect(rulesOf(found)["visible-recipients"]).toMatchObject({ warn: { parties: 12 } });
    expect(told(found)).toEqual(["left-out countdown CountEnabled = 1", "imported rules.visible-recipients.warn.parties SafeBccThreshold = 12", "imported internalDomains 2 domains", "left-out attachments 1: UnsafeFiles"]);
  });

  test("of somebody else is none", () => {
    expect(() => imported({ "policy.reg": registry.replace("\\FlexConfirmMail\\", "\\Other\\") })).toThrow("nothing of FlexConfirmMail");
  });
});

describe("the settings of the Thunderbird add-on", () => {
  const settings = { internalDomains: ["us.example", "ann@us.example"], fixedInternalDomains: ["them.example"], confirmMultipleRecipientDomains: true, minConfirmMultipleRecipientDomainsCount: 3, "internalDomains:locked": true };

  test.each([
    ["exported", settings],
    ["in policies.json", { policies: { "3rdparty": { Extensions: { "flexible-confirm-mail-progressive@clear-code.com": settings } } } }],
  ])("%s are imported", (_, value) => {
    const found = imported({ "settings.json": JSON.stringify(value) });
    expect([...found.domains]).toEqual(["us.example", "them.example"]);
    expect(rulesOf(found)["visible-recipients"]).toEqual({ warn: { parties: 3 }, stop: { parties: null, addresses: null } });
    expect(told(found)).toEqual(expect.arrayContaining(["left-out oneAddress ann@us.example", "needless policyIsFixed internalDomains:locked = true"]));
  });

  test.each<[object, string]>([
    [{ confirmationMode: 1 }, "left-out noWindow confirmationMode = 1"],
    [{ skipConfirmationForInternalMail: true }, "needless colleaguesAreNeverCounted skipConfirmationForInternalMail = true"],
    [{ confirmMultipleRecipientDomains: true }, "imported rules.visible-recipients.warn.parties minConfirmMultipleRecipientDomainsCount = 2"],
    [{ confirmMultipleRecipientDomains: false }, "left-out switchedOff minConfirmMultipleRecipientDomainsCount = 2"],
    [{ confirmMultipleRecipientDomains: true, minConfirmMultipleRecipientDomainsCount: "3" }, "left-out badNumber minConfirmMultipleRecipientDomainsCount = 3"],
    [{ minConfirmationRecipientsCount: 5 }, "left-out countsEverybody minConfirmationRecipientsCount = 5"],
    [{ confirmNewDomainRecipients: true }, "needless newPeopleAreStrangers confirmNewDomainRecipients = true"],
    [{ showCountdown: true }, "left-out countdown showCountdown = true"],
    [{ countdownSeconds: 5 }, "left-out countdown countdownSeconds = 5"],
    [{ countdownAllowSkip: true }, "left-out countdown countdownAllowSkip = true"],
    [{ requireCheckSubject: true }, "left-out noBoxes requireCheckSubject = true"],
    [{ allowCheckAll: true }, "left-out noBoxes allowCheckAll = true"],
    [{ userRules: [{ id: "1" }, { id: "2" }] }, "left-out content 2: userRules"],
    [{ baseRules: [{ id: "1" }] }, "left-out content 1: baseRules"],
    [{ overrideBaseRules: [{ id: "1" }] }, "left-out content 1: overrideBaseRules"],
    [{ overrideRules: [{ id: "1" }] }, "left-out content 1: overrideRules"],
    [{ internalDomains: "us.example" }, "left-out badLine internalDomains"],
    [{ showCountdown: false, somethingNew: 1 }, "left-out unknownKey somethingNew = 1"],
  ])("%j is accounted for", (value, line) => {
    expect(told(imported({ "settings.json": JSON.stringify(value) }))).toEqual([line]);
  });
});

describe("what is no file of it", () => {
  test("is told beside those that are", () => {
    const lines = told(imported({ ...common("CountEnabled = 1"), "readme.md": "x", "other.json": "{\"a\": 1}", "broken.json": "{", "UnsafeFiles.txt": "a\0b" }));
    expect(lines).toEqual(["left-out countdown CountEnabled = 1", "unread noText UnsafeFiles.txt", "unread noJson broken.json", "left-out unknownFile other.json", "left-out unknownFile readme.md"]);
  });

  test("is nothing of FlexConfirmMail in a folder without any", () => {
    expect(importFlexConfirmMail(mkdtempSync(join(tmpdir(), "empty-")))).toBeUndefined();
  });

  test("never throws, and no line of the list goes without a word", () => {
    const entry = fc.oneof(fc.domain(), fc.domain().map(one => `*.${one}`), fc.emailAddress(), fc.string({ unit: "grapheme" }))
      .map(one => one.trim())
      // Remarks, removals and what is two lines have tests of their own.
      .filter(one => one !== "" && !/^[#-]|[\r\n\0]/.test(one));
    fc.assert(fc.property(fc.uniqueArray(entry, { maxLength: 8 }), fc.uint8Array({ maxLength: 60 }), (entries, bytes) => {
      const { domains, notes } = imported({ "TrustedDomains.txt": entries.join("\n"), "Common.txt": bytes, "settings.json": bytes, "policy.reg": bytes });
      const ofList = notes.filter(({ place }) => place.file === "TrustedDomains.txt");
      expect(ofList.reduce((sum, note) => sum + (note.kind === "imported" && typeof note.what === "object" && "domains" in note.what ? note.what.domains : 1), 0)).toBe(entries.length);
      expect(new Set(domains).size).toBe(domains.size);
    }), { numRuns: 100 });
  });
});
