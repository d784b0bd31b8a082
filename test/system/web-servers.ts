/**
 * Real nginx and Caddy on localhost, serving a packaged site over https with a
 * certificate made for the occasion, by the very files that the package holds.
 * Everything lies in a temporary folder and goes with it.
 */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { generate } from "selfsigned";
import { FOLDER } from "../../src/cli/servers/headers";

const root = join(__dirname, "../..");
const COMMAND_LINE = join(root, "dist/cli/bcc-guard.js");

export type ServerName = "nginx" | "caddy";

/** Where the server has other files, of somebody else, served without ado. */
export const PLAIN = "/plain/";

export interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly body: Buffer;
}

export interface Served {
  /** Where the site is, with a slash at the end: `https://localhost:1234/bcc-guard/`. */
  readonly site: string;
  /** Its files. */
  readonly folder: string;
  /** What lies under `PLAIN`; to be made by whoever wants it. */
  readonly plainFolder: string;
  get(url: string, headers?: { readonly [name: string]: string }): Promise<Answer>;
  /** Packages the site anew, as an administrator who has changed something would. */
  repackage(policy: object, ...options: string[]): void;
  close(): Promise<void>;
}

/** Rejects with one sentence that says what is missing. */
export async function serveWith(name: ServerName, path = "/bcc-guard/"): Promise<Served> {
  const program = programOf(name);
  if (!existsSync(COMMAND_LINE)) throw new Error("There is no dist folder. Run `npm run build` first.");
  const folder = mkdtempSync(join(tmpdir(), `bcc-guard-${name}-`));
  const port = await freePort();
  const site = `https://localhost:${port}${path}`;
  const files = join(folder, "site");
  const repackage = (policy: object, ...options: string[]): void => {
    writeFileSync(join(folder, "policy.json"), JSON.stringify(policy));
    const packaged = spawnSync(process.execPath, [COMMAND_LINE, "package", "--policy", join(folder, "policy.json"), "--origin", site, "--out", files, ...options], { encoding: "utf8" });
    if (packaged.status !== 0) throw new Error(`The site could not be packaged: ${packaged.stderr}`);
  };
  repackage({});

  const names = [{ type: 2 as const, value: "localhost" }];
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], { keySize: 2048, algorithm: "sha256", extensions: [{ name: "subjectAltName", altNames: names }] });
  writeFileSync(join(folder, "key.pem"), key);
  writeFileSync(join(folder, "cert.pem"), cert);
  const [configuration, args] = name === "nginx" ? nginx(folder, files, port) : caddy(folder, files, port);
  writeFileSync(join(folder, "configuration"), configuration);

  const said: string[] = [];
  const server = spawn(program, args, { cwd: folder, env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder } });
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  const served: Served = {
    site,
    folder: files,
    plainFolder: join(folder, PLAIN),
    get: (url, headers = {}) => get(url, cert, headers),
    repackage,
    close: async () => {
      await stopped(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await answering(served, server);
  } catch (error) {
    await served.close();
    throw new Error(`${name} did not start: ${said.join("").trim() || String(error)}`);
  }
  return served;
}

/** Where programs are; those for administrators may not be on the path. */
const FOLDERS = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"];

/** Throws one sentence that says what to do when the program is in none of the folders. */
export function programOf(name: ServerName, folders: readonly string[] = FOLDERS): string {
  const found = folders.map(folder => join(folder, name)).find(path => existsSync(path));
  if (found === undefined) throw new Error(`The system tests need ${name}, which is not installed: on Debian or Ubuntu, \`apt-get install nginx caddy\`.`);
  return found;
}

/** The administrator's two steps: put the folder's name in the packaged file, and include it. */
function placed(files: string, snippet: string): string {
  const path = join(files, "servers", snippet);
  const text = readFileSync(path, "utf8");
  if (!text.includes(FOLDER)) throw new Error(`${snippet} has no ${FOLDER}`);
  const own = join(files, "..", snippet);
  writeFileSync(own, text.replace(FOLDER, files));
  return own;
}

/** The server around says X-Frame-Options, as hardened ones do; the site must not inherit it. */
function nginx(folder: string, files: string, port: number): [string, string[]] {
  mkdirSync(join(folder, "nginx"));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(name => `${name}_temp_path ${folder}/nginx/${name};`).join(" ");
  // Its own processes may not be those of the person who made the files.
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const configuration = `${user} daemon off; pid ${folder}/nginx/pid; error_log stderr warn; events {}
http {
  include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${temporary}
  add_header X-Frame-Options SAMEORIGIN;
  server {
    listen 127.0.0.1:${port} ssl; server_name localhost;
    ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem;
    include ${placed(files, "nginx.conf")};
    location ${PLAIN} { root ${folder}; }
  }
}`;
  return [configuration, ["-e", "stderr", "-p", folder, "-c", join(folder, "configuration")]];
}

function caddy(folder: string, files: string, port: number): [string, string[]] {
  const configuration = `{
	admin off
	auto_https off
}
https://localhost:${port} {
	bind 127.0.0.1
	tls ${folder}/cert.pem ${folder}/key.pem
	header X-Frame-Options SAMEORIGIN
	import ${placed(files, "bcc-guard.caddy")}
	handle ${PLAIN}* {
		root * ${folder}
		file_server
	}
}
`;
  return [configuration, ["run", "--config", join(folder, "configuration"), "--adapter", "caddyfile"]];
}

function get(url: string, ca: string, headers: { readonly [name: string]: string }): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // `localhost` may be ::1 first, where nobody listens.
    request(url, { ca, headers, family: 4, agent: false }, response => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
      response.on("error", reject);
    }).on("error", reject).end();
  });
}

async function answering(served: Served, server: ChildProcess): Promise<void> {
  for (let tries = 0; ; tries++) {
    if (server.exitCode !== null) throw new Error(`it ended with ${server.exitCode}`);
    try {
      await served.get(`${served.site}manifest.xml`);
      return;
    } catch (error) {
      if (tries >= 100) throw error;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once("exit", () => resolve());
    server.kill("SIGTERM");
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo; // it listens on a port
      probe.close(() => resolve(port));
    });
  });
}
