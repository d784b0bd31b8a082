import { locales, localeFor, sentencesFor, told } from "../../src/core/locales";
import { en } from "../../src/core/locales/en";
import { capital, number, places, truncatedFields } from "../../src/core/locales/lists";
import type { Field } from "../../src/core/draft";
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
    ["nds-DE", "en"], ["ca-ES", "en"], ["br-FR", "en"], ["fur-IT", "en"], ["fy-NL", "en"], ["mwl-PT", "en"], ["de-EN", "de"], ["en-JA", "en"], ["en-KO", "en"], ["en-ZH", "en"], ["en-TW", "en"], ["x-zh-TW", "en"],
    ["tlh", "en"], ["sv-SE", "en"], ["dev", "en"], ["kok-IN", "en"], ["", "en"], [undefined, "en"],
  ])("%s is spoken to in %s", (tag, expected) => {
    expect(localeFor(tag, everyLocale, en).language).toBe(expected);
    // Whatever the order: no tag is of two languages.
    expect(localeFor(tag, [...everyLocale].reverse(), en).language).toBe(expected);
  });

  test("is spoken to in a language of the Send bundle, or in English", () => {
    expect(["ja-JP", "en-GB", "de-DE", undefined].map(tag => sentencesFor(tag).language)).toEqual(["ja", "en", "en", "en"]);
  });

  test("is of the language that is named after it", () => {
    for (const locale of everyLocale) expect(localeFor(locale.language, everyLocale, en)).toBe(locale);
  });
});

describe("the words for numbers and places", () => {
  const names = en.fields;

  test("name each field with its number", () => {
    expect(places(factsOf(3, { fields: [{ field: "to", count: 2 }, { field: "cc", count: 1 }] }), names)).toBe("To:\u00a02, Cc:\u00a01");
    expect(places(factsOf(3), names, " = ")).toBe("To = 3");
  });

  test("join fields with commas and a last word", () => {
    const joined = (...truncated: Field[]): string => truncatedFields(factsOf(1, { truncated }), names, " and ");
    expect([joined(), joined("to"), joined("to", "cc"), joined("to", "cc", "bcc")]).toEqual(["", "To", "To and Cc", "To, Cc and Bcc"]);
  });

  test("call a number of a field read at the cap the least", () => {
    expect([number(factsOf(2), 7, "at least"), number(factsOf(2, { truncated: ["to"] }), 7, "at least")]).toEqual(["7", "at least 7"]);
  });

  test("begin with a capital", () => {
    expect([capital("at least 2"), capital("élan"), capital("")]).toEqual(["At least 2", "Élan", ""]);
    expect(en.rules["one-organisation-audience"].what(factsOf(29, { truncated: ["to"] }))).toMatch(/^At least 29 people at /);
  });

  test("are of one person and of many people in English", () => {
    const what = (count: number): string => en.rules["visible-recipients"].what(factsOf(count));
    expect([what(1), what(2)]).toEqual([expect.stringContaining(" 1 person "), expect.stringContaining(" 2 people ")]);
  });

  test.each([
    ["a space after a full stop", "Seen.", "Move.", "Seen. Move."],
    ["a space after a question", "Known?", "Ask.", "Known? Ask."],
    ["none after one of full width", "見えます。", "移してください。", "見えます。移してください。"],
    ["none after a question of full width", "知り合いですか？", "確認してください。", "知り合いですか？確認してください。"],
    ["a space after one of full width that ends no sentence", "「はい。」 is seen.", "Move.", "「はい。」 is seen. Move."],
  ])("have %s between fact and remedy", (_, fact, fix, expected) => {
    expect(told({ what: () => fact, fix }, factsOf(1))).toBe(expected);
  });
});

/** What agrees with a number in the sentences of a language: with one, and with two. */
const agreement: readonly (readonly [language: string, of: string, one: readonly string[], two: readonly string[]])[] = [
  ["de", "people", ["Die Adresse von 1 Person (", ") würde "], ["Die Adressen von 2 Personen (", ") würden "]],
  ["de", "people, to each other", [" diese Person "], [" diese Personen "]],
  ["de", "readers", ["1 Bcc-Empfänger angezeigt, der ", " kennt."], ["2 Bcc-Empfängern angezeigt, die ", " kennen."]],
  ["de", "groups", ["Eine Kontaktgruppe (", ") wird "], ["Kontaktgruppen (", ") werden "]],
  ["de", "fields", ["Das Feld ", " enthält "], ["Die Felder ", " enthalten "]],
  ["es", "people", ["La dirección de 1 persona (", ") quedaría ", " no la "], ["Las direcciones de 2 personas (", ") quedarían ", " no las "]],
  ["es", "readers", ["1 destinatario en ", " conozca."], ["2 destinatarios en ", " conozcan."]],
  ["es", "groups", [" un grupo de ", ") se sustituirá "], [" los grupos de ", ") se sustituirán "]],
  ["es", "fields", [" el campo ", " contenga "], [" los campos ", " contengan "]],
  ["fr", "people", ["L’adresse d’une personne (", ") serait visible ", " ne la "], ["Les adresses de 2 personnes (", ") seraient visibles ", " ne les "]],
  ["fr", "people, or more", ["L’adresse d’au moins une personne ("], ["Les adresses d’au moins 2 personnes ("]],
  ["fr", "readers", ["1 destinataire Cci ", " connaît "], ["2 destinataires Cci ", " connaissent "]],
  ["fr", "groups", [" un groupe de ", ") sera remplacé par ses "], [" des groupes de ", ") seront remplacés par leurs "]],
  ["fr", "fields", ["Le champ ", " contient "], ["Les champs ", " contiennent "]],
  ["it", "people", ["L’indirizzo di 1 persona (", ") sarebbe visibile ", " non la "], ["Gli indirizzi di 2 persone (", ") sarebbero visibili ", " non le "]],
  ["it", "readers", ["1 destinatario in ", " conosce."], ["2 destinatari in ", " conoscono."]],
  ["it", "groups", [" un gruppo di ", ") verrà sostituito dai suoi "], [" i gruppi di ", ") verranno sostituiti dai loro "]],
  ["it", "fields", ["Il campo ", " potrebbe "], ["I campi ", " potrebbero "]],
  ["nl", "people", ["Het adres van 1 persoon (", ") zou ", " die deze persoon "], ["De adressen van 2 personen (", ") zouden ", " die hen "]],
  ["nl", "readers", ["1 BCC-ontvanger die ", " kent."], ["2 BCC-ontvangers die ", " kennen."]],
  ["nl", "groups", ["Een contactgroep (", ") wordt "], ["Contactgroepen (", ") worden "]],
  ["nl", "fields", ["Het veld ", " bevat "], ["De velden ", " bevatten "]],
  ["pt", "people", ["O endereço de 1 pessoa (", ") ficaria visível ", " não a "], ["Os endereços de 2 pessoas (", ") ficariam visíveis ", " não as "]],
  ["pt", "readers", ["1 destinatário em ", " conheça."], ["2 destinatários em ", " conheçam."]],
  ["pt", "groups", [" um grupo de ", ") será substituído "], [" os grupos de ", ") serão substituídos "]],
  ["pt", "fields", ["O campo ", " pode "], ["Os campos ", " podem "]],
];

describe.each(agreement)("%s, of %s", (language, of, one, two) => {
  const locale = everyLocale.find(each => each.language === language)!; // the table names languages that there are
  const sentence = (count: 1 | 2): string => {
    const fields = (["to", "cc"] as const).slice(0, count);
    // The other number is another, so that a word cannot agree with the wrong one.
    const other = 3 - count;
    switch (of) {
      case "people": return locale.rules["visible-to-bcc-readers"].what(factsOf(count, { viewers: other }));
      case "people, to each other": return locale.rules["visible-recipients"].what(factsOf(count));
      case "people, or more": return locale.rules["visible-recipients"].what(factsOf(count, { truncated: fields }));
      case "readers": return locale.rules["visible-to-bcc-readers"].what(factsOf(other, { viewers: count }));
      case "groups": return locale.rules["unexpanded-group"].what(factsOf(count));
      default: return locale.rules["unchecked-recipients"].what(factsOf(other, { truncated: fields }));
    }
  };

  test("has every word agree with the number", () => {
    for (const word of one) expect(sentence(1)).toContain(word);
    for (const word of two) expect(sentence(2)).toContain(word);
  });
});

test.each(["zh-Hans", "zh-Hant"])("%s parts figures from characters, and says of each number that it is the least", language => {
  const { rules: sentences } = everyLocale.find(locale => locale.language === language)!; // both are there
  for (const truncated of [[], ["to"]] as const) {
    for (const { id } of rules) expect(sentences[id].what(factsOf(29, { truncated }))).not.toMatch(/[^\s\d]\d/);
  }
  const least = sentences["visible-to-bcc-readers"].what(factsOf(29, { truncated: ["to"] })).match(/至少 29/g);
  expect(least).toHaveLength(2);
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
    expect(locale.rules["unchecked-recipients"].what(factsOf(29))).toContain("29");
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
