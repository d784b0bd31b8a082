/** What holds of the policy commands whatever a policy says. */
import fc from "fast-check";
import { differences } from "../../../src/cli/policy/diff";
import { explain, textOf } from "../../../src/cli/policy/explain";
import { wordsFor } from "../../../src/cli/policy/words";
import { readPolicyText } from "../../../src/cli/policy-file";
import { check } from "../../../src/core/check";
import { emptyDraft, recipient } from "../../../src/core/draft";
import { policyShape, type Shape } from "../../../src/core/policy-schema";
import { readPolicy } from "../../../src/core/read-policy";

const LOCALES = ["en", "ja"] as const;
const DOMAINS = ["us.example", "sub.us.example", "one.example", "two.example", "gmail.com", "docomo.ne.jp"];
const ADDRESSES = DOMAINS.flatMap(domain => ["ann", "ben", "chi"].map(name => `${name}@${domain}`));

/** Values that fit a shape; few domains and small numbers, so that settings meet. */
function valueOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case "boolean":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...shape.values);
    case "integer": {
      const number = fc.integer({ min: shape.minimum, max: Math.min(shape.maximum ?? 12, shape.minimum + 12) });
      return shape.orNull ? fc.option(number) : number;
    }
    case "list":
      return fc.uniqueArray(valueOf(shape.items), { maxLength: 2 });
    case "string":
      if (shape.format === "https") return fc.constantFrom("", "https://help.example/");
      if (shape.format === "domain") return fc.constantFrom(...DOMAINS);
      return shape.format === "address-or-domain" ? fc.constantFrom(...DOMAINS, ...ADDRESSES) : fc.string({ unit: "grapheme" });
    case "object": {
      const properties = Object.fromEntries(Object.entries(shape.properties).map(([name, inner]) => [name, valueOf(inner)]));
      return fc.record(properties, { requiredKeys: [...(shape.required ?? [])] });
    }
  }
}

const value = valueOf(policyShape);
const policy = value.map(given => readPolicy(given).policy);

const drafts = fc.record({
  from: fc.constantFrom(...ADDRESSES),
  to: fc.subarray(ADDRESSES),
  bcc: fc.subarray(ADDRESSES),
  group: fc.boolean(),
  kind: fc.constantFrom("message", "appointment"),
}).map(({ from, to, bcc, group, kind }) => ({
  ...emptyDraft,
  kind,
  from: { displayName: "", addrSpec: from },
  recipients: [
    ...to.map(one => recipient(kind === "message" ? "to" : "required", "", one)),
    ...(kind === "message" ? bcc.map(one => recipient("bcc", "", one)) : []),
    ...(group ? [recipient(kind === "message" ? "to" : "required", "Book club", "", true)] : []),
  ],
}));

test("what is made from the shape is a policy, so that the rest of this file speaks of policies", () => {
  fc.assert(fc.property(value, given => {
    // Said twice or in two places is all that can be wrong with it.
    for (const { kind } of readPolicy(given).problems) expect(["duplicate", "contradiction"]).toContain(kind);
  }));
});

describe("an explanation", () => {
  test("is made of whole sentences", () => {
    fc.assert(fc.property(policy, fc.constantFrom(...LOCALES), (one, locale) => {
      for (const { sentences } of explain(one, wordsFor(locale))) {
        expect(sentences.length).toBeGreaterThan(0);
        for (const sentence of sentences) {
          expect(sentence).toMatch(locale === "en" ? /[.?]$/ : /。$/);
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object|Infinity/);
        }
      }
    }));
  });

  test("names every domain and every sender of the policy", () => {
    fc.assert(fc.property(policy, one => {
      const text = textOf(explain(one, wordsFor("en")));
      const named = [...one.internalDomains, ...one.individualDomains, ...one.partners.flatMap(({ domains }) => domains), ...one.providers.add, ...one.providers.remove, ...one.senders.flatMap(({ match }) => match)];
      for (const name of named) expect(text).toContain(name);
    }));
  });

  test("of a policy written out and read again is the same", () => {
    fc.assert(fc.property(policy, one => {
      const again = readPolicyText(JSON.stringify(one));
      expect(again.policy).toEqual(one);
      expect(explain(again.policy, wordsFor("ja"))).toEqual(explain(one, wordsFor("ja")));
    }));
  });
});

describe("a comparison", () => {
  test("of a policy with itself finds nothing", () => {
    fc.assert(fc.property(policy, one => {
      for (const locale of LOCALES) expect(differences(one, one, wordsFor(locale))).toEqual([]);
    }));
  });

  test("that finds nothing is of policies that judge every message alike", () => {
    const changed = fc.tuple(value, value, fc.constantFrom(...Object.keys((policyShape as Extract<Shape, { type: "object" }>).properties))) // policyShape is an object's
      // One setting of many, so that often enough nothing changes.
      .map(([one, other, name]) => [readPolicy(one).policy, readPolicy({ ...(one as object), [name]: (other as { [name: string]: unknown })[name] }).policy] as const);
    let same = 0;
    fc.assert(fc.property(changed, fc.array(drafts, { minLength: 1, maxLength: 5 }), ([before, now], messages) => {
      if (differences(before, now, wordsFor("en")).length > 0) return;
      same++;
      for (const message of messages) expect(check(message, now)).toEqual(check(message, before));
    }), { numRuns: 1000 });
    expect(same).toBeGreaterThan(50);
  });

  test("is told in whole sentences", () => {
    fc.assert(fc.property(policy, policy, fc.constantFrom(...LOCALES), (before, now, locale) => {
      for (const { sentences } of differences(before, now, wordsFor(locale))) {
        for (const sentence of sentences) {
          expect(sentence).toMatch(locale === "en" ? /[.?]$/ : /[。）]$/);
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object|Infinity/);
        }
      }
    }));
  });
});

test("a damaged file is told with places that are in it, and never throws", () => {
  const damaged = fc.tuple(value, fc.nat(), fc.nat({ max: 8 }), fc.string({ unit: "binary", maxLength: 4 })).map(([given, at, length, inserted]) => {
    const text = JSON.stringify(given, undefined, 2);
    const from = at % text.length;
    return text.slice(0, from) + inserted + text.slice(from + length);
  });
  fc.assert(fc.property(damaged, text => {
    const lines = text.split(/\r\n|\n|\r/);
    for (const { line, column, message } of readPolicyText(text).problems) {
      expect(message).not.toBe("");
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "missing").length + 1);
    }
  }));
});
