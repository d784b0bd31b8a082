/**
 * `bcc-guard audit` on archives of every kind, written here from the messages of
 * test/fixtures/mail, so that each gives the verdicts that these expect.
 */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { addAudit } from "../../src/cli/audit";
import { sumOf } from "../../src/cli/archive/page-trees";
import { samplePst } from "./archive/sample-pst";
import { runCommand, type Ran } from "./run-command";

const COMMAND = join(__dirname, "../../dist/cli/bcc-guard.js");
const fixtures = join(__dirname, "../fixtures/mail");
const folder = mkdtempSync(join(tmpdir(), "audit-"));
afterAll(() => rmSync(folder, { recursive: true }));

// Line ends of their own kind cannot be put into an mbox.
const messages = readdirSync(fixtures).filter(name => name.endsWith(".eml") && !/cr-only|byte-order|mbox-line|cut-off/.test(name)).map(name => readFileSync(join(fixtures, name)));
const expected = messages.map(message => /X-Expect: (\w+)/.exec(message.toString("latin1"))?.[1]);

interface Line {
  readonly file: string;
  readonly date: string | null;
  readonly messageId: string | null;
  readonly verdict: string;
  readonly exposure: object;
  readonly findings: readonly object[];
}

const audit = (...args: string[]): Promise<Ran> => runCommand(addAudit, "audit", ...args);
const linesOf = (out: string): Line[] => out.trimEnd().split("\n").filter(line => line !== "").map(line => JSON.parse(line) as Line);
const verdicts = async (...args: string[]): Promise<string[]> => linesOf((await audit("--format", "ndjson", ...args)).out).map(line => line.verdict);

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

const mbox = Buffer.concat(messages.flatMap(message => [
  Buffer.from("From me@us.example Fri Aug 12 10:00:00 2011\n"),
  Buffer.from(message.toString("latin1").replace(/^(>*From )/gm, ">$1"), "latin1"),
  Buffer.from("\n\n"),
]));

describe("an archive", () => {
  test("in one mbox gives each message its verdict", async () => {
    expect(await verdicts(file("all.mbox", mbox))).toEqual(expected);
  });

  test("in an mbox with CRLF gives the same", async () => {
    expect(await verdicts(file("crlf.mbox", Buffer.from(mbox.toString("latin1").replace(/\r?\n/g, "\r\n"), "latin1")))).toEqual(expected);
  });

  test("compressed gives the same", async () => {
    expect(await verdicts(file("all.mbox.gz", gzipSync(mbox)))).toEqual(expected);
    expect(await verdicts(join(fixtures, "archive.mbox.zst"))).toEqual(["stop", "none"]);
  });

  test("cut off when it was compressed gives what is there, and is named", async () => {
    const whole = gzipSync(mbox);
    const { status, out, err } = await audit("--format", "ndjson", file("cut.gz", whole.subarray(0, whole.length - 200)));
    expect(linesOf(out).length).toBeGreaterThan(0);
    expect(err).toMatch(/cut\.gz: the file .*\n$/);
    expect(status).toBe(2);
  });

  test("in a Maildir gives the same, but for what is being delivered", async () => {
    messages.forEach((message, index) => file(`maildir/${index % 2 ? "cur" : "new"}/${1000 + index}.M1.host:2,S`, message));
    file("maildir/tmp/9999.M1.host", messages[0]!); // there is one
    file("maildir/.Sent/cur/1.M1.host", messages[0]!);
    file("maildir/dovecot.index.log", "\u0000\u0001");
    const found = await verdicts(join(folder, "maildir"));
    expect([...found].sort()).toEqual([...expected, expected[0]].sort());
  });

  test("in folders of messages gives the same, and names what is no mail", async () => {
    messages.forEach((message, index) => file(`deep/${index % 3}/er/${index}.eml`, message));
    file("deep/page.eml", "<html>");
    const { status, out, err } = await audit("--format", "ndjson", join(folder, "deep"));
    expect(linesOf(out).map(line => line.verdict).sort()).toEqual([...expected].sort());
    expect(err).toBe(`bcc-guard: ${join(folder, "deep/page.eml")}: this is an HTML page; expected a message that begins with fields such as From, To and Date\n`);
    expect(status).toBe(0);
  });

  /** Makes an entry of one page in the index of the sample's nodes name another page, and says that it was written so. */
  const damaged = (name: string, page: number, entry: number, other: number): string => {
    const bytes = readFileSync(samplePst);
    bytes.writeBigUInt64LE(BigInt(other), page + entry * 24 + 16);
    bytes.writeUInt32LE(sumOf(bytes.subarray(page, page + 496)), page + 500);
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };

  test("of Outlook (.pst) that is damaged is read as far as it can be, and the rest is told of once", async () => {
    const { status, out, err } = await audit("--format", "ndjson", damaged("partly.pst", 1398272, 1, 3081728), join(folder, "all.mbox"));
    expect(linesOf(out).length).toBeGreaterThan(messages.length);
    expect(err.split("\n").filter(line => line.includes("the rest of a folder that is damaged"))).toHaveLength(1);
    expect(status).toBe(0);
  });

  test("of Outlook (.pst) whose pages name one another is told of, and the others are read", async () => {
    const { status, out, err } = await audit("--format", "ndjson", damaged("circle.pst", 1818624, 2, 1818624), join(folder, "all.mbox"));
    expect(linesOf(out)).toHaveLength(messages.length);
    expect(err).toBe(`bcc-guard: ${join(folder, "circle.pst")}: this is no archive of Outlook, or a damaged one; repair a copy with Outlook's scanpst.exe, and read that\n`);
    expect(status).toBe(0);
  });

  test("of Outlook (.pst) is read with its recipients", async () => {
    const lines = linesOf((await audit("--format", "ndjson", samplePst)).out);
    expect(lines).toHaveLength(71);
    expect(lines.filter(line => line.verdict === "warn")).toHaveLength(5);
    expect(lines[0]?.date).toMatch(/^200[01]-/);
  });

  test("in a message of Outlook (.msg) is read, Bcc included", async () => {
    const { out } = await audit("--format", "ndjson", join(fixtures, "newsletter.msg"));
    expect(linesOf(out)).toEqual([expect.objectContaining({ verdict: "stop", exposure: { addresses: 5, parties: 5, viewers: 6 } })]);
  });

  test("that is not there makes the status 2, and the others are read", async () => {
    const { status, out, err } = await audit("--format", "ndjson", join(folder, "absent"), join(folder, "all.mbox"));
    expect(status).toBe(2);
    expect(err).toContain("absent: there is no such file");
    expect(linesOf(out)).toHaveLength(messages.length);
  });
});

describe("what is printed", () => {
  const newsletter = join(fixtures, "newsletter-to-29-mobiles.eml");

  test("as ndjson has the fields of check, the date and the Message-ID", async () => {
    expect(linesOf((await audit("--format", "ndjson", newsletter)).out)).toEqual([{
      file: newsletter,
      date: "2011-08-12T01:00:00.000Z",
      messageId: "<20110812.1@us.example>",
      verdict: "stop",
      exposure: { addresses: 29, parties: 29, viewers: 29 },
      findings: [expect.objectContaining({ rule: "visible-recipients", severity: "stop", message: expect.stringContaining("29 people") })],
    }]);
  });

  test("as a summary counts, and names no address", async () => {
    const { out } = await audit(fixtures + "/newsletter-to-29-mobiles.eml", fixtures + "/newsletter-bcc-29-mobiles.eml");
    expect(out).toMatch(/^ +2 {2}Messages judged/m);
    expect(out).toMatch(/^ +1 {2}Stopped {2}\(500\.0 per 1,000\)/m);
    expect(out).not.toContain("@");
  });

  test("of one sender's domain leaves the others out", async () => {
    const { out } = await audit("--sender-domain", "CLIENT.example", "--", join(folder, "all.mbox"));
    expect(out).toMatch(/^ +1 {2}Messages judged/m);
    expect(out).toMatch(/^ +\d+ {2}From other senders/m);
  });
});

describe("the installed command", () => {
  test("is a filter: one shard in, one shard out, results merged by writing them one after the other", () => {
    const filter = (input: Uint8Array): string => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND, "audit", "--format", "ndjson"], { input, encoding: "utf8" });
      expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
      return stdout;
    };
    const half = mbox.indexOf("From me@us.example", mbox.length / 2);
    expect(filter(mbox.subarray(0, half)) + filter(mbox.subarray(half))).toBe(filter(mbox));
    expect(filter(gzipSync(mbox))).toBe(filter(mbox));
  });

  test("ends cleanly on Ctrl-C, with what was found", async () => {
    const child = spawn(process.execPath, [COMMAND, "audit", "--format", "ndjson"], { stdio: ["pipe", "pipe", "pipe"] });
    let out = "";
    let err = "";
    child.stderr.on("data", (text: Buffer) => { err += String(text); });
    child.stdin.write(mbox);
    // Its input stays open: it would wait for more.
    await new Promise<void>(resolve => child.stdout.on("data", (text: Buffer) => {
      out += String(text);
      resolve();
    }));
    child.kill("SIGINT");
    const status = await new Promise(resolve => child.on("close", resolve));
    expect(err).toContain("ended before the end");
    expect(status).toBe(130);
    expect(linesOf(out).length).toBeGreaterThan(0);
  });
});

describe("the report", () => {
  const path = join(folder, "report.html");

  test.each(["en", "ja"])("is one page without addresses (%s)", locale => {
    cpSync(join(fixtures, "newsletter-to-29-mobiles.eml"), join(folder, "one.eml"));
    const ran = spawnSync(process.execPath, [COMMAND, "audit", "--locale", locale, "--report", path, join(folder, "one.eml")], { encoding: "utf8" });
    expect(ran.status).toBe(0);
    const page = readFileSync(path, "utf8");
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain("n…@us.example");
    expect(page).not.toContain("news@us.example");
    // Nothing is loaded from anywhere.
    expect(page.match(/(?:src|href)="(?!data:)[^"]*"|@import|url\(/g)).toBeNull();
  });

  test("shows addresses when asked to", () => {
    spawnSync(process.execPath, [COMMAND, "audit", "--show-addresses", "--report", path, join(folder, "one.eml")]);
    expect(readFileSync(path, "utf8")).toContain("news@us.example");
  });
});
