/** nginx and Caddy are asked themselves, in test/system; here is what no server at hand can read. */
import { serverFiles } from "../../src/cli/servers";
import { CONTENT_SECURITY_POLICY, ICONS_CACHE, OUTLOOK_HOSTS, PAGES_CACHE } from "../../src/cli/servers/headers";
import { isMalformed, named, parseXml } from "../../src/cli/manifest/xml";

const files = serverFiles("/bcc-guard/");
const text = (path: string): string => files.get(path) ?? "";

test("every server is told the same headers, and none to forbid frames", () => {
  for (const [path, content] of files) {
    // Pages takes no headers.
    if (path === ".nojekyll" || path === "servers/github-pages.yml") continue;
    for (const part of [CONTENT_SECURITY_POLICY, ICONS_CACHE, PAGES_CACHE, "nosniff"]) expect(`${path}: ${content}`).toContain(part);
    expect(content).not.toMatch(/X-Frame-Options["']? *[:=]? *["']?(DENY|SAMEORIGIN)/i);
  }
});

test("Outlook's hosts may show the pages, and only over https", () => {
  const hosts = /frame-ancestors ([^;]*)/.exec(CONTENT_SECURITY_POLICY)?.[1]?.split(" ") ?? [];
  expect(hosts).toEqual(["'self'", ...OUTLOOK_HOSTS]);
  for (const host of OUTLOOK_HOSTS) expect(new URL(host).origin).toBe(host);
});

test("web.config is well-formed, and keeps icons and nothing else", () => {
  const root = parseXml(text("web.config"));
  if (isMalformed(root)) throw new Error(root.message);
  const caches = named(root, "add").filter(one => one.attributes["name"] === "Cache-Control").map(one => one.attributes["value"]);
  expect(caches).toEqual([PAGES_CACHE, ICONS_CACHE]);
  expect(named(root, "location").map(one => one.attributes["path"])).toEqual(["assets"]);
});

test("staticwebapp.config.json is JSON whose first route that fits an icon lets it be kept", () => {
  const { routes, globalHeaders } = JSON.parse(text("staticwebapp.config.json")) as { routes: { route: string; headers?: object }[]; globalHeaders: object };
  const headersOf = (path: string): unknown => routes.find(({ route }) => path.startsWith(route.replace(/\*$/, "")))?.headers;
  expect(headersOf("/bcc-guard/assets/icon-16.png")).toEqual({ "Cache-Control": ICONS_CACHE });
  expect(headersOf("/bcc-guard/launchevent.js")).toEqual({ "Cache-Control": PAGES_CACHE });
  expect(globalHeaders).toMatchObject({ "Content-Security-Policy": CONTENT_SECURITY_POLICY });
});

test("the path is the site's own", () => {
  expect(serverFiles("/").get("servers/nginx.conf")).toContain("location /assets/ {");
  expect(serverFiles("/").get("servers/bcc-guard.caddy")).toContain("handle_path /* {");
});
