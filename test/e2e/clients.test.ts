/** What senders see where Outlook can do less. */
import { startOutlook, type SimulatedOutlook } from "../../scripts/simulated-outlook";

let outlook: SimulatedOutlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(async () => {
  await outlook?.close();
});

test("with 1.12 the text alone says what to do, in both languages", async () => {
  const english = await outlook.open({ scenario: "visible-recipients-1", mailbox: "1.12" });
  expect(await english.sendAndRead()).toMatch(/29 people.*Move them to Bcc, then send again\./s);
  expect(await english.dialog.locator("button").allTextContents()).toEqual(["Don't Send"]);

  const japanese = await outlook.open({ scenario: "visible-recipients-1", mailbox: "1.12", language: "ja" });
  expect(await japanese.sendAndRead()).toMatch(/29人.*BCCに移してから、もう一度送信してください。/s);
});

test("with 1.12 a warning cannot be softened, so it stops", async () => {
  const compose = await outlook.open({ scenario: "visible-recipients-4", mailbox: "1.12" });
  await compose.sendAndRead();
  expect(await compose.dialog.locator("button").allTextContents()).toEqual(["Don't Send"]);
});

test("with 1.14 the button opens the pane, which moves everybody", async () => {
  const compose = await outlook.open({ scenario: "visible-recipients-1", mailbox: "1.14" });
  await compose.sendAndRead();
  expect(await compose.dialog.locator("button").allTextContents()).toEqual(["Show who sees whom"]);
  await compose.press("renamed-cancel");
  await compose.pane.getByRole("button", { name: /Move 29 to Bcc/ }).click();
  // Bcc is written first, To is cleared last.
  await compose.pane.locator('[role="status"]', { hasText: "29 people moved to Bcc." }).waitFor();
  expect(await compose.field("to")).toEqual(["Newsletter"]);
  await compose.send();
  expect(await compose.delivered()).toEqual({ copies: 30, most: 0 });
});

test("the ribbon's button moves without any alert", async () => {
  const compose = await outlook.open({ scenario: "visible-recipients-1" });
  await compose.page.locator('[data-command="BccGuard.MoveToBcc"]').click();
  await compose.page.locator('[data-bar="bccGuardDone"]').waitFor();
  expect(await compose.field("bcc")).toHaveLength(29);
});
