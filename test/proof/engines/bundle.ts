/** Bundles a file of ours for an engine (ES5, one global) or for a page. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

export async function bundle(file: string, kind: "engine" | "page"): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "bcc-guard-bundle-"));
  const isEngine = kind === "engine";
  const swc = isEngine
    ? { env: { targets: "ie 11" }, jsc: { parser: { syntax: "typescript" }, externalHelpers: true } }
    : { jsc: { parser: { syntax: "typescript" }, target: "es2022" } };
  const configuration: webpack.Configuration = {
    mode: "none",
    entry: file,
    target: ["web", isEngine ? "es5" : "es2022"],
    output: { path: folder, filename: "bundle.js", library: { type: "var", name: "proof" } },
    module: { rules: [{ test: /\.ts$/, use: { loader: "swc-loader", options: { swcrc: false, ...swc } } }] },
    resolve: { extensions: [".ts", ".js"] },
    // The fake answers later; in an engine without timers, that is a promise's turn.
    plugins: isEngine ? [new webpack.ProvidePlugin({ setImmediate: [join(__dirname, "soon.ts"), "soon"] })] : [],
  };
  try {
    await new Promise<void>((resolve, reject) => {
      webpack(configuration, (error, stats) => {
        if (error || !stats || stats.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
        else resolve();
      });
    });
    return readFileSync(join(folder, "bundle.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
