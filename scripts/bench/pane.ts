/**
 * `npm run bench:pane`: how soon the pane shows a thousand recipients, and how
 * soon it follows a key, beside the same list in Fluent's two libraries. Ours is
 * the built pane, with all its sections, its check and its reading of the item;
 * theirs is the list alone, once with all rows and once with those in view.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import { launchBrowser } from "../browser";
import { figure, printTable, times } from "./measure";

const root = join(__dirname, "..", "..");
const addin = join(root, "dist", "addin");
const SITE = "https://pane.example/";
const LOADS = 9;
/** Milliseconds that a key may take. */
const KEY_GOAL = 50;
const OWN_GOAL = 25_000;

interface Contender {
  readonly name: string;
  readonly path: string;
  /** What stands there once the list is drawn. */
  readonly ready: string;
  readonly field: string;
}

const contenders: readonly Contender[] = [
  { name: "the pane, whole", path: "taskpane.html", ready: ".rows > li.member", field: "input[type=search]" },
  { name: "Fluent Web Components v3, all rows", path: "web-components.html?rows=all", ready: ".rows > li:nth-child(1000)", field: "fluent-text-input" },
  { name: "Fluent React v9, all rows", path: "react.html?rows=all", ready: ".rows > li:nth-child(1000)", field: "input[type=search]" },
  { name: "Fluent Web Components v3, rows in view", path: "web-components.html?rows=view", ready: ".rows > li:nth-child(24)", field: "fluent-text-input" },
  { name: "Fluent React v9, rows in view", path: "react.html?rows=view", ready: ".rows > li:nth-child(24)", field: "input[type=search]" },
];

/** What the pane asks of Outlook, answered at once: nothing of Outlook's own time is in the figures. */
const OFFICE = `
(() => {
  const answer = value => (...args) => queueMicrotask(() => args.find(one => typeof one === "function")?.({ status: "succeeded", value }));
  const people = Array.from({ length: 1000 }, (_, index) => ({ displayName: "Reader " + (index + 1), emailAddress: "reader" + (index + 1) + "@gmail.com", recipientType: "externalUser" }));
  const field = list => ({ getAsync: answer(list) });
  const failing = (...args) => queueMicrotask(() => args.find(one => typeof one === "function")?.({ status: "failed", error: { code: 9050 } }));
  const item = { to: field(people.slice(0, 600)), cc: field(people.slice(600)), bcc: field([]), from: { getAsync: answer({ displayName: "Us", emailAddress: "us@us.example" }) },
    sessionData: { getAsync: failing, setAsync: answer() }, loadCustomPropertiesAsync: failing, addHandlerAsync() {} };
  window.Office = { onReady: act => Promise.resolve().then(act), context: { displayLanguage: "en-US", diagnostics: { platform: "Mac" }, roamingSettings: { get() {} },
    requirements: { isSetSupported: () => true }, mailbox: { item, addHandlerAsync() {}, userProfile: { emailAddress: "us@us.example", displayName: "Us" } } } };
})();`;

const STYLE = ".row { display: flex; align-items: center; gap: 8px; height: 48px }";

/** Runs before the page's own scripts: notes when the list is on the screen. */
const watch = (ready: string): string => `
new MutationObserver((_, observer) => {
  if (!document.querySelector(${JSON.stringify(ready)})) return;
  observer.disconnect();
  requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { window.firstFrame = performance.now(); }; port2.postMessage(0); });
}).observe(document, { childList: true, subtree: true });`;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bcc-guard-bench-"));
  const browser = await launchBrowser();
  try {
    await build({
      entry: { react: "./scripts/bench/pane/react.ts", "web-components": "./scripts/bench/pane/web-components.ts" },
      output: { path: folder },
      optimization: { splitChunks: false },
    });
    const results = new Map<string, { first: number[]; keys: number[] }>(contenders.map(({ name }) => [name, { first: [], keys: [] }]));
    // In turn, so that whatever else the machine does falls on all of them alike.
    for (let load = 0; load <= LOADS; load++) {
      for (const contender of contenders) {
        const { first, keys } = await measure(browser, folder, contender);
        // The first load warms the browser.
        if (load > 0) results.get(contender.name)?.first.push(first);
        if (load > 0) results.get(contender.name)?.keys.push(...keys);
      }
    }
    report(results, folder, await ownBytes(folder));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

function build(changes: Configuration): Promise<void> {
  const rule = { test: /\.tsx?$/, use: { loader: "swc-loader", options: { swcrc: false, jsc: { parser: { syntax: "typescript" }, target: "es2022" } } } };
  const configuration: Configuration = { mode: "production", context: root, target: ["web", "es2022"], module: { rules: [rule] }, resolve: { extensions: [".ts", ".tsx", ".js"] }, performance: false, ...changes };
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

async function measure(browser: Browser, folder: string, { path, ready, field }: Contender): Promise<{ readonly first: number; readonly keys: readonly number[] }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  await serve(context, folder);
  const page = await context.newPage();
  await page.addInitScript(watch(ready));
  await page.goto(SITE + path);
  await page.waitForFunction(() => (window as { firstFrame?: number }).firstFrame !== undefined);
  const first = await page.evaluate(() => Number((window as { firstFrame?: number }).firstFrame));
  const keys = await typed(page, field);
  await context.close();
  return { first, keys };
}

async function serve(context: BrowserContext, folder: string): Promise<void> {
  await context.route("https://appsforoffice.microsoft.com/**", route => route.fulfill({ body: OFFICE, contentType: "text/javascript" }));
  await context.route(`${SITE}**`, route => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const other = /^(react|web-components)\.html$/.exec(name)?.[1];
    if (other !== undefined) return route.fulfill({ contentType: "text/html", body: `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body><script src="${other}.js"></script>` });
    const file = /^(react|web-components)\.js$/.test(name) ? join(folder, name) : join(addin, name);
    return route.fulfill({ path: file });
  });
}

/** From a key to the frame that shows what it has found, for each of some keys. */
async function typed(page: Page, field: string): Promise<number[]> {
  return page.evaluate(async selector => {
    const element = document.querySelector<HTMLInputElement>(selector);
    if (!element) throw new Error(`there is no ${selector}`);
    const input = element.shadowRoot?.querySelector("input") ?? element;
    // React notices what is typed by the setter of the element's own class.
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    const frame = (): Promise<void> => new Promise(resolve => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    }));
    const taken: number[] = [];
    for (const text of ["r", "re", "rea", "reader", "reader9", "reader99", "reader999", "reader99", "reader9", "reader", ""]) {
      await frame();
      const start = performance.now();
      set?.call(input, text);
      input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, data: text.slice(-1) }));
      await frame();
      taken.push(performance.now() - start);
    }
    return taken;
  }, field);
}

/** The pane's script without the domain data, which the check brings along, and without preact. */
async function ownBytes(folder: string): Promise<number> {
  const require_ = require;
  const configurations = (require_("../../webpack.config.js") as (env: object, options: { mode: string }) => Configuration[])({}, { mode: "production" });
  const pages = configurations.find(one => one.name === "pages");
  if (!pages) throw new Error("webpack.config.js builds no pages");
  const { taskpane } = pages.entry as { readonly taskpane: string };
  await build({
    ...pages,
    context: root,
    entry: { own: taskpane },
    output: { path: folder },
    plugins: (pages.plugins ?? []).filter(one => one?.constructor.name === "MiniCssExtractPlugin"),
    externals: [({ request = "" }, callback) => (/domain-data$|^preact/.test(request) ? callback(undefined, "var {}") : callback())],
  });
  return gzipSync(readFileSync(join(folder, "own.js")), { level: 9 }).length;
}

function report(results: ReadonlyMap<string, { readonly first: readonly number[]; readonly keys: readonly number[] }>, folder: string, own: number): void {
  const of = (name: string): { first: number; key: number; worst: number } => {
    const { first, keys } = results.get(name) ?? { first: [], keys: [] };
    return { first: median(first), key: median(keys), worst: Math.max(...keys) };
  };
  const ours = of(contenders[0]!.name); // there is a first one
  printTable(`A thousand recipients in a pane of 360 × 800 (median of ${LOADS} loads)`, ["", "first frame (ms)", "to ours", "a key (ms)", "worst", "to ours"],
    contenders.map(({ name }) => {
      const { first, key, worst } = of(name);
      return [name, figure(first), times(first / ours.first), figure(key), figure(worst), times(key / ours.key)];
    }));
  const bytes = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;
  printTable("Scripts, gzipped (bytes)", ["", "bytes"], [
    ["the pane's script, domain data and preact included", bytes(join(addin, "taskpane.js")).toLocaleString("en")],
    ["  of these our own code, the whole check included", own.toLocaleString("en")],
    ["Fluent Web Components v3, one field and one button", bytes(join(folder, "web-components.js")).toLocaleString("en")],
    ["Fluent React v9, one field, one button and one select", bytes(join(folder, "react.js")).toLocaleString("en")],
  ]);
  const best = Math.min(...contenders.slice(1, 3).map(({ name }) => of(name).first));
  const verdicts: readonly (readonly [string, boolean])[] = [
    [`first frame at most half of the better one with all rows: ${figure(ours.first)} of ${figure(best)} ms`, ours.first <= best / 2],
    [`a key below ${KEY_GOAL} ms: ${figure(ours.key)} ms, ${figure(ours.worst)} at worst`, ours.worst < KEY_GOAL],
    [`own code at most ${OWN_GOAL.toLocaleString("en")} bytes: ${own.toLocaleString("en")}`, own <= OWN_GOAL],
  ];
  console.log("\nGoals\n");
  for (const [text, isReached] of verdicts) console.log(`  ${isReached ? "reached" : "MISSED "}  ${text}`);
  if (!verdicts.every(([, isReached]) => isReached)) process.exitCode = 1;
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
