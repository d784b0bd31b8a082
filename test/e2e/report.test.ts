/**
 * The audit's report in a real browser: drawn without an error and without the
 * network, moved by keyboard, in both languages, light and dark, wide and narrow.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";

const COMMAND = join(__dirname, "../../dist/cli/bcc-guard.js");
const fixtures = join(__dirname, "../fixtures/mail");
const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "report-"));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

interface Opened {
  readonly page: Page;
  /** Whatever the console said, and whatever was asked of the network. */
  readonly troubles: string[];
}

async function open(locale: "en" | "ja", colorScheme: "light" | "dark", width: number): Promise<Opened> {
  const path = join(folder, `${locale}.html`);
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, "audit", "--locale", locale, "--report", path, fixtures], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
  const troubles: string[] = [];
  page.on("console", message => troubles.push(message.text()));
  page.on("pageerror", error => troubles.push(String(error)));
  page.on("request", request => {
    if (!/^(?:file|data):/.test(request.url())) troubles.push(request.url());
  });
  await page.goto(String(pathToFileURL(path)));
  return { page, troubles };
}

test.each([["en", "light", 1100], ["en", "dark", 390], ["ja", "dark", 1100], ["ja", "light", 390]] as const)(
  "is drawn and can be used by everybody (%s, %s, %i pixels)",
  async (locale, colorScheme, width) => {
    const { page, troubles } = await open(locale, colorScheme, width);
    expect(await page.locator("canvas").count()).toBe(2);
    expect(troubles).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    // The page's own rules allow no script from outside; this way is the debugger's.
    await page.evaluate(`{ const module = undefined; ${axe} }`);
    const violations = await page.evaluate(`axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes.map(node => node.target)))`);
    expect(violations).toEqual([]);
    await page.close();
  },
);

test("tells and redraws what another threshold would have caught and interrupted", async () => {
  const { page, troubles } = await open("en", "light", 1100);
  const told = page.locator("#threshold-told");
  const picture = (): Promise<string> => page.locator("#threshold-chart canvas").evaluate(canvas => (canvas as HTMLCanvasElement).toDataURL()); // it is one
  const figures = async (): Promise<number[]> => {
    const [, parties, interrupted, caught] = /From (\d+) parties on: (\d+) messages.* and ([\d.]+) %/.exec((await told.textContent()) ?? "") ?? [];
    return [Number(parties), Number(interrupted), Number(caught)];
  };

  const [parties, interrupted = 0, caught = 0] = await figures();
  const before = await picture();
  expect(parties).toBe(5);
  await page.locator("#threshold").focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowLeft");
  const [lower, more, most] = await figures();
  expect(lower).toBe(2);
  expect(more).toBeGreaterThan(interrupted);
  expect(most).toBe(100);
  expect(most).toBeGreaterThan(caught);
  expect(await picture()).not.toBe(before);
  expect(await page.locator("#threshold").getAttribute("aria-valuetext")).toBe(await told.textContent());
  expect(troubles).toEqual([]);
  await page.close();
});
