/**
 * The launch events as Outlook fires them, on a draft that Outlook holds: what
 * is answered, what is asked of Outlook, and what is shown while composing.
 * What becomes of it when Outlook fails is in faults.test.ts.
 */
import { fakeOffice, type Completion, type FakeOffice, type Scene } from "./fake-office";
import { stopTime } from "./stopped-time";

// The time limit's timer would keep the process waiting.
beforeAll(() => {
  stopTime();
});
afterAll(() => {
  jest.useRealTimers();
});

const mobiles = (count: number): string[] => Array.from({ length: count }, (_, index) => `reader${index}@docomo.ne.jp`);
const clients = (count: number): string[] => Array.from({ length: count }, (_, index) => `person${index}@client.example`);
const rivals = ["ann@one.example", "bob@two.example", "eve@three.example"];

/** Outlook with the launch-event file loaded, and a policy compiled into it if one is given. */
function outlook(scene: Scene, policy?: unknown): FakeOffice {
  const office = fakeOffice(scene);
  const world = globalThis as { bccGuardPolicy?: unknown };
  globalThis.Office = office.Office;
  if (policy !== undefined) world.bccGuardPolicy = policy;
  jest.isolateModules(() => {
    jest.requireActual("../../src/outlook/launchevent");
  });
  delete world.bccGuardPolicy;
  return office;
}

async function send(scene: Scene, policy?: unknown): Promise<Completion> {
  const firing = outlook(scene, policy).fire("onMessageSend");
  const answer = await firing.completed;
  expect(firing.completions).toHaveLength(1);
  return answer || {};
}

describe("on Send, a message", () => {
  test("to twenty-nine people on one carrier is stopped, and says so", async () => {
    const answer = await send({ fields: { to: mobiles(29) } });
    expect(answer).toMatchObject({ allowEvent: false, commandId: "BccGuard.MoveToBcc" });
    expect(answer.errorMessage).toContain("29 people");
    expect(answer).not.toHaveProperty("sendModeOverride");
  });

  test("to the same people in Bcc goes", async () => {
    expect(await send({ fields: { to: ["me@us.example"], bcc: mobiles(29) } })).toEqual({ allowEvent: true });
  });

  test("to nine colleagues of one client goes, and to twelve is asked about", async () => {
    expect(await send({ fields: { to: clients(9) } })).toEqual({ allowEvent: true });
    expect(await send({ fields: { to: clients(12) } })).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
  });

  test("to three rivals is asked about", async () => {
    expect(await send({ fields: { to: rivals } })).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
  });

  test("speaks the language that Outlook shows, and English where it speaks none of it", async () => {
    expect((await send({ language: "ja-JP", fields: { to: mobiles(29) } })).errorMessage).toContain("29人");
    expect((await send({ language: "tlh", fields: { to: mobiles(29) } })).errorMessage).toContain("29 people");
  });

  test.each([
    ["1.15", "BccGuard.MoveToBcc", true],
    ["1.14", "BccGuard.ShowPane", false],
    ["1.12", undefined, false],
  ] as const)("gets what a client of Mailbox %s can show", async (mailbox, commandId, hasMarkdown) => {
    const answer = await send({ mailbox, fields: { to: mobiles(29) } });
    expect(answer.commandId).toBe(commandId);
    expect("errorMessageMarkdown" in answer).toBe(hasMarkdown);
    expect(answer.errorMessage).toContain("Move them to Bcc");
  });

  test("is judged under the policy that was packaged", async () => {
    const policy = { internalDomains: ["docomo.ne.jp"] };
    expect(await send({ fields: { to: mobiles(29) } }, policy)).toEqual({ allowEvent: true });
    expect(await send({ fields: { to: mobiles(29) } }, { mode: "observe" })).toEqual({ allowEvent: true });
  });

  test.each([
    ["a text", "nothing"],
    ["a list", []],
    ["null", null],
    ["settings of other types", { rules: 7, internalDomains: "docomo.ne.jp", timeLimit: "soon", mode: null, senders: {} }],
    ["a rule of another type", { rules: { "visible-recipients": "off" } }],
  ])("is judged by the defaults where the policy is broken: %s", async (_, policy) => {
    expect(await send({ fields: { to: mobiles(29) } }, policy)).toMatchObject({ allowEvent: false, commandId: "BccGuard.MoveToBcc" });
  });

  test("costs one round trip: whatever is asked of Outlook is asked before the first answer", async () => {
    let answered = 0;
    const askedAfter: string[] = [];
    const office = outlook({ fields: { to: mobiles(29) }, fault: name => {
      if (answered > 0) askedAfter.push(name);
      return undefined;
    } });
    setImmediate(() => answered++);
    await office.fire("onMessageSend").completed;
    expect([...office.calls].sort()).toEqual(["bcc.getAsync", "cc.getAsync", "from.getAsync", "sessionData.getAsync", "sessionData.getAsync", "to.getAsync"]);
    expect(askedAfter).toEqual([]);
  });
});

describe("on Send, an entry that is not a plain address", () => {
  const group = { displayName: "Book club", emailAddress: "", recipientType: "distributionList" };
  const x500 = { displayName: "Ann", emailAddress: "/o=Org/ou=Admin/cn=Recipients/cn=ann" };

  test("alone in To goes, unless it is a contact group", async () => {
    expect(await send({ fields: { to: [x500] } })).toEqual({ allowEvent: true });
    expect(await send({ fields: { to: [{ displayName: "somebody", emailAddress: "nobody" }] } })).toEqual({ allowEvent: true });
    expect(await send({ fields: { to: [group] } })).toMatchObject({ allowEvent: false, commandId: "BccGuard.ShowPane" });
  });

  test("is counted beside others, where it is not known to be ours", async () => {
    expect(await send({ fields: { to: [x500, "ann@one.example"] } })).toEqual({ allowEvent: true });
    const unresolved = await send({ fields: { to: [{ displayName: "somebody", emailAddress: "nobody" }, "ann@one.example"] } });
    expect(unresolved).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
  });

  test.each(["[click](https://evil.example)", "<script>alert(1)</script>", "\u202eevil", "ann@elsewhere.example", ""])("named %j stays out of what is shown", async displayName => {
    const to = Array.from({ length: 6 }, (_, index) => ({ displayName, emailAddress: `reader${index}@docomo.ne.jp` }));
    const answer = await send({ fields: { to } });
    expect(answer.errorMessage).toContain("6 people");
    if (displayName) expect(JSON.stringify(answer)).not.toContain(JSON.stringify(displayName).slice(1, -1));
  });
});

describe("on Send, a draft", () => {
  test("without anybody goes: Outlook itself will ask for recipients", async () => {
    expect(await send({ fields: {} })).toEqual({ allowEvent: true });
  });

  test("to ten thousand people is answered", async () => {
    const answer = await send({ platform: "Mac", fields: { to: mobiles(10_000) } });
    expect(answer.errorMessage).toContain("10000 people");
  });

  test("of unknown sender counts everybody as an outsider", async () => {
    const office = outlook({ from: "", fields: { to: ["ann@us.example", "bob@two.example", "eve@three.example"] } });
    const answer = await office.fire("onMessageSend").completed;
    expect(answer).toMatchObject({ allowEvent: false });
    expect(answer!.errorMessage).toContain("3 people");
  });

  test("that was cut off at the client's cap is said to hold at least as many", async () => {
    const answer = await send({ platform: "iOS", cap: 100, fields: { to: mobiles(120) } });
    expect(answer.errorMessage).toContain("at least 100 people");
  });

  test("of an appointment is judged by its attendees", async () => {
    const office = outlook({ kind: "appointment", fields: { requiredAttendees: mobiles(4), optionalAttendees: ["ann@one.example"] } });
    const answer = await office.fire("onAppointmentSend").completed;
    expect(answer).toMatchObject({ allowEvent: false, commandId: "BccGuard.ShowPane" });
    expect(answer!.errorMessage).toContain("4 in Required, 1 in Optional");
  });
});

describe("a reply", () => {
  const thread = [...rivals, "kim@four.example", "lee@five.example"];
  async function reply(composeType: "reply" | "forward" | "newMail", meanwhile: (office: FakeOffice) => void): Promise<Completion> {
    const office = outlook({ composeType, fields: { to: thread.slice(0, 3), cc: thread.slice(3) } });
    await office.fire("onNewMessageCompose").completed;
    meanwhile(office);
    return (await office.fire("onMessageSend").completed) || {};
  }

  test("to all shows nothing new", async () => {
    expect(await reply("reply", () => undefined)).toEqual({ allowEvent: true });
  });

  test("with one person added shows that person to everyone, and everyone to that person", async () => {
    const answer = await reply("reply", office => office.type("cc", "new@six.example"));
    expect(answer).toMatchObject({ allowEvent: false });
    expect(answer.errorMessage).toContain("6 people");
  });

  test("is judged as a new message where it is a forward, or where nothing was kept", async () => {
    expect(await reply("forward", () => undefined)).toMatchObject({ allowEvent: false });
    expect(await reply("newMail", () => undefined)).toMatchObject({ allowEvent: false });
  });

  test("keeps no address of the thread in the clear", async () => {
    const thread = ["annabel", "bobbington", "evelyn", "kimberley", "leander"].map((name, index) => `${name}@company-${index}.example`);
    const office = outlook({ composeType: "reply", fields: { to: thread } });
    await office.fire("onNewMessageCompose").completed;
    const kept = JSON.stringify(office.sessionData);
    expect(kept).toContain("bccGuardThread");
    for (const part of thread.flatMap(address => address.split("@"))) expect(kept).not.toContain(part); // shorter names are spelt by chance
  });

  test.each(["", "{", "null", "7", '{"salt":1,"members":{}}', '{"members":["x"]}'])("is judged as a new message where the hint is %j", async hint => {
    expect(await send({ fields: { to: thread }, sessionData: { bccGuardThread: hint } })).toMatchObject({ allowEvent: false });
  });
});

describe("while a message is composed, the bar", () => {
  async function changed(office: FakeOffice): Promise<string[]> {
    await office.fire("onMessageRecipientsChanged").completed;
    return office.notifications.map(one => one.message);
  }

  test("appears when two strangers see each other, changes with the draft, and goes", async () => {
    const office = outlook({ fields: { to: ["ann@one.example"] } });
    expect(await changed(office)).toEqual([]);
    office.type("to", "bob@two.example");
    expect(await changed(office)).toEqual([expect.stringContaining("2 people")]);
    office.type("cc", "eve@three.example");
    expect(await changed(office)).toEqual([expect.stringContaining("3 people")]);
    office.clear("to");
    expect(await changed(office)).toEqual([]);
  });

  test("is not written again for a draft that has not changed", async () => {
    const office = outlook({ fields: { to: rivals } });
    await changed(office);
    const writes = (): number => office.calls.filter(name => name === "notificationMessages.replaceAsync").length;
    expect(writes()).toBe(1);
    await changed(office);
    expect(writes()).toBe(1);
  });

  test("opens the pane from its link where the client has such bars, and is plain elsewhere", async () => {
    const office = outlook({ fields: { to: rivals } });
    await changed(office);
    expect(office.notifications[0]).toMatchObject({ type: "insightMessage", actions: [{ commandId: "BccGuard.ShowPane" }] });
    const phone = outlook({ platform: "Android", fields: { to: rivals } });
    await changed(phone);
    expect(phone.notifications[0]).toMatchObject({ type: "informationalMessage" });
  });
});
