/**
 * A packaged site on real servers under load: Outlook asks for launchevent.js
 * whenever it starts, and a whole company starts at nine. The file must cost the
 * server no more than any other file of its size.
 */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PLAIN, serveWith, type Served } from "../system/web-servers";
import { record } from "./ledger";

const SECONDS = 4;
const ROUNDS = 3;
/** Of a plain file's requests in a second. What is between is headers and rules for them; a machine that does other things blurs it. */
const LEAST = 0.5;

interface Load {
  readonly requests: number;
  readonly perSecond: number;
  readonly errors: readonly string[];
}

function wrk(url: string): Load {
  const { status, stdout, stderr, error } = spawnSync("wrk", ["--threads", "1", "--connections", "32", "--duration", `${SECONDS}s`, url], { encoding: "utf8" });
  if (error) throw new Error("The load tests need wrk, which is not installed: on Debian or Ubuntu, `apt-get install wrk`.");
  if (status !== 0) throw new Error(stderr || stdout);
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1]);
  return { requests, perSecond, errors: stdout.split("\n").filter(line => /Socket errors|Non-2xx/.test(line)) };
}

test.each(["nginx", "caddy"] as const)("%s serves the Send file as fast as a plain file of its size, without an error", async name => {
  const served: Served = await serveWith(name);
  try {
    const file = readFileSync(join(served.folder, "launchevent.js"));
    mkdirSync(served.plainFolder);
    writeFileSync(join(served.plainFolder, "plain.bin"), randomBytes(file.length));
    const plain = new URL(`${PLAIN}plain.bin`, served.site).href;
    const own = `${served.site}launchevent.js`;
    expect((await served.get(plain)).body).toHaveLength(file.length);
    expect((await served.get(own)).body.equals(file)).toBe(true);

    const best = { own: 0, plain: 0 };
    let requests = 0;
    // By turns, so that whatever else the machine does meets both.
    for (let round = 0; round < ROUNDS; round++) {
      for (const [which, url] of [["plain", plain], ["own", own]] as const) {
        const load = wrk(url);
        expect(load.errors).toEqual([]);
        expect(load.requests).toBeGreaterThan(100);
        requests += load.requests;
        best[which] = Math.max(best[which], load.perSecond);
      }
    }
    const ratio = best.own / best.plain;
    record({ tried: requests, failed: 0, figures: { [`launchevent.js from ${name}, requests a second, and as a ratio to a plain file`]: `${Math.round(best.own).toLocaleString("en")}, ${ratio.toFixed(2)}×` } });
    expect(ratio).toBeGreaterThanOrEqual(LEAST);
  } finally {
    await served.close();
  }
}, 300000);
