import fc from "fast-check";
import { answersFrom, itemsOf, startingPolicy, type Answers } from "../../../src/cli/policy/init";
import { wordsFor } from "../../../src/cli/policy/words";
import { readPolicyText } from "../../../src/cli/policy-file";
import { check } from "../../../src/core/check";
import { defaultPolicy } from "../../../src/core/default-policy";
import { emptyDraft, recipient, type Field } from "../../../src/core/draft";

const NONE: Answers = { internal: [], individual: [], sensitive: [], contact: "", mode: "enforce" };

describe("a starting point", () => {
  test.each(["en", "ja"])("without an answer is the default policy, with comments (%s)", locale => {
    const text = startingPolicy(NONE, wordsFor(locale));
    expect(readPolicyText(text)).toEqual({ policy: defaultPolicy, problems: [], state: "read" });
    expect(text.match(/\/\/ /g)?.length).toBeGreaterThan(8);
  });

  test("holds the answers", () => {
    const answers: Answers = { internal: ["us.example"], individual: ["students.us.example"], sensitive: ["desk@us.example"], contact: 'Desk "7" \\ 内線', mode: "observe" };
    const { policy, problems } = readPolicyText(startingPolicy(answers, wordsFor("ja")));
    expect(problems).toEqual([]);
    expect(policy).toMatchObject({ internalDomains: ["us.example"], individualDomains: ["students.us.example"], mode: "observe", contact: { text: 'Desk "7" \\ 内線' } });
    expect(policy.senders).toMatchObject([{ match: ["desk@us.example"], sensitive: true, override: "never", rules: { "visible-recipients": { stop: { parties: 2 } } } }]);
  });

  test("stops the least that shows a sensitive mailbox's recipients to each other, whatever it is", () => {
    const { policy } = readPolicyText(startingPolicy({ ...NONE, sensitive: ["desk@us.example"] }, wordsFor("en")));
    const from = { displayName: "", addrSpec: "desk@us.example" };
    const people = (field: Field, ...addresses: string[]) => addresses.map(one => recipient(field, "", one));
    for (const recipients of [
      people("to", "a@one.example", "b@two.example"),
      people("to", "a@one.example", "b@one.example"),
      [...people("to", "a@one.example"), ...people("bcc", "b@two.example")],
      [...people("to", "a@one.example"), recipient("to", "Ann from the meeting", "")],
      [recipient("to", "Book club", "", true)],
    ]) expect(check({ ...emptyDraft, from, recipients }, policy).severity).toBe("stop");
    expect(check({ ...emptyDraft, kind: "appointment", from, recipients: people("required", "a@one.example", "b@two.example") }, policy).severity).toBe("stop");
    expect(check({ ...emptyDraft, from, recipients: people("to", "a@one.example") }, policy).severity).toBe("none");
  });

  test("names a domain once that was answered twice", () => {
    const { problems } = readPolicyText(startingPolicy({ ...NONE, internal: ["us.example"], individual: ["us.example"] }, wordsFor("en")));
    expect(problems).toEqual([]);
  });

  test("is a policy whatever was typed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.array(fc.domain(), { maxLength: 3 }), async (contact, domains) => {
        const typed = [domains.join(" , "), domains.join("、"), domains.map(one => `desk@${one}`).join(";"), contact];
        const answers = await answersFrom(async () => typed.shift() ?? "", wordsFor("en"), "enforce");
        const { problems, policy } = readPolicyText(startingPolicy(answers, wordsFor("en")));
        expect(problems).toEqual([]);
        expect(policy.contact.text).toBe(contact.trim());
      }),
    );
  });
});

describe("the four questions", () => {
  test("are put again until the answer can be used", async () => {
    const typed = ["us example .org", "us.example", "", "desk", "desk@us.example", "ext. 7"];
    const asked: string[] = [];
    const answers = await answersFrom(async question => (asked.push(question), typed.shift() ?? ""), wordsFor("en"), "observe");
    expect(answers).toEqual({ internal: ["us.example"], individual: [], sensitive: ["desk@us.example"], contact: "ext. 7", mode: "observe" });
    expect(asked).toHaveLength(6);
    expect(asked[1]).toContain("us example .org cannot be used");
  });

  test.each([
    ["a.example, b.example", ["a.example", "b.example"]],
    ["a.example b.example;c.example", ["a.example", "b.example", "c.example"]],
    ["a.example、b.example，c.example", ["a.example", "b.example", "c.example"]],
    ["  ", []],
  ])("take %j as a list", (typed, items) => {
    expect(itemsOf(typed)).toEqual(items);
  });
});
