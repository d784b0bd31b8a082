/** What is said of our packages, and that what must be said of them is. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readAudit } from "../../scripts/supply/audit";
import { faultsOf as licenceFaults } from "../../scripts/supply/licences";
import { faultsOf as lockFaults, unpinnedActions, type Lock } from "../../scripts/supply/lockfile";

const root = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json")) as { dependencies: { [name: string]: string }; devDependencies: { [name: string]: string } };

describe("an audit", () => {
  const counts = { info: 0, low: 1, moderate: 2, high: 1, critical: 0, total: 4 };

  test("names what is high or critical", () => {
    const report = { metadata: { vulnerabilities: counts }, vulnerabilities: { one: { severity: "high" }, two: { severity: "moderate" } } };
    expect(readAudit(JSON.stringify(report), "")).toEqual({ kind: "answered", counts, names: ["one (high)"] });
  });

  test.each([
    ["an error of the registry", JSON.stringify({ message: "405 Method Not Allowed - POST https://registry.example/-/npm/v1", error: {} }), "npm error audit"],
    ["nothing", "", ""],
    ["a page", "<html>502</html>", "npm error audit endpoint returned an error"],
    ["JSON that is no report", "[]", ""],
    ["null", "null", ""],
  ])("that gets %s for an answer is not taken for clean", (_, stdout, stderr) => {
    const result = readAudit(stdout, stderr);
    expect(result).toEqual({ kind: "not answered", why: expect.stringMatching(/\S/) });
    expect(JSON.stringify(result)).not.toMatch(/https?:/);
  });
});

describe("the lock file", () => {
  const one = { version: "1.0.0", integrity: "sha512-AA==" };
  const lock: Lock = { lockfileVersion: 3, packages: { "": { dependencies: { one: "1.0.0" } }, "node_modules/one": one } };
  const exact = { dependencies: { one: "1.0.0" } };

  test("is in order when versions are exact, hashed, and installed as locked", () => {
    expect(lockFaults(exact, lock, lock)).toEqual([]);
  });

  test.each<[string, object, Lock, Lock | undefined]>([
    ["a range in package.json", { dependencies: { one: "^1.0.0" } }, lock, lock],
    ["a package that is not locked", { dependencies: { one: "1.0.0", two: "1.0.0" } }, lock, lock],
    ["another version locked", { dependencies: { one: "1.0.1" } }, lock, lock],
    ["no hash", exact, { ...lock, packages: { ...lock.packages, "node_modules/one": { version: "1.0.0" } } }, lock],
    ["a weak hash", exact, { ...lock, packages: { ...lock.packages, "node_modules/one": { ...one, integrity: "sha1-AA==" } } }, lock],
    ["a package over http", exact, { ...lock, packages: { ...lock.packages, "node_modules/one": { ...one, resolved: "http://somewhere.example/one.tgz" } } }, lock],
    ["an old lock file", exact, { ...lock, lockfileVersion: 1 }, lock],
    ["nothing installed", exact, lock, undefined],
    ["another version installed", exact, lock, { packages: { "node_modules/one": { ...one, version: "1.0.1" } } }],
    ["a stranger installed", exact, lock, { packages: { ...lock.packages, "node_modules/two": one } }],
    ["a locked package not installed", exact, lock, { packages: {} }],
  ])("is not in order with %s", (_, own, locked, installed) => {
    expect(lockFaults(own, locked, installed)).not.toEqual([]);
  });

  test("of this project is exact", () => {
    expect(lockFaults(manifest, JSON.parse(read("package-lock.json")) as Lock, JSON.parse(read("package-lock.json")) as Lock)).toEqual([]);
  });
});

test("whatever CI runs that others have written is pinned to a commit", () => {
  expect(unpinnedActions()).toEqual([]);
});

describe("a licence", () => {
  test.each([
    ["MIT", "runtime"],
    ["(MIT OR GPL-3.0)", "runtime"],
    ["Apache-2.0 AND MIT", "runtime"],
    ["MPL-2.0", "everything"],
  ] as const)("%s will do for %s", (licence, scope) => {
    expect(licenceFaults([{ name: "one@1.0.0", licence }], scope)).toEqual([]);
  });

  test.each([
    ["GPL-3.0", "runtime"],
    ["MPL-2.0", "runtime"],
    ["MIT AND GPL-3.0", "runtime"],
    ["UNKNOWN", "everything"],
    ["Custom: LICENSE", "everything"],
    ["", "everything"],
  ] as const)("%s will not do for %s", (licence, scope) => {
    expect(licenceFaults([{ name: "one@1.0.0", licence }], scope)).toHaveLength(1);
  });

  test("of Microsoft's office.js will do for tests, and never for users", () => {
    const office = [{ name: "@microsoft/office-js@1.1.110", licence: "UNKNOWN" }];
    expect(licenceFaults(office, "everything")).toEqual([]);
    expect(licenceFaults(office, "runtime")).toHaveLength(1);
  });
});

test("every package that users get says why it is there, and none is named that they do not get", () => {
  const rows = [...read("docs/decisions/0004-dependencies.md").matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual(Object.keys(manifest.dependencies).sort());
});

test("there is a page for whoever finds a weakness, and one of the threats, in each language", () => {
  for (const page of ["SECURITY.md", "docs/threat-model.md", "docs/threat-model.ja.md"]) expect(existsSync(join(root, page))).toBe(true);
});
