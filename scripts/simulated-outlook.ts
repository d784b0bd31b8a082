/**
 * The simulator in a real Chromium, for tests and screenshots, with the add-in's pages as they are deployed:
 * their script tag for Microsoft's network is answered from the npm package.
 * BCC_GUARD_SITE names a site to test instead of the built one.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import type { Language } from "../src/simulator/outlook-words";
import { launchBrowser } from "./browser";
import { MICROSOFT_AJAX, microsoftAjaxStub, OFFICE_JS, officeJsFolder, serve, type Running } from "./server";

/** Where the simulator stands for tests: a host that office.js and the site's headers know as Outlook. */
const OUTLOOK = "https://outlook.office.com/";

export interface Setting {
  readonly scenario?: string;
  readonly language?: Language;
  readonly mailbox?: "1.12" | "1.14" | "1.15";
  readonly fault?: string;
  /** One of the simulator's policies; the built site serves them, a deployed one does not. */
  readonly policy?: string;
  /** Who is signed in at first. */
  readonly person?: string;
  /** Outlook's patience, in milliseconds. */
  readonly takingLonger?: number;
  readonly timeOut?: number;
  /** In place of the add-in's launchevent.js. */
  readonly script?: string;
  /** Runs in each frame before any script of its own. */
  readonly first?: string;
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
}

/** The compose window, as a person uses it. */
export interface Compose {
  readonly page: Page;
  readonly dialog: Locator;
  readonly pane: FrameLocator;
  send(): Promise<void>;
  /** Presses Send and waits for the alert; its text. */
  sendAndRead(): Promise<string>;
  press(button: string): Promise<void>;
  /** The names in a field. */
  field(name: string): Promise<string[]>;
  bars(): Promise<string[]>;
  /** Waits until the message has gone; how many other addresses each copy shows. */
  delivered(): Promise<{ readonly copies: number; readonly most: number }>;
  /** Waits until the add-in has made a call of that name. */
  called(name: string): Promise<void>;
  /** Somebody else opens the same mailbox, and in it the draft as it was saved last. */
  signIn(person: string): Promise<void>;
  /** Opens the pane and waits until it has read the draft. */
  openPane(): Promise<void>;
  /** Makes Outlook answer otherwise from now on. */
  spoil(fault: string): Promise<void>;
  /** Types into an address field. */
  add(field: string, addresses: string): Promise<void>;
  /** The names of the add-in's calls, oldest first. */
  log(): Promise<string[]>;
}

export interface SimulatedOutlook {
  /** Closes what was open before. */
  open(setting?: Setting): Promise<Compose>;
  /** One more window of the same person, who has the others open still. Language, theme and size are those of the first. */
  openBeside(setting?: Setting): Promise<Compose>;
  /** Whatever was asked for: address and body. */
  readonly requests: readonly string[];
  /** Addresses asked for that are neither the site's nor office.js's. */
  readonly strayRequests: readonly string[];
  /** What pages wrote to the console, and errors nobody caught. */
  readonly console: readonly string[];
  close(): Promise<void>;
}

export async function startOutlook(): Promise<SimulatedOutlook> {
  const running: Running = await serve({ addin: 0, simulator: 0 });
  const browser: Browser = await launchBrowser([`--host-resolver-rules=MAP outlook.office.com:443 ${new URL(running.simulator).host}`]);
  const site = process.env["BCC_GUARD_SITE"] ?? running.site;
  const requests: string[] = [];
  const strayRequests: string[] = [];
  const consoleLines: string[] = [];
  const contexts: BrowserContext[] = [];

  async function open(setting: Setting = {}): Promise<Compose> {
    for (const context of contexts.splice(0)) await context.close();
    const { width = 1280, height = 900, theme = "light", language = "en" } = setting;
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width, height }, colorScheme: theme, locale: language });
    contexts.push(context);
    await context.route(`${OFFICE_JS}**`, async route => {
      const file = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
      return route.fulfill({ body: await readFile(join(officeJsFolder, file)), contentType: "text/javascript" });
    });
    // A deployed site gives no other page leave to read its manifest; the simulator's page is one.
    await context.route(`${site}manifest.xml`, async route => {
      const response = await route.fetch();
      return route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
    });
    await context.route(MICROSOFT_AJAX, route => route.fulfill({ body: microsoftAjaxStub, contentType: "text/javascript" }));
    const { script, first } = setting;
    if (first !== undefined) await context.addInitScript(first);
    if (script !== undefined) await context.route("**/launchevent.js", route => route.fulfill({ body: script, contentType: "text/javascript" }));
    context.on("request", request => {
      const url = request.url();
      requests.push(`${url} ${request.postData() ?? ""}`.trim());
      if (![site, running.site, OUTLOOK, OFFICE_JS, MICROSOFT_AJAX].some(known => url.startsWith(known)) && !url.startsWith("data:")) strayRequests.push(url);
    });

    return openIn(context, setting);
  }

  async function openIn(context: BrowserContext, setting: Setting): Promise<Compose> {
    const { language = "en" } = setting;
    const page = await context.newPage();
    page.on("console", message => consoleLines.push(message.text()));
    page.on("websocket", socket => strayRequests.push(socket.url()));
    page.on("pageerror", error => consoleLines.push(String(error)));
    // A deployed site has the policy it was packaged with, and no other.
    const base = setting.policy === undefined || setting.policy === "built" ? site : running.site;
    const query = new URLSearchParams({ site: base, language });
    for (const [name, value] of [["scenario", setting.scenario], ["mailbox", setting.mailbox], ["fault", setting.fault], ["policy", setting.policy], ["person", setting.person], ["taking-longer", setting.takingLonger], ["time-out", setting.timeOut]] as const) {
      if (value !== undefined) query.set(name, String(value));
    }
    await page.goto(`${OUTLOOK}?${query}`);
    await page.locator("button.send:enabled").waitFor();
    return compose(page);
  }

  return {
    open,
    openBeside: async (setting = {}) => (contexts[0] ? openIn(contexts[0], setting) : open(setting)),
    requests,
    strayRequests,
    console: consoleLines,
    close: async () => {
      await browser.close();
      await running.close();
    },
  };
}

function compose(page: Page): Compose {
  const dialog = page.locator("dialog.alert");
  const texts = async (locator: Locator): Promise<string[]> => (await locator.allTextContents()).map(text => text.trim());
  const self: Compose = {
    page,
    dialog,
    pane: page.frameLocator(".pane-frame iframe"),
    send: () => page.locator("button.send").click(),
    sendAndRead: async () => {
      await self.send();
      await dialog.waitFor();
      return (await dialog.locator(".alert-text").innerText()).trim();
    },
    press: async button => dialog.locator(`button[data-button="${button}"]`).click(),
    field: async name => {
      const more = page.locator(`[data-field="${name}"] .pills > button.link`);
      if ((await more.count()) > 0 && (await page.locator(`[data-field="${name}"] .pill`).count()) <= 40) await more.click();
      return texts(page.locator(`[data-field="${name}"] .pill bdi`));
    },
    bars: () => texts(page.locator(".bar > span")),
    delivered: async () => {
      await page.locator(".delivery").waitFor();
      const badges = await texts(page.locator(".readers li"));
      const counts = await page.locator(".readers .badge.seen").allTextContents();
      return { copies: badges.length, most: Math.max(0, ...counts.map(text => Number(text.replace(/\D/g, "")))) };
    },
    called: name => page.locator(".log li", { hasText: name }).first().waitFor({ state: "attached" }),
    signIn: async person => {
      await page.locator("[data-choice=person]").selectOption(person);
      await page.locator("button.send:enabled").waitFor();
    },
    openPane: async () => {
      await page.locator('[data-command="BccGuard.ShowPane"]').click();
      await self.pane.locator('main[aria-busy="false"]').waitFor();
    },
    spoil: async fault => void (await page.locator("[data-choice=fault]").selectOption(fault)),
    add: async (field, addresses) => {
      const input = page.getByLabel(`Add to ${field}`);
      await input.fill(addresses);
      await input.press("Enter");
    },
    log: async () => (await page.locator(".log li").allTextContents()).reverse(),
  };
  return self;
}
