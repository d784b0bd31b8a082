import { check } from "../../src/core/check";
import { recipient, type Recipient } from "../../src/core/draft";
import type { Policy } from "../../src/core/policy";
import { readPolicy } from "../../src/core/read-policy";
import type { Sketch } from "../../src/core/rule";
import { draftFrom } from "../../src/core/sketch";

function policyOf(value: unknown): Policy {
  const { policy, problems } = readPolicy(value);
  expect(problems).toEqual([]);
  return policy;
}

const ours = { internalDomains: ["us.example"] };
const verdict = (sketch: Sketch, changes: object = {}): string => {
  const { severity, findings } = check(draftFrom(sketch), policyOf({ ...ours, ...changes }));
  return [severity, ...findings.map(one => one.rule)].join(" ");
};

const patients = (count: number): string => Array.from({ length: count }, (_, i) => `p${i}@gmail.com`).join(", ");
const clients = (count: number): string => Array.from({ length: count }, (_, i) => `c${i}@client.example`).join(", ");

describe("check", () => {
  test.each([
    ["an empty draft", {}, "none"],
    ["colleagues alone", { to: "a@us.example, b@us.example, c@hr.us.example" }, "none"],
    ["one stranger", { to: patients(1) }, "none"],
    ["two strangers", { to: patients(2) }, "notice visible-recipients"],
    ["four strangers", { to: patients(2), cc: "x@icloud.com, y@icloud.com" }, "warn visible-recipients"],
    ["five strangers", { to: patients(5) }, "stop visible-recipients"],
    ["five strangers and many colleagues", { to: patients(5), cc: "a@us.example, b@us.example" }, "stop visible-recipients"],
    ["ten addresses of two parties", { to: `${clients(9)}, ${patients(1)}` }, "stop visible-recipients"],
    ["nine addresses of two parties", { to: `${clients(8)}, ${patients(1)}` }, "notice visible-recipients"],
    ["a dozen of one client", { to: clients(12) }, "warn one-organisation-audience"],
    ["five strangers whom four in Bcc see as well", { to: patients(5), bcc: "a@one.example, b@two.example, c@three.example, d@four.example" }, "stop visible-recipients"],
    ["three strangers whom ten in Bcc see as well", { to: patients(3), bcc: Array.from({ length: 10 }, (_, index) => `reader${index}@icloud.com`).join(", ") }, "stop visible-to-bcc-readers"],
    ["five strangers in To, one who knows them all, and three in Bcc whom nobody knows", { to: `x@one.example, ${patients(5)}`, bcc: "a@icloud.com, b@icloud.com, c@icloud.com", acquainted: patients(5).split(", ").map(one => `x@one.example, ${one}`) }, "stop visible-recipients visible-to-bcc-readers"],
    ["five strangers, one of whom cannot be placed", { to: `${patients(4)}, Taro` }, "stop visible-recipients unchecked-recipients"],
    ["a dozen of one client and a stranger", { to: `${clients(12)}, ${patients(1)}` }, "stop visible-recipients"],
  ])("of %s", (_, sketch, expected) => {
    expect(verdict({ from: "me@us.example", ...sketch })).toBe(expected);
  });

  test.each([
    [1, "none"], [2, "notice visible-to-bcc-readers"], [3, "warn visible-to-bcc-readers"], [9, "warn visible-to-bcc-readers"], [10, "stop visible-to-bcc-readers"],
  ])("of a customer in To whom %i strangers in Bcc would see", (count, expected) => {
    expect(verdict({ from: "me@us.example", to: "a@one.example", bcc: patients(count) })).toBe(expected);
  });

  test("of somebody without an address objects only where somebody else is in view", () => {
    expect(verdict({ from: "me@us.example", to: "Taro" })).toBe("none");
    expect(verdict({ from: "me@us.example", to: "Taro", cc: "you@us.example", bcc: patients(1) })).toBe("none");
    expect(verdict({ from: "me@us.example", to: "Taro", cc: "a@one.example" })).toBe("warn unchecked-recipients visible-recipients");
  });

  test("asks for a second person where recipients cannot be counted", () => {
    const rules = { "second-person": { severity: "stop" } };
    expect(verdict({ to: "a@us.example" }, { rules })).toBe("none");
    expect(verdict({ to: "a@us.example", bcc: "Book club:;" }, { rules })).toBe("stop second-person");
    expect(verdict({ to: "a@us.example", truncated: ["bcc"] }, { rules })).toBe("stop second-person");
  });

  test("lets a contact group count as a stranger beside another", () => {
    expect(verdict({ from: "me@us.example", to: `Book club:;, ${patients(1)}` })).toBe("stop unexpanded-group visible-recipients");
  });

  test("tells findings worst first", () => {
    const draft = { ...draftFrom({ from: "me@us.example", to: patients(5) }), truncated: ["to" as const] };
    const { findings } = check(draft, policyOf(ours));
    expect(findings.map(one => `${one.severity} ${one.rule}`)).toEqual(["stop visible-recipients", "warn unchecked-recipients"]);
    expect(findings[0]!.facts.truncated).toEqual(["to"]);
  });

  test("counts viewers in Bcc in the exposure", () => {
    const { exposure } = check(draftFrom({ to: "a@one.example", bcc: patients(20) }), policyOf(ours));
    expect(exposure).toEqual({ addresses: 1, parties: 1, viewers: 20 });
  });

  test("says in which fields people stand", () => {
    const { findings } = check(draftFrom({ to: patients(3), cc: "x@icloud.com, y@icloud.com" }), policyOf(ours));
    expect(findings[0]!.facts.fields).toEqual([{ field: "to", count: 3 }, { field: "cc", count: 2 }]);
  });
});

describe("a sender's profile", () => {
  const counselling = { senders: [{ match: ["counselling@us.example"], sensitive: true, rules: { "visible-recipients": { stop: { parties: 2 } } } }] };

  test("stops a counselling mailbox from two parties", () => {
    expect(verdict({ from: "Counselling@us.example", to: patients(2) }, counselling)).toBe("stop visible-recipients");
  });

  test("leaves other mailboxes as they are", () => {
    expect(verdict({ from: "me@us.example", to: patients(2) }, counselling)).toBe("notice visible-recipients");
    expect(verdict({ to: patients(2) }, counselling)).toBe("notice visible-recipients");
  });

  test("matches a domain with its subdomains, and no other", () => {
    const domain = { senders: [{ match: ["ward.us.example"], rules: { "visible-recipients": { severity: "off" } } }] };
    expect(verdict({ from: "me@x.ward.us.example", to: patients(9) }, domain)).toBe("none");
    expect(verdict({ from: "me@backward.us.example", to: patients(9) }, domain)).toBe("stop visible-recipients");
  });
});

describe("people who are said to know each other", () => {
  const remembered = [`${patients(9)}, ${clients(12)}`];

  test("are not asked about again", () => {
    expect(verdict({ to: patients(4), remembered })).toBe("none");
    expect(verdict({ to: clients(12), remembered })).toBe("none");
  });

  test("says nothing of those who read in Bcc, unless they are among them", () => {
    const readers = "x@icloud.com, y@icloud.com, z@icloud.com";
    expect(verdict({ to: patients(1), bcc: readers, remembered })).toBe("warn visible-to-bcc-readers");
    expect(verdict({ to: patients(4), bcc: readers, remembered })).toBe("warn visible-to-bcc-readers");
    expect(verdict({ to: patients(1), bcc: readers, remembered: [`${patients(1)}, ${readers}`] })).toBe("none");
    // Who is asked about both at once is asked about all of them.
    const [finding] = check(draftFrom({ from: "me@us.example", to: patients(4), bcc: readers }), policyOf(ours)).findings;
    expect(finding).toMatchObject({ rule: "visible-recipients", readers: [{ addrSpec: "x@icloud.com" }, { addrSpec: "y@icloud.com" }, { addrSpec: "z@icloud.com" }] });
  });

  test("are asked about when somebody else is with them", () => {
    expect(verdict({ to: `${patients(3)}, new@icloud.com`, remembered })).toBe("warn visible-recipients");
  });

  test("are still stopped, unless the policy says otherwise", () => {
    expect(verdict({ to: patients(9), remembered })).toBe("stop visible-recipients");
    expect(verdict({ to: patients(9), remembered }, { remember: { stops: true } })).toBe("none");
  });

  test("are forgotten where the policy remembers nothing", () => {
    expect(verdict({ to: patients(4), remembered }, { remember: { days: 0 } })).toBe("warn visible-recipients");
  });

  test("are asked about each time from a sensitive mailbox", () => {
    const senders = [{ match: ["me@us.example"], sensitive: true }];
    expect(verdict({ from: "me@us.example", to: patients(4), remembered }, { senders })).toBe("warn visible-recipients");
  });

  test("do not vouch for recipients that could not be read", () => {
    expect(verdict({ to: "a@us.example", truncated: ["to"], remembered })).toBe("warn unchecked-recipients");
  });

  test("are asked about again by a rule about the message as a whole", () => {
    const rules = { "second-person": { severity: "warn", warn: { addresses: 2 } } };
    expect(verdict({ to: patients(2), remembered }, { rules, remember: { stops: true } })).toBe("warn second-person");
  });

  test("do not vouch for a contact group", () => {
    expect(verdict({ to: "Book club:;", remembered })).toBe("stop unexpanded-group");
  });
});

describe("a finding about a message as a whole", () => {
  test("objects to nobody in particular, and counts everybody", () => {
    const policy = policyOf({ ...ours, rules: { "second-person": { severity: "stop", stop: { addresses: 3 } } } });
    const { findings: [finding] } = check(draftFrom({ to: "me@us.example", cc: patients(1), bcc: "x@icloud.com" }), policy);
    expect(finding).toMatchObject({ rule: "second-person", recipients: [], facts: { addresses: 3, viewers: 2, fields: [{ field: "to", count: 1 }, { field: "cc", count: 1 }, { field: "bcc", count: 1 }] } });
  });
});

test("a policy without settings for a rule does not ask it", () => {
  const { "visible-recipients": known, ...others } = policyOf(ours).rules;
  const draft = draftFrom({ to: patients(9) });
  expect(check(draft, { ...policyOf(ours), rules: { "visible-recipients": known! } }).severity).toBe("stop");
  expect(check(draft, { ...policyOf(ours), rules: others }).severity).toBe("none");
});

test("people in a room's field are shown to nobody", () => {
  expect(verdict({ kind: "appointment", required: patients(1), resource: "a@one.example, b@two.example, c@three.example, d@four.example" })).toBe("none");
});

test("a rule says no more than its severity allows, and nothing when off", () => {
  const capped = (severity: string): string => verdict({ to: patients(9) }, { rules: { "visible-recipients": { severity } } });
  expect(["off", "notice", "warn", "stop"].map(capped)).toEqual(["none", "notice visible-recipients", "warn visible-recipients", "stop visible-recipients"]);
});

test("hostile names and addresses are counted like any other", () => {
  const hostile: Recipient[] = [
    recipient("to", "[click](https://evil.example)", "a@one.example"),
    recipient("to", "<img src=x onerror=alert(1)>", "b@two.example"),
    recipient("cc", "\u202Emoc.elpmaxe@c", "c@three.example"),
    recipient("cc", "d@trusted.example", "d@four.example"),
    recipient("cc", "x".repeat(10_000), "__proto__@constructor.example"),
  ];
  const { severity, exposure } = check({ ...draftFrom({ from: "me@us.example" }), recipients: hostile }, policyOf(ours));
  expect({ severity, ...exposure }).toEqual({ severity: "stop", addresses: 5, parties: 5, viewers: 5 });
});

describe("of several organisations, the question whether people know each other", () => {
  const rules = { "visible-recipients": { severity: "off" }, "one-organisation-audience": { warn: { addresses: 2 } } };
  const audience = (sketch: Sketch): string[] => check(draftFrom({ from: "me@us.example", ...sketch }), policyOf({ ...ours, rules })).findings.flatMap(one => one.recipients.map(place => place.addrSpec));

  test("is about the largest, wherever it stands", () => {
    expect(audience({ to: "a@one.example, b@one.example, c@one.example, a@two.example, b@two.example" })).toEqual(["a@one.example", "b@one.example", "c@one.example"]);
    expect(audience({ to: "a@two.example, b@two.example, a@one.example, b@one.example, c@one.example" })).toEqual(["a@one.example", "b@one.example", "c@one.example"]);
  });

  test("is about the first of two that are as large", () => {
    expect(audience({ to: "a@one.example, a@two.example, b@one.example, b@two.example" })).toEqual(["a@one.example", "b@one.example"]);
  });

  test("is about nobody where each stands alone, or is a person of a provider's", () => {
    expect(audience({ to: `a@one.example, a@two.example, ${patients(9)}` })).toEqual([]);
    const least = { ...rules, "one-organisation-audience": { warn: { addresses: 1 } } };
    expect(verdict({ to: "a@one.example" }, { rules: least })).toBe("none");
    expect(verdict({}, { rules: least })).toBe("none");
  });
});
