/**
 * `npm run sbom`: two bills of materials (CycloneDX 1.6, JSON), the same for the
 * same lock file: what users install, and what it was built with.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");

export const BILLS = { runtime: "dist/sbom/runtime.cdx.json", everything: "dist/sbom/build.cdx.json" } as const;

/** Writes one and returns how many packages are in it. Throws what the tool says when it fails. */
export function writeBill(scope: keyof typeof BILLS): number {
  const file = join(root, BILLS[scope]);
  mkdirSync(dirname(file), { recursive: true });
  const tool = join(root, "node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js");
  const args = ["--output-reproducible", "--validate", "--flatten-components", "--mc-type", "application", ...(scope === "runtime" ? ["--omit", "dev"] : []), "--output-file", file];
  const { status, stderr } = spawnSync(process.execPath, [tool, ...args], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`cyclonedx-npm ended with ${status}: ${stderr}`);
  const { bomFormat, components } = JSON.parse(readFileSync(file, "utf8")) as { bomFormat?: string; components?: unknown[] }; // CycloneDX, validated by the tool
  if (bomFormat !== "CycloneDX" || !components) throw new Error(`${BILLS[scope]} is no bill of materials.`);
  return components.length;
}

function main(): void {
  for (const scope of ["runtime", "everything"] as const) console.log(`${BILLS[scope]}: ${writeBill(scope)} packages`);
}

if (require.main === module) main();
