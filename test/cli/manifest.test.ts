import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addManifest } from "../../src/cli/manifest";
import { runCommand } from "./run-command";

const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "manifest-command-"));
afterAll(() => rmSync(folder, { recursive: true }));
const run = (...args: string[]) => runCommand(addManifest, "manifest", "check", ...args);

const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const alone = join(folder, "alone.xml");
writeFileSync(alone, manifest);

const site = join(folder, "site");
mkdirSync(site);
cpSync(join(root, "assets"), join(site, "assets"), { recursive: true });
for (const page of ["launchevent.html", "commands.html", "taskpane.html", "support.html"]) writeFileSync(join(site, page), "");
writeFileSync(join(site, "launchevent.js"), 'Office.actions.associate("onMessageSend",f)');
const inSite = join(site, "manifest.xml");
writeFileSync(inSite, manifest);

describe("manifest check", () => {
  test("says so when there is nothing to look at but the manifest", async () => {
    const { status, out, err } = await run(alone);
    expect({ status, out }).toEqual({ status: 0, out: `${alone}: no faults.\n` });
    expect(err).toContain("its site is not next to it");
  });

  test("looks at the site around the manifest, or at the one that is named", async () => {
    for (const args of [[inSite], [alone, "--site", site]]) {
      const { status, out } = await run(...args);
      expect(status).toBe(1);
      expect(out).toContain("Found the function onNewMessageCompose, which https://localhost:3000/launchevent.js does not associate");
      expect(out).not.toContain("Found the function onMessageSend,");
    }
  });

  test("puts every fault on a line that editors can follow", async () => {
    const flawed = join(folder, "flawed.xml");
    writeFileSync(flawed, manifest.replace("<Version>0", "<Version>v"));
    const { out } = await run(flawed);
    const line = manifest.split("\n").findIndex(one => one.includes("<Version>")) + 1;
    expect(out).toMatch(`${flawed}:${line}:3: <Version>: found v`);
  });

  test("refuses what is too large, no UTF-8 or not there", async () => {
    const large = join(folder, "large.xml");
    writeFileSync(large, manifest + " ".repeat(300_000));
    expect((await run(large)).out).toContain("expected at most 262144");
    const latin = join(folder, "latin.xml");
    writeFileSync(latin, Buffer.from("<a>\xe9</a>", "latin1"));
    expect((await run(latin)).out).toContain("The file is not UTF-8");
    const { status, err } = await run(join(folder, "absent.xml"));
    expect(status).toBe(2);
    expect(err).toContain("absent.xml: the file cannot be read (ENOENT).");
  });

  test("tells a unified manifest by its first character", async () => {
    const unified = join(folder, "manifest.json");
    writeFileSync(unified, '{ "manifestVersion": "1.0" }');
    expect((await run(unified, "--locale", "ja")).out).toContain("スキーマが分かる版");
  });
});
