/** Every language of the add-in, from the alert's text to what is said after its button: through the lines in front of each script. */
import { startOutlook, type SimulatedOutlook } from "../../scripts/simulated-outlook";
import type { PaneWords } from "../../src/outlook/taskpane/words";
import { LANGUAGES, outlookWords } from "../../src/simulator/outlook-words";
import { everyFile, wordFiles } from "../core/every-locale";

let outlook: SimulatedOutlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(async () => {
  await outlook?.close();
});

const words = new Map(wordFiles);
const paneWords = new Map(everyFile<PaneWords>("outlook/taskpane/words", ["index", "pane-words"]));

test("the simulator has every language of the add-in", () => {
  expect([...LANGUAGES].sort()).toEqual([...words.keys()].sort());
});

test.each(LANGUAGES)("%s is spoken by the bar, the alert, its button, the ribbon, after the button, and by the pane", async language => {
  const spoken = words.get(language)!; // the test before
  const compose = await outlook.open({ scenario: "visible-recipients-1", language });
  const facts = { parties: 29, addresses: 29, viewers: 29, fields: [{ field: "to" as const, count: 29 }], truncated: [] };
  const { what, fix } = spoken.rules["visible-recipients"];
  expect(await compose.sendAndRead()).toBe(`${what(facts)}\n\n${fix}`);
  expect(await compose.dialog.locator("button").allTextContents()).toEqual([spoken.remedies["move-to-bcc"], outlookWords[language].buttons["do-not-send"]]);
  const ribbon = await compose.page.locator("[data-command]").allTextContents();
  expect(ribbon.map(text => text.trim())).toEqual([spoken.remedies["move-to-bcc"], spoken.showWho]);
  expect(await compose.page.locator('[data-bar="bccGuard"]').textContent()).toContain(what(facts));

  await compose.press("take-action");
  await compose.page.locator('[data-bar="bccGuardDone"]').waitFor();
  expect(await compose.page.locator('[data-bar="bccGuardDone"]').textContent()).toContain(spoken.moved(29));

  await compose.page.locator('[data-command="BccGuard.ShowPane"]').click();
  await compose.pane.locator("h1", { hasText: paneWords.get(language)!.allClear }).waitFor();
  expect(await compose.pane.locator("html").getAttribute("lang")).toBe(spoken.language);
  expect((await compose.log()).filter(line => line.startsWith("Outlook would not take"))).toEqual([]);
});
