/**
 * `npm run bench:pane`: how soon the pane shows a thousand recipients, and how
 * soon it follows a key, beside the same list in Fluent's two libraries. Ours is
 * the built pane, with all its sections, its check and its reading of the item;
 * theirs is the list alone, once with all rows and once with those in view. All
 * are production builds in one browser, with nothing kept from load to load.
 */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import { launchBrowser } from "../browser";
import { figure, printTable, times } from "./measure";

const root = join(__dirname, "..", "..");
const addin = join(root, "dist", "addin");
const LOADS = 15;
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
const [OURS, ...THEIRS] = contenders.map(({ name }) => name);
/** Those that draw the whole list, as Fluent's lists do by themselves. */
const WHOLE = THEIRS.slice(0, 2);

interface Result {
  readonly first: number[];
  readonly keys: number[];
}

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
  const server = await serve(folder);
  try {
    await build({
      entry: { react: "./scripts/bench/pane/react.ts", "web-components": "./scripts/bench/pane/web-components.ts" },
      output: { path: folder },
      optimization: { splitChunks: false },
    });
    const results = new Map<string, Result>(contenders.map(({ name }) => [name, { first: [], keys: [] }]));
    const site = `http://localhost:${(server.address() as AddressInfo).port}/`; // it listens on a port
    // In turn, so that whatever else the machine does falls on all of them alike.
    for (let load = 0; load <= LOADS; load++) {
      for (const contender of contenders) {
        const { first, keys } = await measure(browser, site, contender);
        // The first load warms the browser.
        if (load > 0) results.get(contender.name)?.first.push(...first);
        if (load > 0) results.get(contender.name)?.keys.push(...keys);
      }
    }
    report(results, folder, await ownParts(folder));
  } finally {
    await browser.close();
    server.close();
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

async function measure(browser: Browser, site: string, { path, ready, field }: Contender): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(watch(ready));
  await page.goto(site + path);
  await page.waitForFunction(() => (window as { firstFrame?: number }).firstFrame !== undefined);
  const first = await page.evaluate(() => Number((window as { firstFrame?: number }).firstFrame));
  const keys = await typed(page, field);
  await context.close();
  return { first: [first], keys };
}

/** All pages from this machine, and office.js as well: nothing of any network is in the figures. */
function serve(folder: string): Promise<Server> {
  const TYPES: { readonly [extension: string]: string } = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
  const bodyOf = (name: string): string | undefined => {
    if (name === "office.js") return OFFICE;
    const other = /^(react|web-components)\.html$/.exec(name)?.[1];
    if (other !== undefined) return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body><script src="${other}.js"></script>`;
    const file = [folder, addin].map(place => join(place, name)).find(existsSync);
    // The pane names Microsoft's own server.
    return file && readFileSync(file, "utf8").replace(/https:\/\/appsforoffice[^"]*/, "office.js");
  };
  const server = createServer((request, response) => {
    const name = new URL(String(request.url), "http://localhost").pathname.slice(1);
    const body = bodyOf(name);
    response.writeHead(body === undefined ? 404 : 200, { "content-type": `${TYPES[extname(name)] ?? "text/plain"}; charset=utf-8`, "cache-control": "no-store" });
    response.end(body);
  });
  return new Promise(resolve => {
    server.listen(0, "localhost", () => resolve(server));
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

interface OwnParts {
  /** The pane's script without preact, without the domain data that the check brings along, and without the words of any language. */
  readonly script: number;
  readonly style: number;
  /** The words of English and Japanese, which the script has in it: the alert speaks both. */
  readonly words: number;
}

async function ownParts(folder: string): Promise<OwnParts> {
  const configure = createRequire(__filename)("../../webpack.config.js") as (env: object, options: { mode: string }) => Configuration[]; // it has no types
  const pages = configure({}, { mode: "production" }).find(one => one.name === "pages");
  if (!pages) throw new Error("webpack.config.js builds no pages");
  const { taskpane } = pages.entry as { readonly taskpane: string }; // it builds this page
  const own = async (name: string, leftOut: RegExp): Promise<number> => {
    await build({
      ...pages,
      context: root,
      entry: { [name]: taskpane },
      output: { path: folder },
      plugins: (pages.plugins ?? []).filter(one => one?.constructor.name === "MiniCssExtractPlugin"),
      externals: [({ request = "" }, callback) => (leftOut.test(request) ? callback(undefined, "var {}") : callback())],
    });
    return zipped(join(folder, `${name}.js`));
  };
  const script = await own("wordless", /domain-data$|^preact|(^\.|locales)\/(en|ja)$/);
  const whole = await own("own", /domain-data$|^preact/);
  return { script, style: zipped(join(folder, "own.css")), words: whole - script };
}

function zipped(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

function report(results: ReadonlyMap<string, Result>, folder: string, { script, style, words }: OwnParts): void {
  const of = (name = ""): { first: number; key: number; most: number } => {
    const { first, keys } = results.get(name) ?? { first: [], keys: [] };
    return { first: quantile(first, 0.5), key: quantile(keys, 0.5), most: quantile(keys, 0.95) };
  };
  const ours = of(OURS);
  printTable(`A thousand recipients in a pane of 360 × 800 (medians of ${LOADS} loads, ${results.get(OURS ?? "")?.keys.length} keys)`, ["", "first frame (ms)", "to ours", "a key (ms)", "19 of 20 within", "to ours"],
    contenders.map(({ name }) => {
      const { first, key, most } = of(name);
      return [name, figure(first), times(first / ours.first), figure(key), figure(most), times(key / ours.key)];
    }));
  const bytes = (count: number): string => count.toLocaleString("en");
  const later = readdirSync(addin).filter(file => /^(words-.*|approval|read-policy|\d+)\.js$/.test(file));
  printTable("Gzipped (bytes)", ["", "bytes"], [
    ["taskpane.js, all in it", bytes(zipped(join(addin, "taskpane.js")))],
    ["  our own script, the check included", bytes(script)],
    ["  the words of English and Japanese", bytes(words)],
    ["  the rest: domain data, preact", bytes(zipped(join(addin, "taskpane.js")) - script - words)],
    ["taskpane.css", bytes(style)],
    ...later.map(file => [`${file}, when it is needed`, bytes(zipped(join(addin, file)))]),
    ["Fluent Web Components v3: the list alone", bytes(zipped(join(folder, "web-components.js")))],
    ["Fluent React v9: the list alone", bytes(zipped(join(folder, "react.js")))],
  ]);
  const best = Math.min(...WHOLE.map(name => of(name).first));
  const own = script + style;
  const verdicts: readonly (readonly [string, boolean])[] = [
    [`first frame at most half of the better one with all rows: ${figure(ours.first)} of ${figure(best)} ms`, ours.first <= best / 2],
    [`a key below ${KEY_GOAL} ms: ${figure(ours.key)} ms, 19 of 20 within ${figure(ours.most)}`, ours.most < KEY_GOAL],
    [`own script and style at most ${bytes(OWN_GOAL)} bytes: ${bytes(own)}`, own <= OWN_GOAL],
  ];
  console.log("\nGoals\n");
  for (const [text, isReached] of verdicts) console.log(`  ${isReached ? "reached" : "MISSED "}  ${text}`);
  if (!verdicts.every(([, isReached]) => isReached)) process.exitCode = 1;
}

function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
