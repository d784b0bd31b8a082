/**
 * The built files (`npm run build` comes before `npm test`) as a site hands them
 * to classic Outlook: one text, in an engine that has nothing but the language.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { parse } from "acorn";
import { policyLine, scriptFor } from "../../../src/cli/package/site";
import type { Policy } from "../../../src/core/policy";
import { readPolicy } from "../../../src/core/read-policy";
import { draftFrom } from "../../../src/core/sketch";
import { digestsOf, personDigest, type Content } from "../../../src/outlook/second-person/digest";
import { RECORD_KEY, written, type ApprovalRecord } from "../../../src/outlook/second-person/record";
import { fakeOffice, type Completion, type Fault, type Scene } from "../fake-office";

const built = join(__dirname, "../../../dist/addin");
const script = readFileSync(join(built, "second-person.js"));

const { policy } = readPolicy({ internalDomains: ["us.example"], rules: { "second-person": { severity: "stop", stop: { addresses: 3 } } } });
const NEWS = "news@us.example";
const bcc = ["ann@one.example", "bob@two.example", "chie@docomo.ne.jp"];
const scene: Scene = { from: NEWS, user: "hana@us.example", fields: { to: [NEWS], bcc }, subject: "名前 \ud83d\ude00", body: "Hello", attachments: [{ name: "a.pdf", size: 10 }] };

function record(changes: Partial<NonNullable<ApprovalRecord["answer"]>> = {}): { [key: string]: string } {
  const salt = "abc";
  const content: Content = { subject: scene.subject!, body: scene.body!, attachments: [{ name: "a.pdf", size: 10, isInline: false }] };
  const digests = digestsOf(draftFrom({ from: NEWS, to: NEWS, bcc: bcc.join(", ") }), content, salt);
  const at = Math.round(Date.now() / 1000);
  return {
    [RECORD_KEY]: written({
      salt,
      asked: { by: personDigest("hana@us.example", salt), name: "", at, digests, counts: [1, 0, 3] },
      answer: { by: personDigest("ken@us.example", salt), name: "", at, isApproved: true, digests, note: "", ...changes },
    }),
  };
}

/** What the files answer to a send, in an engine without clock functions, crypto, encoders or symbols. */
async function send(changes: Scene, asked: Policy = policy, files = scriptFor(built, "launchevent.js", asked)): Promise<{ answer: Completion; calls: readonly string[] }> {
  const office = fakeOffice({ ...scene, ...changes });
  const context = createContext({ Office: office.Office });
  runInContext("delete globalThis.Symbol; delete globalThis.Proxy; delete globalThis.Reflect; delete globalThis.BigInt; delete globalThis.WebAssembly; delete globalThis.Intl;", context);
  runInContext(policyLine(asked) + files, context);
  for (const name of ["crypto", "TextEncoder", "setTimeout", "fetch", "console"]) expect(runInContext(`typeof ${name}`, context)).toBe(name === "console" ? "object" : "undefined");
  const firing = office.fire("onMessageSend");
  const answer = (await firing.completed) ?? {};
  expect(firing.completions).toHaveLength(1);
  return { answer, calls: office.calls };
}

describe("second-person.js", () => {
  test("is ES5 in ASCII, and small", () => {
    expect(() => parse(script.toString("latin1"), { ecmaVersion: 5 })).not.toThrow();
    expect(script.findIndex(byte => byte > 127)).toBe(-1);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThan(10_000);
  });

  test("does nothing when it is loaded", () => {
    const context = createContext({});
    runInContext(script.toString("latin1"), context);
    expect(runInContext("Object.keys(globalThis).join()", context)).toBe("bccGuardSecondPerson");
  });
});

describe("in classic Outlook", () => {
  test("an approval that was written elsewhere is understood, and lets the message go", async () => {
    expect((await send({ customProperties: record() })).answer).toEqual({ allowEvent: true });
  });

  test.each<[string, Scene, RegExp]>([
    ["nobody has asked", {}, /Nobody has been asked yet/],
    ["it is an answer of old", { customProperties: record({ at: 1_000_000_000 }) }, /too old/],
    ["it was sent back", { customProperties: record({ isApproved: false }) }, /sent it back/],
    ["the approver sends", { customProperties: record(), user: "ken@us.example" }, /somebody else has to send it/],
    ["the asker has approved", { customProperties: record({ by: personDigest("hana@us.example", "abc") }) }, /by whoever asked/],
    ["Outlook does not tell who sends", { customProperties: record(), user: "" }, /does not tell who is signed in/],
    ["somebody is added", { customProperties: record(), fields: { to: [NEWS], bcc: [...bcc, "dan@four.example"] } }, /something has changed: Bcc\./],
    ["somebody is moved", { customProperties: record(), fields: { to: [NEWS, bcc[0]!], bcc: bcc.slice(1) } }, /something has changed: To and Bcc\./],
    ["the subject is another", { customProperties: record(), subject: "Another" }, /something has changed: subject\./],
    ["the text is another", { customProperties: record(), body: "Hello!" }, /something has changed: text\./],
    ["an attachment has grown", { customProperties: record(), attachments: [{ name: "a.pdf", size: 11 }] }, /something has changed: attachments\./],
    ["the property is cut off", { customProperties: { [RECORD_KEY]: record()[RECORD_KEY]!.slice(0, 300) } }, /edited or cut off/],
    ["the property is no text", { customProperties: { [RECORD_KEY]: 12 } }, /edited or cut off/],
    ["the property is of a newer version", { customProperties: { [RECORD_KEY]: "9.x.y" } }, /newer version/],
    ["a field is as full as Outlook hands over", { customProperties: record(), fields: { to: [NEWS], bcc: Array.from({ length: 1000 }, (_, index) => `r${index}@gmail.com`) } }, /more recipients than Outlook lets anybody read/],
  ])("a message is stopped when %s", async (_, changes, reason) => {
    const { answer } = await send(changes);
    expect(answer).toMatchObject({ allowEvent: false, cancelLabel: "Ask a colleague", commandId: "BccGuard.ShowPane" });
    expect(answer.errorMessage).toMatch(reason);
    expect(answer).not.toHaveProperty("sendModeOverride");
  });

  test.each<[string, Scene]>([
    ["names and order", { fields: { to: [{ displayName: "The newsletter", emailAddress: "NEWS@us.example" }], bcc: [...bcc].reverse() } }],
    ["line ends and spaces", { body: "\r\n Hel\u00a0lo \r\n" }],
    ["a link's target", { body: "Hello <https://us.example/>" }],
  ])("%s that another client has written anew change nothing", async (_, changes) => {
    expect((await send({ customProperties: record(), ...changes })).answer).toEqual({ allowEvent: true });
  });

  test.each<[string, Fault]>(["loadCustomPropertiesAsync", "subject.getAsync", "body.getAsync", "getAttachmentsAsync"].flatMap(name => (["fails", "throws"] as const).map((fault): [string, Fault] => [name, fault])))(
    "a message is stopped when %s %s, and no sooner let go", async (name, fault) => {
      const { answer } = await send({ customProperties: record(), fault: call => (call === name ? fault : undefined) });
      expect(answer.allowEvent).toBe(false);
      expect(answer.errorMessage).toMatch(/did not let its approval be read/);
    });

  test("a message to fewer people goes without any of it, as does one of a mailbox for which the rule is off", async () => {
    expect((await send({ fields: { to: [NEWS], bcc: ["ann@one.example"] } })).answer).toEqual({ allowEvent: true });
    const off = readPolicy({ internalDomains: ["us.example"], rules: { "second-person": { severity: "stop", stop: { addresses: 3 } } }, senders: [{ match: [NEWS], rules: { "second-person": { severity: "off" } } }] });
    expect((await send({}, off.policy)).answer).toEqual({ allowEvent: true });
  });

  test("a sensitive mailbox is asked about from one recipient on", async () => {
    const always = readPolicy({ senders: [{ match: [NEWS], sensitive: true, rules: { "second-person": { severity: "stop", stop: { addresses: 1 } } } }] });
    expect(always.problems).toEqual([]);
    expect((await send({ fields: { to: ["ann@one.example"] } }, always.policy)).answer.errorMessage).toContain("second person");
    expect((await send({ from: "me@us.example", fields: { to: ["ann@one.example"] } }, always.policy)).answer).toEqual({ allowEvent: true });
  });

  test("all of it is asked for at once, with the recipients", async () => {
    const office = fakeOffice({ ...scene, fault: () => "late" });
    const context = createContext({ Office: office.Office });
    runInContext(policyLine(policy) + scriptFor(built, "launchevent.js", policy), context);
    office.fire("onMessageSend");
    await new Promise(resolve => setImmediate(resolve));
    // Nothing has been answered yet.
    expect(office.calls).toEqual(expect.arrayContaining(["to.getAsync", "cc.getAsync", "bcc.getAsync", "loadCustomPropertiesAsync", "subject.getAsync", "body.getAsync", "getAttachmentsAsync"]));
  });

  test("nothing of it is asked for where the policy does not want it", async () => {
    const { calls } = await send({ customProperties: record() }, readPolicy({}).policy);
    for (const name of ["loadCustomPropertiesAsync", "subject.getAsync", "body.getAsync", "getAttachmentsAsync"]) expect(calls).not.toContain(name);
  });

  test("a site without the script stops what it cannot judge, in words that say so", async () => {
    const { answer } = await send({ customProperties: record() }, policy, readFileSync(join(built, "launchevent.js"), "utf8"));
    expect(answer.allowEvent).toBe(false);
    expect(answer.errorMessage).toMatch(/no approval can be read.*tell your administrator/);
  });

  test("a meeting is not asked about: its draft lies in a calendar, where nobody else finds it", async () => {
    const office = fakeOffice({ kind: "appointment", from: NEWS, fields: { requiredAttendees: Array.from({ length: 30 }, (_, index) => `colleague${index}@us.example`) } });
    const context = createContext({ Office: office.Office });
    runInContext(policyLine(policy) + scriptFor(built, "launchevent.js", policy), context);
    expect(await office.fire("onAppointmentSend").completed).toEqual({ allowEvent: true });
  });
});
