/** The pane in the released office.js and a real browser: seen, fixed, taken back, decided, by mouse and by keyboard. */
import { readFileSync } from "node:fs";
import type { FrameLocator, Locator } from "playwright-core";
import { startOutlook, type Compose, type Setting, type SimulatedOutlook } from "../../scripts/simulated-outlook";

let outlook: SimulatedOutlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(async () => {
  await outlook?.close();
});

const NEWSLETTER = "visible-recipients-1";
const RIVALS = "visible-recipients-4";

async function openPane(setting: Setting): Promise<Compose> {
  const compose = await outlook.open(setting);
  await showPane(compose);
  return compose;
}

async function showPane({ page, pane }: Compose): Promise<void> {
  await page.locator('[data-command="BccGuard.ShowPane"]').click();
  await pane.locator('main[aria-busy="false"] h1').waitFor();
}

const button = (pane: FrameLocator, name: string | RegExp): Locator => pane.getByRole("button", { name });
const said = (pane: FrameLocator, text: string | RegExp): Promise<void> => pane.locator(".said", { hasText: text }).waitFor();

async function type(compose: Compose, text: string): Promise<void> {
  const to = compose.page.getByLabel("Add to To");
  await to.fill(text);
  await to.press("Enter");
}

describe("what would be seen", () => {
  test("is told in the alert's own words", async () => {
    const compose = await openPane({ scenario: NEWSLETTER });
    const heading = await compose.pane.locator("h1").textContent();
    expect(await compose.sendAndRead()).toContain(String(heading));
  });

  test("is shown as any recipient will receive it, now and after the change", async () => {
    const { pane } = await openPane({ scenario: RIVALS });
    await button(pane, /^office@two\.example/).click();
    const eye = pane.locator(".eye");
    expect(await eye.locator("h2").textContent()).toBe("What office@two.example sees");
    const [now, then] = await eye.locator(".copy").allTextContents();
    expect(now).toMatch(/sales@one\.example.*info@three\.example.*2 addresses of people they may not know/s);
    expect(then).not.toMatch(/one\.example|three\.example/);
    expect(then).toContain("No stranger's address");
  });

  test("is shown first to a reader in Bcc, where it is they who would see strangers", async () => {
    const { pane } = await openPane({ scenario: "visible-to-bcc-readers-1" });
    await pane.getByRole("heading", { name: "What subscriber.1@gmail.com sees" }).waitFor();
    expect(await pane.locator(".copy .count").allTextContents()).toEqual(["2 addresses of people they may not know", "No stranger's address"]);
  });

  test("does not call nobody what is only too few to stop for", async () => {
    const compose = await openPane({ scenario: RIVALS });
    const { pane } = compose;
    await pane.getByLabel("Field for sales@one.example").selectOption("to");
    await pane.getByLabel("Field for office@two.example").selectOption("off");
    await pane.locator(".changes", { hasText: "1 address would be seen by people who may not know them." }).waitFor();
    await button(pane, "Change 2 people").click();
    await pane.locator("h1", { hasText: "1 address would be seen by people who may not know them. Send does not stop for that." }).waitFor();
  });

  test("promises nothing of people whom nobody can count", async () => {
    const { pane } = await openPane({ scenario: "unexpanded-group-1" });
    const copy = pane.locator(".eye .copy").first();
    expect(await copy.innerText()).toContain("There may be addresses that cannot be counted here");
    expect(await copy.innerText()).not.toContain("No stranger's address");
  });

  test("names each organisation once, consumers one by one, and folds ours away", async () => {
    const compose = await openPane({ scenario: "empty" });
    await type(compose, "Ann <ann@one.example>, bob@hr.one.example, carl@gmail.com, dora@gmail.com, boss@us.example, desk@us.example");
    const { pane } = compose;
    await pane.getByText("Individuals (2)").waitFor();
    expect(await pane.locator(".party h3").allTextContents()).toEqual(["Individuals (2)", "one.example (2)", "Your organisation (2)"]);
    expect(await pane.locator(".member .name bdi").allTextContents()).toEqual(["carl@gmail.com", "dora@gmail.com", "Ann", "bob@hr.one.example"]);
    await button(pane, /Your organisation/).click();
    expect(await pane.locator(".member").count()).toBe(6);
  });

  test("does not say a name twice, and shows names of any script as names", async () => {
    const compose = await openPane({ scenario: "empty" });
    await type(compose, `"ann@one.example" <ann@one.example>, "שרה כהן" <sara@two.example>, "<b>bold</b>" <c@three.example>, "\u202Emoc.live@c" <d@four.example>`);
    const { pane } = compose;
    await pane.locator(".member").nth(3).waitFor();
    const rows = await pane.locator(".member").evaluateAll(members => members.map(one => [...one.querySelectorAll("bdi")].map(bdi => bdi.textContent)));
    expect(rows).toContainEqual(["ann@one.example"]);
    expect(rows).toContainEqual(["שרה כהן", "sara@two.example"]);
    expect(rows).toContainEqual(["<b>bold</b>", "c@three.example"]);
    expect(await pane.locator(".member b").count()).toBe(0);
  });

  test("keeps in step with the draft while the pane is open", async () => {
    const compose = await openPane({ scenario: "empty" });
    expect(await compose.pane.locator("h1").textContent()).toContain("Nobody is addressed yet");
    await type(compose, "a@one.example, b@two.example, c@gmail.com");
    await compose.pane.locator(".finding.warn").waitFor();
    await compose.page.getByLabel("Remove b@two.example").click();
    await compose.page.getByLabel("Remove c@gmail.com").click();
    await compose.pane.locator(".finding.clear").waitFor();
  });
});

describe("the remedy", () => {
  test("is shown before it is done, done in one click, and taken back", async () => {
    const compose = await openPane({ scenario: NEWSLETTER });
    const before = await compose.field("to");
    const { pane } = compose;
    expect(await pane.locator(".changes").innerText()).toMatch(/29 people to Bcc.*You in To.*nobody sees a stranger's address/s);
    await button(pane, "Move 29 to Bcc").click();
    await said(pane, "29 people moved to Bcc.");
    expect(await compose.field("bcc")).toEqual(before);
    expect(await compose.field("to")).toEqual(["Newsletter"]);
    await button(pane, "Undo").click();
    await said(pane, "Undone.");
    expect((await compose.field("to")).sort()).toEqual(before.sort());
    expect(await compose.field("bcc")).toEqual([]);
    expect(await button(pane, "Undo").count()).toBe(0);
  });

  test("can be taken back after the pane was closed, and when it was the alert's", async () => {
    const compose = await outlook.open({ scenario: NEWSLETTER });
    const before = await compose.field("to");
    await compose.sendAndRead();
    await compose.press("take-action");
    await compose.page.locator('[data-bar="bccGuardDone"]').waitFor();
    for (let time = 0; time < 2; time++) {
      await showPane(compose);
      await button(compose.pane, "Undo").waitFor();
      await compose.page.getByRole("button", { name: "Close" }).click();
    }
    await showPane(compose);
    await button(compose.pane, "Undo").click();
    await said(compose.pane, "Undone.");
    expect((await compose.field("to")).sort()).toEqual(before.sort());
  });

  test("leaves in view whom the person chooses, in the field they choose, and says that it is not enough", async () => {
    const compose = await openPane({ scenario: NEWSLETTER });
    const { pane } = compose;
    await pane.getByLabel("Field for ken..taro.@docomo.ne.jp").selectOption("to");
    await pane.getByLabel("Field for yuki-1985@docomo.ne.jp").selectOption("cc");
    await pane.getByLabel("Field for aoi.umi@docomo.ne.jp").selectOption("off");
    expect(await pane.locator(".changes").innerText()).toMatch(/26 people to Bcc.*1 person taken off.*1 person to another field.*1 person where everyone sees them.*Even then/s);
    await button(pane, "Change 28 people").click();
    await said(pane, "The recipients are changed.");
    expect(await compose.field("to")).toEqual(["ken..taro.@docomo.ne.jp"]);
    expect(await compose.field("cc")).toEqual(["yuki-1985@docomo.ne.jp"]);
    expect(await compose.field("bcc")).toHaveLength(26);
    await button(pane, "Undo").click();
    await said(pane, "Undone.");
    expect(await compose.field("to")).toHaveLength(29);
    expect(await compose.field("bcc")).toHaveLength(0);
  });

  test("goes back to the suggestion", async () => {
    const { pane } = await openPane({ scenario: RIVALS });
    await button(pane, "Back to the suggestion").waitFor({ state: "detached" });
    await pane.getByLabel("Field for sales@one.example").selectOption("off");
    await button(pane, "Back to the suggestion").click();
    await button(pane, "Move 3 to Bcc").waitFor();
  });

  test("names a field that no add-in can rewrite, and leaves it alone", async () => {
    const compose = await openPane({ scenario: "empty" });
    await type(compose, "Book club:;, a@one.example, b@two.example, c@gmail.com");
    const { pane } = compose;
    await pane.locator(".finding.stop").waitFor();
    await pane.locator(".changes", { hasText: "To stays as it is" }).waitFor();
    expect(await pane.locator(".member .fixed").textContent()).toBe("To");
    expect(await button(pane, /to Bcc$/).count()).toBe(0);
  });

  test("tells the truth when Outlook refuses", async () => {
    const compose = await openPane({ scenario: NEWSLETTER, fault: "refuse-writes" });
    await button(compose.pane, "Move 29 to Bcc").click();
    await said(compose.pane, "the recipients are as they were");
    expect(await compose.field("to")).toHaveLength(29);
    expect(await compose.field("bcc")).toHaveLength(0);
  });

  test("says what it could not read, and reads again", async () => {
    const compose = await outlook.open({ scenario: NEWSLETTER, fault: "refuse-reads" });
    await compose.page.locator('[data-command="BccGuard.ShowPane"]').click();
    await compose.pane.getByRole("alert").waitFor();
    await compose.page.getByLabel("Outlook's answers").selectOption("none");
    await button(compose.pane, "Read again").click();
    await button(compose.pane, "Move 29 to Bcc").waitFor();
  });

  test("of a meeting is to take people off: it has no Bcc", async () => {
    const compose = await openPane({ scenario: "attendees-in-view-1" });
    const { pane } = compose;
    expect(await pane.locator("h1").textContent()).toContain("A meeting has no Bcc");
    const before = await compose.field("required");
    const choice = pane.locator(".member select").first();
    expect(await choice.locator("option").allTextContents()).toEqual(["Required", "Remove"]);
    await choice.selectOption("off");
    await button(pane, "Remove 1 person").click();
    await said(pane, "The recipients are changed.");
    expect(await compose.field("required")).toHaveLength(before.length - 1);
    await button(pane, "Undo").click();
    await said(pane, "Undone.");
    expect((await compose.field("required")).sort()).toEqual(before.sort());
  });
});

describe("a decision", () => {
  test("to send openly needs a reason, is honoured on Send, and is void as soon as somebody is added", async () => {
    const compose = await openPane({ scenario: "visible-recipients-6" });
    const { pane } = compose;
    await button(pane, "Send openly…").click();
    await button(pane, "Send openly to 10 people").click();
    await pane.getByText("Please give a reason.").waitFor();
    await pane.getByLabel("Reason").fill("Both asked for it, says a@one.example");
    await button(pane, "Send openly to 10 people").click();
    await said(pane, "You decided to send openly");
    expect(await pane.locator("h1").textContent()).toContain("You have decided");

    await type(compose, "new@three.example");
    await pane.getByText("this no longer holds").waitFor();
    expect(await compose.sendAndRead()).toContain("11 people");
    await compose.press("do-not-send");
    await compose.page.getByLabel("Remove new@three.example").click();
    await pane.locator("h1", { hasText: "You have decided" }).waitFor();
    await compose.send();
    expect((await compose.delivered()).most).toBe(9);
  });

  test("that people know each other is remembered for other messages, and can be taken back", async () => {
    const compose = await openPane({ scenario: "visible-recipients-3" });
    const { pane } = compose;
    const ask = async (): Promise<void> => {
      await button(pane, "They know each other…").click();
      await button(pane, "These 12 people know each other").click();
      await said(pane, "You said that these people know each other.");
    };
    await ask();
    await button(pane, "Take this back").click();
    await said(pane, "Taken back.");
    expect(await compose.sendAndRead()).toContain("Do they all know each other?");
    await compose.press("do-not-send");
    await ask();
    await compose.send();
    expect((await compose.delivered()).copies).toBe(12);
  });

  test("is known to the bar, which goes, and comes back when it is taken back", async () => {
    const compose = await openPane({ scenario: RIVALS });
    const { pane } = compose;
    const bar = compose.page.locator('[data-bar="bccGuard"]');
    await bar.waitFor();
    await button(pane, "Send openly…").click();
    await pane.getByLabel("Reason").fill("All three asked for it");
    await button(pane, /^Send openly to/).click();
    await said(pane, "You decided");
    await bar.waitFor({ state: "detached" });
    await button(pane, "Take this back").click();
    await said(pane, "Taken back.");
    await bar.waitFor();
  });

  test("of some of the people who know each other is taken back for all of them", async () => {
    const compose = await openPane({ scenario: "visible-recipients-3" });
    const { page, pane } = compose;
    await button(pane, "They know each other…").click();
    await button(pane, "These 12 people know each other").click();
    await said(pane, "You said that these people know each other.");
    await page.getByLabel("Remove l@client.example").click();
    await pane.getByText("client.example (11)").waitFor();
    expect(await pane.locator("h1").textContent()).not.toContain("know each other?");
    await button(pane, "Take this back").click();
    await said(pane, "Taken back.");
    expect(await pane.locator("h1").textContent()).toContain("Do they all know each other?");
    expect(await compose.sendAndRead()).toContain("Do they all know each other?");
  });

  test("holds no address, wherever it is kept", async () => {
    const compose = await openPane({ scenario: "visible-recipients-6" });
    const { page, pane } = compose;
    await button(pane, "Send openly…").click();
    await pane.getByLabel("Reason").fill("Both asked for it: a@one.example");
    await button(pane, /^Send openly to/).click();
    await said(pane, "You decided");
    await compose.called("customProperties.saveAsync");
    const frame = page.frames().find(one => /taskpane\.html/.test(one.url()));
    const kept = await frame!.evaluate(async () => { // the pane is open
      const { item } = Office.context.mailbox;
      const ask = (start: (answer: (result: Office.AsyncResult<unknown>) => void) => void): Promise<unknown> => new Promise(resolve => start(result => resolve(result.value)));
      const properties = (await ask(answer => item!.loadCustomPropertiesAsync(answer as never))) as Office.CustomProperties;
      const session = await ask(answer => (item as Office.MessageCompose).sessionData.getAllAsync(answer as never));
      return { properties: JSON.stringify(properties.getAll()), session: JSON.stringify(session) };
    });
    expect(kept.properties).toContain("Both asked for it");
    expect(kept.properties + kept.session).not.toContain("@");
  });
});

describe("a thousand recipients", () => {
  test("are found by a search, reached by scrolling, and drawn a few at a time", async () => {
    const compose = await openPane({ scenario: "size-1000" });
    const { pane } = compose;
    await pane.getByText("Individuals (1000)").waitFor();
    expect(await pane.locator(".rows > li").count()).toBeLessThan(80);
    await pane.locator("main").evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await pane.getByText("reader1000@gmail.com").first().waitFor();
    expect(await pane.locator(".rows > li").count()).toBeLessThan(80);
    await pane.locator("main").evaluate(() => window.scrollTo(0, 0));
    await pane.getByRole("searchbox").fill("READER99");
    await pane.getByText("11 people found").waitFor({ state: "attached" });
    expect(await pane.locator(".member").count()).toBe(11);
  });

  test("are drawn wherever the window is, whatever becomes of what stands above them", async () => {
    const compose = await openPane({ scenario: "size-1000", height: 1400 });
    const { page, pane } = compose;
    await page.addStyleTag({ content: ".pane-frame iframe { position: fixed; inset: 0 0 auto auto; width: 360px; height: 100vh; z-index: 9 }" });
    await pane.getByLabel("Field for reader1@gmail.com").selectOption("to");
    for (const name of ["and 594 more", "and 394 more"]) await button(pane, name).click();
    const body = pane.locator("main");
    await body.evaluate(() => window.scrollTo(0, 0));
    await body.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
    await button(pane, "Move 999 to Bcc").click();
    await said(pane, /^999 people moved to Bcc\./);
    // The lists of names are gone, and the people have come up into view without any scrolling.
    await pane.locator(".rows").evaluate(list => new Promise<void>(resolve => {
      const look = (): void => (list.lastElementChild!.getBoundingClientRect().bottom >= window.innerHeight ? resolve() : void requestAnimationFrame(look)); // the list has rows
      look();
    }));
  });

  test("are all moved and taken back", async () => {
    const compose = await openPane({ scenario: "size-1000" });
    await button(compose.pane, "Move 1000 to Bcc").click();
    await said(compose.pane, /^1000 people moved to Bcc\./);
    await button(compose.pane, "Undo").click();
    await said(compose.pane, /^Undone\./);
    expect(await compose.field("to")).toHaveLength(600);
    expect(await compose.field("cc")).toHaveLength(400);
  });
});

describe("by keyboard alone", () => {
  /** Presses Tab until the wanted control has the focus. */
  async function tabTo(compose: Compose, name: RegExp, key = "Tab"): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 80; presses++) {
      const focused = await compose.pane.locator(":focus").evaluateAll(list => list.map(one => [one.getAttribute("aria-label"), one.textContent, one.getAttribute("placeholder"), (one as HTMLInputElement).labels?.[0]?.textContent].join(" "))).catch(() => []);
      if (focused.some(text => name.test(text))) return;
      passed.push(focused.join());
      await compose.page.keyboard.press(key);
    }
    throw new Error(`Tab does not come to ${name}, but to\n${passed.join("\n")}`);
  }

  test("people are moved and moved back", async () => {
    const compose = await openPane({ scenario: RIVALS });
    const { page, pane } = compose;
    await pane.locator("body").focus();
    await tabTo(compose, /Move 3 to Bcc/);
    await page.keyboard.press("Enter");
    await said(pane, "3 people moved");
    // The button is gone; the focus goes on where the way back is.
    await page.waitForTimeout(50);
    await tabTo(compose, /Undo/);
    await page.keyboard.press("Enter");
    await said(pane, "Undone.");
  });

  test("a field is chosen, somebody is searched, looked through, and a decision made", async () => {
    const compose = await openPane({ scenario: RIVALS });
    const { page, pane } = compose;
    await pane.locator("body").focus();
    await tabTo(compose, /Search/);
    await page.keyboard.type("two.example");
    await tabTo(compose, /office@two\.example.*see what they receive/);
    await page.keyboard.press("Space");
    await pane.getByText("What office@two.example sees").waitFor();
    await tabTo(compose, /Back to the list/);
    await page.keyboard.press("Enter");
    await tabTo(compose, /Field for office@two\.example/);
    await page.keyboard.press("c");
    await pane.locator(".changes", { hasText: "another field" }).waitFor();
    await tabTo(compose, /Back to the suggestion/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await tabTo(compose, /Send openly…/);
    await page.keyboard.press("Enter");
    await tabTo(compose, /Reason/);
    await page.keyboard.type("They asked for it");
    await tabTo(compose, /Send openly to/);
    await page.keyboard.press("Enter");
    await said(pane, "You decided to send openly");
  });
});

describe("by keyboard alone, the rest", () => {
  /** Puts the focus on a control that Tab comes to, and presses a key there. */
  async function press(compose: Compose, control: Locator, key = "Enter", way: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await control.waitFor();
    for (let presses = 0; presses < 80; presses++) {
      if (await control.evaluate(one => one === document.activeElement)) return compose.page.keyboard.press(key);
      await compose.page.keyboard.press(way);
    }
    throw new Error(`Tab does not come to ${String(control)}`);
  }

  test("parties are folded, hidden and kept, decisions made and taken back", async () => {
    const compose = await openPane({ scenario: "visible-recipients-3" });
    const { pane } = compose;
    await pane.locator("body").focus();
    const party = pane.locator(".party h3 button").first();
    await press(compose, party);
    const isOpen = await party.getAttribute("aria-expanded");
    await compose.page.keyboard.press("Enter");
    expect(await party.getAttribute("aria-expanded")).not.toBe(isOpen);

    await press(compose, button(pane, "Keep visible").or(button(pane, "All to Bcc")).first());
    await button(pane, "Back to the suggestion").waitFor();
    await press(compose, button(pane, "Back to the suggestion"), "Enter", "Shift+Tab");
    await button(pane, "Back to the suggestion").waitFor({ state: "detached" });

    await press(compose, button(pane, "They know each other…"), "Space");
    await press(compose, button(pane, "Cancel"));
    await press(compose, button(pane, "They know each other…"), "Space");
    await press(compose, button(pane, "These 12 people know each other"));
    await said(pane, "You said that these people know each other.");
    await press(compose, button(pane, "Take this back"));
    await said(pane, "Taken back.");
  });

  test("all the names of a line are listed", async () => {
    const compose = await openPane({ scenario: NEWSLETTER });
    await compose.pane.locator("body").focus();
    await press(compose, button(compose.pane, /^and \d+ more$/));
    await compose.pane.locator(".eye .stranger").nth(27).waitFor(); // all but the reader
  });

  test("what was not read is read again", async () => {
    const compose = await outlook.open({ scenario: RIVALS, fault: "refuse-reads" });
    await compose.page.locator('[data-command="BccGuard.ShowPane"]').click();
    await compose.pane.getByRole("alert").waitFor();
    await compose.pane.locator("body").focus();
    const again = button(compose.pane, "Read again");
    await press(compose, again, "Shift");
    const reads = async (): Promise<number> => (await compose.log()).filter(line => line.includes("getAsync")).length;
    const before = await reads();
    await press(compose, again);
    while ((await reads()) === before) await compose.page.waitForTimeout(50);
    await compose.pane.getByRole("alert").waitFor();
  });
});

describe("for everybody", () => {
  const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  const states: { readonly [title: string]: { readonly setting: Setting; readonly act?: (compose: Compose) => Promise<unknown> } } = {
    "people to move": { setting: { scenario: NEWSLETTER } },
    "people moved": { setting: { scenario: RIVALS }, act: async ({ pane }) => {
      await button(pane, /^Move 3/).click();
      await said(pane, "3 people moved");
    } },
    "a decision to make": { setting: { scenario: "visible-recipients-6" }, act: async ({ pane }) => {
      await button(pane, "Send openly…").click();
      await button(pane, /^Send openly to/).click();
    } },
    "a contact group": { setting: { scenario: "unexpanded-group-1" } },
    "a meeting": { setting: { scenario: "attendees-in-view-1" } },
    "nobody": { setting: { scenario: "empty" } },
    "a thousand": { setting: { scenario: "size-1000" } },
    "Japanese": { setting: { scenario: "visible-recipients-3", language: "ja" } },
  };

  test.each(Object.entries(states))("axe finds nothing amiss with %s, light, dark and in forced colours", async (_, { setting, act }) => {
    const compose = await openPane(setting);
    if (act) await act(compose);
    const frame = compose.page.frames().find(one => /taskpane\.html/.test(one.url()));
    if (!frame) throw new Error("there is no pane");
    await frame.evaluate(axe);
    for (const media of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active", colorScheme: "dark" }, { forcedColors: "active", colorScheme: "light" }] as const) {
      await compose.page.emulateMedia(media);
      await compose.page.waitForTimeout(200); // until colours that change slowly have changed
      const violations = await frame.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
        const result = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(one => `${one.html} ${one.failureSummary}`).join("; ")}`);
      });
      expect({ media, violations }).toEqual({ media, violations: [] });
    }
  });

  test("nothing is wider than 320 pixels", async () => {
    for (const language of ["en", "ja"] as const) {
      for (const scenario of [NEWSLETTER, "visible-recipients-3", "unexpanded-group-1", "attendees-in-view-1"]) {
        const compose = await outlook.open({ scenario, language });
        await compose.page.addStyleTag({ content: ".pane { width: 320px !important }" });
        await showPane(compose);
        const widths = await compose.pane.locator("html").evaluate(html => ({ window: window.innerWidth, page: html.scrollWidth }));
        expect({ language, scenario, isWider: widths.page > widths.window }).toEqual({ language, scenario, isWider: false });
        expect(widths.window).toBeLessThanOrEqual(320);
      }
    }
  });

  test("it works under a policy that allows no script and no style but files of the site's own", async () => {
    const compose = await outlook.open({ scenario: NEWSLETTER, language: "ja" });
    const refused: string[] = [];
    compose.page.on("console", message => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text());
    });
    await compose.page.context().route("**/taskpane.html*", async route => {
      const response = await route.fetch();
      const policy = "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
      await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
    });
    await showPane(compose);
    await button(compose.pane, "29人をBCCに移す").click();
    await said(compose.pane, "29人");
    await button(compose.pane, "公開のまま送信…").waitFor({ state: "detached" });
    expect(refused).toEqual([]);
  });
});

test("nothing is asked of the network beyond the add-in's own site and office.js, and no address reaches the console", () => {
  expect(outlook.strayRequests).toEqual([]);
  expect(outlook.console.filter(line => line.includes("@"))).toEqual([]);
});
