/** From Send to a fixed draft, in the released office.js and a real browser. */
import { startOutlook, type SimulatedOutlook } from "../../scripts/simulated-outlook";

let outlook: SimulatedOutlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(async () => {
  await outlook?.close();
});

describe("a newsletter to 29 mobile phones", () => {
  test("is stopped, moved to Bcc in one click, sent, and shows nobody to anybody", async () => {
    const compose = await outlook.open({ scenario: "visible-recipients-1" });
    const before = await compose.field("to");
    expect(before).toHaveLength(29);

    const text = await compose.sendAndRead();
    expect(text).toContain("29 people (29 in To)");
    expect(await compose.dialog.locator("button").allTextContents()).toEqual(["Move to Bcc", "Don't Send"]);
    await compose.press("take-action");
    await compose.page.locator('[data-bar="bccGuardDone"]').waitFor();
    expect(await compose.bars()).toContain("29 people moved to Bcc. Press Send again.");
    expect(await compose.field("to")).toEqual(["Newsletter"]);
    expect(await compose.field("bcc")).toEqual(before);

    await compose.send();
    expect(await compose.delivered()).toEqual({ copies: 30, most: 0 });
    // What each of them sees, one by one.
    for (const address of before) {
      await compose.page.locator(".readers button", { hasText: address }).first().click();
      await compose.page.locator(`.copy[data-copy-of="${address}"]`).waitFor();
      expect(await compose.page.locator(".copy .shown").allTextContents()).toEqual(["news@us.example"]);
    }
  });

  test("would have shown each of them 28 others", async () => {
    // The fault that reads nothing, so that the person can send in spite of all.
    const compose = await outlook.open({ scenario: "visible-recipients-1", fault: "refuse-reads" });
    expect(await compose.sendAndRead()).toMatch(/could not check/);
    await compose.press("send-anyway");
    expect(await compose.delivered()).toEqual({ copies: 29, most: 28 });
  });

  test("is stopped in Japanese for a Japanese sender", async () => {
    const compose = await outlook.open({ scenario: "visible-recipients-1", language: "ja" });
    expect(await compose.sendAndRead()).toContain("29人");
    expect(await compose.dialog.locator("button").allTextContents()).toEqual(["BCCに移す", "送信しない"]);
    await compose.press("take-action");
    await compose.page.locator('[data-bar="bccGuardDone"]').waitFor();
    expect(await compose.field("bcc")).toHaveLength(29);
  });

  test("is not stopped when it is in Bcc from the beginning", async () => {
    const compose = await outlook.open({ scenario: "visible-recipients-2" });
    await compose.send();
    expect(await compose.delivered()).toEqual({ copies: 30, most: 0 });
  });
});

test("nine people of one client are not interrupted", async () => {
  const compose = await outlook.open({ scenario: "one-organisation-audience-2" });
  await compose.send();
  expect((await compose.delivered()).copies).toBe(9);
});

test("twelve people of one client are not stopped, but asked whether they know each other", async () => {
  const compose = await outlook.open({ scenario: "visible-recipients-3" });
  expect(await compose.sendAndRead()).toContain("Do they all know each other?");
  await compose.press("send-anyway");
  expect((await compose.delivered()).copies).toBe(12);
});

test("three rivals in one message are asked about, and can be sent to openly", async () => {
  const compose = await outlook.open({ scenario: "visible-recipients-4" });
  expect(await compose.sendAndRead()).toContain("3 people");
  expect(await compose.dialog.locator("button").allTextContents()).toEqual(["Move to Bcc", "Don't Send", "Send Anyway"]);
  await compose.press("send-anyway");
  expect((await compose.delivered()).most).toBeGreaterThan(0);
});

test("a stop cannot be sent openly, and Don't Send leaves the draft alone", async () => {
  const compose = await outlook.open({ scenario: "visible-recipients-6" });
  await compose.sendAndRead();
  expect(await compose.dialog.locator('button[data-button="send-anyway"]').count()).toBe(0);
  await compose.press("do-not-send");
  await compose.dialog.waitFor({ state: "detached" });
  expect(await compose.field("to")).toHaveLength(5);
  expect(await compose.field("cc")).toHaveLength(5);
});

test("a reply to everybody in a thread goes, until somebody is added to it", async () => {
  const same = await outlook.open({ scenario: "visible-recipients-7" });
  await same.called("sessionData.setAsync");
  await same.send();
  expect((await same.delivered()).copies).toBe(5);

  const added = await outlook.open({ scenario: "visible-recipients-8" });
  await added.page.getByText("new@five.example").waitFor();
  expect(await added.sendAndRead()).toMatch(/Move them to Bcc/);
});

test("the bar warns while the message is written, and goes when it is fixed", async () => {
  const compose = await outlook.open({ scenario: "empty" });
  const to = compose.page.getByLabel("Add to To");
  await to.fill("ana@one.example, ben@two.example, chie@gmail.com");
  await to.press("Enter");
  const bar = compose.page.locator('[data-bar="bccGuard"]');
  await bar.waitFor();
  expect(await bar.locator("span").textContent()).toContain("3 people (3 in To)");
  await compose.page.getByLabel("Remove ben@two.example").click();
  await compose.page.getByLabel("Remove chie@gmail.com").click();
  await bar.waitFor({ state: "detached" });
});

test("a contact group in To is stopped, as its members would be shown", async () => {
  const compose = await outlook.open({ scenario: "unexpanded-group-1" });
  expect(await compose.sendAndRead()).toContain("contact group");
});

test("a meeting that would show patients to each other is stopped without a word of Bcc as a way out", async () => {
  const compose = await outlook.open({ scenario: "attendees-in-view-1" });
  expect(await compose.sendAndRead()).toContain("A meeting has no Bcc");
  expect(await compose.dialog.locator('button[data-button="take-action"]').textContent()).toBe("Show who sees whom");
});

describe.each([101, 500, 1000])("%i recipients", size => {
  test("are all moved, a hundred at a time, and nobody is lost", async () => {
    const compose = await outlook.open({ scenario: `size-${size}` });
    const before = [...(await compose.field("to")), ...(await compose.field("cc"))];
    expect(before).toHaveLength(size);
    await compose.sendAndRead();
    await compose.press("take-action");
    await compose.page.locator('[data-bar="bccGuardDone"]').waitFor();
    expect((await compose.field("bcc")).sort()).toEqual(before.sort());
    expect(await compose.field("to")).toEqual(["Newsletter"]);
    expect((await compose.log()).filter(line => line === "addAsync")).toHaveLength(Math.ceil(size / 100));
    await compose.send();
    expect(await compose.delivered()).toEqual({ copies: size + 1, most: 0 });
  });
});

test("a field as full as Outlook hands over is left alone, as there may be more in it, and the sender is told", async () => {
  const compose = await outlook.open({ scenario: "size-cap" });
  await compose.sendAndRead();
  await compose.press("take-action");
  await compose.page.locator('[data-bar="bccGuardDone"]').waitFor();
  expect((await compose.bars()).join()).toMatch(/Not changed.*To.*by hand/);
  expect(await compose.field("to")).toHaveLength(1000);
  expect(await compose.field("bcc")).toHaveLength(0);
});

test("names that pretend to be text of Outlook's are shown as what they are, and do nothing", async () => {
  const compose = await outlook.open({ scenario: "empty" });
  const to = compose.page.getByLabel("Add to To");
  await to.fill([
    '"<img src=x onerror=document.title=1>" <a@one.example>',
    '"[click](https://evil.example)" <b@two.example>',
    '"\u202Emoc.live@c" <c@three.example>',
    '"trusted@us.example" <d@four.example>',
    '"**bold** _it_" <e@five.example>',
  ].join(", "));
  await to.press("Enter");
  expect(await compose.field("to")).toHaveLength(5);
  const text = await compose.sendAndRead();
  expect(text).toContain("5 people");
  expect(text).not.toMatch(/evil|click|img|bold/);
  expect(await compose.dialog.locator(".alert-text a").count()).toBe(0);
  expect(await compose.page.title()).toBe("Bcc Guard: Outlook simulator");
});

test("nothing is asked of the network beyond the add-in's own site and office.js, and no address reaches the console", () => {
  expect(outlook.strayRequests).toEqual([]);
  expect(outlook.console.filter(line => line.includes("@"))).toEqual([]);
});
