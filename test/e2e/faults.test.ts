/** What becomes of a send when something fails: Outlook, the add-in, or both. */
import { startOutlook, type SimulatedOutlook } from "../../scripts/simulated-outlook";

let outlook: SimulatedOutlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(async () => {
  await outlook?.close();
});

const handler = (body: string): string => `Office.actions.associate("onMessageSend", function (event) { ${body} });`;

describe("another handler in the add-in's place", () => {
  test("that throws is waited for, then given up, and nothing is sent", async () => {
    const compose = await outlook.open({ scenario: "visible-recipients-1", script: handler("throw new Error('no');"), takingLonger: 300, timeOut: 1500 });
    await compose.send();
    await compose.page.locator('dialog[data-alert="taking-longer"]').waitFor();
    await compose.page.locator('dialog[data-alert="timed-out"]').waitFor();
    await compose.press("close");
    expect(await compose.field("to")).toHaveLength(29);
  });

  test("that never answers is waited for, then given up", async () => {
    const compose = await outlook.open({ scenario: "visible-recipients-1", script: handler(""), takingLonger: 300, timeOut: 1500 });
    await compose.send();
    await compose.page.locator('dialog[data-alert="taking-longer"]').waitFor();
    expect(await compose.dialog.locator("button").count()).toBe(0);
    await compose.page.locator('dialog[data-alert="timed-out"]').waitFor();
  });

  test("that answers twice is heard once", async () => {
    const compose = await outlook.open({ scenario: "visible-recipients-1", script: handler("event.completed({ allowEvent: false, errorMessage: 'first' }); event.completed({ allowEvent: true });") });
    expect(await compose.sendAndRead()).toBe("first");
    await compose.page.waitForTimeout(300);
    expect((await compose.log()).some(line => /second time/.test(line))).toBe(true);
    expect(await compose.dialog.count()).toBe(1);
  });

  test("that is not there leaves the decision to the sender, as Outlook's soft block does", async () => {
    const compose = await outlook.open({ scenario: "visible-recipients-1", script: "" });
    await compose.send();
    await compose.page.locator('dialog[data-alert="unavailable"]').waitFor();
    expect(await compose.dialog.locator("button").allTextContents()).toEqual(["Send Anyway", "Try Later"]);
  });

  test("whose answer Outlook would not take is told of", async () => {
    const compose = await outlook.open({ scenario: "visible-recipients-1", script: handler("event.completed({ allowEvent: false, errorMessage: 'no', cancelLabel: 'a label of far too many letters', contextData: { a: 1 } });") });
    await compose.sendAndRead();
    const complaints = (await compose.log()).filter(line => line.startsWith("Outlook would not take"));
    expect(complaints.map(line => /: (\w+)/.exec(line)?.[1])).toEqual(["cancelLabel", "contextData", "contextData"]);
  });
});

describe("Outlook that", () => {
  test.each(["ignore-reads", "delay-reads"])("does not answer in time (%s) gets an honest answer before its own notice", async fault => {
    const compose = await outlook.open({ scenario: "visible-recipients-1", fault });
    expect(await compose.sendAndRead()).toMatch(/could not check/);
    expect(await compose.dialog.getAttribute("data-alert")).toBe("stopped");
    expect(await compose.dialog.locator("button").allTextContents()).toEqual(["Don't Send", "Send Anyway"]);
  });

  test("refuses changes keeps the draft as it was, and the sender is told", async () => {
    const compose = await outlook.open({ scenario: "visible-recipients-1", fault: "refuse-writes" });
    await compose.sendAndRead();
    await compose.press("take-action");
    await compose.page.locator('[data-bar="bccGuardDone"]').waitFor();
    expect((await compose.bars()).join()).toContain("as they were");
    expect(await compose.field("to")).toHaveLength(29);
    expect(await compose.field("bcc")).toHaveLength(0);
  });
});

test("none of the add-in's own answers is one that Outlook would not take", async () => {
  for (const scenario of ["visible-recipients-1", "visible-recipients-4", "unexpanded-group-1", "attendees-in-view-1", "size-1000"]) {
    for (const mailbox of ["1.12", "1.14", "1.15"] as const) {
      for (const language of ["en", "ja"] as const) {
        const compose = await outlook.open({ scenario, mailbox, language });
        await compose.sendAndRead();
        expect((await compose.log()).filter(line => / /.test(line))).toEqual([]);
      }
    }
  }
}, 180000);
