/** The parts of `npm run proof`, in the order they run: one at a time, as the last ones measure. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { audit } from "../supply/audit";
import { faultsOf as licenceFaults, licences } from "../supply/licences";
import { lockedPackages, lockfileFaults } from "../supply/lockfile";
import { BILLS, writeBill } from "../supply/sbom";
import { program, tests, type Outcome, type Step } from "./outcome";

const root = join(__dirname, "../..");

export interface Part {
  readonly name: string;
  readonly what: string;
  readonly steps: readonly Step[];
}

export const parts: readonly Part[] = [
  {
    name: "engines",
    what: "the built Send files in V8, QuickJS, Hermes and Chromium: ES5, and the same answer to 5,000 drafts",
    steps: [es5Gate, tests("test/build.test.ts", "test/proof/engines.test.ts")],
  },
  { name: "faults", what: "every platform call of every entry failing in every way, one and two at once", steps: [tests("test/outlook/faults.test.ts", "test/e2e/faults.test.ts")] },
  { name: "remedies", what: "every remedy and decision with every call failing: nobody lost, nothing untrue told", steps: [tests("test/outlook/writer.test.ts", "test/proof/remedies.test.ts", "test/proof/decisions.test.ts")] },
  { name: "hostile", what: "names, lists, headers and policies made to mislead, in parsers, pane, alert and report", steps: [tests("test/hostile/lists.test.ts", "test/hostile/policies.test.ts", "test/proof/pages.test.ts")] },
  { name: "importers", what: "mail, settings and manifests broken in every way, at the command line", steps: [tests("test/proof/importers.test.ts")] },
  { name: "growth", what: "time per byte from 1 kB to 1 MB: nothing quadratic", steps: [program("-r", "./scripts/bench/compile.cjs", "scripts/bench/growth.ts")] },
  { name: "privacy", what: "no request to anybody else, no address in console, storage, errors or properties", steps: [tests("test/proof/privacy.test.ts")] },
  { name: "supply", what: "lock file, licences, bills of materials, known weaknesses", steps: [tests("test/supply/supply.test.ts"), lockfile, allowed, bills, weaknesses] },
  { name: "soak", what: "10,000 sends in one runtime, and memory after each thousand", steps: [tests("test/proof/soak.test.ts")] },
  { name: "windows", what: "50 compose windows that send at once", steps: [tests("test/proof/windows.test.ts")] },
  { name: "load", what: "a packaged site under wrk, behind nginx and Caddy", steps: [tests("test/proof/load.test.ts")] },
  { name: "planted", what: "faults put into the product on purpose, each to be caught", steps: [program("--import", "tsx", "scripts/proof/planted.ts")] },
];

const none: Pick<Outcome, "figures" | "unknown"> = { figures: {}, unknown: [] };
const outcome = (tried: number, troubles: readonly string[]): Outcome => ({ tried, failed: Math.min(troubles.length, tried), troubles, ...none });

/** Whatever classic Outlook loads, as es-check reads it. */
async function es5Gate(): Promise<Outcome> {
  const addin = join(root, "dist/addin");
  const files = ["launchevent.js", "second-person.js", ...readdirSync(join(addin, "locales")).map(name => `locales/${name}`)].map(name => join(addin, name));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "node_modules/es-check/lib/cli/index.js"), "es5", "--noCache", ...files], { cwd: root, encoding: "utf8" });
  return outcome(files.length, status === 0 ? [] : [stdout + stderr]);
}

async function lockfile(): Promise<Outcome> {
  return outcome(lockedPackages(), lockfileFaults());
}

async function allowed(): Promise<Outcome> {
  const troubles: string[] = [];
  let tried = 0;
  for (const scope of ["runtime", "everything"] as const) {
    const found = await licences(scope);
    tried += found.length;
    troubles.push(...licenceFaults(found, scope));
  }
  return outcome(tried, troubles);
}

async function bills(): Promise<Outcome> {
  const counts = (["runtime", "everything"] as const).map(scope => [BILLS[scope], `${writeBill(scope)} packages`] as const);
  return { ...outcome(counts.length, []), figures: Object.fromEntries(counts) };
}

async function weaknesses(): Promise<Outcome> {
  const answers = (["runtime", "everything"] as const).map(scope => ({ scope, result: audit(scope) }));
  const troubles: string[] = [];
  const unknown: string[] = [];
  for (const { scope, result } of answers) {
    if (result.kind === "not answered") unknown.push(`The registry gave no audit (${scope}): ${result.why}. Nothing is known about weaknesses.`);
    else if (result.names.length > 0) troubles.push(`${scope}: ${result.names.join(", ")}`);
  }
  return { tried: answers.length - unknown.length, failed: troubles.length, figures: {}, troubles, unknown };
}
