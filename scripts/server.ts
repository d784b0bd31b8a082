/**
 * Serves the built add-in and the simulator over https on localhost, each on a
 * port of its own: two origins, as in Outlook.
 *
 * The add-in's site is served as it is built, with every language in front of its
 * scripts as in a package, for Outlook itself; and once more under /simulated/,
 * where the pages take office.js from the npm package instead of Microsoft's
 * network. Nothing of the package is changed or kept.
 */
import { existsSync, readFileSync } from "node:fs";
import { type RequestListener, type ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { type AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { verifyCertificates } from "office-addin-dev-certs";
import { generate } from "selfsigned";
import sirv from "sirv";
import { LOCALES, localeLines } from "../src/cli/package/locales";
import { policyLine, scriptFor, SCRIPTS } from "../src/cli/package/site";
import { readPolicy } from "../src/core/read-policy";
import { policies, type TriedPolicy } from "../src/simulator/policies";

/** Where production pages take office.js from. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** What office.js loads for itself unless it is there already, and npm does not have. */
export const MICROSOFT_AJAX = "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js";

export const officeJsFolder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const root = join(__dirname, "..");

/**
 * Stands in for the part of Microsoft's Ajax library that office.js asks for.
 * The checks of arguments that the real one makes here are not made.
 */
export const microsoftAjaxStub = `
(function (global) {
  global.Type = global.Type || Function;
  Function.prototype.registerClass = Function.prototype.registerEnum = Function.prototype.registerInterface = function () { return this; };
  Function._validateParams = function () { return null; };
  Function.createDelegate = function (instance, method) { return function () { return method.apply(instance, arguments); }; };
  Function.registerNamespace = Type.registerNamespace = function (name) {
    name.split(".").reduce(function (parent, part) { return (parent[part] = parent[part] || {}); }, global);
  };
  String.format = function (text) {
    var values = Array.prototype.slice.call(arguments, 1);
    return text.replace(/\\{(\\d+)\\}/g, function (_, index) { return values[index]; });
  };
  Error.create = function (message, details) { return Object.assign(new Error(message), details); };
  ["argument", "argumentNull", "argumentOutOfRange", "argumentType", "invalidOperation", "notImplemented", "parameterCount"].forEach(function (kind) {
    Error[kind] = function () { return Error.create("Sys." + kind + ": " + Array.prototype.join.call(arguments, ", "), { name: kind }); };
  });
  global.Sys = global.Sys || { Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } }, StringBuilder: function () {} };
})(window);
`;

export interface Ports {
  readonly addin: number;
  readonly simulator: number;
}

export interface Running {
  /** The add-in's site, as Outlook would load it. */
  readonly site: string;
  /** The simulator's page. */
  readonly simulator: string;
  /** Whether browsers trust the certificate. */
  readonly isTrusted: boolean;
  close(): Promise<void>;
}

/** Starts both servers. Port 0 takes a free one. Rejects with a sentence when a port is taken or nothing is built. */
export async function serve(ports: Ports): Promise<Running> {
  const addinFolder = join(root, "dist", "addin");
  const simulatorFolder = join(root, "dist", "simulator");
  if (!existsSync(addinFolder) || !existsSync(simulatorFolder)) throw new Error("There is no dist folder. Run `npm run build` first.");
  const { key, cert, isTrusted } = await certificate();

  const asBuilt = files(addinFolder);
  const officeJs = sirv(officeJsFolder, { dev: true });
  const addin = await listen({ key, cert }, ports.addin, (request, response) => {
    response.setHeader("Access-Control-Allow-Origin", "*"); // the simulator reads manifest.xml
    const url = request.url ?? "/";
    if (url.startsWith("/office-js/")) {
      request.url = url.slice("/office-js".length);
      return officeJs(request, response);
    }
    // Once more with each policy to try, as `bcc-guard package` would put it in front.
    const [, prefix = "", id, path = ""] = /^\/(simulated\/)?(?:policies\/([a-z-]+)\/)?([^?]*)/.exec(url) ?? [];
    const tried = id === undefined ? undefined : (policies as { readonly [id: string]: TriedPolicy })[id];
    if (id !== undefined && !tried) return notFound(response);
    if (SCRIPTS.includes(path) && existsSync(join(addinFolder, path))) {
      const policy = readPolicy(tried?.policy ?? {}).policy;
      response.setHeader("Content-Type", "text/javascript; charset=utf-8");
      response.setHeader("Cache-Control", "no-store");
      return void response.end((tried ? policyLine(policy) : "") + localeLines(addinFolder, LOCALES) + scriptFor(addinFolder, path, policy));
    }
    const file = join(addinFolder, path);
    if (prefix !== "" && /^[a-z-]+\.html$/.test(path) && existsSync(file)) {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      return void response.end(simulated(readFileSync(file, "utf8")));
    }
    request.url = `/${path}`;
    return asBuilt(request, response);
  });
  const simulator = await listen({ key, cert }, ports.simulator, files(simulatorFolder));

  const site = `https://localhost:${portOf(addin)}/`;
  const query = portOf(simulator) === portOf(addin) + 1 ? "" : `?site=${encodeURIComponent(`${site}simulated/`)}`;
  return {
    site,
    simulator: `https://localhost:${portOf(simulator)}/${query}`,
    isTrusted,
    close: async () => {
      await Promise.all([addin, simulator].map(server => new Promise(resolve => {
        server.close(resolve);
        server.closeAllConnections();
      })));
    },
  };
}

/** A page with office.js from the npm package, and the stub it needs before. */
export function simulated(html: string): string {
  return html.replace(new RegExp(`<script src="${OFFICE_JS}`), `<script>${microsoftAjaxStub}</script><script src="/office-js/`);
}

function files(folder: string): RequestListener {
  const serveFile = sirv(folder, { dev: true });
  return (request, response) => {
    response.setHeader("Cache-Control", "no-store");
    serveFile(request, response, () => notFound(response));
  };
}

function notFound(response: ServerResponse): void {
  response.statusCode = 404;
  response.end("Not found");
}

function listen(options: { readonly key: string | Buffer; readonly cert: string | Buffer }, port: number, listener: RequestListener): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(options, listener);
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new Error(`Port ${port} is taken. Stop the program that uses it, or start with --port and another number.`) : error);
    });
    server.listen(port, "localhost", () => resolve(server));
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port; // it listens on a port
}

/** The certificate that office-addin-dev-certs has installed, or one made now that no browser trusts yet. */
async function certificate(): Promise<{ readonly key: string | Buffer; readonly cert: string | Buffer; readonly isTrusted: boolean }> {
  if (isDevelopmentCertificateInstalled()) {
    const { getHttpsServerOptions } = await import("office-addin-dev-certs");
    const { key, cert } = await getHttpsServerOptions();
    return { key, cert, isTrusted: true };
  }
  const names = [{ type: 2 as const, value: "localhost" }, { type: 7 as const, ip: "127.0.0.1" }];
  const made = await generate([{ name: "commonName", value: "localhost" }], { keySize: 2048, algorithm: "sha256", extensions: [{ name: "subjectAltName", altNames: names }] });
  return { key: made.private, cert: made.cert, isTrusted: false };
}

function isDevelopmentCertificateInstalled(): boolean {
  try {
    return verifyCertificates();
  } catch {
    return false; // no certificate store to ask on this system
  }
}
