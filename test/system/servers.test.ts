/** A packaged site on real servers: what they say with each file, and the add-in working from there. */
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { startOutlook, type SimulatedOutlook } from "../../scripts/simulated-outlook";
import { CONTENT_SECURITY_POLICY, ICONS_CACHE, OUTLOOK_HOSTS, PAGES_CACHE } from "../../src/cli/servers/headers";
import { programOf, serveWith, type Served } from "./web-servers";

const root = join(__dirname, "../..");

test("a server that is missing is named, with the way to install it", () => {
  expect(() => programOf("caddy", ["/nowhere"])).toThrow("The system tests need caddy, which is not installed: on Debian or Ubuntu, `apt-get install nginx caddy`.");
});

describe.each(["nginx", "caddy"] as const)("%s", name => {
  let served: Served;
  let manifest = "";
  beforeAll(async () => {
    served = await serveWith(name);
    manifest = readFileSync(join(served.folder, "manifest.xml"), "utf8");
  });
  afterAll(async () => {
    await served?.close();
  });

  /** Every address of the manifest, and what the pages load from the site. */
  function urls(): string[] {
    const inManifest = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(([, url = ""]) => url);
    const others = ["ready.js", "commands.js", "taskpane.js", "taskpane.css", "support.css", "manifest.xml"].map(path => served.site + path);
    return [...new Set([...inManifest, ...others])];
  }

  test("serves every file of the manifest, byte for byte", async () => {
    expect(urls().length).toBeGreaterThan(12);
    for (const url of urls()) {
      const { status, body } = await served.get(url);
      expect({ url, status }).toEqual({ url, status: 200 });
      expect(body.equals(readFileSync(join(served.folder, url.slice(served.site.length))))).toBe(true);
    }
  });

  test("lets Outlook show every file in a frame, and nobody else", async () => {
    for (const host of OUTLOOK_HOSTS) expect(CONTENT_SECURITY_POLICY).toContain(` ${host}`);
    for (const url of urls()) {
      const { headers } = await served.get(url);
      expect({ url, policy: headers["content-security-policy"] }).toEqual({ url, policy: CONTENT_SECURITY_POLICY });
      expect({ url, options: headers["x-frame-options"] }).toEqual({ url, options: undefined });
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });

  test("says what each file is, in UTF-8", async () => {
    const types: { [ending: string]: RegExp } = { html: /^text\/html; ?charset=utf-8$/i, js: /^(text|application)\/javascript; ?charset=utf-8$/i, css: /^text\/css; ?charset=utf-8$/i, xml: /^(text|application)\/xml/, png: /^image\/png$/ };
    for (const url of urls()) {
      const { headers } = await served.get(url);
      expect(headers["content-type"]).toMatch(types[url.replace(/^.*\./, "")] ?? "no type");
    }
  });

  test("lets icons be kept, and has everything else asked for anew", async () => {
    for (const url of urls()) {
      const { headers } = await served.get(url);
      expect({ url, cache: headers["cache-control"] }).toEqual({ url, cache: url.includes("/assets/") ? ICONS_CACHE : PAGES_CACHE });
    }
  });

  test("answers 304 to whoever has the file already, with the same headers", async () => {
    const url = `${served.site}launchevent.js`;
    const tag = String((await served.get(url)).headers["etag"]);
    const { status, body, headers } = await served.get(url, { "If-None-Match": tag });
    expect({ status, length: body.length }).toEqual({ status: 304, length: 0 });
    expect(headers["cache-control"]).toBe(PAGES_CACHE);
  });

  test("sends scripts compressed to whoever takes them so", async () => {
    const { headers, body } = await served.get(`${served.site}launchevent.js`, { "Accept-Encoding": "gzip" });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(body).equals(readFileSync(join(served.folder, "launchevent.js")))).toBe(true);
  });

  test.each(["", "assets/", "absent.html", "assets/absent.png", "servers/nginx.conf", "../policy.json", "..%2Fpolicy.json", "servers/bcc-guard.caddy"])("has nothing to show at /%s", async path => {
    const { status, headers, body } = await served.get(served.site + path);
    // Caddy answers with nothing at all, and 200, to what is outside of the site.
    if (body.length > 0) expect([400, 403, 404]).toContain(status);
    expect(headers["cache-control"] ?? "").not.toContain("max-age=86400");
  });

  test("runs the add-in: every browser test passes against the site", () => {
    const ran = spawnSync(process.execPath, [join(root, "node_modules/jest/bin/jest.js"), "--selectProjects", "e2e", "--silent"], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, BCC_GUARD_SITE: served.site },
    });
    if (ran.status !== 0) throw new Error(`The browser tests fail against ${name}:\n${ran.stderr.slice(-6000)}`);
    expect(ran.stderr).toMatch(/Tests:\s+\d+ passed/);
  }, 900_000);
});

test.each(["nginx", "caddy"] as const)("%s serves a site that has a host to itself", async name => {
  const served = await serveWith(name, "/");
  try {
    for (const [path, cache] of [["launchevent.js", PAGES_CACHE], ["assets/icon-80.png", ICONS_CACHE]] as const) {
      const { status, headers } = await served.get(served.site + path);
      expect(status).toBe(200);
      expect(headers["cache-control"]).toBe(cache);
      expect(headers["content-security-policy"]).toBe(CONTENT_SECURITY_POLICY);
      expect(headers["x-frame-options"]).toBeUndefined();
    }
    expect((await served.get(`${served.site}servers/nginx.conf`)).status).toBe(404);
  } finally {
    await served.close();
  }
});

test("the send mode of a package is the one that Outlook takes", async () => {
  const served = await serveWith("caddy");
  const site = process.env["BCC_GUARD_SITE"];
  process.env["BCC_GUARD_SITE"] = served.site;
  const outlook = await startOutlook();
  try {
    for (const [mode, buttons] of [["PromptUser", ["Move to Bcc", "Don't Send", "Send Anyway"]], ["Block", ["Move to Bcc", "Don't Send"]]] as const) {
      served.repackage({}, "--send-mode", mode);
      const compose = await outlook.open({ scenario: "visible-recipients-1" });
      await compose.sendAndRead();
      expect(await compose.dialog.locator("button").allTextContents()).toEqual(buttons);
    }
  } finally {
    if (site === undefined) delete process.env["BCC_GUARD_SITE"];
    else process.env["BCC_GUARD_SITE"] = site;
    await outlook.close();
    await served.close();
  }
});

describe("an administrator, with no new manifest,", () => {
  let served: Served;
  let outlook: SimulatedOutlook;
  let manifest = "";
  const site = process.env["BCC_GUARD_SITE"];
  beforeAll(async () => {
    served = await serveWith("nginx");
    manifest = readFileSync(join(served.folder, "manifest.xml"), "utf8");
    process.env["BCC_GUARD_SITE"] = served.site;
    outlook = await startOutlook();
  });
  afterAll(async () => {
    if (site === undefined) delete process.env["BCC_GUARD_SITE"];
    else process.env["BCC_GUARD_SITE"] = site;
    await outlook?.close();
    await served?.close();
  });
  afterEach(() => expect(readFileSync(join(served.folder, "manifest.xml"), "utf8")).toBe(manifest));

  test("changes the policy: the next alert names whom to ask", async () => {
    served.repackage({ contact: { text: "Ask Ann at extension 1234" } });
    const compose = await outlook.open({ scenario: "visible-recipients-1" });
    expect(await compose.sendAndRead()).toContain("Ask Ann at extension 1234");
  });

  test("observes: what would be stopped goes", async () => {
    served.repackage({}, "--observe");
    const compose = await outlook.open({ scenario: "visible-recipients-1" });
    await compose.send();
    expect((await compose.delivered()).copies).toBe(29);
  });

  test("goes back from observing", async () => {
    served.repackage({});
    const compose = await outlook.open({ scenario: "visible-recipients-1" });
    expect(await compose.sendAndRead()).toContain("29 people");
  });

  test("switches it off, whatever the check does", async () => {
    copyFileSync(join(served.folder, "kill-switch/launchevent.js"), join(served.folder, "launchevent.js"));
    const compose = await outlook.open({ scenario: "visible-recipients-1" });
    await compose.send();
    expect((await compose.delivered()).copies).toBe(29);
  });
});
