import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { addPackage } from "../../src/cli/package";
import { checkUnified } from "../../src/cli/manifest/unified";
import { manifestWordsFor } from "../../src/cli/manifest/words";
import { LOCALES, TAGS } from "../../src/cli/package/locales";
import { readPolicyText } from "../../src/cli/policy-file";
import { runCommand } from "./run-command";

const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "package-command-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** An add-in as small as it can be, with the real manifest, pages and pictures. */
const built = join(folder, "built");
mkdirSync(join(built, "unified"), { recursive: true });
cpSync(join(root, "assets"), join(built, "assets"), { recursive: true, filter: path => !/unified|screenshots/.test(path) });
cpSync(join(root, "manifest.xml"), join(built, "manifest.xml"));
for (const page of ["launchevent.html", "commands.html", "support.html", "support.css", "ready.js"]) cpSync(join(root, "src/outlook", page), join(built, page));
writeFileSync(join(built, "commands.html"), '<script src="commands.js"></script>');
writeFileSync(join(built, "taskpane.html"), "");
const events = ["onMessageSend", "onAppointmentSend", "onMessageRecipientsChanged", "onNewMessageCompose"];
writeFileSync(join(built, "launchevent.js"), events.map(name => `Office.actions.associate("${name}",f);`).join(""));
writeFileSync(join(built, "commands.js"), 'Office.actions.associate("moveToBcc",f);');
writeFileSync(join(built, "taskpane.js"), "pane();");
writeFileSync(join(built, "second-person.js"), "var bccGuardSecondPerson={};");
mkdirSync(join(built, "locales"));
const further = LOCALES.filter(locale => locale !== "en" && locale !== "ja");
const lineOf = (locale: string): string => `var bccGuardLocales=bccGuardLocales||[];bccGuardLocales.push("${locale}");`;
for (const locale of further) writeFileSync(join(built, "locales", `${locale}.js`), lineOf(locale));
for (const name of ["color", "outline"]) cpSync(join(root, "assets", `unified-${name}.png`), join(built, "unified", `${name}.png`));
// What a build may leave there, and nobody is to be served.
writeFileSync(join(built, "taskpane.js.map"), "{}");

const policyText = '{ "internalDomains": ["us.example"], "contact": { "text": "個人情報係\u2028" } }';
const policy = join(folder, "policy.json");
writeFileSync(policy, policyText);

let count = 0;
const fresh = (): string => join(folder, `out-${count++}`, "site");
const origin = "https://addins.example.org/bcc-guard";
const run = (out: string, ...args: string[]) => runCommand(addPackage, "package", "--from", built, "--policy", policy, "--origin", origin, "--out", out, ...args);
const read = (out: string, path: string): string => readFileSync(join(out, path), "utf8");

function contents(out: string): { [path: string]: string } {
  const files = readdirSync(out, { recursive: true, encoding: "utf8", withFileTypes: true }).filter(entry => entry.isFile());
  return Object.fromEntries(files.map(entry => join(entry.parentPath, entry.name)).sort().map(path => [path.slice(out.length + 1), readFileSync(path, "latin1")]));
}

describe("a packaged site", () => {
  const out = fresh();
  beforeAll(async () => expect(await run(out)).toMatchObject({ status: 0, err: "" }));

  test("has the policy, complete, in front of each script, in plain ASCII on a line of its own", () => {
    for (const script of ["launchevent.js", "commands.js", "taskpane.js"]) {
      const [line = ""] = read(out, script).split("\n");
      expect(line).toMatch(/^[\x20-\x7e]+$/);
      const context: { bccGuardPolicy?: unknown } = {};
      runInNewContext(line, context);
      // Through JSON, as objects of another context are of other classes.
      expect(JSON.parse(JSON.stringify(context.bccGuardPolicy))).toEqual(readPolicyText(policyText).policy);
    }
  });

  test("speaks every language: a line for each that is not built in, and then the script as it was built", () => {
    for (const script of ["launchevent.js", "commands.js", "taskpane.js"]) {
      const [, ...rest] = read(out, script).split("\n");
      expect(rest).toEqual([...further.map(lineOf), ...read(built, script).split("\n")]);
    }
  });

  test("has the script that reads approvals where its policy asks for a second person, before launchevent.js alone", async () => {
    const asking = join(folder, "asking.json");
    writeFileSync(asking, '{ "senders": [{ "match": ["counselling@us.example"], "rules": { "second-person": { "severity": "stop" } } }] }');
    const other = fresh();
    expect(await run(other, "--policy", asking)).toMatchObject({ status: 0, err: "" });
    for (const script of ["launchevent.js", "commands.js", "taskpane.js"]) {
      const isAsked = script === "launchevent.js";
      expect(read(other, script).split("\n").slice(1)).toEqual([...further.map(lineOf), ...(isAsked ? ["var bccGuardSecondPerson={};"] : []), ...read(built, script).split("\n")]);
    }
    for (const site of [out, other]) expect(existsSync(join(site, "second-person.js"))).toBe(false);
  });

  test("has a manifest for its address alone", () => {
    const manifest = read(out, "manifest.xml");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain('<bt:Url id="LaunchEvent.Script" DefaultValue="https://addins.example.org/bcc-guard/launchevent.js"/>');
    expect(manifest).toContain("<AppDomain>https://addins.example.org</AppDomain>");
    expect(manifest.match(/SendMode="SoftBlock"/g)).toHaveLength(2);
  });

  test("holds what is served, and nothing else of the build", () => {
    expect(Object.keys(contents(out))).toEqual([
      ".nojekyll", "assets/icon-128.png", "assets/icon-16.png", "assets/icon-32.png", "assets/icon-64.png", "assets/icon-80.png", "commands.html", "commands.js",
      "kill-switch/launchevent.js", "launchevent.html", "launchevent.js", "manifest.xml", "ready.js", "servers/bcc-guard.caddy", "servers/github-pages.yml",
      "servers/nginx.conf", "staticwebapp.config.json", "support.css", "support.html", "taskpane.html", "taskpane.js", "web.config",
    ]);
  });

  test("is the same in every byte when it is packaged again, here or elsewhere", async () => {
    const before = contents(out);
    expect((await run(out)).out).toContain("unchanged");
    expect(contents(out)).toEqual(before);
    const other = fresh();
    await run(other);
    expect(contents(other)).toEqual(before);
    expect(readdirSync(join(other, ".."))).toEqual(["site"]);
  });

  test("has a kill switch that answers every event of the manifest", () => {
    const associated: { [name: string]: (event: { completed: (answer: object) => void }) => void } = {};
    runInNewContext(read(out, "kill-switch/launchevent.js"), { Office: { actions: { associate: (name: string, f: never) => (associated[name] = f) } } });
    expect(Object.keys(associated).sort()).toEqual([...events].sort());
    const answers: object[] = [];
    for (const handler of Object.values(associated)) handler({ completed: answer => answers.push(answer) });
    expect(answers).toEqual(events.map(() => ({ allowEvent: true })));
  });
});

describe("the manifest's version and id", () => {
  const identity = (out: string): string[] => [...read(out, "manifest.xml").matchAll(/<(?:Id|Version)>([^<]*)/g)].map(([, value = ""]) => value);

  test("stay when only the policy changes, so that nobody must consent anew", async () => {
    const out = fresh();
    await run(out);
    const before = read(out, "manifest.xml");
    const { out: said } = await run(out, "--observe");
    expect(said).toContain("It need not be uploaded again");
    expect(said).toContain("Observing: nothing will be stopped");
    expect(read(out, "manifest.xml")).toBe(before);
    expect(read(out, "launchevent.js")).toContain('"mode":"observe"');
  });

  test("the version goes up when more than the policy changes, back and forth", async () => {
    const out = fresh();
    await run(out);
    expect(identity(out)[1]).toBe("0.1.0.0");
    expect((await run(out, "--send-mode", "Block")).out).toContain("version 0.1.0.1 after 0.1.0.0");
    await run(out);
    expect(identity(out)[1]).toBe("0.1.0.2");
  });

  test("the id is the address's own, and can be kept", async () => {
    const [one, two] = [fresh(), fresh()];
    await run(one);
    await run(two, "--origin", "https://other.example.org/");
    const [id = ""] = identity(one);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(identity(two)[0]).not.toBe(id);
    expect((await run(one, "--origin", "https://other.example.org/")).out).toContain(`--id ${id}`);
    await run(two, "--id", id);
    expect(identity(two)[0]).toBe(id);
  });
});

describe("choices", () => {
  test("are in the manifest", async () => {
    const out = fresh();
    expect((await run(out, "--send-mode", "PromptUser", "--provider-name", 'A&B "$1" <x>', "--support-url", "https://intranet.example.org/help?a=1&b=2")).status).toBe(0);
    const manifest = read(out, "manifest.xml");
    expect(manifest).toContain("<ProviderName>A&amp;B &quot;$1&quot; &lt;x&gt;</ProviderName>");
    expect(manifest).toContain('<SupportUrl DefaultValue="https://intranet.example.org/help?a=1&amp;b=2"/>');
    expect(manifest.match(/SendMode="PromptUser"/g)).toHaveLength(2);
  });

  test("of languages leave those alone in the manifest, the first for everybody else", async () => {
    const out = fresh();
    await run(out, "--locales", "ja");
    expect(read(out, "manifest.xml")).toContain("<DefaultLocale>ja-JP<");
    expect(read(out, "manifest.xml")).toContain('<bt:String id="Move.Label" DefaultValue="BCCに移す">');
    expect(read(out, "manifest.xml")).not.toContain("Override Locale");
    await run(out, "--locales", "ja,en");
    expect(read(out, "manifest.xml")).toMatch(/DefaultValue="BCCに移す">\s*<bt:Override Locale="en-US" Value="Move to Bcc"\/>/);
    await run(out, "--locales", "en");
    expect(read(out, "manifest.xml")).not.toMatch(/[ぁ-ん]/);
    await run(out, "--locales", "zh-Hant, de");
    expect(read(out, "manifest.xml")).toContain("<DefaultLocale>zh-TW<");
    expect([...new Set([...read(out, "manifest.xml").matchAll(/Override Locale="([^"]+)"/g)].map(([, tag]) => tag))]).toEqual(["de-DE"]);
    expect(read(out, "launchevent.js").split("\n").slice(1, 3)).toEqual([lineOf("zh-hant"), lineOf("de")]);
    expect(read(out, "launchevent.js")).not.toContain(lineOf("fr"));
  });

  test("of a unified manifest make one that fits its schema, with a warning", async () => {
    const out = fresh();
    expect((await run(out, "--unified", "--send-mode", "Block")).out).toContain("not recommended");
    const text = read(out, "unified/manifest.json");
    expect(checkUnified(text, manifestWordsFor("en"))).toEqual([]);
    expect(text.match(/"sendMode": "block"/g)).toHaveLength(2);
    expect(text).not.toContain("localhost");
    expect(existsSync(join(out, "unified/color.png"))).toBe(true);
    // Packaged without, it goes.
    await run(out);
    expect(existsSync(join(out, "unified"))).toBe(false);
  });
});

describe("nothing is written, and why is said,", () => {
  test.each([
    ["http", ["--origin", "http://addins.example.org/"], "--origin: found http://addins.example.org/"],
    ["no address", ["--origin", "addins.example.org"], "--origin: found addins.example.org"],
    ["a query", ["--origin", "https://addins.example.org/?a=1"], "--origin"],
    ["a password", ["--origin", "https://a:b@addins.example.org/"], "--origin"],
    ["a path that would be code in a server's configuration", ["--origin", "https://addins.example.org/a;b/"], "--origin"],
    ["a path that would be code when encoded", ["--origin", "https://addins.example.org/a%0Ab/"], "--origin"],
    ["an id that is none", ["--id", "7"], "--id: found 7"],
    ["a language that it does not speak", ["--locales", "en,xx"], "--locales: found en,xx; expected some of en, ja, de"],
    ["a language twice", ["--locales", "en,en"], "--locales"],
    ["no language", ["--locales", ""], "--locales"],
    ["a provider's name of 126 characters", ["--provider-name", "x".repeat(126)], "found 126 characters; expected at most 125"],
    ["no provider's name", ["--provider-name", ""], "<ProviderName>: found no text"],
    ["a help page without https", ["--support-url", "http://us.example"], "<SupportUrl>: found http://us.example"],
    ["a folder without a build", ["--from", folder], "this is no built add-in (it has no launchevent.js)"],
  ])("for %s", async (_name, args, reason) => {
    const out = fresh();
    const { status, err } = await run(out, ...args);
    expect(status).toBe(2);
    expect(err).toContain(reason);
    expect(existsSync(join(out, ".."))).toBe(false);
  });

  test.each([
    ["truncated JSON", '{\n "mode": ', ":2:"],
    ["wrong types", '{\n "timeLimit": "4"\n}', ":2:15: timeLimit"],
    ["ten megabytes", `{}${" ".repeat(10_000_000)}`, "10000002 bytes"],
    ["unknown keys", '{\n "mod": 1\n}', ":2:2: mod"],
    ["negative thresholds", '{ "rules": { "visible-recipients": {\n "stop": { "parties": -1 } } } }', ":2:23: rules.visible-recipients.stop.parties"],
    ["a sender twice", '{ "senders": [{ "match": ["a@us.example"] },\n{ "match": ["a@us.example"] }] }', ":2:13: senders[1].match[0]"],
    ["a setting twice", '{ "mode": "observe",\n"mode": "enforce" }', "mode"],
  ])("for a policy with %s; the site of before stays as it was", async (_name, text, place) => {
    const out = fresh();
    await run(out);
    const before = contents(out);
    const broken = join(folder, "broken.json");
    writeFileSync(broken, text);
    const { status, err } = await run(out, "--policy", broken);
    expect(status).toBe(2);
    expect(err).toContain(`${broken}`);
    expect(err).toContain(place);
    expect(err).toContain("nothing was packaged");
    expect(contents(out)).toEqual(before);
    expect(readdirSync(join(out, ".."))).toEqual(["site"]);
  });

  test("for a folder with files of somebody else", async () => {
    const out = fresh();
    mkdirSync(join(out, "notes"), { recursive: true });
    writeFileSync(join(out, "notes", "thesis.txt"), "years of work");
    const { status, err } = await run(out);
    expect(status).toBe(2);
    expect(err).toContain("notes/thesis.txt");
    expect(contents(out)).toEqual({ "notes/thesis.txt": "years of work" });
  });

  test("for a site that is packaged already, in the place of a build", async () => {
    const [packaged, out] = [fresh(), fresh()];
    await run(packaged);
    expect((await run(out, "--from", packaged)).err).toContain("this is no built add-in");
    expect(existsSync(out)).toBe(false);
  });

  test("for a file in the place of the folder", async () => {
    const out = fresh();
    mkdirSync(join(out, ".."));
    writeFileSync(out, "a file");
    expect(await run(out)).toMatchObject({ status: 2, err: expect.stringContaining("nothing was written (ENOTDIR)") });
    expect(readFileSync(out, "utf8")).toBe("a file");
  });
});

test("every language of the add-in is known, and so is its text for every one of its tags", () => {
  const filesIn = (path: string): string[] => readdirSync(join(root, path)).map(file => file.replace(/\.ts$/, ""));
  expect(filesIn("src/core/locales").filter(name => !["index", "lists", "sentences"].includes(name)).sort()).toEqual([...LOCALES].sort());
  expect(filesIn("src/outlook/words").filter(name => !["index", "words"].includes(name)).sort()).toEqual([...LOCALES].sort());
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const tags = LOCALES.filter(locale => locale !== "en").flatMap(locale => [...TAGS[locale]]);
  const overrides = [...manifest.matchAll(/DefaultValue="[^"]*">((?:\s*<(?:bt:)?Override [^>]*>)+)/g)].map(([, text = ""]) => [...text.matchAll(/Locale="([^"]+)"/g)].map(([, tag]) => tag));
  expect(overrides.length).toBeGreaterThan(4);
  for (const found of overrides) expect(found).toEqual(tags);
});

test("a link to the site's folder stays a link", async () => {
  const out = fresh();
  mkdirSync(join(out, "..", "real"), { recursive: true });
  symlinkSync("real", out);
  expect((await run(out)).status).toBe(0);
  expect(readdirSync(join(out, "..")).sort()).toEqual(["real", "site"]);
  expect(existsSync(join(out, "..", "real", "manifest.xml"))).toBe(true);
});

test("everything is said in Japanese as well", async () => {
  const { out } = await run(fresh(), "--locale", "ja", "--unified", "--observe", "--send-mode", "Block");
  for (const line of out.trim().split("\n").slice(1)) expect(line).toMatch(/。$/);
  expect((await run(fresh(), "--locale", "ja", "--origin", "x")).err).toContain("httpsのアドレス");
});
