/**
 * A Chromium for tests and screenshots: an installed Chrome, Edge or Chromium;
 * else the one inside the npm package @sparticuz/chromium (Linux, x64). None is
 * an error that says what to do.
 */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge"];

const PLACES: { readonly [platform: string]: readonly string[] } = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap(name => {
    const folder = process.env[name];
    return folder === undefined ? [] : [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")];
  }),
};

export async function launchBrowser(extra: readonly string[] = []): Promise<Browser> {
  const installed = installedBrowser();
  if (installed !== undefined) {
    return chromium.launch({ executablePath: installed, args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), ...extra] });
  }
  if (process.platform === "linux" && process.arch === "x64") {
    // Makes the package unpack the libraries that a bare machine lacks; it looks when it is loaded.
    process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
    const { default: packaged } = await import("@sparticuz/chromium");
    // Meant for a function that opens one page and ends: with one process, closing a page ends all.
    const args = packaged.args.filter(argument => argument !== "--single-process" && argument !== "--no-zygote");
    return chromium.launch({ executablePath: await packaged.executablePath(), args: [...args, ...extra] });
  }
  throw new Error("No browser was found. Install Chrome, Edge or Chromium, or name one in the environment variable BCC_GUARD_BROWSER.");
}

/** Where a browser is installed, or undefined. The one that BCC_GUARD_BROWSER names must exist. */
function installedBrowser(): string | undefined {
  const named = process.env["BCC_GUARD_BROWSER"];
  if (named === "packaged") return undefined;
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`BCC_GUARD_BROWSER names ${named}, but there is no such file.`);
    return named;
  }
  const suffix = process.platform === "win32" ? ".exe" : "";
  const inPath = (process.env["PATH"] ?? "").split(delimiter).flatMap(folder => NAMES.map(name => join(folder, name + suffix)));
  return [...inPath, ...(PLACES[process.platform] ?? [])].find(path => existsSync(path));
}
