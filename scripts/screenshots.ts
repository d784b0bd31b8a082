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
  /** A picture of the pane alone, this wide and as high as the window. */
  readonly pane?: number;
}

const LANGUAGES = ["en", "ja"] as const;
const OTHERS = ["de", "fr", "es", "pt", "it", "nl", "ko", "zh-hans", "zh-hant"] as const;
const THEMES = ["light", "dark"] as const;
/** How wide Outlook draws a pane, in pixels. */
const PANE = 360;
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

/** Two people at one draft, up to some point. */
const ask = async (compose: Compose): Promise<void> => {
  await compose.openPane();
  await compose.pane.locator('[data-panel="ask"] button.primary').click();
  await compose.pane.locator('[data-panel="waiting"]').waitFor();
};
const look = async (compose: Compose): Promise<void> => {
  await ask(compose);
  await compose.signIn("ken");
  await compose.openPane();
  await compose.pane.locator('[data-panel="approve"]').waitFor();
};
const approve = async (compose: Compose): Promise<void> => {
  await look(compose);
  for (const box of await compose.pane.locator('[data-panel="approve"] input[type=checkbox]').all()) await box.check();
  await compose.pane.locator('[data-panel="approve"] button.primary').click();
  await compose.pane.locator('[data-panel="approved"]').waitFor();
};
const approveAndChange = async (compose: Compose): Promise<void> => {
  await approve(compose);
  await compose.signIn("hana");
  await compose.page.locator('[data-field="bcc"] input').fill("late@gmail.com");
  await compose.page.locator('[data-field="bcc"] input').press("Enter");
  await compose.sendAndRead();
};
const sendBack = async (compose: Compose): Promise<void> => {
  await look(compose);
  await compose.pane.locator('[data-panel="approve"] .verdict button').last().click();
  const isJapanese = (await compose.pane.locator("html").getAttribute("lang")) === "ja";
  await compose.pane.locator("textarea[name=note]").fill(isJapanese ? "理事長は宛先に入れなくて構いません。" : "The director need not be in To.");
  await compose.pane.locator("form.note button[type=submit]").click();
  await compose.pane.locator('[data-panel="returned"]').waitFor();
  await compose.signIn("hana");
  await compose.openPane();
  await compose.pane.locator('[data-panel="returned"]').waitFor();
};
const TWO_PEOPLE: Setting = { scenario: "two-people", policy: "second-person", person: "hana" };

/** What the pane shows, state by state. Buttons are found by where they are, as their words are in two languages. */
const paneStates: { readonly [state: string]: { readonly setting: Setting; readonly act?: (compose: Compose) => Promise<unknown> } } = {
  "moved": { setting: { scenario: NEWSLETTER, height: 900 }, act: async ({ pane }) => {
    await pane.locator("button.primary").click();
    await pane.locator(".finding.clear").waitFor();
  } },
  "chosen": { setting: { scenario: "visible-recipients-4", height: 1300 }, act: async ({ pane }) => {
    await pane.locator(".member select").nth(0).selectOption("to");
    await pane.locator(".member select").nth(1).selectOption("off");
    await pane.locator(".member .who").nth(2).click();
  } },
  "openly": { setting: { scenario: "visible-recipients-6", height: 1250 }, act: async ({ pane }) => {
    await pane.locator(".decide > .buttons button").last().click();
    await pane.locator("form button[type=submit]").click();
  } },
  "acquainted": { setting: { scenario: "visible-recipients-3", height: 1050 }, act: async ({ pane }) => {
    await pane.locator(".decide > .buttons button").first().click();
    await pane.locator(".form button.primary").click();
    await pane.locator(".finding.clear").first().waitFor();
  } },
  "group": { setting: { scenario: "unexpanded-group-1", height: 900 } },
  "meeting": { setting: { scenario: "attendees-in-view-1", height: 1000 } },
  "nobody": { setting: { scenario: "empty", height: 500 } },
  "thousand": { setting: { scenario: "size-1000", height: 1250 }, act: ({ pane }) => pane.locator("input[type=search]").fill("reader99") },
};

async function showUnreadable(compose: Compose): Promise<void> {
  await compose.page.locator('[data-command="BccGuard.ShowPane"]').click();
  await compose.pane.getByRole("alert").waitFor();
}

/** One of the four contrast themes of Windows, as far as a browser shows it. */
async function showInContrast(compose: Compose): Promise<void> {
  await compose.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await showPane(compose);
}

const shots: readonly Shot[] = LANGUAGES.flatMap((language): Shot[] => [
  ...Object.entries(paneStates).map(([state, { setting, act }]): Shot => ({
    name: `pane-${state}-${language}-light`,
    setting: { ...setting, language },
    pane: PANE,
    act: async compose => {
      await showPane(compose);
      if (act) await act(compose);
    },
  })),
  { name: `pane-unreadable-${language}-light`, setting: { scenario: NEWSLETTER, language, fault: "refuse-reads", height: 500 }, pane: PANE, act: showUnreadable },
  { name: `pane-contrast-${language}`, setting: { scenario: "visible-recipients-4", language, height: 1100 }, pane: PANE, act: showInContrast },
  { name: `pane-narrow-${language}-dark`, setting: { scenario: "visible-recipients-4", language, theme: "dark", height: 1150 }, pane: 320, act: showPane },
  { name: `pane-wide-${language}-light`, setting: { scenario: "visible-recipients-4", language, height: 900 }, pane: 640, act: showPane },
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
  { name: `two-people-alert-${language}-light`, setting: { ...TWO_PEOPLE, language }, act: stop },
  { name: `two-people-waiting-${language}-light`, setting: { ...TWO_PEOPLE, language }, act: ask },
  { name: `two-people-returned-${language}-light`, setting: { ...TWO_PEOPLE, language }, act: sendBack },
  { name: `two-people-approved-${language}-light`, setting: { ...TWO_PEOPLE, language }, act: approve },
  { name: `two-people-changed-${language}-light`, setting: { ...TWO_PEOPLE, language }, act: approveAndChange },
  { name: `two-people-mistake-${language}-light`, setting: { ...TWO_PEOPLE, scenario: "two-people-mistake", language, height: 1000 }, pane: PANE, act: look },
  ...THEMES.map((theme): Shot => ({ name: `two-people-approve-${language}-${theme}`, setting: { ...TWO_PEOPLE, language, theme, height: 1150 }, pane: PANE, act: look })),
  { name: `two-people-approve-${language}-narrow`, setting: { ...TWO_PEOPLE, language, height: 1200 }, pane: 320, act: look },
  { name: `narrow-${language}-dark`, setting: { scenario: NEWSLETTER, language, theme: "dark", width: 400 }, act: stop },
  // The others have one picture each.
]).concat(OTHERS.map(language => ({ name: `pane-${language}-light`, setting: { scenario: "visible-recipients-4", language, height: 1100 }, pane: PANE, act: showPane })));

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const outlook = await startOutlook();
  try {
    for (const { name, setting, act, pane } of shots) {
      if (only !== undefined && !name.includes(only)) continue;
      const compose = await outlook.open({ width: 1200, height: 760, ...setting });
      if (pane !== undefined) await compose.page.addStyleTag({ content: `.pane-frame iframe { position: fixed; inset: 0 0 auto auto; width: ${pane}px; height: 100vh; z-index: 9 }` });
      await act(compose);
      await compose.page.waitForTimeout(300); // until what moves has come to rest
      const path = join(folder, `${name}.png`);
      await (pane !== undefined ? compose.page.locator(".pane-frame iframe").screenshot({ path }) : compose.page.screenshot({ path }));
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
