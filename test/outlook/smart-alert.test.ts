/** What `event.completed()` is given: within Outlook's limits, as one message, with text shown as text. */
import { check } from "../../src/core/check";
import { defaultPolicy } from "../../src/core/default-policy";
import { recipient, type Draft, type Recipient } from "../../src/core/draft";
import { ruleExamples } from "../../src/core/examples";
import { en } from "../../src/core/locales/en";
import { policyFor, type Policy } from "../../src/core/policy";
import { rules } from "../../src/core/rules";
import { secondPerson } from "../../src/core/rules/second-person";
import { draftFrom } from "../../src/core/sketch";
import { couldNotCheck, MOVE_TO_BCC_BUTTON, PANE_BUTTON, smartAlert, type Setting, type SmartAlert } from "../../src/outlook/smart-alert";
import { everyLocale } from "../core/every-locale";

const usual: Policy = { ...defaultPolicy, internalDomains: ["us.example"] };

function alertOn(draft: Draft, changes: Partial<Setting> = {}): SmartAlert {
  const policy = changes.policy || usual;
  return smartAlert(check(draft, policy), { policy: policyFor(policy, draft.from), sentences: en, button: "command", hasMarkdown: true, ...changes });
}

const mobiles = (count: number, field: Recipient["field"] = "to"): Recipient[] =>
  Array.from({ length: count }, (_, index) => recipient(field, "", `${field}${index}@docomo.ne.jp`));

function draftOf(recipients: readonly Recipient[], changes: Partial<Draft> = {}): Draft {
  return { kind: "message", from: { displayName: "", addrSpec: "me@us.example" }, recipients, acquainted: [], remembered: [], truncated: [], ...changes };
}

/** Outlook's limits (docs of `SmartAlertsEventCompletedOptions`). */
function expectWithinLimits(alert: SmartAlert): void {
  expect((alert.errorMessage || "").length).toBeLessThanOrEqual(500);
  expect((alert.errorMessageMarkdown || "").length).toBeLessThanOrEqual(500);
  expect((alert.cancelLabel || "").length).toBeLessThanOrEqual(20);
}

describe("an alert", () => {
  test("is none when there is nothing to object to, or only a notice", () => {
    expect(alertOn(draftOf(mobiles(1)))).toEqual({ allowEvent: true });
    expect(alertOn(draftOf(mobiles(2)))).toEqual({ allowEvent: true });
  });

  test("lets the sender go on from a warning and not from a stop", () => {
    expect(alertOn(draftOf(mobiles(3)))).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    const stop = alertOn(draftOf(mobiles(5)));
    expect(stop.allowEvent).toBe(false);
    expect(stop).not.toHaveProperty("sendModeOverride");
  });

  test("stays away while an organisation only observes", () => {
    expect(alertOn(draftOf(mobiles(29)), { policy: { ...usual, mode: "observe" } })).toEqual({ allowEvent: true });
  });

  test("says how many, where, and what to do", () => {
    const { errorMessage } = alertOn(draftOf([...mobiles(27), ...mobiles(2, "cc")]));
    expect(errorMessage).toContain("29 people");
    expect(errorMessage).toContain("27 in To, 2 in Cc");
    expect(errorMessage).toContain("Move them to Bcc");
  });

  test("has a button for what the client can do", () => {
    const draft = draftOf(mobiles(29));
    expect(alertOn(draft, { button: "command" })).toMatchObject({ commandId: MOVE_TO_BCC_BUTTON, cancelLabel: en.remedies["move-to-bcc"] });
    expect(alertOn(draft, { button: "pane" })).toMatchObject({ commandId: PANE_BUTTON, cancelLabel: en.showWho });
    expect(alertOn(draft, { button: "none" })).not.toHaveProperty("commandId");
    expect(alertOn(draft, { button: "none" }).errorMessage).toContain("Move them to Bcc");
  });

  test("opens the pane where moving to Bcc is no remedy", () => {
    const group = draftOf([recipient("to", "Book club", "", true)]);
    expect(alertOn(group)).toMatchObject({ commandId: PANE_BUTTON });
  });

  test("has Markdown only for clients that read it", () => {
    expect(alertOn(draftOf(mobiles(29)), { hasMarkdown: false })).not.toHaveProperty("errorMessageMarkdown");
    expect(alertOn(draftOf(mobiles(29))).errorMessageMarkdown).toMatch(/^\*\*The addresses of 29 people/);
  });

  test("says whom to ask, as text in one form and as a link in the other", () => {
    const policy = { ...usual, contact: { text: "IT *desk* [3rd]", link: "https://help.us.example/bcc (now)" } };
    const alert = alertOn(draftOf(mobiles(29)), { policy });
    expect(alert.errorMessage).toContain("Questions: IT *desk* [3rd] https://help.us.example/bcc (now)");
    expect(alert.errorMessageMarkdown).toContain("[Questions: IT \\*desk\\* \\[3rd\\]](https://help.us.example/bcc%20%28now%29)");
  });

  test("tells the worst finding first, with its remedy, and then the others' facts", () => {
    // Five strangers in To (stop), and one field cut off at the client's cap (warn).
    const { errorMessage = "" } = alertOn(draftOf(mobiles(5), { truncated: ["cc"] }));
    const [first, ...others] = errorMessage.split("\n\n");
    expect(first).toContain("at least 5 people");
    expect(first).toContain("Move them to Bcc");
    expect(others).toHaveLength(1);
    expect(others[0]).toContain("Cc");
  });
});

const hostile = [
  "[click](https://evil.example)",
  "<img src=x onerror=alert(1)>",
  "**bold** `code`",
  "\u202egnp.exe",
  "ann@other.example",
  "x".repeat(10_000),
];

describe.each(everyLocale.map(locale => [locale.language, locale] as const))("in %s, an alert", (_, sentences) => {
  test.each(rules.flatMap(rule => ruleExamples(rule.id).map(example => [rule.id, example.title.en, example] as const)))("on %s (%s) is within the limits", (_rule, _title, example) => {
    const draft = draftFrom(example.draft);
    const findings = check(draft, usual).findings.filter(one => one.severity !== "notice");
    const alert = alertOn(draft, { sentences });
    expectWithinLimits(alert);
    expect(alert.allowEvent).toBe(findings.length === 0);
    // One finding is never told twice, and each is told whole.
    for (const { rule, facts } of findings) expect(alert.errorMessage!.split(sentences.rules[rule].what(facts))).toHaveLength(2);
  });

  test("on a thousand recipients with everything wrong at once is within the limits, worst first", () => {
    const recipients = [
      ...mobiles(600), ...mobiles(300, "cc"), ...mobiles(90, "bcc"),
      ...Array.from({ length: 12 }, (_, index) => recipient("to", "", `person${index}@client.example`)),
      recipient("to", "Book club", "", true), recipient("cc", "no address", ""),
    ];
    const draft = draftOf(recipients, { truncated: ["to", "cc", "bcc"] });
    const contact = { text: "情報システム部 the help desk", link: "https://intranet.us.example/bcc-guard/help" };
    const policy = { ...usual, contact, rules: { ...usual.rules, "second-person": { ...secondPerson.defaults, severity: "stop" as const } } };
    const verdict = check(draft, policy);
    expect(verdict.findings.length).toBeGreaterThanOrEqual(4);
    const alert = alertOn(draft, { sentences, policy });
    expectWithinLimits(alert);
    const [worst] = verdict.findings;
    expect(alert.errorMessage!.startsWith(sentences.rules[worst!.rule].what(worst!.facts))).toBe(true);
    expect(alert.errorMessage).toContain(sentences.rules[worst!.rule].fix);
    expect(alert.errorMessage).toContain("https://intranet.us.example/bcc-guard/help");
  });

  test.each(hostile)("shows nothing of a recipient's name or subject: %.30s", name => {
    const recipients = Array.from({ length: 6 }, (_, index) => recipient("to", name, `p${index}@docomo.ne.jp`)).concat(recipient("cc", name, ""));
    const alert = alertOn(draftOf(recipients), { sentences });
    expectWithinLimits(alert);
    expect(alert.allowEvent).toBe(false);
    for (const text of [alert.errorMessage!, alert.errorMessageMarkdown!]) expect(text.toLowerCase()).not.toContain(name.slice(0, 40).toLowerCase());
  });
});

describe("a check that failed", () => {
  const sentences = en;
  test.each([
    ["ask", { allowEvent: false, errorMessage: en.couldNotCheck.ask, sendModeOverride: "promptUser" }],
    ["stop", { allowEvent: false, errorMessage: en.couldNotCheck.stop }],
    ["send", { allowEvent: true }],
  ] as const)("does what the policy says: %s", (whenCheckFails, expected) => {
    expect(couldNotCheck({ policy: { ...usual, whenCheckFails }, sentences })).toEqual(expected);
  });

  test("stops nothing while an organisation only observes", () => {
    expect(couldNotCheck({ policy: { ...usual, whenCheckFails: "stop", mode: "observe" }, sentences })).toEqual({ allowEvent: true });
  });
});
