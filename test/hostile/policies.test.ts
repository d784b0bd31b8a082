/** Whatever is written where a policy should be, it is read to a whole policy, and says what was wrong. */
import fc from "fast-check";
import { check } from "../../src/core/check";
import { defaultPolicy } from "../../src/core/default-policy";
import { recipient, type Draft } from "../../src/core/draft";
import { readPolicy } from "../../src/core/read-policy";
import { readPolicyText } from "../../src/cli/policy-file";
import { every, fuzz } from "../proof/ledger";
import { HOSTILE } from "./texts";

const draft: Draft = {
  kind: "message", from: { displayName: "", addrSpec: "me@us.example" }, acquainted: [], remembered: [], truncated: [],
  recipients: Array.from({ length: 12 }, (_, index) => recipient("to", "", `a${index}@a${index}.example`)),
};

/** Values in place of settings. */
const odd = fc.oneof(fc.constantFrom<unknown>(null, -1, 0, 1e309, NaN, "", "off", "send", [], {}, true, ["us.example"], [null], [[]], { match: 5 }, ...HOSTILE), fc.anything({ maxDepth: 2 }));

/** A policy of which one part, anywhere, is something else. */
const broken = fc.tuple(fc.nat(), odd, fc.constantFrom("__proto__", "constructor", "rules", "senders", "extra")).map(([place, value, name]) => {
  const whole = JSON.parse(JSON.stringify({ ...defaultPolicy, partners: [{ name: "P", domains: ["p.example"] }], senders: [{ match: ["us.example"], sensitive: true, rules: { "visible-recipients": { severity: "warn" } } }] })) as object;
  const holders: object[] = [];
  const walk = (one: unknown): void => {
    if (typeof one !== "object" || one === null) return;
    holders.push(one);
    Object.values(one).forEach(walk);
  };
  walk(whole);
  const holder = holders[place % holders.length] as { [name: string]: unknown }; // the whole is one at least
  const names = [...Object.keys(holder), name];
  Object.defineProperty(holder, names[(place >> 8) % names.length]!, { value, enumerable: true, configurable: true, writable: true }); // `name` is one at least
  return whole as unknown;
});

function expectWhole(value: unknown): void {
  const { policy, problems } = readPolicy(value);
  // Read once more it is the same, but for settings that contradict each other.
  const again = readPolicy(policy);
  expect(again.policy).toEqual(policy);
  expect(again.problems.filter(one => one.kind !== "contradiction")).toEqual([]);
  expect(Object.keys(policy).sort()).toEqual(expect.arrayContaining(Object.keys(defaultPolicy).sort()));
  for (const { path, found } of problems) expect([typeof path, found.length <= 60]).toEqual(["string", true]);
  expect(["none", "notice", "warn", "stop"]).toContain(check(draft, policy).severity);
  expect(({} as { mode?: unknown }).mode).toBeUndefined(); // no setting has become everybody's
}

test("a policy with one part broken is read to a whole one", () => {
  fuzz(fc.property(broken, expectWhole));
});

test("anything at all is read to a whole policy", () => {
  fuzz(fc.property(fc.anything({ withNullPrototype: true, withObjectString: true }), expectWhole));
});

test("a text is read as a policy, or named as none", () => {
  const valid = JSON.stringify(defaultPolicy, null, 1);
  const cut = fc.tuple(fc.nat(valid.length), fc.nat(40), fc.oneof(fc.constantFrom(...HOSTILE, "{", "}", "[", "]", ",", ":", "\"", "//", "/*", "\\u00"), fc.string())).map(([at, length, piece]) => valid.slice(0, at) + piece + valid.slice(at + length));
  fuzz(fc.property(fc.oneof(cut, fc.string(), fc.json()), text => {
    const { policy, problems, state } = readPolicyText(text);
    expect(["none", "notice", "warn", "stop"]).toContain(check(draft, policy).severity);
    if (state !== "read") expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) expect(message).toMatch(/\S/);
  }));
});

test("a text that is nothing but depth or length is read in the same way", async () => {
  const texts = ["[".repeat(100_000), '{"a":'.repeat(100_000), '{"rules":'.repeat(50_000) + "1" + "}".repeat(50_000), `{"internalDomains": ["${"a.".repeat(100_000)}example"]}`, `{"${"k".repeat(500_000)}": 1}`, '"'.repeat(100_000), "/*".repeat(100_000)];
  await every(texts, text => text.slice(0, 20), text => {
    const { policy } = readPolicyText(text);
    expect(check(draft, policy).severity).toBe("stop");
  });
});
