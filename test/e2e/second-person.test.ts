/**
 * Two people at one draft in a shared mailbox: Hana asks, Ken approves, Hana
 * sends. And every way in which that must not be enough.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { policyLine } from "../../src/cli/package/site";
import { readPolicy } from "../../src/core/read-policy";
import { policies } from "../../src/simulator/policies";
import { startOutlook, type Compose, type Setting, type SimulatedOutlook } from "../../scripts/simulated-outlook";

let outlook: SimulatedOutlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(() => outlook.close());

const NEWSLETTER: Setting = { scenario: "two-people", policy: "second-person", person: "hana" };
const HOUR = 3_600_000;

const panel = (compose: Compose, name: string) => compose.pane.locator(`[data-panel="${name}"]`);

async function ask(compose: Compose): Promise<void> {
  await compose.openPane();
  await panel(compose, "ask").getByRole("button", { name: /Ask|依頼/ }).click();
  await panel(compose, "waiting").waitFor();
}

/** Ticks what there is to tick, one by one. */
async function tickAll(compose: Compose): Promise<number> {
  const boxes = panel(compose, "approve").locator("input[type=checkbox]");
  await boxes.first().waitFor();
  const count = await boxes.count();
  for (let index = 0; index < count; index++) await boxes.nth(index).check();
  return count;
}

async function approve(compose: Compose, person = "ken"): Promise<void> {
  await compose.signIn(person);
  await compose.openPane();
  await tickAll(compose);
  await panel(compose, "approve").getByRole("button", { name: "Approve" }).click();
  await panel(compose, "approved").waitFor();
}

async function asked(setting: Setting = NEWSLETTER): Promise<Compose> {
  const compose = await outlook.open(setting);
  await ask(compose);
  return compose;
}

async function approved(setting: Setting = NEWSLETTER): Promise<Compose> {
  const compose = await asked(setting);
  await approve(compose);
  await compose.signIn("hana");
  return compose;
}

test("ask, approve, send", async () => {
  const compose = await outlook.open(NEWSLETTER);
  expect(await compose.sendAndRead()).toMatch(/second person.*2 in To, 301 in Bcc.*Nobody has been asked/s);
  expect(await compose.dialog.locator("button").allTextContents()).toEqual(["Ask a colleague", "Don't Send"]);
  await compose.press("take-action");
  await panel(compose, "ask").getByRole("button", { name: "Ask a colleague" }).click();
  await panel(compose, "waiting").waitFor();
  expect(await panel(compose, "waiting").innerText()).toMatch(/Drafts/);

  await approve(compose);
  await compose.signIn("hana");
  await compose.send();
  expect((await compose.delivered()).copies).toBe(303);
});

test("the colleague is shown numbers, who they are, and what everybody will see", async () => {
  const compose = await asked();
  await compose.signIn("ken");
  await compose.openPane();
  const text = await panel(compose, "approve").innerText();
  expect(text).toContain("Hana Sato asks you to approve this message");
  expect(await compose.pane.locator('[data-field="bcc"] .figure').innerText()).toBe("301");
  expect(await compose.pane.locator('[data-field="to"] .figure').innerText()).toBe("2");
  expect(text).toMatch(/172 on gmail\.com[^]*86 on docomo\.ne\.jp[^]*24 at Example Museums/);
  expect(text).toContain("sees the 2 addresses in To and Cc");
  expect(text).toMatch(/Newsletter for August[^]*Programme August\.pdf[^]*1\.2 MB/);
  // Another client has written names, order and text anew.
  expect(text).not.toMatch(/Changed since/);
});

test("nothing can be approved before each part is ticked, and there is no way to tick all at once", async () => {
  const compose = await asked();
  await compose.signIn("ken");
  await compose.openPane();
  const button = panel(compose, "approve").getByRole("button", { name: "Approve" });
  const boxes = panel(compose, "approve").locator("input[type=checkbox]");
  expect(await boxes.evaluateAll(list => list.map(one => (one as unknown as { name: string }).name))).toEqual(["to", "bcc", "text", "attachments"]);
  for (let index = 0; index < 4; index++) {
    await button.click({ force: true });
    expect(await panel(compose, "approved").count()).toBe(0);
    await boxes.nth(index).check();
    expect(await panel(compose, "approve").locator("input:checked").count()).toBe(index + 1);
  }
  await button.click();
  await panel(compose, "approved").waitFor();
});

test("a draft that nobody has approved yet is stopped, with what is waited for", async () => {
  const compose = await asked();
  expect(await compose.sendAndRead()).toContain("has been asked, and has not answered yet");
});

test("an approved draft to which one recipient is added is stopped, by the name of the field", async () => {
  const compose = await approved();
  await compose.add("Bcc", "one.more@gmail.com");
  expect(await compose.sendAndRead()).toContain("since then something has changed: Bcc.");
});

test("an approved draft is stopped when To and Bcc change places", async () => {
  const compose = await outlook.open({ scenario: "empty", policy: "second-person-always", person: "hana" });
  await compose.add("To", "ann@client.example");
  await compose.add("Bcc", "bob@client.example");
  await ask(compose);
  await approve(compose);
  await compose.signIn("hana");
  await compose.page.getByLabel("Remove ann@client.example").click();
  await compose.page.getByLabel("Remove bob@client.example").click();
  await compose.add("To", "bob@client.example");
  await compose.add("Bcc", "ann@client.example");
  expect(await compose.sendAndRead()).toContain("something has changed: To and Bcc.");
});

test("whatever of subject or text is changed is named, and changing it back makes it good", async () => {
  const compose = await approved();
  const subject = compose.page.getByLabel("Subject");
  const body = compose.page.getByLabel("Message", { exact: true });
  const before = await body.inputValue();
  await subject.fill("Something else");
  await body.fill(`${before} And one more thing.`);
  expect(await compose.sendAndRead()).toContain("something has changed: subject and text.");
  await compose.press("do-not-send");
  await subject.fill("Newsletter for August");
  await body.fill(`  ${before}\n\n`);
  await compose.send();
  expect((await compose.delivered()).copies).toBe(303);
});

test("whoever asks cannot approve, neither as themself nor as the mailbox that sends", async () => {
  const compose = await asked();
  expect(await panel(compose, "approve").count()).toBe(0);
  await compose.signIn("sender");
  await compose.openPane();
  await panel(compose, "approve").waitFor();
  expect(await panel(compose, "approve").innerText()).toContain("You are signed in as the mailbox that sends this");
  expect(await panel(compose, "approve").getByRole("button", { name: "Approve" }).count()).toBe(0);
});

test("whoever approves cannot send", async () => {
  const compose = await asked();
  await approve(compose);
  expect(await panel(compose, "approved").innerText()).toContain("somebody else has to send it");
  expect(await compose.sendAndRead()).toContain("You have approved it, so somebody else has to send it");
});

test("an approval that is too old is stopped", async () => {
  const compose = await approved();
  await compose.page.clock.setSystemTime(Date.now() + 25 * HOUR);
  expect(await compose.sendAndRead()).toContain("The approval is too old by now");
});

test("an approval from a time still to come is stopped", async () => {
  const compose = await approved();
  await compose.page.clock.setSystemTime(Date.now() - 2 * HOUR);
  expect(await compose.sendAndRead()).toContain("a time that is still to come");
});

test.each([
  ["edited", "edit-properties", "has been edited or cut off"],
  ["cut off", "cut-properties", "has been edited or cut off"],
  ["not handed over", "refuse-properties", "did not let its approval be read"],
])("an approval whose record is %s is stopped, with the reason", async (_, fault, reason) => {
  const compose = await approved();
  await compose.spoil(fault);
  expect(await compose.sendAndRead()).toContain(reason);
  await compose.press("do-not-send");
  await compose.spoil("none");
  await compose.send();
  expect((await compose.delivered()).copies).toBe(303);
});

test("a draft that is sent back comes with a note, and can be asked about again", async () => {
  const compose = await asked();
  await compose.signIn("ken");
  await compose.openPane();
  await panel(compose, "approve").getByRole("button", { name: "Send back" }).click();
  await compose.pane.locator("textarea[name=note]").fill("The director should not be in To, see director@us.example");
  await compose.pane.getByRole("button", { name: "Send back with this note" }).click();
  await panel(compose, "returned").waitFor();

  await compose.signIn("hana");
  expect(await compose.sendAndRead()).toContain("has sent it back to you");
  await compose.press("take-action");
  await panel(compose, "returned").waitFor();
  expect(await panel(compose, "returned").locator("blockquote").innerText()).toBe("The director should not be in To, see …");
  await panel(compose, "returned").getByRole("button", { name: "Ask again" }).click();
  await panel(compose, "waiting").waitFor();
  await approve(compose);
  await compose.signIn("hana");
  await compose.send();
  await compose.delivered();
});

test("whoever changes the draft while they wait is told to ask again, and the colleague sees it as it is then", async () => {
  const compose = await asked();
  await compose.add("Cc", "late@gmail.com");
  await compose.pane.getByText("Changed since it was asked about: Cc. Ask again").waitFor();
  await panel(compose, "waiting").getByRole("button", { name: "Ask again" }).click();
  await compose.pane.getByText("The request is kept with the draft").waitFor();
  await compose.signIn("ken");
  await compose.openPane();
  expect(await compose.pane.locator('[data-field="cc"] .figure').innerText()).toBe("1");
  expect(await panel(compose, "approve").innerText()).not.toContain("Changed since");
});

test("what changes under the colleague's eyes is told with its numbers, and unticks everything", async () => {
  const compose = await asked();
  await compose.signIn("ken");
  await compose.openPane();
  await tickAll(compose);
  await compose.add("Cc", "late@gmail.com");
  await compose.pane.getByText("Cc: 0 then, 1 now").waitFor();
  expect(await panel(compose, "approve").locator("input:checked").count()).toBe(0);
  expect(await panel(compose, "approve").innerText()).toContain("Changed since it was asked about: Cc.");
});

test("the request can be taken back", async () => {
  const compose = await asked();
  await panel(compose, "waiting").getByRole("button", { name: "Take the request back" }).click();
  await panel(compose, "ask").waitFor();
  expect(await compose.sendAndRead()).toContain("Nobody has been asked yet");
});

test("a client of 1.12, whose alerts have no button and no format, says the same", async () => {
  const compose = await outlook.open({ ...NEWSLETTER, mailbox: "1.12" });
  expect(await compose.sendAndRead()).toMatch(/second person.*Ask a colleague from Bcc Guard's pane/s);
});

test("nothing is asked, read or shown of it where the policy does not want it", async () => {
  const compose = await outlook.open({ scenario: "two-people", policy: "built", person: "hana" });
  await compose.openPane();
  await compose.send();
  expect((await compose.delivered()).copies).toBe(303);
  const log = await compose.log();
  expect(log).not.toContain("subject.getAsync");
  expect(log).not.toContain("body.getAsync");
});

test("a site that lacks the script which reads approvals stops the message, and says so", async () => {
  const { policy } = readPolicy(policies["second-person"].policy);
  const script = policyLine(policy) + readFileSync(join(__dirname, "../../dist/addin/launchevent.js"), "utf8");
  const compose = await outlook.open({ ...NEWSLETTER, script });
  expect(await compose.sendAndRead()).toMatch(/no approval can be read.*tell your administrator/s);
  expect(await compose.dialog.locator('button[data-button="send-anyway"]').count()).toBe(0);
});

test("in Japanese, from the question to the answer", async () => {
  const compose = await outlook.open({ ...NEWSLETTER, language: "ja" });
  expect(await compose.sendAndRead()).toContain("もう一人の承認が必要です");
  await compose.press("take-action");
  await panel(compose, "ask").getByRole("button", { name: "同僚に確認を依頼する" }).click();
  await panel(compose, "waiting").waitFor();
  await compose.signIn("ken");
  await compose.openPane();
  await tickAll(compose);
  await panel(compose, "approve").getByRole("button", { name: "承認する" }).click();
  await panel(compose, "approved").waitFor();
});

test("nothing is asked of the network, and no address reaches the console", () => {
  expect(outlook.strayRequests).toEqual([]);
  expect(outlook.console.filter(line => line.includes("@"))).toEqual([]);
});
