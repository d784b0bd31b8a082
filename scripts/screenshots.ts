/**
 * Takes the documentation's screenshots from the simulator, into
 * assets/screenshots. Japanese text needs a font (CONTRIBUTING.md names one).
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startOutlook, type Compose, type Setting } from "./simulated-outlook";

const folder = join(__dirname, "..", "assets", "screenshots");
const only = process.argv[2];

interface Shot {
  readonly name: string;
  readonly setting: Setting;
  /** Brings the window into the state that is shown. */
  readonly act: (compose: Compose) => Promise<unknown>;
}

const LANGUAGES = ["en", "ja"] as const;
const THEMES = ["light", "dark"] as const;
const NEWSLETTER = "visible-recipients-1";

const stop = (compose: Compose): Promise<string> => compose.sendAndRead();
const bar = (compose: Compose): Promise<void> => compose.page.locator('[data-bar="bccGuard"]').waitFor();
const showPane = async (compose: Compose): Promise<void> => {
  await compose.page.locator('[data-command="BccGuard.ShowPane"]').click();
  await compose.pane.locator('main[aria-busy="false"]').waitFor();
};
const move = async (compose: Compose): Promise<void> => {
  await compose.sendAndRead();
  await compose.press("take-action");
  await compose.page.locator('[data-bar="bccGuardDone"]').waitFor();
};
const sendMoved = async (compose: Compose): Promise<void> => {
  await move(compose);
  await compose.send();
  await compose.delivered();
  await compose.page.locator(".readers button").nth(1).click();
};

const shots: readonly Shot[] = LANGUAGES.flatMap(language => [
  ...THEMES.flatMap((theme): Shot[] => [
    { name: `bar-${language}-${theme}`, setting: { scenario: NEWSLETTER, language, theme }, act: bar },
    { name: `alert-stop-${language}-${theme}`, setting: { scenario: NEWSLETTER, language, theme }, act: stop },
    { name: `pane-${language}-${theme}`, setting: { scenario: NEWSLETTER, language, theme }, act: showPane },
    { name: `delivered-${language}-${theme}`, setting: { scenario: NEWSLETTER, language, theme }, act: sendMoved },
  ]),
  { name: `moved-${language}-light`, setting: { scenario: NEWSLETTER, language }, act: move },
  { name: `alert-warn-${language}-light`, setting: { scenario: "visible-recipients-4", language }, act: stop },
  { name: `alert-one-organisation-${language}-light`, setting: { scenario: "one-organisation-audience-1", language }, act: stop },
  { name: `alert-bcc-readers-${language}-light`, setting: { scenario: "visible-to-bcc-readers-1", language }, act: stop },
  { name: `alert-group-${language}-light`, setting: { scenario: "unexpanded-group-1", language }, act: stop },
  { name: `alert-attendees-${language}-light`, setting: { scenario: "attendees-in-view-1", language }, act: stop },
  { name: `alert-1.12-${language}-light`, setting: { scenario: NEWSLETTER, language, mailbox: "1.12" }, act: stop },
  { name: `alert-1.14-${language}-light`, setting: { scenario: NEWSLETTER, language, mailbox: "1.14" }, act: stop },
  { name: `alert-could-not-check-${language}-light`, setting: { scenario: NEWSLETTER, language, fault: "refuse-reads" }, act: stop },
  { name: `delivered-openly-${language}-light`, setting: { scenario: "visible-recipients-4", language }, act: async compose => {
    await compose.sendAndRead();
    await compose.press("send-anyway");
    await compose.delivered();
  } },
  { name: `narrow-${language}-dark`, setting: { scenario: NEWSLETTER, language, theme: "dark", width: 400 }, act: stop },
]);

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const outlook = await startOutlook();
  try {
    for (const { name, setting, act } of shots) {
      if (only !== undefined && !name.includes(only)) continue;
      const compose = await outlook.open({ width: 1200, height: 760, ...setting });
      await act(compose);
      await compose.page.waitForTimeout(300); // until what moves has come to rest
      await compose.page.screenshot({ path: join(folder, `${name}.png`) });
      console.log(name);
    }
  } finally {
    await outlook.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
