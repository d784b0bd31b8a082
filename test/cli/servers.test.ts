/** nginx and Caddy are asked themselves, in test/system; here is what no server at hand can read. */
import { serverFiles } from "../../src/cli/servers";
import { CONTENT_SECURITY_POLICY, ICONS_CACHE, OUTLOOK_HOSTS, PAGES_CACHE } from "../../src/cli/servers/headers";
import { isMalformed, named, parseXml, withDescendants } from "../../src/cli/manifest/xml";

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

/** Elements and attributes of the IIS configuration reference, as far as our file may have them. */
const IIS: { readonly [element: string]: { readonly attributes: readonly string[]; readonly children: readonly string[] } } = {
  configuration: { attributes: [], children: ["system.webServer", "location"] },
  location: { attributes: ["path"], children: ["system.webServer"] },
  "system.webServer": { attributes: [], children: ["directoryBrowse", "security", "staticContent", "httpProtocol"] },
  directoryBrowse: { attributes: ["enabled"], children: [] },
  security: { attributes: [], children: ["requestFiltering"] },
  requestFiltering: { attributes: [], children: ["hiddenSegments"] },
  hiddenSegments: { attributes: [], children: ["add"] },
  staticContent: { attributes: [], children: ["remove", "mimeMap"] },
  mimeMap: { attributes: ["fileExtension", "mimeType"], children: [] },
  httpProtocol: { attributes: [], children: ["customHeaders"] },
  customHeaders: { attributes: [], children: ["remove", "add"] },
  "hiddenSegments/add": { attributes: ["segment"], children: [] },
  "staticContent/remove": { attributes: ["fileExtension"], children: [] },
  "customHeaders/remove": { attributes: ["name"], children: [] },
  "customHeaders/add": { attributes: ["name", "value"], children: [] },
};

test("web.config has nothing that IIS does not know, and adds nothing that may be there already", () => {
  const root = parseXml(text("web.config"));
  if (isMalformed(root)) throw new Error(root.message);
  for (const element of withDescendants(root)) {
    const known = IIS[`${element.parent?.name ?? ""}/${element.name}`] ?? IIS[element.name];
    expect(Object.keys(element.attributes)).toEqual(known?.attributes);
    for (const child of element.children) expect(known?.children).toContain(child.name);
    // A second one of the same key is refused with 500.19, and the whole site with it.
    const removed = new Set<string | undefined>();
    for (const child of element.children) {
      const key = child.attributes["name"] ?? child.attributes["fileExtension"];
      if (child.name === "remove") removed.add(key);
      else if (child.name === "mimeMap" || (child.name === "add" && element.name === "customHeaders")) {
        expect(removed.delete(key)).toBe(true);
      }
    }
  }
});

test("staticwebapp.config.json has the keys of Azure's documentation, and wildcards only where they may be", () => {
  const configuration = JSON.parse(text("staticwebapp.config.json")) as { routes: { route: string }[] };
  for (const key of Object.keys(configuration)) expect(["globalHeaders", "routes", "mimeTypes"]).toContain(key);
  for (const route of configuration.routes) {
    for (const key of Object.keys(route)) expect(["route", "headers", "statusCode"]).toContain(key);
    expect(route.route).toMatch(/^\/[^*]*\*?$/);
  }
  // Azure takes no larger file.
  expect(text("staticwebapp.config.json").length).toBeLessThan(20 * 1024);
});

test("the workflow for GitHub Pages may publish, and nothing more", () => {
  const workflow = text("servers/github-pages.yml");
  const permissions = /^permissions:\n((?: {2}.*\n)+)/m.exec(workflow)?.[1]?.trim().split(/\n\s*/);
  expect(permissions).toEqual(["contents: read", "pages: write", "id-token: write"]);
  expect([...workflow.matchAll(/uses: (.*)@v\d+$/gm)].map(([, action]) => action)).toEqual(["actions/checkout", "actions/upload-pages-artifact", "actions/deploy-pages"]);
  expect(workflow).not.toContain("\t");
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
