/**
 * The built Send bundle (`npm run build` comes before `npm test`): what classic
 * Outlook, which runs it alone, asks of the file.
 */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { parse, tokenizer } from "acorn";

const path = join(__dirname, "../dist/addin/launchevent.js");
const bytes = readFileSync(path);
const code = bytes.toString("latin1");

describe("launchevent.js", () => {
  test("is no older than its sources", () => {
    for (const source of ["../src/outlook/launchevent.ts", "../src/outlook/item.ts", "../src/core/check.ts"]) {
      expect({ source, isOlder: statSync(path).mtimeMs >= statSync(join(__dirname, source)).mtimeMs }).toEqual({ source, isOlder: true });
    }
  });

  test("is ES5", () => {
    expect(() => parse(code, { ecmaVersion: 5 })).not.toThrow();
  });

  test("is ASCII, so that no host can take it for another encoding", () => {
    expect(bytes.findIndex(byte => byte > 127)).toBe(-1);
  });

  test("has at most 40 kB gzipped, all data included", () => {
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(40_000);
  });

  test("names nothing that a bare engine lacks, nor anything that reaches the network or storage", () => {
    const absent = new Set([
      "window", "document", "navigator", "location", "self", "globalThis", "global", "process", "require", "module", "exports", "console",
      "Intl", "TextDecoder", "TextEncoder", "URL", "Blob", "crypto", "performance", "async", "await", "import", "eval", "Function", "WebAssembly",
      "fetch", "XMLHttpRequest", "WebSocket", "EventSource", "importScripts", "localStorage", "sessionStorage", "indexedDB", "caches",
      "Symbol", "Proxy", "Reflect", "BigInt", "WeakRef", "structuredClone", "queueMicrotask", "requestAnimationFrame",
    ]);
    const named = new Set<string>();
    let before = "";
    for (const token of tokenizer(code, { ecmaVersion: 5 })) {
      const text = code.slice(token.start, token.end);
      if (before !== "." && absent.has(text) && code.charAt(token.end) !== ":") named.add(text);
      before = text;
    }
    expect([...named]).toEqual([]);
  });

  test("assumes nothing but Office when it is loaded, and registers the launch events at once", () => {
    const associated: string[] = [];
    const touched: string[] = [];
    const office = new Proxy({}, {
      get: (_, name) => {
        touched.push(String(name));
        return name === "actions" ? { associate: (action: string) => associated.push(action) } : undefined;
      },
    });
    runInContext(code, createContext({ Office: office }));
    expect(associated.sort()).toEqual(["onAppointmentSend", "onMessageRecipientsChanged", "onMessageSend", "onNewMessageCompose"]);
    expect(new Set(touched)).toEqual(new Set(["actions"]));
  });
});
