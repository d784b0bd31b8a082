import fc from "fast-check";
import { list, quoted, remark } from "../../../src/cli/exchange-rules/power-shell";
import { transportRules } from "../../../src/cli/exchange-rules/rules";
import { script, type ScriptChoices } from "../../../src/cli/exchange-rules/script";
import { exchangeWordsFor } from "../../../src/cli/exchange-rules/words";
import { readPolicy } from "../../../src/core/read-policy";
import { takeApart } from "./power-shell-tokens";

const LOCALES = ["en", "ja"] as const;
const PLAIN: ScriptChoices = { moderators: [], exceptReplies: false, report: "", contact: { text: "", link: "" } };

function scriptOf(given: object, choices: Partial<ScriptChoices> = {}, locale = "en"): string {
  const { policy } = readPolicy(given);
  return script(transportRules(policy), { ...PLAIN, contact: policy.contact, ...choices }, exchangeWordsFor(locale));
}

/** The value of a setting in the first rule, or undefined. */
const settingIn = (text: string, name: string): string | undefined => new RegExp(`^        ${name} = (.*)$`, "m").exec(text)?.[1];

describe("a text in the script", () => {
  test.each([
    ["an apostrophe", "Ann's"], ["a closing quotation mark of a word processor", "Ann\u2019s \u2018desk\u201a \u201b"], ["a variable", "$(Remove-Item x) $env:PATH"], ["a backtick", "a`\"b"],
    ["double quotes", "\"quoted\" \u201cand\u201d"], ["the end of a remark", "#> <# @' '@"], ["nothing", ""],
  ])("with %s is read back as it is", (_, text) => expect(takeApart(quoted(text))).toEqual({ code: "'", texts: [text] }));

  test("of any kind is one text, and a remark is one line", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), text => {
      const taken = takeApart(`$a = ${quoted(text)}; ${list([text, text])}\n${remark(text)}\n$b`);
      expect(taken.code).toBe("$a = '; @(', ')\n\n$b");
      expect(taken.texts).toHaveLength(3);
    }));
  });

  test("is changed by nothing but its controls", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }).filter(one => !/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(one)), text => {
      expect(takeApart(quoted(text)).texts).toEqual([text]);
    }));
  });
});

describe("the script", () => {
  test("is the same code whatever texts a policy holds", () => {
    const policyWith = (text: string, domain: string): object => ({
      individualDomains: [`students.${domain}.example`],
      contact: { text, link: `https://help.example/${text.replace(/\s/g, "")}` },
      senders: [{ match: [`desk${text.replace(/[\s@.,;*]/g, "")}@us.example`, `x${domain}.example`], rules: { "visible-recipients": { stop: { parties: 3 } } } }],
    });
    const plain = takeApart(scriptOf(policyWith("ask", "us"))).code;
    const domainText = fc.string({ unit: "binary", minLength: 1 }).filter(one => !/[\s@.,;*\p{Cc}\p{Cf}\p{Cs}]/u.test(one));
    fc.assert(fc.property(fc.string({ unit: "binary" }), domainText, (text, domain) => {
      const { policy, problems } = readPolicy(policyWith(text, domain));
      // What cannot be a sender or a domain is left out of a policy, and is another test's matter.
      fc.pre(problems.length === 0 && policy.senders.length === 1);
      for (const locale of LOCALES) expect(takeApart(scriptOf(policyWith(text, domain), {}, locale)).code).toBe(plain);
    }), { numRuns: 300 });
  });

  test.each(LOCALES)("changes nothing for anybody until it is told to (%s)", locale => {
    const text = scriptOf({}, {}, locale);
    expect(text).toContain("[string] $Mode = 'Audit',");
    expect(text).toContain("[CmdletBinding(SupportsShouldProcess)]");
    const { code } = takeApart(text);
    for (const cmdlet of ["New-TransportRule", "Set-TransportRule", "Remove-TransportRule"]) {
      for (const [line] of code.matchAll(new RegExp(`^.*${cmdlet}.*$`, "gm"))) {
        // In Get-Command it is only a name.
        if (!line.includes("Get-Command")) expect(line).toMatch(cmdlet === "Remove-TransportRule" ? /ShouldProcess/ : /-Mode \$Mode/);
      }
    }
  });

  test("says what such rules cannot do, before anything else is read", () => {
    for (const [locale, words] of [["en", ["no sum of To and Cc", "cannot move anybody to Bcc", "Colleagues count"]], ["ja", ["宛先とCCの合計は数えられない", "BCCに移すことはできません", "組織内の人も数に入り"]]] as const) {
      const head = scriptOf({}, {}, locale).split("[CmdletBinding")[0] ?? "";
      for (const one of words) expect(head).toContain(one);
      for (const line of head.trimEnd().split("\n")) expect(line.startsWith("#")).toBe(true);
    }
  });

  test("returns messages with a reason, or has them approved", () => {
    const returning = scriptOf({ contact: { text: "Ann's desk", link: "" } });
    expect(settingIn(returning, "RejectMessageReasonText")).toContain("Questions: Ann''s desk'");
    expect(settingIn(returning, "ModerateMessageByUser")).toBeUndefined();
    const moderated = scriptOf({}, { moderators: ["ann@us.example", "ben@us.example"] });
    expect(settingIn(moderated, "ModerateMessageByUser")).toBe("@('ann@us.example', 'ben@us.example')");
    expect(settingIn(moderated, "RejectMessageReasonText")).toBeUndefined();
  });

  test("never returns more than 1,024 characters, nor has a name of more than 64", () => {
    const text = scriptOf({ contact: { text: "x".repeat(3000), link: "" }, senders: Array.from({ length: 120 }, (_, index) => ({ match: [`a${index}@us.example`, `d${index}.example`] })) });
    for (const [, reason] of text.matchAll(/RejectMessageReasonText = '(.*)'$/gm)) expect(reason?.replace(/''/g, "'").length).toBeLessThanOrEqual(1024);
    const names = [...text.matchAll(/^ {8}Name = '(.*)'$/gm)].map(([, name]) => name ?? "");
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(64);
  });

  test("leaves meetings alone, and replies where that is asked for", () => {
    expect(settingIn(scriptOf({}), "ExceptIfMessageTypeMatches")).toBe("'Calendaring'");
    expect(settingIn(scriptOf({}), "ExceptIfHeaderMatchesMessageHeader")).toBeUndefined();
    expect(settingIn(scriptOf({}, { exceptReplies: true }), "ExceptIfHeaderMatchesMessageHeader")).toBe("'In-Reply-To'");
  });

  test("reports where that is asked for, without what a message says", () => {
    const text = scriptOf({}, { report: "audit@us.example" });
    expect(settingIn(text, "GenerateIncidentReport")).toBe("'audit@us.example'");
    expect(settingIn(text, "IncidentReportContent")).not.toMatch(/Subject|Recipients|CC|AttachOriginalMail/);
    expect(settingIn(scriptOf({}), "GenerateIncidentReport")).toBeUndefined();
  });

  test("says what of the policy has no rule", () => {
    expect(scriptOf({ rules: { "visible-recipients": { stop: { parties: 20, addresses: 30 } } } })).toContain("# - 20 individuals are more than a rule can count.");
    expect(scriptOf({}, {}, "ja")).not.toContain("ポリシーにあり、このルールでは行わないこと");
  });

  test("takes away, on a change, every setting that a rule may have no more", () => {
    const settings = (text: string): string[] => [...new Set([...text.matchAll(/^ {8}(\w+) = /gm)].map(([, name]) => name ?? ""))];
    const everything = settings(scriptOf({ senders: [{ match: ["a@us.example", "b.example"] }] }, { moderators: ["m@us.example"], exceptReplies: true, report: "r@us.example" }));
    const always = settings(scriptOf({}, { moderators: ["m@us.example"] })).filter(one => one !== "ModerateMessageByUser");
    const [mayBeGone = ""] = /^\$mayBeGone = .*$/m.exec(scriptOf({})) ?? [];
    for (const name of [...everything.filter(one => !always.includes(one)), "RejectMessageReasonText"]) expect(mayBeGone).toContain(`'${name}'`);
  });
});
