import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { addPolicy } from "../../src/cli/policy";
import { readPolicyText } from "../../src/cli/policy-file";
import { runCommand } from "./run-command";

const folder = mkdtempSync(join(tmpdir(), "policy-command-"));
const run = (...args: string[]) => runCommand(addPolicy, "policy", ...args);

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const good = fileOf("good.json", '{ "internalDomains": ["us.example"] }');
const same = fileOf("same.json", '{ "internalDomains": ["US.example"], "mode": "enforce" }');
const other = fileOf("other.json", '{ "mode": "observe" }');
const flawed = fileOf("flawed.json", '{\n  "mod": 1,\n  "timeLimit": 2\n}');
const broken = fileOf("broken.json", '{\n  "mode": ');
const absent = join(folder, "absent.json");

describe("policy check", () => {
  test("finds nothing in a policy without problems", async () => {
    expect(await run("check", good)).toEqual({ status: 0, out: `${good}: no problems.\n`, err: "" });
  });

  test("puts every problem on a line that editors can follow", async () => {
    const { status, out, err } = await run("check", flawed);
    expect(status).toBe(1);
    expect(err).toBe("");
    const lines = out.trimEnd().split("\n");
    expect(lines[0]?.startsWith(`${flawed}:2:3: mod is no setting`)).toBe(true);
    expect(lines[1]?.startsWith(`${flawed}:3:16: timeLimit: found 2`)).toBe(true);
    expect(lines[2]).toBe(`${flawed}: 2 problems.`);
  });

  test("tells a policy that is broken from one that cannot be read", async () => {
    expect((await run("check", broken)).status).toBe(1);
    const { status, out, err } = await run("check", absent);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain("There is no such file.");
  });

  test("speaks Japanese", async () => {
    expect((await run("check", flawed, "--locale", "ja")).out).toContain("問題が2件あります。");
  });
});

describe("policy explain", () => {
  test("explains a file, and the defaults without one", async () => {
    expect((await run("explain", good)).out).toContain("Everyone at us.example is a colleague");
    expect((await run("explain")).out).toContain("Everyone of the sender's own organisation is a colleague");
    expect((await run("explain", good, "--locale", "ja")).out).toContain("us.example の人は");
  });

  test("explains what is left of a flawed policy and names the flaws", async () => {
    const { status, out, err } = await run("explain", flawed);
    expect(status).toBe(0);
    expect(out).not.toBe("");
    expect(err.trimEnd().split("\n")).toHaveLength(2);
  });

  test.each([["broken", broken], ["absent", absent]])("does not pass the defaults off as a policy that is %s", async (_, file) => {
    const { status, out } = await run("explain", file);
    expect({ status, out }).toEqual({ status: 2, out: "" });
  });
});

describe("policy diff", () => {
  test("tells by its exit status whether anything changes", async () => {
    expect(await run("diff", good, same)).toEqual({ status: 0, out: "Both policies mean the same.\n", err: "" });
    expect((await run("diff", good, other)).status).toBe(1);
    expect((await run("diff", good, broken)).status).toBe(2);
    expect((await run("diff", absent, good)).status).toBe(2);
  });
});

describe("policy init", () => {
  test("writes a policy to standard output from options alone", async () => {
    const { status, out, err } = await run("init", "--internal", "us.example", "--contact", "ext. 7", "--mode", "observe");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(readPolicyText(out)).toMatchObject({ problems: [], policy: { internalDomains: ["us.example"], mode: "observe", contact: { text: "ext. 7" } } });
  });

  test("writes to a new file, and to one that is there only by force", async () => {
    const path = join(folder, "new.jsonc");
    expect((await run("init", "--internal", "us.example", "--out", path)).status).toBe(0);
    const first = readFileSync(path, "utf8");
    const refused = await run("init", "--internal", "them.example", "--out", path);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain("--force replaces it");
    expect(readFileSync(path, "utf8")).toBe(first);
    expect((await run("init", "--internal", "them.example", "--out", path, "--force")).status).toBe(0);
    expect(readPolicyText(readFileSync(path, "utf8")).policy.internalDomains).toEqual(["them.example"]);
  });

  test("asks nobody for answers that could not be written", async () => {
    const { status, err } = await run("init", "--out", good, "--locale", "ja");
    expect(status).toBe(2);
    expect(err).toBe(`bcc-guard: ${good}: ファイルがすでにあります。--force を付けると置き換えます。\n`);
  });

  test("writes nothing when whoever is asked goes away", async () => {
    const path = join(folder, "abandoned.json");
    const stdin = Object.getOwnPropertyDescriptor(process, "stdin");
    const typed = Object.assign(new PassThrough(), { isTTY: true });
    try {
      Object.defineProperty(process, "stdin", { value: typed, configurable: true });
      typed.end("us.example\n");
      const { status, err } = await run("init", "--out", path);
      expect(status).toBe(2);
      expect(err).toMatch(/\nbcc-guard: Nothing was written\.\n$/);
      expect(existsSync(path)).toBe(false);
    } finally {
      if (stdin) Object.defineProperty(process, "stdin", stdin);
    }
  });

  test("leaves nothing behind where it cannot write", async () => {
    const place = mkdtempSync(join(tmpdir(), "policy-init-"));
    mkdirSync(join(place, "taken"));
    expect((await run("init", "--contact", "x", "--out", join(place, "taken"), "--force")).status).toBe(2);
    expect((await run("init", "--contact", "x", "--out", join(place, "none", "policy.json"))).status).toBe(2);
    expect((await run("init", "--internal", "not a domain", "--out", join(place, "policy.json"))).status).toBe(2);
    expect(readdirSync(place)).toEqual(["taken"]);
  });

  test("replaces what a link points to, not the link", async () => {
    const place = mkdtempSync(join(tmpdir(), "policy-init-"));
    writeFileSync(join(place, "real.json"), "{}");
    symlinkSync("real.json", join(place, "link.json"));
    await run("init", "--contact", "x", "--out", join(place, "link.json"), "--force");
    expect(readPolicyText(readFileSync(join(place, "real.json"), "utf8")).policy.contact.text).toBe("x");
    expect(existsSync(join(place, "link.json"))).toBe(true);
  });
});
