/**
 * `npm run lockfile`: whether the same commit gives the same packages, byte for
 * byte. Every version exact, every package with its hash, nothing installed that
 * the lock file does not know.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

interface Package {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: { readonly [name: string]: string };
  readonly devDependencies?: { readonly [name: string]: string };
}

export interface Lock {
  readonly lockfileVersion?: number;
  readonly packages: { readonly [path: string]: Package };
}

/** What is not exact, each in a sentence. `installed` is npm's own note of what it has installed. */
export function faultsOf(manifest: Package, lock: Lock, installed: Lock | undefined): string[] {
  const faults: string[] = [];
  if (lock.lockfileVersion !== 3) faults.push(`package-lock.json is of version ${lock.lockfileVersion}, not 3.`);
  const own = lock.packages[""] ?? {};
  for (const kind of ["dependencies", "devDependencies"] as const) {
    for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
      if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) faults.push(`package.json wants ${name} ${version}, which is no exact version.`);
      if (own[kind]?.[name] !== version) faults.push(`package-lock.json does not know ${name} ${version}.`);
      const locked = lock.packages[`node_modules/${name}`]?.version;
      if (locked !== version) faults.push(`package-lock.json has ${name} ${locked ?? "nowhere"}, package.json ${version}.`);
    }
  }
  for (const [path, one] of Object.entries(lock.packages)) {
    if (path === "") continue;
    if (one.link) faults.push(`${path} is a link.`);
    if (!/^sha512-/.test(one.integrity ?? "")) faults.push(`${path} has no SHA-512.`);
    if (one.resolved !== undefined && !/^https:/.test(one.resolved)) faults.push(`${path} does not come over https.`);
  }
  if (!installed) return [...faults, "Nothing is installed. Run `npm ci` first."];
  for (const [path, one] of Object.entries(installed.packages)) {
    const locked = lock.packages[path];
    if (!locked) faults.push(`${path} is installed, and not in package-lock.json.`);
    else if (locked.version !== one.version || locked.integrity !== one.integrity) faults.push(`${path} is installed as ${one.version}, locked as ${locked.version}.`);
  }
  for (const [path, one] of Object.entries(lock.packages)) {
    if (path !== "" && !one.optional && !installed.packages[path]) faults.push(`${path} is locked, and not installed.`);
  }
  return faults;
}

/** Actions of hosted CI that are named by anything but a commit. */
export function unpinnedActions(folder = join(root, ".github/workflows")): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter(name => /\.ya?ml$/.test(name)).flatMap(name =>
    [...readFileSync(join(folder, name), "utf8").matchAll(/^\s*-?\s*uses:\s*(\S+)/gm)]
      .map(([, action = ""]) => action)
      .filter(action => !action.startsWith("./") && !/@[0-9a-f]{40}$/.test(action))
      .map(action => `${name} uses ${action}, which is not pinned to a commit.`));
}

export function lockfileFaults(): string[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));
  const note = "node_modules/.package-lock.json";
  const installed = existsSync(join(root, note)) ? (read(note) as Lock) : undefined; // npm wrote it
  const faults = [...faultsOf(read("package.json") as Package, read("package-lock.json") as Lock, installed), ...unpinnedActions()];
  const { status, stderr } = spawnSync("npm", ["ls", "--all"], { cwd: root, encoding: "utf8", shell: process.platform === "win32" });
  return status === 0 ? faults : [...faults, `\`npm ls\` finds fault with what is installed: ${stderr.trim().split("\n").pop()}`];
}

export function lockedPackages(): number {
  return Object.keys((JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock).packages).length - 1; // npm wrote it
}

function main(): void {
  const faults = lockfileFaults();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${lockedPackages()} packages, each of an exact version with its hash, installed as they are locked.`);
}

if (require.main === module) main();
