/**
 * Names made to be taken for markup, a link or a script, wherever a name is
 * shown: the pane, the alert and the report. Under a policy that allows no
 * script but the files of the site, none runs, none is even tried, and the
 * names are there as the texts they are.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { formatAddressList } from "../../src/core/address";
import { launchBrowser } from "../../scripts/browser";
import { startOutlook, type SimulatedOutlook } from "../../scripts/simulated-outlook";
import { HOSTILE } from "../hostile/texts";
import { every } from "./ledger";

/** No script and no style but the site's files and office.js. */
const STRICT = "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** What a line of text can hold; controls and line ends are the parsers' to refuse (test/hostile). */
const names = HOSTILE.filter(name => !/[\u0000-\u001f\u007f-\u009f\u2028\ud800-\udfff]/.test(name));
const entries = names.map((displayName, index) => ({ displayName, addrSpec: `person${index}@company${index}.example` }));

/** Everything a page does that text must not make it do. */
function watched(page: Page): string[] {
  const troubles: string[] = [];
  page.on("dialog", dialog => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", message => {
    if (/Content Security Policy|Refused|violates/i.test(message.text())) troubles.push(message.text());
  });
  page.on("request", request => {
    if (/evil\.example|\/x$/.test(request.url())) troubles.push(request.url());
  });
  page.on("pageerror", error => troubles.push(String(error)));
  page.on("popup", () => troubles.push("a window was opened"));
  return troubles;
}

describe("pane and alert", () => {
  let outlook: SimulatedOutlook;
  beforeAll(async () => {
    outlook = await startOutlook();
  });
  afterAll(async () => {
    await outlook?.close();
  });

  async function opened() {
    const compose = await outlook.open({ scenario: "empty" });
    const troubles = watched(compose.page);
    await compose.page.context().route(/\/taskpane\.html/, async route => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": STRICT } });
    });
    await compose.add("To", formatAddressList(entries));
    return { compose, troubles };
  }

  test("show every name as the text it is, and run none", async () => {
    const { compose, troubles } = await opened();
    expect(await compose.field("to")).toHaveLength(entries.length);
    await compose.openPane();
    const { pane } = compose;
    await pane.locator(".member").first().waitFor();

    await every(entries, ({ displayName }) => JSON.stringify(displayName), async ({ addrSpec }) => {
      await pane.getByRole("searchbox").fill(addrSpec);
      const row = pane.locator(".member", { hasText: addrSpec });
      await row.waitFor();
      // Nothing but what the pane itself draws: a name adds no element.
      expect(await row.locator("script, img, a, b, h1, code, iframe, object, svg[onload]").count()).toBe(0);
      await row.getByRole("button").first().click();
      await pane.locator(".eye").waitFor();
      expect(await pane.locator(".eye").locator("script, img, a, iframe, object").count()).toBe(0);
      await pane.getByRole("button", { name: "Back to the list" }).click();
    });

    const text = await compose.sendAndRead();
    await every(names.filter(name => name.length > 6), name => JSON.stringify(name), name => expect(text).not.toContain(name));
    expect(await compose.dialog.locator(".alert-text").locator("a, img, script, code, h1").count()).toBe(0);
    expect(troubles).toEqual([]);
    expect(outlook.strayRequests).toEqual([]);
    expect(await compose.page.title()).toBe("Bcc Guard: Outlook simulator");
  }, 600000);

  test("under that policy a script in a name would have been seen", async () => {
    const { compose, troubles } = await opened();
    await compose.openPane();
    const frame = compose.page.frames().find(one => /taskpane\.html/.test(one.url()));
    await frame?.evaluate(() => {
      document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=alert(1)>");
    });
    await compose.page.waitForTimeout(500);
    expect(troubles.join("\n")).toMatch(/Content Security Policy/);
  }, 120000);
});

describe("the report", () => {
  const folder = mkdtempSync(join(tmpdir(), "bcc-guard-pages-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([["with", ["--show-addresses"]], ["without", []]] as const)("shows senders, recipients, subjects and files of any name, and runs none of them (%s addresses)", async (_, options) => {
    const mails = join(folder, options.length > 0 ? "shown" : "hidden");
    mkdirSync(mails);
    names.forEach((name, index) => {
      const everybody = formatAddressList(entries);
      const from = formatAddressList([{ displayName: name, addrSpec: `me${index}@us.example` }]);
      const message = `From: ${from}\r\nTo: ${everybody}\r\nSubject: ${name}\r\nMessage-ID: <${index}.${name.replace(/[<>\s]/g, "")}@us.example>\r\nDate: Mon, 2 Nov 2026 10:00:00 +0000\r\n\r\n${name}\r\n`;
      writeFileSync(join(mails, `${index} ${name.replace(/[/\\]/g, "").slice(0, 60)}.eml`), message);
    });
    const report = join(folder, `report-${options.length}.html`);
    const { status, stderr } = spawnSync(process.execPath, [join(__dirname, "../../dist/cli/bcc-guard.js"), "audit", ...options, "--report", report, mails], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });

    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const troubles = watched(page);
      await page.goto(String(pathToFileURL(report)));
      expect(await page.locator("canvas").count()).toBe(2);
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
      expect(policy).toMatch(/default-src 'none'/);
      expect(policy).not.toMatch(/unsafe/);
      await every(names, name => JSON.stringify(name), () => expect(troubles).toEqual([]));
      expect(await page.locator("img, iframe, object, a[href^='https://evil'], a[href^='javascript']").count()).toBe(0);
      expect(await page.locator("script").count()).toBe(2);
      const shown = await page.locator("main").innerText();
      expect(/me\d+@us\.example/.test(shown)).toBe(options.length > 0);
    } finally {
      await browser.close();
    }
  }, 300000);
});
