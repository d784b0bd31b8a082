/**
 * Archives that are read in shards give what they give when they are read from
 * the beginning to the end, wherever they are cut, message for message.
 */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { judge } from "../../../src/cli/archive/judge";
import { readArchives } from "../../../src/cli/archive/read-archive";
import { observer } from "../../../src/cli/archive/sighting";
import { threads } from "../../../src/cli/archive/threads";
import { defaultPolicy } from "../../../src/core/default-policy";

const fixtures = join(__dirname, "../../fixtures/mail");
const BUILT = join(__dirname, "../../../dist/cli/shard-worker.js");
const folder = mkdtempSync(join(tmpdir(), "threads-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Shards {
  readonly threads: number;
  readonly bytes: number;
  readonly files: number;
}

interface Audited {
  /** Each message, in order: its file, what was said, and a hash of the whole verdict. */
  readonly told: readonly string[];
  readonly unread: readonly string[];
  readonly bytes: number;
  readonly isRead: boolean;
}

/** Everything an audit can know of the archive; in shards, or from the beginning to the end. */
async function audited(path: string, shards?: Shards): Promise<Audited> {
  const view = { policy: defaultPolicy, senderDomains: ["us.example", "one.example"] };
  const told: string[] = [];
  const unread: string[] = [];
  let bytes = 0;
  const judged = judge(view.policy);
  const sideBySide = shards && threads(shards.threads, BUILT, view);
  const isRead = await readArchives([path], observer(view.policy, view.senderDomains), {
    seen(file, sighting) {
      const message = judged(sighting);
      if (message === "skipped") told.push(message);
      else {
        const { severity, isMilder, exposure, time, from, messageId, verdict } = message;
        const all = JSON.stringify([exposure, time, from, messageId(), verdict()]);
        told.push(`${basename(file)} ${severity}${isMilder ? " (milder)" : ""} ${createHash("sha256").update(all).digest("hex").slice(0, 8)}`);
      }
    },
    unread: (file, reason) => { unread.push(`${basename(file)}: ${reason}`); },
    bytes: length => { bytes += length; },
    goesOn: () => true,
    turn: async () => undefined,
  }, sideBySide, shards && { fewFiles: 1, filesPerShard: shards.files, smallMbox: 0, bytesPerShard: shards.bytes });
  await sideBySide?.end();
  return { told, unread, bytes, isRead };
}

const line = "From ann@one.example Fri Aug 12 10:00:00 2011\n";
const people = "a@one.example, b@two.example, c@three.example, d@four.example";

/** Replies, which depend on what came before; and everything that looks like the beginning of a message and is none. */
function archive(): string {
  const messages = readdirSync(fixtures).filter(name => name.endsWith(".eml")).map(name => readFileSync(join(fixtures, name), "latin1").replace(/^From .*\n/, "").replace(/^(>*From )/gm, ">$1"));
  const quoted = `${line}From: x@us.example\nTo: none@two.example\n\n`.repeat(20);
  const parts = [
    // A smaller file would be read at once.
    `${line}From: me@us.example\nTo: a@one.example\n\n${"Some text.\n".repeat(6000)}`,
    ...messages.map(message => `${line}${message}`),
    `${line}From: me@us.example\nTo: ${people}\nMessage-ID: <1@us.example>\n\nText\n\n`,
    `${line}From: me@us.example\nTo: ${people}\nContent-Length: ${quoted.length - 1}\n\n${quoted.trimEnd()}\n`,
    `${line}From: me@us.example\nTo: ${people}, e@five.example\nIn-Reply-To: <1@us.example>\n\nFrom now on: a word\n\n`,
    `${line}From: me@us.example\nTo: ${Array.from({ length: 300 }, (_, index) => `p${index}@docomo.ne.jp`).join(",\n ")}\n\n`,
    `${line}X-Nothing: of mail\n\n`,
    `${line}From: me@us.example\nTo: ${people}\nIn-Reply-To: <1@us.example>\nContent-Length: 99999\n\nText\n\n`,
    `${line}From: me@us.example\nTo: ${people}`,
  ];
  return parts.join("\n\n");
}

describe("an mbox", () => {
  const path = join(folder, "archive.mbox");
  writeFileSync(path, archive(), "latin1");

  test.each([29, 100, 777, 4096, 20_000])("cut every %i bytes gives the same", async bytes => {
    const whole = await audited(path);
    expect(whole.told.length).toBeGreaterThan(25);
    expect(whole.told.filter(one => one.includes("(milder)"))).toHaveLength(2);
    expect(await audited(path, { threads: 1, bytes, files: 1 })).toEqual(whole);
  });

  test("with CRLF gives the same", async () => {
    const crlf = join(folder, "crlf.mbox");
    writeFileSync(crlf, archive().replace(/\r?\n/g, "\r\n"), "latin1");
    expect(await audited(crlf, { threads: 1, bytes: 500, files: 1 })).toEqual(await audited(crlf));
  });

  test("read by several threads gives the same", async () => {
    const large = join(folder, "large.mbox");
    writeFileSync(large, `${archive()}\n\n`.repeat(10), "latin1");
    const whole = await audited(large);
    expect(await audited(large, { threads: 3, bytes: 30_000, files: 1 })).toEqual(whole);
    expect(whole.bytes).toBe(statSync(large).size);
  });
});

describe("a folder", () => {
  const path = join(folder, "files");
  mkdirSync(path);
  const names = readdirSync(fixtures).filter(name => name !== "bounces");
  for (let index = 0; index < 200; index++) {
    const name = names[index % names.length] ?? "";
    writeFileSync(join(path, `${1000 + index}-${name}`), readFileSync(join(fixtures, name)));
  }
  writeFileSync(join(path, "1033-an.mbox"), archive(), "latin1");
  writeFileSync(join(path, "1034-packed.mbox.gz"), gzipSync(Buffer.from(archive(), "latin1")));
  writeFileSync(join(path, "1035-page.eml"), "<html>");
  writeFileSync(join(path, "1036-empty.eml"), "");
  writeFileSync(join(path, "1037-large-header.eml"), `From: me@us.example\nTo: ${people}\nX-Noise: ${"x".repeat(200_000)}\n\nText`);

  test.each([1, 7, 1000])("%i files a shard gives the same, whatever they are", async files => {
    const whole = await audited(path);
    expect(whole.told.length).toBeGreaterThan(250);
    expect(await audited(path, { threads: 1, bytes: 5000, files })).toEqual(whole);
  });

  test("read by several threads gives the same", async () => {
    expect(await audited(path, { threads: 3, bytes: 5000, files: 7 })).toEqual(await audited(path));
  });
});
