/**
 * The built pane in a real browser, over an Outlook that does what neither the
 * released office.js nor the simulator does yet: it tells an open pane of another
 * item and of another alert, lacks what older clients lack, and takes its time.
 */
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";

const SITE = "https://addin.example/";
const addin = join(__dirname, "../../dist/addin");
const TYPES: { readonly [extension: string]: string } = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

interface Setting {
  readonly to: readonly string[];
  /** What the client is without, as older ones are. */
  readonly without?: readonly ("events" | "initialization context" | "session data" | "custom properties" | "requirements" | "roaming settings" | "language" | "diagnostics")[];
  readonly isMeeting?: boolean;
  /** Milliseconds that each answer takes. */
  readonly delay?: number;
  /** Who is signed in, where a mailbox is shared. */
  readonly user?: string;
  /** What the site was packaged with. */
  readonly policy?: object;
}

/** Outlook in the page; `window.outlook` is the test's side of it. */
function simulate({ to, without = [], isMeeting = false, delay = 0, user = "us@us.example", policy }: Setting): void {
  type Answer = (result: unknown) => void;
  const has = (what: string): boolean => !(without as readonly string[]).includes(what);
  const handlers: { [event: string]: ((event: unknown) => void)[] } = {};
  const answered = (act: (...given: unknown[]) => unknown) => (...given: unknown[]): void => {
    const answer = given.find(one => typeof one === "function") as Answer; // the last of each call
    setTimeout(() => answer({ status: "succeeded", value: act(...given) }), delay);
  };
  const listen = { addHandlerAsync: (event: string, act: (event: unknown) => void) => void (handlers[event] ??= []).push(act) };
  /** What the sender does by hand to the first field. */
  let typed: (entries: readonly string[]) => void = () => undefined;
  const field = (first: readonly string[]): object => {
    let list: unknown[] = first.map(emailAddress => ({ displayName: "", emailAddress, recipientType: "externalUser" }));
    typed = first.length > 0 ? entries => { list = entries.map(emailAddress => ({ displayName: "", emailAddress, recipientType: "externalUser" })); } : typed;
    return {
      getAsync: answered(() => list),
      setAsync: answered(entries => void (list = entries as unknown[])),
      addAsync: answered(entries => void (list = [...list, ...(entries as unknown[])])),
    };
  };
  const itemOf = (first: readonly string[]): object => {
    const session: { [key: string]: unknown } = {};
    const properties: { [key: string]: unknown } = {};
    return {
      ...(isMeeting ? { requiredAttendees: field(first), optionalAttendees: field([]), organizer: { getAsync: answered(() => ({ displayName: "", emailAddress: "us@us.example" })) } } : { to: field(first), cc: field([]), bcc: field([]), from: { getAsync: answered(() => ({ displayName: "", emailAddress: "us@us.example" })) } }),
      subject: { getAsync: answered(() => "News") },
      body: { getAsync: answered(() => "Hello") },
      getAttachmentsAsync: answered(() => []),
      saveAsync: answered(() => "AAMkFake="),
      ...(has("session data") ? { sessionData: { getAsync: answered(key => session[String(key)]), setAsync: answered((key, value) => void (session[String(key)] = value)), removeAsync: answered(key => void delete session[String(key)]) } } : {}),
      ...(has("custom properties") ? { loadCustomPropertiesAsync: answered(() => ({ get: (key: string) => properties[key], set: (key: string, value: unknown) => void (properties[key] = value), remove: (key: string) => void delete properties[key], saveAsync: answered(() => undefined) })) } : {}),
      ...(has("initialization context") ? { getInitializationContextAsync: answered(() => "") } : {}),
      ...(has("events") ? listen : {}),
    };
  };
  const mailbox: { item: unknown } = { item: itemOf(to), ...(has("events") ? listen : {}), ...{ userProfile: { emailAddress: user, displayName: "" } } };
  Object.assign(window, {
    ...(policy ? { bccGuardPolicy: policy } : {}),
    Office: {
      onReady: (act: () => void) => Promise.resolve().then(act),
      context: {
        ...(has("language") ? { displayLanguage: "en-US" } : {}),
        ...(has("diagnostics") ? { diagnostics: { platform: "Mac" } } : {}),
        ...(has("roaming settings") ? { roamingSettings: { get: () => undefined, set: () => undefined, saveAsync: answered(() => undefined) } } : {}),
        ...(has("requirements") ? { requirements: { isSetSupported: () => true } } : {}),
        mailbox,
      },
    },
    outlook: {
      select: (next: readonly string[] | undefined) => {
        mailbox.item = next && itemOf(next);
        for (const act of handlers["olkItemSelectedChanged"] ?? []) act({ type: "olkItemSelectedChanged" });
      },
      type: (entries: readonly string[]) => {
        typed(entries);
        for (const act of handlers["olkRecipientsChanged"] ?? []) act({ type: "olkRecipientsChanged" });
      },
      tell: (rule: string) => {
        for (const act of handlers["olkInitializationContextChanged"] ?? []) act({ type: "olkInitializationContextChanged", initializationContextData: JSON.stringify({ rule }) });
      },
    },
  });
}

interface TestSide {
  readonly outlook: { readonly select: (to: readonly string[] | undefined) => void; readonly type: (to: readonly string[]) => void; readonly tell: (rule: string) => void };
}

async function open(setting: Setting): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", error => errors.push(String(error)));
  await context.route("**/*", route => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name.endsWith("office.js")) return route.fulfill({ body: "", contentType: "text/javascript" });
    const file = join(addin, name);
    return existsSync(file) ? route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(name)] ?? "text/plain" }) : route.fulfill({ status: 404 });
  });
  await page.addInitScript(simulate, setting);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value); // a LayoutShift
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(`${SITE}taskpane.html`);
  await page.locator('main[aria-busy="false"]').waitFor();
  return { page, errors };
}

const STRANGERS = Array.from({ length: 12 }, (_, index) => `a${index}@a${index}.example`);
const BOOK_CLUB = ["carl@gmail.com", "dora@gmail.com", "b@b.example"];

describe("an open pane", () => {
  test("tells whoever listens, and does not look, what the check says of changed recipients", async () => {
    const { page, errors } = await open({ to: STRANGERS.slice(0, 1) });
    // What a screen reader says: the text that comes into a live region which was there before.
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const region of document.querySelectorAll("[aria-live=polite]")) {
        new MutationObserver(changes => {
          for (const { addedNodes, target, type } of changes) heard.push(type === "childList" ? [...addedNodes].map(one => one.textContent).join(" ") : (target.textContent ?? ""));
        }).observe(region, { childList: true, characterData: true, subtree: true });
      }
    });
    await page.evaluate(to => (window as unknown as TestSide).outlook.type(to), STRANGERS);
    await page.getByRole("heading", { name: /12/ }).first().waitFor();
    const heard = (await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).join(" ");
    expect(heard).toContain(await page.getByRole("heading", { level: 1 }).innerText());
    expect(errors).toEqual([]);
  });

  test("shows the item that is chosen next, and says when there is none", async () => {
    const { page, errors } = await open({ to: STRANGERS });
    await page.getByRole("button", { name: "Move 12 to Bcc" }).click();
    await page.getByText("12 people moved to Bcc.").waitFor();
    await page.evaluate(to => (window as unknown as TestSide).outlook.select(to), BOOK_CLUB);
    await page.getByRole("button", { name: "Move 3 to Bcc" }).waitFor();
    // What was done to the other message is not offered for this one.
    expect(await page.getByRole("button", { name: "Undo" }).count()).toBe(0);
    expect(await page.getByText("12 people").count()).toBe(0);
    await page.evaluate(() => (window as unknown as TestSide).outlook.select(undefined));
    await page.getByText("Open a message that you are writing").waitFor();
    await page.evaluate(to => (window as unknown as TestSide).outlook.select(to), STRANGERS);
    await page.getByRole("button", { name: "Move 12 to Bcc" }).waitFor();
    expect(errors).toEqual([]);
  });

  test("tells of a request only with the item that it was made for", async () => {
    const policy = { internalDomains: ["us.example"], rules: { "second-person": { severity: "stop", stop: { addresses: 1 } } } };
    const { page, errors } = await open({ to: ["boss@us.example"], policy, user: "hana@us.example", delay: 50 });
    const next = (): Promise<void> => page.evaluate(to => (window as unknown as TestSide).outlook.select(to), ["desk@us.example"]);
    await page.getByRole("button", { name: "Ask a colleague" }).click();
    await page.getByText("The request is kept with the draft.").waitFor();
    await next();
    await page.getByRole("button", { name: "Ask a colleague" }).waitFor();
    expect(await page.getByText("The request is kept").count()).toBe(0);
    // Nor when the next item comes before the answer.
    await page.getByRole("button", { name: "Ask a colleague" }).click();
    await next();
    await page.waitForTimeout(1500); // whatever was on its way has come
    await page.getByRole("button", { name: "Ask a colleague" }).waitFor();
    expect(await page.getByText("The request is kept").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test("marks what a later alert was about", async () => {
    const { page } = await open({ to: STRANGERS });
    expect(await page.locator(".asked").count()).toBe(0);
    await page.evaluate(() => (window as unknown as TestSide).outlook.tell("visible-recipients"));
    await page.locator('[data-rule="visible-recipients"].asked').waitFor();
    await page.evaluate(() => (window as unknown as TestSide).outlook.tell("a rule of a later version"));
    await page.locator(".asked").waitFor({ state: "detached" });
  });

  test("is of the sending mailbox, whoever is signed in", async () => {
    const { page } = await open({ to: ["desk@us.example", "boss@us.example", "a@a.example"], user: "delegate@them.example" });
    await page.getByText("Your organisation (2)").waitFor();
    await page.getByText("a@a.example").first().waitFor();
  });
});

describe("with a client that lacks", () => {
  test.each([
    ["events (before 1.15, and office.js of today)", ["events"]],
    ["what an alert hands over", ["initialization context"]],
    ["session data", ["session data"]],
    ["custom properties", ["custom properties"]],
    ["settings, and what it says of itself", ["roaming settings", "requirements", "language", "diagnostics"]],
    ["all of these", ["events", "initialization context", "session data", "custom properties", "requirements", "roaming settings", "language", "diagnostics"]],
  ] as const)("%s, people are moved and moved back", async (_, without) => {
    const { page, errors } = await open({ to: STRANGERS, without });
    await page.getByRole("button", { name: "Move 12 to Bcc" }).click();
    await page.getByText("12 people moved to Bcc.").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone.").waitFor();
    await page.getByRole("button", { name: "Move 12 to Bcc" }).waitFor();
    expect(errors).toEqual([]);
  });

  test("session data, a decision that cannot be kept is told of, and its reason need not be typed again", async () => {
    const { page, errors } = await open({ to: STRANGERS, without: ["session data"] });
    await page.getByRole("button", { name: "Send openly…" }).click();
    await page.getByLabel("Reason").fill("All of them asked for it");
    await page.getByRole("button", { name: "Send openly to 12 people" }).click();
    await page.getByText("Outlook did not confirm this").waitFor();
    expect(await page.getByLabel("Reason").inputValue()).toBe("All of them asked for it");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("12 people");
    expect(errors).toEqual([]);
  });

  test("everything, a meeting's people are taken off and come back", async () => {
    const { page } = await open({ to: STRANGERS, isMeeting: true, without: ["events", "initialization context", "session data", "requirements"] });
    await page.getByLabel("Field for a0@a0.example").selectOption("off");
    await page.getByRole("button", { name: "Remove 1 person" }).click();
    await page.getByText("The recipients are changed.").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone.").waitFor();
    await page.getByRole("searchbox").fill("a0@");
    await page.getByLabel("Field for a0@a0.example").waitFor();
  });
});

describe("nothing moves", () => {
  const shifts = (page: Page): Promise<readonly number[]> => page.evaluate(() => (window as unknown as { shifts: readonly number[] }).shifts);

  test("while the pane is loaded, with a slow Outlook", async () => {
    const { page } = await open({ to: STRANGERS, delay: 150 });
    await page.waitForTimeout(500); // what comes late has come
    expect(await shifts(page)).toEqual([]);
  });

  test("under the pointer while people are written", async () => {
    const { page } = await open({ to: STRANGERS, delay: 150 });
    const button = page.locator("button.primary");
    const before = await button.boundingBox();
    await button.click();
    await page.locator('main[aria-busy="true"]').waitFor();
    expect(await button.textContent()).toBe("Writing the recipients…");
    expect(await button.boundingBox()).toEqual(before);
    await page.getByText("12 people moved to Bcc.").waitFor();
  });
});
