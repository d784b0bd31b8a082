/** The words of a click's outcome, in every language: they stand on a bar of 150 characters. */
import { localeFor } from "../../src/core/locales";
import type * as siteLocales from "../../src/outlook/locales";
import type { ApprovalWords, Unapproved } from "../../src/outlook/second-person/words/approval-words";
import { namesOf, wordsFor } from "../../src/outlook/words";
import type * as siteWords from "../../src/outlook/words";
import { en } from "../../src/outlook/words/en";
import { everyFile, everyLocale, wordFiles } from "../core/every-locale";

test("every language of the check has words, built on its sentences", () => {
  expect(wordFiles.map(([, words]) => words.language).sort()).toEqual(everyLocale.map(one => one.language).sort());
  for (const [name, words] of wordFiles) {
    expect(words.language.toLowerCase()).toBe(name);
    expect(words.rules).toBe(localeFor(words.language, everyLocale, everyLocale[0]!).rules); // there is one at least
  }
});

describe.each(wordFiles)("%s", (_, words) => {
  test("keeps to what a bar holds", () => {
    const fields = [words.fields.to, words.fields.cc, words.fields.bcc].join(", ");
    for (const text of [words.moved(1), words.moved(1000), words.nothingToMove, words.untouched(fields), words.notMoved, words.partlyMoved]) {
      expect(text.length).toBeLessThanOrEqual(150);
      expect(text).toMatch(/[.。]$/);
    }
    expect(words.moved(29)).toMatch(/29/);
    expect(words.untouched(fields)).toContain(fields);
  });

  test("says what no other language says", () => {
    for (const [, other] of wordFiles) {
      if (other === words) continue;
      expect(words.moved(29)).not.toBe(other.moved(29));
      for (const key of ["nothingToMove", "notMoved", "partlyMoved"] as const) expect(words[key]).not.toBe(other[key]);
    }
  });
});

/** By files, as English and Japanese are in second-person.js and the others in the lines of a site. */
const approvalFiles = everyFile<ApprovalWords>("outlook/second-person/words", ["approval-words"]);
const STATES: readonly Unapproved[] = ["none", "asked", "returned", "changed", "expired", "ahead", "yours", "own", "too-many", "damaged", "newer", "unread", "unknown-sender"];

test("every language says what an approval lacks", () => {
  expect(approvalFiles.map(([name]) => name).sort()).toEqual(wordFiles.map(([name]) => name).sort());
  for (const [name, words] of wordFiles) if (name !== "en" && name !== "ja") expect(words.approval).toBe(approvalFiles.find(([one]) => one === name)![1]); // the line before
});

describe.each(approvalFiles)("of an approval, %s", (_, approval) => {
  const places = [["To", 1000], ["Cc", 1000], ["Bcc", 1000]].map(([field, count]) => approval.place(String(field), Number(count))).join(approval.comma);
  const parts = ["To", approval.parts.subject, approval.parts.attachments].join(approval.comma);

  test.each(STATES)("says %s within what an alert and a bar hold", state => {
    const what = `${approval.needed(places)} ${approval.why(state, parts)}`;
    expect(what.length).toBeLessThanOrEqual(200);
    expect((what + approval.fix(state)).length).toBeLessThanOrEqual(330);
    for (const text of [what, approval.fix(state)]) expect(text).toMatch(/[.。]$/);
    expect(approval.why(state, parts).includes(parts)).toBe(state === "changed");
  });

  test("says where and how many", () => {
    expect(approval.needed(places)).toContain(places);
    expect(approval.place("Bcc", 29)).toMatch(/Bcc.*29|29.*Bcc/);
    expect(new Set(STATES.map(state => approval.why(state, parts))).size).toBe(STATES.length);
  });
});

test("without lines of a site there are English and Japanese", () => {
  expect(wordsFor("ja-JP").language).toBe("ja");
  expect(wordsFor("de-DE")).toBe(en);
  expect(namesOf(["to", "cc"], "ja-JP")).toBe("宛先, CC");
});

test("a site's lines add theirs", () => {
  const lines = globalThis as { bccGuardLocales?: unknown };
  lines.bccGuardLocales = wordFiles.map(([, words]) => words).filter(words => words.language === "de");
  try {
    jest.isolateModules(() => {
      const { sentencesFor } = jest.requireActual<typeof siteLocales>("../../src/outlook/locales");
      expect(["de-AT", "ja-JP", "fr-FR", undefined].map(tag => sentencesFor(tag).language)).toEqual(["de", "ja", "en", "en"]);
      expect(jest.requireActual<typeof siteWords>("../../src/outlook/words").wordsFor("de-CH").nothingToMove).toContain("Bcc-Feld");
    });
  } finally {
    delete lines.bccGuardLocales;
  }
});
