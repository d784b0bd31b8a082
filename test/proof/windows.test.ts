/** Fifty compose windows of one person, in one browser, that are all sent at the same moment: each is judged for what is in it. */
import { check } from "../../src/core/check";
import { draftFrom } from "../../src/core/sketch";
import { sentencesFor } from "../../src/core/locales";
import { readPolicy } from "../../src/core/read-policy";
import { policies } from "../../src/simulator/policies";
import { scenarios, type Scenario } from "../../src/simulator/scenarios";
import { startOutlook, type Compose } from "../../scripts/simulated-outlook";
import { every, record } from "./ledger";

const WINDOWS = 50;

/** What anybody may send; a field as full as it is read is judged by what cannot be seen, and says so elsewhere. */
const sendable = scenarios.filter(({ id }) => id !== "empty" && id !== "size-cap");

interface Window {
  readonly title: string;
  readonly scenario: Scenario;
  readonly compose: Compose;
}

function verdictOn({ draft, opensWith }: Scenario): ReturnType<typeof check> {
  const id = opensWith?.policy ?? "built";
  return check(draftFrom(draft), readPolicy(id === "built" ? {} : policies[id].policy).policy);
}

/** Waits until Send has led to something; `undefined`: the message has gone. */
async function answerOf({ page, dialog }: Compose): Promise<{ readonly text: string; readonly buttons: readonly string[] } | undefined> {
  await page.locator("dialog.alert, .delivery").first().waitFor({ timeout: 60000 });
  if ((await dialog.count()) === 0) return undefined;
  const buttons = await dialog.locator("button").evaluateAll(list => list.map(one => one.getAttribute("data-button") ?? ""));
  return { text: await dialog.locator(".alert-text").innerText(), buttons };
}

test("each is judged for what is in it, within the time", async () => {
  const outlook = await startOutlook();
  const words = sentencesFor("en");
  try {
    const windows: Window[] = [];
    for (let index = 0; index < WINDOWS; index++) {
      const scenario = sendable[index % sendable.length] as Scenario; // within
      const setting = { scenario: scenario.id, ...scenario.opensWith };
      const compose = index === 0 ? await outlook.open(setting) : await outlook.openBeside(setting);
      windows.push({ title: `${index}: ${scenario.id}`, scenario, compose });
    }
    for (const { scenario, compose } of windows) if (scenario.draft.acquainted) await compose.called("sessionData.setAsync");

    const begun = Date.now();
    // Pressed by the pages themselves: a mouse can be in one window only.
    await Promise.all(windows.map(({ compose }) => compose.page.evaluate(() => document.querySelector<HTMLButtonElement>("button.send")?.click())));
    const answers = new Map(await Promise.all(windows.map(async window => [window, await answerOf(window.compose)] as const)));
    record({ tried: 0, failed: 0, figures: { [`${WINDOWS} windows, from Send to the last answer`]: `${((Date.now() - begun) / 1000).toFixed(1)} s` } });

    await every(windows, ({ title }) => title, window => {
      const { findings, severity } = verdictOn(window.scenario);
      const answer = answers.get(window);
      if (severity === "none" || severity === "notice") return expect(answer).toBeUndefined();
      expect(answer?.text).not.toBe(words.couldNotCheck.ask);
      expect(answer?.buttons.includes("send-anyway")).toBe(severity === "warn");
      const [worst] = findings;
      // What a second person is asked is the add-in's to say.
      if (worst && worst.rule !== "second-person") expect(answer?.text).toContain(words.rules[worst.rule].what(worst.facts));
      return undefined;
    });
    const spoken = windows.filter(window => answers.get(window) !== undefined).length;
    expect([spoken > 10, spoken < WINDOWS]).toEqual([true, true]);
  } finally {
    await outlook.close();
  }
}, 600000);
