/**
 * Where addresses could go and do not: to anybody's server, to the console, into
 * storage of the browser, into errors, or in the clear into what Outlook keeps
 * for the add-in. Whole flows in a real browser, and every call of Outlook
 * failing with an error that names somebody.
 */
import type { Frame } from "playwright-core";
import { mailboxesOf, parseAddressList } from "../../src/core/address";
import { scenarios } from "../../src/simulator/scenarios";
import { startOutlook, type Compose, type Setting, type SimulatedOutlook } from "../../scripts/simulated-outlook";
import { fakeOffice, type FakeOffice, type Scene } from "../outlook/fake-office";
import { every } from "./ledger";

/** An address, as it stands or as it stands in a URL. */
const ADDRESS = /[^\s"'<>@=&?/]+(?:@|%40)[\w-]+(?:\.[\w-]+)+/i;

/** An address in other clothes: of these, too, none may be kept. */
const formsOf = (address: string): string[] => [address, encodeURIComponent(address), ...(["base64", "base64url", "hex"] as const).map(encoding => Buffer.from(address).toString(encoding).replace(/=+$/, ""))];

/**
 * Stands in for all that a browser keeps, and writes down what is put there. In
 * these windows Chromium itself would refuse a frame of another site.
 */
const STORAGE = `(function () {
  const written = window.written = [];
  const store = kind => new Proxy({}, {
    get: (held, name) => ({ setItem: (key, value) => { written.push(kind + " " + key + " " + value); held[key] = String(value); }, getItem: key => held[key] ?? null, removeItem: key => void delete held[key], clear: () => undefined, key: () => null })[name] ?? held[name],
    set: (held, name, value) => { written.push(kind + " " + String(name) + " " + value); held[name] = value; return true; },
  });
  for (const kind of ["localStorage", "sessionStorage"]) Object.defineProperty(window, kind, { value: store(kind) });
  for (const kind of ["indexedDB", "caches"]) Object.defineProperty(window, kind, { value: new Proxy({}, { get: (_, name) => (...words) => { written.push([kind, name, ...words].join(" ")); throw new Error("nothing is kept here"); } }) });
  Object.defineProperty(document, "cookie", { get: () => "", set: value => void written.push("cookie " + value) });
})();`;

describe("in a browser", () => {
  let outlook: SimulatedOutlook;
  beforeAll(async () => {
    outlook = await startOutlook();
  });
  afterAll(async () => {
    await outlook?.close();
  });

  interface Flow {
    readonly title: string;
    readonly setting: Setting;
    readonly act: (compose: Compose) => Promise<void>;
    /** Where something of the flow must have been kept, or the test has seen nothing. */
    readonly keeps: readonly (keyof Kept)[];
  }

  const button = (compose: Compose, name: string | RegExp): Promise<void> => compose.pane.getByRole("button", { name }).first().click();
  const said = (compose: Compose, text: string | RegExp): Promise<void> => compose.pane.locator(".said", { hasText: text }).waitFor();
  const panel = (compose: Compose, name: string) => compose.pane.locator(`[data-panel="${name}"]`);

  const flows: readonly Flow[] = [
    {
      title: "people moved to Bcc from the alert, and back from the pane",
      setting: { scenario: "visible-recipients-1" },
      keeps: ["session"],
      act: async compose => {
        await compose.sendAndRead();
        await compose.press("take-action");
        await compose.page.locator('[data-bar="bccGuardDone"]').waitFor();
        await compose.openPane();
        await button(compose, "Undo");
        await said(compose, "Undone.");
        await button(compose, /to Bcc$/);
        await said(compose, "moved to Bcc");
      },
    },
    {
      title: "people said to know each other",
      setting: { scenario: "visible-recipients-3" },
      keeps: ["settings"],
      act: async compose => {
        await compose.openPane();
        await button(compose, "They know each other…");
        await button(compose, "These 12 people know each other");
        await said(compose, "know each other");
      },
    },
    {
      title: "sent openly, for a reason that names somebody",
      setting: { scenario: "visible-recipients-6" },
      keeps: ["properties", "session"],
      act: async compose => {
        await compose.openPane();
        await button(compose, "Send openly…");
        await compose.pane.getByLabel("Reason").fill("Both asked for it: a@one.example");
        await button(compose, /^Send openly to/);
        await said(compose, "You decided");
        await compose.called("customProperties.saveAsync");
      },
    },
    {
      title: "a reply to which somebody is added",
      setting: { scenario: "visible-recipients-8" },
      keeps: ["session"],
      act: async compose => {
        await compose.called("sessionData.setAsync");
        await compose.page.getByText("new@five.example").waitFor();
        await compose.sendAndRead();
        await compose.press("do-not-send");
        await compose.openPane();
      },
    },
    {
      title: "asked of a colleague, and approved",
      setting: { scenario: "two-people", policy: "second-person", person: "hana" },
      keeps: ["properties"],
      act: async compose => {
        await compose.openPane();
        await panel(compose, "ask").getByRole("button", { name: /Ask/ }).click();
        await panel(compose, "waiting").waitFor();
        await compose.signIn("ken");
        await compose.openPane();
        const boxes = panel(compose, "approve").locator("input[type=checkbox]");
        await boxes.first().waitFor();
        for (let index = 0; index < (await boxes.count()); index++) await boxes.nth(index).check();
        await panel(compose, "approve").getByRole("button", { name: "Approve" }).click();
        await panel(compose, "approved").waitFor();
      },
    },
    ...(["refuse-reads", "refuse-writes", "refuse-properties", "delay-reads"] as const).map((fault): Flow => ({
      title: `Outlook failing: ${fault}`,
      setting: { scenario: "visible-recipients-1", fault },
      keeps: [],
      act: async compose => {
        await compose.sendAndRead();
        const action = compose.dialog.locator('button[data-button="take-action"]');
        if ((await action.count()) > 0) {
          await action.click();
          await compose.page.locator('[data-bar="bccGuardDone"]').waitFor();
        } else await compose.press("do-not-send");
        await compose.spoil("none");
        await compose.openPane();
      },
    })),
  ];

  interface Kept {
    readonly session: string;
    readonly properties: string;
    readonly settings: string;
  }

  /** What Outlook keeps for the add-in, asked through the add-in's own pane. */
  function keptIn(pane: Frame): Promise<Kept> {
    return pane.evaluate(async () => {
      const { item } = Office.context.mailbox;
      const ask = (start: (answer: (result: Office.AsyncResult<unknown>) => void) => void): Promise<unknown> => new Promise(resolve => start(result => resolve(result.value)));
      const properties = (await ask(answer => item!.loadCustomPropertiesAsync(answer as never))) as Office.CustomProperties; // the pane has an item
      const session = await ask(answer => (item as Office.MessageCompose).sessionData.getAllAsync(answer as never));
      // The names the add-in uses; Outlook has no list of settings.
      const settings = ["bccGuardRemembered"].map(name => Office.context.roamingSettings.get(name) as unknown).filter(value => value !== undefined);
      return { session: JSON.stringify(session), properties: JSON.stringify(properties.getAll()), settings: JSON.stringify(settings) };
    });
  }

  /** What a page has written where a browser would keep it. */
  const written = (frame: Frame): Promise<string> => frame.evaluate(() => [...(window as unknown as { written: string[] }).written, window.name].join("\n")); // `storage` made it

  test("a whole flow leaves an address nowhere", async () => {
    await every(flows, ({ title }) => title, async ({ setting, act, keeps }) => {
      const before = outlook.requests.length;
      const compose = await outlook.open({ ...setting, first: STORAGE });
      await act(compose);

      const addresses = Object.values(scenarios.find(({ id }) => id === setting.scenario)?.draft ?? {}).filter((value): value is string => typeof value === "string").flatMap(list => mailboxesOf(parseAddressList(list)).map(one => one.addrSpec)).filter(one => one.includes("@"));
      expect(addresses.length).toBeGreaterThan(2);
      const frames = compose.page.frames().filter(frame => /(?:taskpane|launchevent|commands)\.html/.test(frame.url()));
      const pane = frames.find(frame => /taskpane\.html/.test(frame.url()));
      if (!pane || frames.length < 2) throw new Error(`expected the pane and the launch events, found ${frames.map(frame => frame.url()).join()}`);
      const kept = await keptIn(pane);
      for (const place of keeps) expect({ place, length: kept[place].length > 10 }).toEqual({ place, length: true });

      const places: { readonly [place: string]: string } = {
        ...kept,
        requests: outlook.requests.slice(before).join("\n"),
        frames: compose.page.frames().map(frame => frame.url()).join("\n"),
        console: outlook.console.join("\n"),
        cookies: JSON.stringify(await compose.page.context().cookies()),
        storage: (await Promise.all(frames.map(written))).join("\n"),
      };
      for (const [place, text] of Object.entries(places)) {
        expect({ place, found: ADDRESS.exec(text)?.[0] }).toEqual({ place, found: undefined });
        expect({ place, found: addresses.flatMap(formsOf).find(form => text.includes(form)) }).toEqual({ place, found: undefined });
      }
    });
    expect(outlook.strayRequests).toEqual([]);
    expect(outlook.requests.length).toBeGreaterThan(50);
  }, 600000);

  test("an address that went somewhere would be found", async () => {
    const compose = await outlook.open({ scenario: "visible-recipients-3", first: STORAGE });
    await compose.openPane();
    const pane = compose.page.frames().find(frame => /taskpane\.html/.test(frame.url()));
    if (!pane) throw new Error("there is no pane");
    const before = { requests: outlook.requests.length, stray: outlook.strayRequests.length, console: outlook.console.length };
    await pane.evaluate(async () => {
      localStorage.setItem("x", "ann@one.example");
      sessionStorage["x"] = "bob@one.example";
      document.cookie = "x=carl@one.example";
      // It refuses, and has written down what was asked.
      await Promise.resolve().then(() => indexedDB.open("dora@one.example")).catch(() => undefined);
      console.log("ann@one.example");
      await fetch("?to=ann%40one.example").catch(() => undefined);
      await fetch("https://elsewhere.example/").catch(() => undefined);
    });
    expect(outlook.requests.slice(before.requests).join("\n")).toMatch(ADDRESS);
    expect(outlook.console.slice(before.console).join("\n")).toMatch(ADDRESS);
    expect(outlook.strayRequests.slice(before.stray)).toEqual(["https://elsewhere.example/"]);
    for (const name of ["ann", "bob", "carl", "dora"]) expect(await written(pane)).toContain(`${name}@one.example`);
  }, 120000);
});

describe("when Outlook's own errors name somebody", () => {
  const NAMED = "ann@one.example";
  const people = Array.from({ length: 14 }, (_, index) => `a${index}@a${index}.example`);
  const mail: Scene = { fields: { to: [NAMED, ...people], cc: ["b@b.example"], bcc: ["c@c.example"] }, composeType: "reply" };
  const entries = ["onMessageSend", "onMessageRecipientsChanged", "onNewMessageCompose", "moveToBcc"] as const;
  /** The objects of an item, and each method that may fail. */
  const CALLS = ["to.getAsync", "cc.getAsync", "bcc.getAsync", "to.setAsync", "cc.setAsync", "bcc.addAsync", "from.getAsync", "getComposeTypeAsync", "sessionData.getAsync", "sessionData.setAsync", "notificationMessages.getAllAsync", "notificationMessages.addAsync", "notificationMessages.replaceAsync"] as const;
  const WAYS = ["throws", "fails"] as const;

  const handlers: { [name: string]: (event: unknown) => void } = {};
  const lines: unknown[] = [];
  beforeAll(() => {
    globalThis.Office = { actions: { associate: (name: string, action: (event: unknown) => void) => void (handlers[name] = action) }, onReady: () => Promise.resolve() } as never; // all they ask for at first
    jest.isolateModules(() => {
      jest.requireActual("../../src/outlook/launchevent");
      jest.requireActual("../../src/outlook/commands");
    });
    for (const method of ["log", "info", "warn", "error", "debug", "trace"] as const) jest.spyOn(console, method).mockImplementation((...words: unknown[]) => void lines.push(words));
  });
  afterAll(() => {
    jest.restoreAllMocks();
  });

  function spoilt(office: FakeOffice, call: (typeof CALLS)[number], way: (typeof WAYS)[number]): void {
    const path = call.split(".");
    const method = path.pop() as string; // split gives one part at least
    const holder = path.reduce<{ [name: string]: never }>((object, name) => object[name] as never, office.Office.context.mailbox.item as never);
    holder[method] = ((...args: unknown[]) => {
      if (way === "throws") throw new Error(`${NAMED} cannot be resolved`);
      const callback = args.filter((one): one is (result: unknown) => void => typeof one === "function").pop();
      setImmediate(() => callback?.({ status: "failed", error: { code: 5010, name: NAMED, message: `${NAMED} cannot be resolved` } }));
    }) as never;
  }

  test("none of it is told, logged or kept", async () => {
    const cases = entries.flatMap(entry => CALLS.flatMap(call => WAYS.map(way => ({ entry, call, way }))));
    await every(cases, one => JSON.stringify(one), async ({ entry, call, way }) => {
      const office = fakeOffice(mail);
      for (const name of Object.keys(handlers)) office.Office.actions.associate(name, handlers[name] as never); // the fake fires it
      spoilt(office, call, way);
      globalThis.Office = office.Office;
      const firing = office.fire(entry);
      await firing.completed;
      const told = JSON.stringify([firing.completions, office.notifications, office.sessionData, office.roamingSettings, lines]);
      expect(told).not.toContain("@");
    });
  });
});
