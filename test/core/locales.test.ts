import { locales, localeFor, told } from "../../src/core/locales";
import { en } from "../../src/core/locales/en";
import type { Facts, RuleId } from "../../src/core/rule";
import { rules } from "../../src/core/rules";
import { everyLocale, localeFiles } from "./every-locale";

const factsOf = (count: number, changes: Partial<Facts> = {}): Facts => ({ parties: count, addresses: count, viewers: count, fields: [{ field: "to", count }], truncated: [], ...changes });

test("the Send bundle has English and Japanese alone, as it has a limit", () => {
  expect(locales.map(one => one.language)).toEqual(["en", "ja"]);
});

describe("a tag", () => {
  test.each([
    ["en-US", "en"], ["en-GB", "en"], ["ja-JP", "ja"], ["ja", "ja"], ["JA-jp", "ja"],
    ["de-DE", "de"], ["de-AT", "de"], ["de-CH", "de"], ["fr-FR", "fr"], ["fr-CA", "fr"], ["es-ES", "es"], ["es-MX", "es"], ["es-419", "es"],
    ["pt-BR", "pt"], ["pt-PT", "pt"], ["it-IT", "it"], ["it-CH", "it"], ["nl-NL", "nl"], ["nl-BE", "nl"], ["ko-KR", "ko"],
    ["zh-TW", "zh-Hant"], ["zh-HK", "zh-Hant"], ["zh-MO", "zh-Hant"], ["zh-Hant", "zh-Hant"], ["zh-hant-hk", "zh-Hant"], ["zh-CHT", "zh-Hant"],
    ["zh-CN", "zh-Hans"], ["zh-SG", "zh-Hans"], ["zh", "zh-Hans"], ["zh-Hans", "zh-Hans"], ["zh-Hans-HK", "zh-Hans"], ["zh-CHS", "zh-Hans"],
    // Other languages, however they begin.
    ["tlh", "en"], ["sv-SE", "en"], ["dev", "en"], ["kok-IN", "en"], ["", "en"], [undefined, "en"],
  ])("%s is spoken to in %s", (tag, expected) => {
    expect(localeFor(tag, everyLocale, en).language).toBe(expected);
    // Whatever the order: no tag is of two languages.
    expect(localeFor(tag, [...everyLocale].reverse(), en).language).toBe(expected);
  });

  test("is of the language that is named after it", () => {
    for (const locale of everyLocale) expect(localeFor(locale.language, everyLocale, en)).toBe(locale);
  });
});

describe.each(localeFiles)("%s", (name, locale) => {
  test("is the file of its language", () => {
    expect(locale.language.toLowerCase()).toBe(name);
  });

  test("labels buttons within 20 characters, each otherwise", () => {
    const labels = [...Object.values(locale.remedies), locale.showWho];
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(20);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test("names every field otherwise", () => {
    expect(new Set(Object.values(locale.fields)).size).toBe(Object.keys(locale.fields).length);
  });

  test.each(rules.map(rule => [rule.id, rule.appliesTo] as const))("says the fact of %s whole on a bar of 150 characters", (id, appliesTo) => {
    // There are no bars on an appointment.
    if (appliesTo === "appointment") return expect(locale.rules[id].what(factsOf(1000))).not.toBe("");
    for (const truncated of [[], ["to", "cc"]] as const) {
      const facts = factsOf(1000, { fields: [{ field: "to", count: 500 }, { field: "cc", count: 500 }], truncated });
      expect(locale.rules[id].what(facts).length).toBeLessThanOrEqual(150);
    }
  });

  test("says each number that there is, and where", () => {
    const facts = factsOf(29, { viewers: 31, fields: [{ field: "to", count: 27 }, { field: "cc", count: 2 }] });
    const figures = (id: RuleId): string[] => locale.rules[id].what(facts).match(/\d+/g) ?? [];
    expect(figures("visible-recipients")).toEqual(["29", "27", "2"]);
    expect(figures("visible-to-bcc-readers").sort()).toEqual(["2", "27", "29", "31"]);
    for (const field of ["to", "cc"] as const) expect(locale.rules["visible-recipients"].what(facts)).toContain(locale.fields[field]);
  });

  test("says that numbers of fields read at the cap are the least that there are", () => {
    for (const id of ["visible-recipients", "one-organisation-audience", "visible-to-bcc-readers", "attendees-in-view"] as const) {
      const { what } = locale.rules[id];
      expect(what(factsOf(500, { truncated: ["to"] })).length).toBeGreaterThan(what(factsOf(500)).length);
    }
    const truncated = ["to", "cc", "bcc"] as const;
    for (const field of truncated) expect(locale.rules["unchecked-recipients"].what(factsOf(0, { truncated }))).toContain(locale.fields[field]);
  });

  test("speaks of one otherwise than of many, where the language does", () => {
    const [one, many] = [1, 2].map(count => locale.rules["visible-to-bcc-readers"].what(factsOf(count)).replace(/\d+/g, "#"));
    expect(one === many).toBe(["ja", "ko", "zh-Hans", "zh-Hant"].includes(locale.language));
  });

  test("begins every sentence like one and ends it", () => {
    const facts = factsOf(29);
    const sentences = [...rules.flatMap(({ id }) => [told(locale.rules[id], facts), told(locale.rules[id], factsOf(29, { truncated: ["to"] }))]), locale.couldNotCheck.ask, locale.couldNotCheck.stop];
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[^a-zäöüàéèç\s]/);
      expect(sentence).toMatch(/[.?。？]$/);
      expect(sentence).not.toMatch(/ {2}|undefined|NaN|\[object/);
    }
  });

  test("hands on whom to ask as it is", () => {
    expect(locale.contact("IT desk, 1234")).toMatch(/\S.*IT desk, 1234$/);
  });

  test("has no sentence of another language left in it", () => {
    for (const other of everyLocale) {
      if (other === locale) continue;
      for (const { id } of rules) {
        expect(locale.rules[id].what(factsOf(29))).not.toBe(other.rules[id].what(factsOf(29)));
        expect(locale.rules[id].fix).not.toBe(other.rules[id].fix);
      }
    }
  });
});
