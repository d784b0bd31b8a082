/**
 * What holds for every draft, whoever is in it.
 */
import fc from "fast-check";
import { check, type Verdict } from "../../src/core/check";
import { isVisible, recipient, recipientKey, type Draft, type Field, type Recipient } from "../../src/core/draft";
import { SEVERITIES } from "../../src/core/policy";
import { defaultPolicy } from "../../src/core/default-policy";
import { readPolicy } from "../../src/core/read-policy";
import { remedy } from "../../src/core/remedy";

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 500 });

const policy = { ...defaultPolicy, internalDomains: ["us.example"], individualDomains: ["students.us.example"] };

const domain = fc.constantFrom(
  "us.example", "hr.us.example", "students.us.example", "client.example", "mail.client.example",
  "one.example", "two.co.jp", "three.co.jp", "docomo.ne.jp", "gmail.com", "yahoo.co.jp",
);
const address = fc.tuple(fc.constantFrom("ann", "bob", "c..d.", "e", "f.g", "hana"), domain).map(([local, at]) => `${local}@${at}`);
const entry = fc.oneof({ weight: 9, arbitrary: address }, { weight: 1, arbitrary: fc.constantFrom("", "Taro", "/o=Us/cn=abc", "@", "a@") });
const field = fc.constantFrom<Field>("to", "cc", "bcc");
const someone: fc.Arbitrary<Recipient> = fc.tuple(field, entry, fc.boolean()).map(([where, text, isGroup]) => recipient(where, "", text, isGroup));
const draft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constant("message" as const),
  from: fc.option(address.map(addrSpec => ({ displayName: "", addrSpec })), { nil: undefined }),
  recipients: fc.array(someone, { maxLength: 25 }),
  acquainted: fc.array(fc.array(address, { maxLength: 8 }), { maxLength: 3 }),
  remembered: fc.constant([]),
  truncated: fc.constant([]),
});

const rank = (verdict: Verdict): number => (verdict.severity === "none" ? -1 : SEVERITIES.indexOf(verdict.severity));
const judge = (one: Draft): Verdict => check(one, policy);

/** All three measures of an exposure. */
const sizes = ({ exposure }: Verdict): number[] => [exposure.addresses, exposure.parties, exposure.viewers];

function noLarger(smaller: number[], larger: number[]): void {
  smaller.forEach((value, index) => expect(value).toBeLessThanOrEqual(larger[index]!));
}

test("moving anyone to Bcc never raises exposure", () => {
  fc.assert(fc.property(draft, fc.nat(), (before, which) => {
    const visible = before.recipients.filter(isVisible);
    fc.pre(visible.length > 0);
    const moved = recipientKey(visible[which % visible.length]!);
    const recipients = before.recipients.map(one => (recipientKey(one) === moved ? { ...one, field: "bcc" as const } : one));
    noLarger(sizes(judge({ ...before, recipients })), sizes(judge(before)));
  }));
});

test("adding a recipient never lowers exposure, nor the verdict", () => {
  fc.assert(fc.property(draft, someone, (before, added) => {
    const after = { ...before, recipients: [...before.recipients, added] };
    noLarger(sizes(judge(before)), sizes(judge(after)));
    // Whoever stood in Bcc and is now seen as well is one reader in Bcc fewer.
    const known = before.recipients.some(one => recipientKey(one) === recipientKey(added));
    if (!known) expect(rank(judge(after))).toBeGreaterThanOrEqual(rank(judge(before)));
  }));
});

test("order, case and repetition change nothing", () => {
  fc.assert(fc.property(draft, fc.integer(), (before, seed) => {
    const shuffled = [...before.recipients]
      .map((one, index) => ({ one, key: Math.imul(index + 1, seed | 1) }))
      .sort((a, b) => a.key - b.key)
      .map(({ one }) => ({ ...one, addrSpec: one.addrSpec.toUpperCase() }));
    const after = judge({ ...before, recipients: [...shuffled, ...before.recipients] });
    expect({ severity: after.severity, exposure: after.exposure }).toEqual({ severity: judge(before).severity, exposure: judge(before).exposure });
  }));
});

test("no finding says what a graver one has said: it names somebody else, or offers something else", () => {
  fc.assert(fc.property(draft, one => {
    const { findings } = judge(one);
    findings.forEach((finding, index) => {
      for (const graver of findings.slice(0, index)) {
        const isNew = finding.recipients.length === 0 || finding.recipients.some(person => !graver.recipients.includes(person));
        expect(isNew || finding.remedies.join() !== graver.remedies.join()).toBe(true);
      }
    });
  }));
});

test("knowing more people never raises exposure", () => {
  fc.assert(fc.property(draft, fc.array(address, { maxLength: 8 }), (before, circle) => {
    noLarger(sizes(judge({ ...before, acquainted: [...before.acquainted, circle] })), sizes(judge(before)));
  }));
});

test("the remedy of a finding leaves no such finding, and loses nobody", () => {
  fc.assert(fc.property(draft, before => {
    const finding = judge(before).findings.find(one => one.remedies.includes("move-to-bcc"));
    fc.pre(finding !== undefined);
    const after = remedy(before, finding!.recipients, "move-to-bcc");
    const keys = (one: Draft): Set<string> => new Set(one.recipients.map(recipientKey));
    const sender = before.from ? [recipientKey(recipient("to", "", before.from.addrSpec))] : [];
    expect(new Set([...keys(after), ...sender])).toEqual(new Set([...keys(before), ...sender]));
    expect(after.recipients.filter(isVisible).length).toBeLessThan(before.recipients.filter(isVisible).length + 1);
    noLarger(sizes(judge(after)), sizes(judge(before)));
  }));
});

test("check never throws, whatever the draft and the policy", () => {
  const anything = fc.record({
    kind: fc.constantFrom("message" as const, "appointment" as const),
    from: fc.option(fc.record({ displayName: fc.string(), addrSpec: fc.string() }), { nil: undefined }),
    recipients: fc.array(fc.tuple(fc.constantFrom<Field>("to", "cc", "bcc", "required", "optional", "resource"), fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), fc.boolean())
      .map(([where, name, text, isGroup]) => recipient(where, name, text, isGroup))),
    acquainted: fc.array(fc.array(fc.string())),
    remembered: fc.array(fc.array(fc.string())),
    truncated: fc.array(fc.constantFrom<Field>("to", "cc", "bcc")),
  });
  fc.assert(fc.property(anything, fc.anything(), (one, value) => {
    expect(SEVERITIES.concat("none" as never)).toContain(check(one, readPolicy(value).policy).severity);
  }));
});
