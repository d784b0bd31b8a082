import fc from "fast-check";
import { recipient, type Draft, type Field, type Recipient } from "../../../src/core/draft";
import { draftFrom } from "../../../src/core/sketch";
import { approvalOf, changedParts, objectionTo, type Circumstances } from "../../../src/outlook/second-person/approval";
import { digestsOf, personDigest, type Attachment, type Content } from "../../../src/outlook/second-person/digest";
import { recordFrom, written, type ApprovalRecord } from "../../../src/outlook/second-person/record";

const HANA = "hana@us.example";
const KEN = "ken@us.example";
const NEWS = "news@us.example";
const HOUR = 3600;
const NOW = 1_800_000_000;

const draft = draftFrom({ from: NEWS, to: NEWS, bcc: "ann@one.example, ben@two.example, chie@docomo.ne.jp" });
const content: Content = { subject: "Newsletter", body: "Hello", attachments: [{ name: "a.pdf", size: 10, isInline: false }] };

/** Hana asks, Ken answers. */
function record(changes: { asker?: string; approver?: string; at?: number; isApproved?: boolean; draft?: Draft; content?: Content } = {}): ApprovalRecord {
  const salt = "salt";
  const { asker = HANA, approver = KEN, at = NOW - HOUR, isApproved = true } = changes;
  const digests = digestsOf(changes.draft ?? draft, changes.content ?? content, salt);
  return {
    salt,
    asked: { by: personDigest(asker, salt), name: "Hana", at: NOW - 2 * HOUR, digests, counts: [1, 0, 3] },
    answer: { by: personDigest(approver, salt), name: "Ken", at, isApproved, digests, note: "" },
  };
}

const circumstances = (changes: Partial<Circumstances> = {}): Circumstances => ({ draft, content, user: HANA, now: NOW, hours: 24, ...changes });
const stateOf = (kept: ApprovalRecord, changes: Partial<Circumstances> = {}): string => approvalOf(kept, circumstances(changes)).state;

describe("an approval", () => {
  test("holds for whoever asked, and for anybody else but who gave it", () => {
    expect(stateOf(record())).toBe("approved");
    expect(stateOf(record(), { user: "third@us.example" })).toBe("approved");
    expect(stateOf(record(), { user: KEN })).toBe("yours");
    expect(stateOf(record(), { user: "KEN@US.example" })).toBe("yours");
  });

  test("by whoever asked counts for nothing, whoever sends", () => {
    expect(stateOf(record({ asker: KEN }))).toBe("own");
    expect(stateOf(record({ asker: HANA, approver: HANA }), { user: "third@us.example" })).toBe("own");
  });

  test("by the mailbox in whose name it goes counts for nothing, on behalf of somebody too", () => {
    expect(stateOf(record({ approver: NEWS }))).toBe("own");
    const onBehalf = { ...draft, from: { displayName: "The boss", addrSpec: "boss@us.example" } };
    expect(stateOf(record({ approver: "boss@us.example", draft: onBehalf }), { draft: onBehalf })).toBe("own");
    expect(stateOf(record({ draft: onBehalf }), { draft: onBehalf })).toBe("approved");
  });

  test("is no approval when the one who sends cannot be told", () => {
    expect(stateOf(record(), { user: "" })).toBe("unknown-sender");
  });

  test("holds where From cannot be read", () => {
    expect(stateOf(record(), { draft: { ...draft, from: undefined } })).toBe("approved");
  });

  test.each<[string, number, number, string]>([
    ["just given", NOW, 24, "approved"],
    ["as old as it may be", NOW - 24 * HOUR, 24, "approved"],
    ["a second older", NOW - 24 * HOUR - 1, 24, "expired"],
    ["within a shorter time", NOW - 2 * HOUR, 1, "expired"],
    ["by a clock that is ahead by less than an hour", NOW + HOUR, 24, "approved"],
    ["by a clock that is ahead by more", NOW + HOUR + 1, 24, "ahead"],
  ])("%s", (_, at, hours, state) => {
    expect(stateOf(record({ at }), { hours })).toBe(state);
  });

  test("does not cover recipients that cannot be read", () => {
    expect(stateOf(record(), { draft: { ...draft, truncated: ["bcc"] } })).toBe("too-many");
  });

  test("that was never given is a request, or a draft sent back", () => {
    expect(stateOf({ ...record(), answer: undefined })).toBe("asked");
    expect(stateOf(record({ isApproved: false }))).toBe("returned");
    for (const none of ["none", "damaged", "newer"] as const) expect(approvalOf(none, circumstances())).toEqual({ state: none, changed: [] });
  });

  test("names what has changed since", () => {
    const moved = draftFrom({ from: NEWS, to: "ann@one.example, ben@two.example, chie@docomo.ne.jp", bcc: NEWS });
    expect(approvalOf(record(), circumstances({ draft: moved }))).toEqual({ state: "changed", changed: ["to", "bcc"] });
    expect(approvalOf(record(), circumstances({ content: { ...content, subject: "x", body: "y", attachments: [] } }))).toEqual({ state: "changed", changed: ["subject", "body", "attachments"] });
  });
});

describe("approving", () => {
  test("is refused to whoever asked, to the sending mailbox, and to nobody in particular", () => {
    expect(objectionTo(record(), HANA, draft)).toBe("asked");
    expect(objectionTo(record(), "Hana@US.example", draft)).toBe("asked");
    expect(objectionTo(record(), NEWS, draft)).toBe("in-their-name");
    expect(objectionTo(record(), "", draft)).toBe("unknown-sender");
    expect(objectionTo(record(), KEN, draft)).toBeUndefined();
  });
});

// What holds for every draft.
const address = fc.tuple(fc.constantFrom("ann", "bob", "c..d.", "e", "f.g", "hana"), fc.constantFrom("one.example", "two.co.jp", "docomo.ne.jp", "us.example")).map(([local, at]) => `${local}@${at}`);
const field = fc.constantFrom<Field>("to", "cc", "bcc");
const someone: fc.Arbitrary<Recipient> = fc.tuple(field, fc.string({ maxLength: 5 }), address).map(([where, name, text]) => recipient(where, name, text));
const anyDraft: fc.Arbitrary<Draft> = fc.array(someone, { minLength: 1, maxLength: 30 }).map(recipients => ({ ...draft, recipients }));
/** Of signs that everybody sees, as clients rewrite the others. */
const text = fc.stringMatching(/^[A-Za-z0-9あ-ん漢字.,!?]{0,20}$/);
const attachment: fc.Arbitrary<Attachment> = fc.record({ name: text, size: fc.option(fc.nat(), { nil: undefined }), isInline: fc.constant(false) });
const anyContent: fc.Arbitrary<Content> = fc.record({ subject: text, body: text, attachments: fc.array(attachment, { maxLength: 4 }) });

const keysOf = (one: Draft): string[] => [...new Set(one.recipients.map(({ field: where, addrSpec }) => `${where} ${addrSpec}`))].sort();
const verdict = (before: Draft, was: Content, after: Draft, is: Content): string => stateOf(record({ draft: before, content: was }), { draft: after, content: is });

test("any change of anybody, of any field, of subject, text or attachment voids it; nothing else does", () => {
  fc.assert(fc.property(anyDraft, anyContent, anyDraft, anyContent, fc.integer({ min: 0, max: 15 }), (before, was, other, otherContent, which) => {
    const after = which & 1 ? other : before;
    const is: Content = {
      subject: which & 2 ? otherContent.subject : was.subject,
      body: which & 4 ? otherContent.body : was.body,
      attachments: which & 8 ? otherContent.attachments : was.attachments,
    };
    const attachments = (one: Content): string[] => one.attachments.map(({ name, size }) => JSON.stringify([name, size])).sort();
    const isSame = String(keysOf(before)) === String(keysOf(after)) && was.subject === is.subject && was.body === is.body && String(attachments(was)) === String(attachments(is));
    expect(verdict(before, was, after, is)).toBe(isSame ? "approved" : "changed");
  }), { numRuns: 1000 });
});

test("one recipient more, less, moved or exchanged voids it", () => {
  fc.assert(fc.property(anyDraft, anyContent, fc.nat(), field, address, (before, was, which, where, to) => {
    const { recipients } = before;
    const place = which % recipients.length;
    const one = recipients[place]!;
    const others = recipients.filter((_, index) => index !== place);
    const versions = [others, [...recipients, recipient(where, "", to)], [...others, { ...one, field: where }], [...others, { ...one, addrSpec: to }]];
    for (const changed of versions) {
      const after = { ...before, recipients: changed };
      const isSame = String(keysOf(before)) === String(keysOf(after));
      expect(verdict(before, was, after, was)).toBe(isSame ? "approved" : "changed");
    }
  }), { numRuns: 500 });
});

test("no permutation of recipients or attachments voids it, nor another name for anybody", () => {
  fc.assert(fc.property(anyDraft, anyContent, fc.integer(), fc.string({ maxLength: 5 }), (before, was, seed, name) => {
    const shuffled = <One>(list: readonly One[]): One[] =>
      list.map((one, index) => ({ one, key: Math.imul(index + 1, seed | 1) })).sort((a, b) => a.key - b.key).map(({ one }) => one);
    const after = { ...before, recipients: shuffled(before.recipients).map(one => ({ ...one, displayName: name })) };
    expect(verdict(before, was, after, { ...was, attachments: shuffled(was.attachments) })).toBe("approved");
  }), { numRuns: 500 });
});

test("the same holds of what was kept with the draft and read again", () => {
  fc.assert(fc.property(anyDraft, anyContent, anyDraft, (before, was, after) => {
    const kept = recordFrom(written(record({ draft: before, content: was })));
    const isSame = String(keysOf(before)) === String(keysOf(after));
    expect(approvalOf(kept, circumstances({ draft: after, content: was })).state).toBe(isSame ? "approved" : "changed");
  }), { numRuns: 300 });
});

test("parts are compared by their place", () => {
  expect(changedParts(["a", "b", "c", "d", "e", "f"], ["a", "B", "c", "d", "e", ""])).toEqual(["cc", "attachments"]);
});
