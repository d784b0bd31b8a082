/**
 * `npm run audit`: known weaknesses of the packages we use, as the registry tells
 * them. Fails at high and above. Not every registry answers; where it does not,
 * nothing is known, and that is said so that nobody takes it for a clean bill.
 */
import { spawnSync } from "node:child_process";

export type Audit =
  | { readonly kind: "answered"; readonly counts: { readonly [severity: string]: number }; readonly names: readonly string[] }
  | { readonly kind: "not answered"; readonly why: string };

const SEVERE = ["high", "critical"];

/** Asks the registry about what is installed for users, or about everything. */
export function audit(scope: "runtime" | "everything"): Audit {
  const args = ["audit", "--json", ...(scope === "runtime" ? ["--omit=dev"] : [])];
  const { stdout, stderr } = spawnSync("npm", args, { encoding: "utf8", shell: process.platform === "win32", timeout: 120000 });
  return readAudit(stdout, stderr);
}

/** What npm says: a report, an error, or anything. */
export function readAudit(stdout: string, stderr: string): Audit {
  const report = parsed(stdout);
  const counts = report?.metadata?.vulnerabilities;
  if (counts === undefined) {
    const said = report?.message ?? report?.error?.summary ?? stderr.split("\n").find(line => /audit|error/i.test(line)) ?? "npm said nothing";
    // Whoever reads this need not know which registry it was.
    return { kind: "not answered", why: said.replace(/https?:\/\/\S+/g, "the registry").trim() };
  }
  const severe = Object.entries(report?.vulnerabilities ?? {}).filter(([, { severity }]) => SEVERE.includes(severity));
  return { kind: "answered", counts, names: severe.map(([name, { severity }]) => `${name} (${severity})`) };
}

interface Report {
  readonly message?: string;
  readonly error?: { readonly summary?: string };
  readonly metadata?: { readonly vulnerabilities?: { readonly [severity: string]: number } };
  readonly vulnerabilities?: { readonly [name: string]: { readonly severity: string } };
}

function parsed(text: string): Report | undefined {
  try {
    return JSON.parse(text) as Report; // every part of it is optional
  } catch {
    return undefined; // npm gave no JSON: it was not answered
  }
}

function main(): void {
  let isAnswered = true;
  for (const scope of ["runtime", "everything"] as const) {
    const result = audit(scope);
    if (result.kind === "not answered") {
      isAnswered = false;
      console.error(`\n  ****  NOT ANSWERED  ****\n  The registry gave no audit of ${scope === "runtime" ? "what users install" : "all packages"}: ${result.why}\n  Nothing is known about weaknesses. Run this again where the registry answers audits.\n`);
      continue;
    }
    const counts = Object.entries(result.counts).filter(([name, count]) => count > 0 && name !== "total").map(([name, count]) => `${count} ${name}`).join(", ");
    console.log(`${scope}: ${counts || "no known weaknesses"}`);
    if (result.names.length === 0) continue;
    console.error(`Severe: ${result.names.join(", ")}. \`npm audit\` tells more.`);
    process.exitCode = 1;
  }
  if (!isAnswered && process.argv.includes("--must-answer")) process.exitCode = 2;
}

if (require.main === module) main();
