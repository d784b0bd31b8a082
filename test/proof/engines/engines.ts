/**
 * Three engines without a DOM, timers, crypto, storage or network, as the
 * runtime of classic Outlook is: QuickJS and Hermes, which know little but the
 * language, and V8, with what came after ECMAScript 2016 taken away.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { newQuickJSWASMModule, RELEASE_SYNC, type QuickJSWASMModule } from "quickjs-emscripten";
import type * as InEngine from "./in-engine";

/**
 * - `missing`: nothing but the language.
 * - `throwing`: every name that a host may add throws when it is touched.
 */
export type Surroundings = "missing" | "throwing";

export type EngineName = "QuickJS" | "Hermes" | "V8";

/** What hosts add to the language, or newer editions of it. */
const OPTIONAL = [
  "setTimeout", "clearTimeout", "setInterval", "clearInterval", "setImmediate", "queueMicrotask", "requestAnimationFrame", "console", "window", "self", "document", "navigator", "location", "history",
  "localStorage", "sessionStorage", "indexedDB", "caches", "crypto", "fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Intl", "URL", "URLSearchParams", "TextEncoder", "TextDecoder", "Blob",
  "performance", "process", "require", "module", "exports", "OfficeRuntime", "MessageChannel", "atob", "btoa", "structuredClone", "WebAssembly", "SharedArrayBuffer", "Atomics", "BigInt", "WeakRef",
  "FinalizationRegistry", "AggregateError", "globalThis", "global", "frames", "parent", "top", "alert", "postMessage", "importScripts", "Worker",
];

/** Of the language itself, what ECMAScript 2016 does not have, and what small engines leave out. */
const NEWER = [
  "Object.entries", "Object.values", "Object.fromEntries", "Object.getOwnPropertyDescriptors", "Object.hasOwn", "Object.groupBy", "Array.prototype.flat", "Array.prototype.flatMap", "Array.prototype.at",
  "Array.prototype.findLast", "Array.prototype.findLastIndex", "Array.prototype.toSorted", "Array.prototype.toReversed", "Array.prototype.with", "Array.fromAsync", "String.prototype.padStart", "String.prototype.padEnd",
  "String.prototype.trimStart", "String.prototype.trimEnd", "String.prototype.matchAll", "String.prototype.replaceAll", "String.prototype.at", "String.prototype.isWellFormed", "Promise.prototype.finally", "Promise.allSettled",
  "Promise.any", "Promise.withResolvers", "Symbol.asyncIterator", "Symbol.prototype.description", "WeakRef", "Reflect", "Proxy",
];

const trap = (name: string): string => `Object.defineProperty(global, ${JSON.stringify(name)}, { configurable: true, get: function () { throw new Error("touched ${name}"); } });`;

/** Makes the surroundings in an engine, whose global object is `global` here. */
function preparation(surroundings: Surroundings): string {
  const each = OPTIONAL.map(name => (surroundings === "throwing" ? trap(name) : `delete global[${JSON.stringify(name)}];`));
  return `(function (global) {\n${each.join("\n")}\n})(this);\n`;
}

/** Runs drafts in an engine; the answers, one a line. */
export async function runIn(engine: EngineName, surroundings: Surroundings, bundled: string, order: InEngine.Order): Promise<string> {
  switch (engine) {
    case "QuickJS":
      return inQuickJS(surroundings, bundled, order);
    case "Hermes":
      return inHermes(surroundings, bundled, order);
    case "V8":
      return inV8(surroundings, bundled, order);
  }
}

let loaded: Promise<QuickJSWASMModule> | undefined;

/** Jest knows no `import()`, with which the package would load its engine. */
function quickJS(): Promise<QuickJSWASMModule> {
  const own = createRequire(require.resolve("quickjs-emscripten"));
  return (loaded ??= newQuickJSWASMModule({ ...RELEASE_SYNC, importModuleLoader: () => Promise.resolve(own("@jitl/quickjs-wasmfile-release-sync/emscripten-module")) }));
}

async function inQuickJS(surroundings: Surroundings, bundled: string, order: InEngine.Order): Promise<string> {
  const opened = await openQuickJS(surroundings, bundled);
  try {
    return await opened.run(order);
  } finally {
    opened.close();
  }
}

/** An engine that is asked more than once, as a runtime that lives on is. */
export interface Opened {
  run(order: InEngine.Order): Promise<string>;
  /** Bytes it holds; garbage that nothing has collected yet may be among them. */
  bytes(): number;
  close(): void;
}

export async function openQuickJS(surroundings: Surroundings, bundled: string): Promise<Opened> {
  const library = await quickJS();
  const runtime = library.newRuntime();
  const context = runtime.newContext();
  const evaluate = (code: string): unknown => {
    const result = context.evalCode(code);
    if (result.error) throw new Error(JSON.stringify(context.dump(result.error)));
    const value: unknown = context.dump(result.value);
    result.value.dispose();
    return value;
  };
  evaluate(bundled);
  evaluate(preparation(surroundings));
  return {
    run: async order => {
      evaluate(`var answers, failure; answers = failure = undefined; void proof.run(${JSON.stringify(order)}).then(function (text) { answers = text; }, function (error) { failure = String(error && error.stack || error); });`);
      const jobs = runtime.executePendingJobs();
      if (jobs.error) throw new Error(JSON.stringify(context.dump(jobs.error)));
      const failure = evaluate("failure");
      if (failure !== undefined) throw new Error(String(failure));
      return String(evaluate("answers"));
    },
    bytes: () => {
      const usage = runtime.computeMemoryUsage();
      const { memory_used_size: size } = context.dump(usage) as { memory_used_size: number }; // as the package documents it
      usage.dispose();
      return size;
    },
    close: () => {
      context.dispose();
      runtime.dispose();
    },
  };
}

const HERMES = join(dirname(require.resolve("hermes-engine-cli/package.json")), { linux: "linux64-bin/hermes", darwin: "osx-bin/hermes", win32: "win64-bin/hermes.exe" }[process.platform as string] ?? "linux64-bin/hermes");

/** Promises get turns of their own, so that the timers of Hermes's shell can be taken away. */
async function inHermes(surroundings: Surroundings, bundled: string, order: InEngine.Order): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "bcc-guard-hermes-"));
  const file = join(folder, "script.js");
  // `print` is the shell's, and its only way out.
  const ending = `(function (print) { delete this.print; proof.run(${JSON.stringify(order)}).then(print, function (error) { print("failure: " + (error && error.stack || error)); }); })(print);`;
  writeFileSync(file, `${bundled}\n${preparation(surroundings)}\n${ending}`);
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(HERMES, ["-O", "-w", "-Xmicrotask-queue", file]);
      let [said, complained] = ["", ""];
      child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
      child.stderr.setEncoding("utf8").on("data", (text: string) => (complained += text));
      child.on("error", reject);
      child.on("close", code => {
        if (code !== 0 || complained !== "" || said.startsWith("failure: ")) reject(new Error(`Hermes ended with ${code}: ${complained}${said.slice(0, 1000)}`));
        else resolve(said);
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inV8(surroundings: Surroundings, bundled: string, order: InEngine.Order): Promise<string> {
  return openV8(surroundings, bundled).run(order);
}

/** The fake in one realm, the add-in in another that has been reduced to ECMAScript 2016. */
export function openV8(surroundings: Surroundings, bundled: string): Pick<Opened, "run"> {
  const outer = createContext({});
  const inner = createContext({});
  const removed = [...NEWER.map(path => {
    const parts = path.split(".");
    const name = parts.pop() as string; // split gives one part at least
    return `delete ${["global", ...parts].join(".")}[${JSON.stringify(name)}];`;
  })].join("\n");
  runInContext(`(function (global) {\n${removed}\n})(this);\n${preparation(surroundings)}`, inner);
  runInContext(bundled, outer);
  const { run } = runInContext("proof", outer) as typeof InEngine; // what the bundle exports
  const compile = (text: string): ((office: unknown) => void) => runInContext(`(function (Office) {\n${text}\n})`, inner) as (office: unknown) => void;
  return { run: order => run({ ...order, compile }) };
}
