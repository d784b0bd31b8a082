/**
 * `npm run licences`: whether everything may be used as we use it. What users
 * install must be permissive; what only builds and tests may be more, and each
 * that is unusual has its reason here.
 */
import { join } from "node:path";
import type { ModuleInfos } from "license-checker-rseidelsohn";

const root = join(__dirname, "../..");

const PERMISSIVE = ["MIT", "MIT-0", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "BlueOak-1.0.0", "CC0-1.0", "Unlicense"];

/** Of what only builds and tests: nothing of it goes to anybody. */
const UNUSUAL: { readonly [licence: string]: string } = {
  "MPL-2.0": "files of theirs that we changed would have to be published; we change none",
  "Python-2.0": "permissive; reads arguments of other tools",
  "CC-BY-4.0": "data about browsers, for compiling",
  "CC-BY-3.0": "names of licences, for this very check",
};

/** Packages without a licence that has a name. */
const BY_HAND: { readonly [name: string]: string } = {
  "@microsoft/office-js": "Microsoft's own terms: to develop and test add-ins. Never copied into what we build",
};

export interface Licence {
  readonly name: string;
  readonly licence: string;
}

/** The licences we may not rely on, each in a sentence. */
export function faultsOf(found: readonly Licence[], scope: "runtime" | "everything"): string[] {
  return found.filter(({ name, licence }) => !isAllowed(name, licence, scope)).map(({ name, licence }) => `${name}: ${licence} is not among the licences that ${scope === "runtime" ? "users may be given" : "we build with"}.`);
}

function isAllowed(name: string, licence: string, scope: "runtime" | "everything"): boolean {
  const allowed = scope === "runtime" ? PERMISSIVE : [...PERMISSIVE, ...Object.keys(UNUSUAL)];
  if (scope === "everything" && Object.keys(BY_HAND).some(known => name.replace(/@[^@]+$/, "") === known)) return true;
  const inner = licence.replace(/^\((.*)\)$/, "$1");
  // Of two to choose from, one must do; of two that both hold, both.
  if (inner.includes(" OR ")) return inner.split(" OR ").some(one => allowed.includes(one));
  return inner.split(" AND ").every(one => allowed.includes(one));
}

export async function licences(scope: "runtime" | "everything"): Promise<Licence[]> {
  const { init } = await import("license-checker-rseidelsohn");
  const found = await new Promise<ModuleInfos>((resolve, reject) => init({ start: root, production: scope === "runtime" }, (error, infos) => (error ? reject(error) : resolve(infos))));
  return Object.entries(found).map(([name, { licenses }]) => ({ name, licence: Array.isArray(licenses) ? licenses.join(" AND ") : String(licenses) }));
}

async function main(): Promise<void> {
  for (const scope of ["runtime", "everything"] as const) {
    const found = await licences(scope);
    const faults = faultsOf(found, scope);
    for (const fault of faults) console.error(fault);
    if (faults.length > 0) process.exitCode = 1;
    else console.log(`${scope}: ${found.length} packages, all of licences that fit`);
  }
}

if (require.main === module) void main();
