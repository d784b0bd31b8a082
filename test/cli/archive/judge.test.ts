/**
 * The audit's short ways say what the thorough way says: fields, people and
 * verdicts of random messages, of ordinary and of extraordinary kinds.
 */
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { envelopeOf } from "../../../src/cli/archive/envelope";
import { timeAt, timeOf } from "../../../src/cli/archive/date";
import { judge, type Judged, type Skipped } from "../../../src/cli/archive/judge";
import { observer } from "../../../src/cli/archive/sighting";
import { verdictFields } from "../../../src/cli/check";
import { draftOf } from "../../../src/cli/draft";
import { fieldsIn, headerSection, readHeader, valuesOf } from "../../../src/cli/header";
import { check } from "../../../src/core/check";
import type { Draft } from "../../../src/core/draft";
import { en } from "../../../src/core/locales/en";
import { defaultPolicy } from "../../../src/core/default-policy";
import type { Policy } from "../../../src/core/policy";
import { readPolicy } from "../../../src/core/read-policy";

const policies: readonly Policy[] = [
  defaultPolicy,
  readPolicy({
    internalDomains: ["us.example"],
    individualDomains: ["alumni.example"],
    partners: [{ name: "Two", domains: ["one.example", "two.example"] }],
    senders: [{ match: ["gmail.com"], rules: { "visible-recipients": { warn: { parties: 2 } } } }],
  }).policy,
  // Every measure of every rule that can be told of plain mailboxes.
  readPolicy({
    rules: {
      "visible-recipients": { severity: "stop", notice: { addresses: 3 }, warn: { viewers: 4 }, stop: { parties: 4 } },
      "visible-to-bcc-readers": { severity: "stop", notice: { addresses: 1 }, warn: { parties: 2 }, stop: { viewers: 3 } },
      "one-organisation-audience": { severity: "stop", notice: { addresses: 2 }, warn: { viewers: 3 }, stop: { addresses: 4 } },
      "second-person": { severity: "stop", notice: { viewers: 5 }, warn: { parties: 6 }, stop: { addresses: 9 } },
    },
  }).policy,
];

const domain = fc.constantFrom("docomo.ne.jp", "gmail.com", "one.example", "hr.one.example", "two.example", "us.example", "alumni.example", "three.co.jp", "[192.0.2.1]");
const local = fc.constantFrom("ann", "Ann", "bob", "c..d.", "e+f", '"g h"', "i", "j", "k", "l", "m", "n");
const name = fc.constantFrom("", "Ann ", '"Smith, Ann" ', "=?utf-8?B?5bGx?= ", '"a@b.example" ', "(remark) ", "O'Hara ", "A. B. ");
const mailbox = fc.tuple(name, local, domain).map(([shown, before, after]) => (shown === "" ? `${before}@${after}` : `${shown}<${before}@${after}>`));
const element = fc.oneof({ weight: 12, arbitrary: mailbox }, { weight: 1, arbitrary: fc.constantFrom("", "Team: x@one.example, y@gmail.com;", "nobody", "<broken@one.example", "a@gmail.com b@gmail.com", "undisclosed-recipients:;", "/o=Org/cn=ann") });
const list = fc.array(element, { maxLength: 14 }).chain(parts => fc.constantFrom(", ", ",", ",\n ", ",\n\t").map(comma => parts.join(comma)));
const parts = fc.record({ from: mailbox, to: list, cc: fc.option(list), bcc: fc.option(list), end: fc.constantFrom("\n", "\r\n"), order: fc.boolean() });
type Parts = typeof parts extends fc.Arbitrary<infer Value> ? Value : never;

function textOf({ from, to, cc, bcc, end, order }: Parts): string {
  const fields = [`From: ${from}`, `To: ${to}`, ...(cc === null ? [] : [`CC : ${cc}`]), ...(bcc === null ? [] : [`Bcc: ${bcc}`]), "Subject: to: nobody@one.example"];
  return (order ? fields : fields.reverse()).join("\n").replace(/\n/g, end) + end;
}
const message = parts.map(textOf);

/** What an audit says of one header section after the other. */
function auditor(policy: Policy, senderDomains: readonly string[] = []): (text: string) => Judged | Skipped {
  const { see } = observer(policy, senderDomains);
  const by = judge(policy);
  return text => {
    const bytes = Buffer.from(text, "latin1");
    return by(see(bytes, envelopeOf(bytes, 0)));
  };
}

function judged(text: string, policy: Policy, by = auditor(policy)): Judged {
  const result = by(text);
  if (result === "skipped") throw new Error("expected a verdict");
  return result;
}

test.each(policies.map((policy, index) => [index, policy] as const))("gives the verdict of the check (policy %i)", (_, policy) => {
  // One judge for all: what it remembers of one message must not change the next.
  const by = auditor(policy);
  fc.assert(
    fc.property(message, text => {
      const { severity, exposure, verdict } = judged(text, policy, by);
      const expected = check(draftOf({ fields: fieldsIn(headerSection(text)) }), policy);
      expect({ severity, exposure }).toEqual({ severity: expected.severity, exposure: expected.exposure });
      expect(verdictFields(verdict(), en)).toEqual(verdictFields(expected, en));
    }),
    { numRuns: 3000 },
  );
});

const fixtures = join(__dirname, "../../fixtures/mail");
test.each(readdirSync(fixtures).filter(file => file.endsWith(".eml") && file !== "line-ends-cr-only.eml"))("reads the fields of %s as the thorough reader does", file => {
  const bytes = readFileSync(join(fixtures, file));
  const header = readHeader(bytes);
  if ("reason" in header) throw new Error(header.reason);
  const text = bytes.toString("latin1").replace(/^\u00ef\u00bb\u00bf|^From .*\n/, "");
  const { visible, hidden, isMail } = envelopeOf(Buffer.from(text, "latin1"), 0);
  expect(isMail).toBe(true);
  expect([visible.length, hidden.length]).toEqual([valuesOf(header, "to").length + valuesOf(header, "cc").length, valuesOf(header, "bcc").length]);
  expect(judged(text, defaultPolicy).severity).toBe(valuesOf(header, "x-expect")[0]);
});

describe("acquaintance", () => {
  test.each(policies.map((policy, index) => [index, policy] as const))("is what the check makes of it (policy %i)", (_, policy) => {
    const by = auditor(policy);
    let count = 0;
    fc.assert(
      // To all, with a few more in Cc or Bcc at times; or to anybody.
      fc.property(parts, parts, fc.boolean(), (first, other, isToAll) => {
        const answer = isToAll ? { ...other, to: `${first.from}, ${first.to}` } : other;
        const id = `<${++count}@us.example>`;
        judged(`Message-ID: ${id}${first.end}${textOf(first)}`, policy, by);
        const { severity, exposure } = judged(`In-Reply-To: ${id}${answer.end}${textOf(answer)}`, policy, by);
        const read = (text: string): Draft => draftOf({ fields: fieldsIn(headerSection(text)) });
        const { from, recipients } = read(textOf(first));
        const circle = [...recipients.filter(one => one.field !== "bcc" && one.kind === "mailbox"), ...(from ? [from] : [])].map(one => one.addrSpec);
        const expected = check({ ...read(textOf(answer)), acquainted: [circle] }, policy);
        expect({ severity, exposure }).toEqual({ severity: expected.severity, exposure: expected.exposure });
      }),
      { numRuns: 1500 },
    );
  });

  const people = "a@one.example, b@two.example, c@three.example, d@four.example, e@five.example";
  const first = `From: me@us.example\nTo: ${people}\nMessage-ID: <1@us.example>\n`;

  test("makes a reply to all silent, and one with a person added as bad as it is", () => {
    const by = auditor(defaultPolicy);
    expect(judged(first, defaultPolicy, by).severity).toBe("stop");
    expect(judged(`From: me@us.example\nTo: ${people}\nIn-Reply-To: <1@us.example>\n`, defaultPolicy, by)).toMatchObject({ severity: "none", exposure: { addresses: 0 } });
    expect(judged(`From: me@us.example\nTo: ${people}, new@six.example\nReferences: <0@us.example>\n <1@us.example>\n`, defaultPolicy, by).severity).toBe("stop");
    expect(judged(`From: me@us.example\nTo: ${people}\nIn-Reply-To: <2@us.example>\n`, defaultPolicy, by).severity).toBe("stop");
  });

  test("does not come before the message that made it", () => {
    const by = auditor(defaultPolicy);
    expect(judged(`From: me@us.example\nTo: ${people}\nIn-Reply-To: <1@us.example>\n`, defaultPolicy, by).severity).toBe("stop");
  });

  test("comes from mail of others that is not judged itself, its sender included", () => {
    const by = auditor(defaultPolicy, ["us.example"]);
    const received = `From: a@one.example\nTo: me@us.example, b@two.example, c@three.example\nMessage-ID: <9@one.example>\n`;
    expect(by(received)).toBe("skipped");
    expect(judged("From: me@us.example\nTo: a@one.example\nCc: b@two.example, c@three.example\nIn-Reply-To: <9@one.example>\n", defaultPolicy, by).severity).toBe("none");
  });
});

describe("a date", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["Fri, 12 Aug 2011 10:00:00 +0900", "2011-08-12T01:00:00Z"],
    ["12 Aug 2011 10:00 -0130 (XYZ)", "2011-08-12T11:30:00Z"],
    ["Fri, 12 Aug 11 10:00:00 GMT", "2011-08-12T10:00:00Z"],
    ["Fri, 12 Aug 99 10:00:00", "1999-08-12T10:00:00Z"],
    ["2011-08-12T10:00:00Z", "2011-08-12T10:00:00Z"],
  ];
  const timeIn = (text: string): number | undefined => timeAt(Buffer.from(text, "latin1"), { from: 0, to: text.length });

  test.each(rows)("%s is read", (written, expected) => {
    expect(timeOf(written)).toBe(Date.parse(expected) / 1000);
    expect(timeIn(` ${written}`)).toBe(Date.parse(expected) / 1000);
  });

  test("in its usual form is read without the thorough way, and to the same second", () => {
    const part = fc.constantFrom("Fri, ", "Fri,", "", " ", "Friday, ", "1, ");
    const month = fc.constantFrom("Jan", "feb", "MAR", "Dec", "Foo", "June");
    const zone = fc.constantFrom("+0900", "-0130", "+09:00", "GMT", "", "Z", "+9", "+0900 (JST)");
    const two = fc.constantFrom("00", "07", "59", "99", "7");
    const date = fc.tuple(part, fc.integer({ min: 0, max: 40 }), month, fc.constantFrom(1969, 1970, 1999, 2000, 2024, 2100, 99, 24), two, two, two, zone);
    fc.assert(
      fc.property(date, ([before, day, name, year, hour, minute, second, after]) => {
        const text = `${before}${day} ${name} ${year} ${hour}:${minute}:${second} ${after}`;
        expect(timeIn(text)).toBe(timeOf(text));
      }),
      { numRuns: 3000 },
    );
  });

  test("that is none is none", () => {
    expect([timeOf(""), timeOf("yesterday"), timeOf("12 Foo 2011 10:00:00 +0000")]).toEqual([undefined, undefined, undefined]);
  });
});
