/**
 * The launch-event file as it was built, in engines without a DOM, timers,
 * crypto, storage or network, and in Chromium through office.js: the same
 * answers to the same drafts.
 */
import { readFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../../scripts/browser";
import { MICROSOFT_AJAX, microsoftAjaxStub, OFFICE_JS, officeJsFolder } from "../../scripts/server";
import { bundle } from "./engines/bundle";
import { policies, policyOf, draftOf } from "./engines/drafts";
import type * as InBrowser from "./engines/in-browser";
import { runIn, type EngineName, type Surroundings } from "./engines/engines";
import { every, record } from "./ledger";

const addin = join(__dirname, "../../dist/addin");
const source = readFileSync(join(addin, "launchevent.js"), "utf8");

const ALL = 5000;
/** Drafts for which the file is loaded anew each time, which takes longer. */
const FRESH = 200;

let bundled: string;
/** What V8 answers, with which the others are compared. */
let answers: readonly string[];
const linesOf = (text: string): string[] => text.split("\n").filter(line => line !== "");

beforeAll(async () => {
  bundled = await bundle(join(__dirname, "engines/in-engine.ts"), "engine");
  answers = linesOf(await runIn("V8", "missing", bundled, { source, from: 0, to: ALL, isFresh: false }));
});

test("the drafts are of all kinds, and so are the answers", () => {
  expect(answers).toHaveLength(ALL);
  const kinds = new Map<string, number>();
  answers.forEach((line, number) => {
    const { allowEvent, sendModeOverride } = JSON.parse(line) as { allowEvent: boolean; sendModeOverride?: string };
    const kind = `${draftOf(number).kind} ${allowEvent ? "goes" : sendModeOverride ? "is asked about" : "is stopped"}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  });
  expect(kinds.size).toBe(6);
  for (const count of kinds.values()) expect(count).toBeGreaterThan(20);
  expect(new Set(answers.map((_, number) => policyOf(number))).size).toBe(policies.length);
  record({ tried: 0, failed: 0, figures: Object.fromEntries([...kinds].map(([kind, count]) => [kind, String(count)])) });
});

test("no answer holds an address or a name of the draft's", async () => {
  await every(answers.keys(), number => `draft ${number}`, number => {
    const text = answers[number] ?? "";
    expect(text).not.toContain("@");
    for (const { name } of draftOf(number).fields.flat()) if (name.length > 3) expect(text).not.toContain(JSON.stringify(name).slice(1, -1));
  });
});

const engines: readonly EngineName[] = ["V8", "QuickJS", "Hermes"];
const surroundings: readonly Surroundings[] = ["missing", "throwing"];

describe.each(engines)("%s", engine => {
  test.each(surroundings)("answers every draft as V8 does, with everything optional %s", async around => {
    const found = linesOf(await runIn(engine, around, bundled, { source, from: 0, to: ALL, isFresh: false }));
    expect(found).toHaveLength(ALL);
    await every(found.keys(), number => `draft ${number}`, number => expect(found[number]).toBe(answers[number]));
  });

  test("answers the same when it loads the file for each draft", async () => {
    const found = linesOf(await runIn(engine, "throwing", bundled, { source, from: 0, to: FRESH, isFresh: true }));
    await every(found.keys(), number => `draft ${number}`, number => expect(found[number]).toBe(answers[number]));
  });
});

/** A launch-event file that answers with what it finds around it. */
const probe = `Office.actions.associate("onMessageSend", function (event) {
  var names = ["setTimeout", "console", "document", "crypto", "localStorage", "fetch", "XMLHttpRequest", "Intl", "globalThis"];
  var found = names.map(function (name) {
    try { return new Function("return typeof " + name)(); } catch (error) { return "throws"; }
  });
  event.completed({ allowEvent: true, contextData: found.join(), commandId: "x" });
});
Office.actions.associate("onAppointmentSend", function (event) { event.completed({ allowEvent: true }); });
Office.actions.associate("onNewMessageCompose", function (event) { event.completed({ allowEvent: true }); });`;

test.each(engines.filter(engine => engine !== "V8"))("%s has nothing but the language, or what throws", async engine => {
  for (const [around, expected] of [["missing", "undefined"], ["throwing", "throws"]] as const) {
    const [answer = ""] = linesOf(await runIn(engine, around, bundled, { source: probe, from: 0, to: 1, isFresh: false }));
    const { contextData } = JSON.parse(answer) as { contextData?: string };
    expect(new Set(contextData?.split(","))).toEqual(new Set([expected]));
  }
});

describe("Chromium, through office.js", () => {
  test("answers every draft as V8 does", async () => {
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext();
      const host = await bundle(join(__dirname, "engines/in-browser.ts"), "page");
      const sites = policies.map((_, index) => `https://policy-${index}.us.example/`);
      await context.route("https://outlook.office.com/**", route => route.fulfill({ body: "<!doctype html><meta charset=utf-8><body></body>", contentType: "text/html" }));
      await context.route("https://*.us.example/**", async route => {
        const url = new URL(route.request().url());
        const file = url.pathname.slice(1);
        const policy = policies[sites.indexOf(`${url.origin}/`)];
        const text = await readFile(join(addin, file), "utf8");
        const packaged = file === "launchevent.js" && policy !== undefined ? `var bccGuardPolicy=${JSON.stringify(policy)};\n${text}` : text;
        return route.fulfill({ body: packaged, contentType: file.endsWith(".js") ? "text/javascript" : "text/html" });
      });
      await context.route(`${OFFICE_JS}**`, async route => route.fulfill({ body: await readFile(join(officeJsFolder, new URL(route.request().url()).pathname.replace("/lib/1/hosted/", ""))), contentType: "text/javascript" }));
      await context.route(MICROSOFT_AJAX, route => route.fulfill({ body: microsoftAjaxStub, contentType: "text/javascript" }));
      const page = await context.newPage();
      await page.goto("https://outlook.office.com/");
      await page.addScriptTag({ content: host });
      const found = await page.evaluate(([last, places]) => (window as unknown as { proof: typeof InBrowser }).proof.run(0, last, places), [ALL, sites] as const); // the bundle's global
      expect(found).toHaveLength(ALL);
      await every(found.keys(), number => `draft ${number}`, number => expect(JSON.parse(found[number]!)).toEqual(JSON.parse(answers[number]!))); // both have ALL
    } finally {
      await browser.close();
    }
  }, 900000);
});
