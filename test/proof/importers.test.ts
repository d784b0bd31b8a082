/**
 * Files that are broken in any way, given to the command line: nothing fails with
 * an error of ours, everything is read or told of, and whatever comes out can be
 * used.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPst } from "../../src/cli/archive/outlook-files";
import { sumOf } from "../../src/cli/archive/page-trees";
import { checkManifest } from "../../src/cli/manifest/check";
import { checkUnified } from "../../src/cli/manifest/unified";
import { manifestWordsFor } from "../../src/cli/manifest/words";
import { readPolicyText } from "../../src/cli/policy-file";
import { samplePst } from "../cli/archive/sample-pst";
import { dice } from "./dice";
import { every } from "./ledger";
import { mutated } from "./mutants";

const root = join(__dirname, "../..");
const COMMAND = join(root, "dist/cli/bcc-guard.js");
const work = mkdtempSync(join(tmpdir(), "bcc-guard-importers-"));
afterAll(() => {
  rmSync(work, { recursive: true });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : name.startsWith(".") ? [] : [path];
  });
}

const mails = filesBelow(join(root, "test/fixtures/mail"));
const originals = mails.map(path => readFileSync(path));
/** What else a file may begin with. */
const beginnings = ["!BDN", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "\u001f\u008b\b", "\u0028\u00b5\u002f\u00fd", "From ", "PK\u0003\u0004", "\u0000"].map(text => Buffer.from(text, "latin1"));

function run(...args: string[]): { readonly status: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { encoding: "utf8", timeout: 120000, maxBuffer: 1e9 });
  return { status, out: stdout, err: stderr };
}

/** No stack, no unhandled rejection: whatever is said is a sentence of ours. */
function expectCivil({ status, err }: { readonly status: number | null; readonly err: string }, allowed: readonly number[]): void {
  expect({ status, err: err.split("\n").find(line => /^\s+at |^node:|Unhandled|Error:/.test(line)) }).toEqual({ status: expect.any(Number), err: undefined });
  expect(allowed).toContain(status);
}

const TIMES = 40;
const FOLDERS = 40;

test("mail that is broken is read, or told of, and the rest is read (audit, check, scope)", async () => {
  const inFolder = (index: number): string => join(work, `mail-${index}`);
  for (let folder = 0; folder < FOLDERS; folder++) mkdirSync(inFolder(folder));
  let count = 0;
  for (let times = 0; times < TIMES; times++) {
    for (const [index, original] of originals.entries()) {
      const whole = times % 10 === 9 ? Buffer.concat([beginnings[index % beginnings.length] as Buffer, original]) : original; // within `beginnings`
      writeFileSync(join(inFolder(count % FOLDERS), `${count}-${(mails[index] as string).replace(/^.*[\\/]/, "")}`), mutated(whole, count++, originals)); // within `mails`
    }
  }
  await every(Array.from({ length: FOLDERS }, (_, folder) => folder), folder => `folder ${folder}`, folder => {
    const files = readdirSync(inFolder(folder)).map(name => join(inFolder(folder), name));
    const audited = run("audit", "--format", "ndjson", inFolder(folder));
    expectCivil(audited, [0]);
    for (const line of audited.out.split("\n").filter(text => text !== "")) expect(JSON.parse(line)).toHaveProperty("verdict");
    expectCivil(run("check", ...files), [0, 1, 2]);
    expectCivil(run("scope", files[0] as string, "--bounces", inFolder(folder)), [0, 2]); // a folder has TIMES files
  });
}, 600000);

test("every broken message by itself is read, or told of (check)", async () => {
  const seeds = Array.from({ length: 200 }, (_, index) => index);
  await every(seeds, seed => `seed ${seed}`, seed => {
    const path = join(work, "one.eml");
    writeFileSync(path, mutated(originals[seed % originals.length] as Buffer, 100_000 + seed, originals)); // within `originals`
    expectCivil(run("check", "--format", "json", path), [0, 1, 2]);
  });
}, 600000);

const archive = readFileSync(samplePst);

test("an archive of Outlook whose blocks are damaged comes to an end, and is read as far as it can be", async () => {
  // The sample's blocks are enciphered (MS-PST 5.1): the headers of trees and tables, by which the reader finds its way, and zero.
  const HEADERS = [0xa6, 0x1c].map(code => (at: number) => archive[at] === code);
  const ZERO = 0x41;
  const BLOCKS = 0x4400;
  await every(Array.from({ length: 150 }, (_, seed) => seed), seed => `seed ${seed}`, async seed => {
    const die = dice(seed);
    const file = Buffer.from(archive);
    let at = BLOCKS + die(archive.length - BLOCKS - 8);
    const isHeader = HEADERS[seed % 3];
    while (isHeader && !isHeader(at)) at = at + 8 < archive.length ? at + 1 : BLOCKS;
    if (isHeader) file.fill(ZERO, at + 1, at + 3 + die(5));
    else for (let times = 0; times < 8; times++) file[at + die(8)] = die(256);
    const path = join(work, "damaged-blocks.pst");
    writeFileSync(path, file);
    let read = 0;
    for await (const message of readPst(path, 3000)) {
      if ("reason" in message) expect(message.reason).not.toContain("@");
      else read++;
    }
    expect(read).toBeGreaterThan(0);
  });
}, 600000);

test("an archive of Outlook whose pages are damaged comes to an end, and is read as far as it can be (audit)", async () => {
  // Those of the two trees by which everything is found (MS-PST 2.2.2.7.7).
  const PAGE = 512;
  const [TYPE, SUM] = [496, 500];
  const sumIn = (bytes: Buffer, page: number): number => sumOf(bytes.subarray(page, page + TYPE));
  const pages = Array.from({ length: archive.length / PAGE }, (_, index) => index * PAGE).filter(page =>
    [0x80, 0x81].includes(archive.readUInt8(page + TYPE)) && sumIn(archive, page) === archive.readUInt32LE(page + SUM));
  await every(Array.from({ length: 120 }, (_, seed) => seed), seed => `seed ${seed}`, seed => {
    const die = dice(seed);
    const one = (): number => pages[die(pages.length)] as number; // within `pages`
    const file = Buffer.from(archive);
    const page = one();
    if (seed % 3 === 0) file.writeBigUInt64LE(BigInt(seed % 4 < 2 ? page : one()), page + 24 * die(20) + 16);
    else if (seed % 3 === 1) file.copy(file, page, one(), page + PAGE);
    else for (let times = 0; times < 8; times++) file[page + die(PAGE)] = die(256);
    // As a disk does, or as a program that writes what is wrong.
    if (seed % 2 === 0) file.writeUInt32LE(sumIn(file, page), page + SUM);
    const path = join(work, "damaged.pst");
    writeFileSync(path, file);
    const audited = run("audit", "--format", "ndjson", path);
    expectCivil(audited, [0]);
    for (const line of audited.out.split("\n").filter(text => text !== "")) expect(JSON.parse(line)).toHaveProperty("verdict");
  });
}, 600000);

describe("settings of other programs that are broken", () => {
  const settings: { readonly [program: string]: { readonly [file: string]: string } } = {
    outlookokan: {
      "InternalDomainList.csv": "@us.example\r\nexample.org\r\n", "Whitelist.csv": "ann@one.example,True\r\n", "AlertAddressList.csv": "bob@two.example,True\r\n", "AutoDeleteRecipientList.csv": "ann@them.example\r\n",
      "ExternalDomainsWarningAndAutoChangeToBccSetting.csv": "7,True,True,False\r\n", "GeneralSetting.csv": "True,False,ja-JP\r\n", "NameAndDomains.csv": '"Smith, Ann",@one.example\r\n',
    },
    flexconfirmmail: {
      "Common.txt": "SafeBccThreshold = 4\nSafeBccReconfirmationThreshold = 6\nSafeBccEnabled = true\n", "TrustedDomains.txt": "us.example\n# note\n*.uns.example\n", "UnsafeDomains.txt": "[WARNING]\nevil.example\n",
      "policy.reg": 'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software\\Policies\\FlexConfirmMail\\Default]\r\n"SafeBccThreshold"=dword:00000004\r\n"TrustedDomains"="us.example"\r\n',
      "thunderbird.json": '{"policies":{"3rdparty":{"Extensions":{"flexible-confirm-mail@clear-code.com":{"internalDomains":["us.example"]}}}}}',
    },
  };

  test.each(Object.keys(settings))("become a policy without problems, or are told of: %s", async program => {
    const files = settings[program] as { readonly [file: string]: string }; // a key of it
    const whole = Object.values(files).map(text => Buffer.from(text));
    await every(Array.from({ length: 150 }, (_, seed) => seed), seed => `seed ${seed}`, seed => {
      const folder = join(work, `${program}-${seed}`);
      mkdirSync(folder);
      Object.entries(files).forEach(([name, text], index) => writeFileSync(join(folder, name), mutated(Buffer.from(text), seed * 31 + index, whole)));
      const imported = run("import", program, folder);
      expectCivil(imported, [0, 1, 2]);
      if (imported.status === 2) return;
      expect(readPolicyText(imported.out).problems).toEqual([]);
    });
  }, 600000);
});

test("manifests that are broken have their faults named, and stop nothing", async () => {
  const words = manifestWordsFor("en");
  const xml = readFileSync(join(root, "manifest.xml"));
  const unified = Buffer.from(JSON.stringify({ $schema: "https://developer.microsoft.com/json-schemas/teams/v1.22/MicrosoftTeams.schema.json", manifestVersion: "1.22", id: "7d9a1c52-4c0e-4b7e-9f43-2b8f6f1f29a0", version: "1.0.0", extensions: [{ runtimes: [{ id: "r" }] }] }, null, 2));
  await every(Array.from({ length: 400 }, (_, seed) => seed), seed => `seed ${seed}`, seed => {
    for (const { message } of checkManifest(mutated(xml, seed, [xml, ...originals.slice(0, 3)]).toString("utf8"), words)) expect(message).toMatch(/\S/);
    const faults = checkUnified(mutated(unified, seed, [unified]).toString("utf8"), words);
    expect(faults).not.toHaveLength(0);
  });
}, 600000);

test("a manifest that is a bomb is refused or read, without growing", async () => {
  const bombs = [
    '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><OfficeApp>&c;</OfficeApp>',
    '<?xml version="1.0"?><!DOCTYPE b SYSTEM "file:///etc/passwd"><OfficeApp/>',
    "<a>".repeat(20_000), "<a " + "b='c' ".repeat(20_000) + "/>", "<!--".repeat(20_000), "&amp;".repeat(40_000),
  ];
  await every(bombs, bomb => bomb.slice(0, 30), bomb => {
    const faults = checkManifest(bomb, manifestWordsFor("en"));
    expect(faults.length).toBeGreaterThan(0);
    expect(JSON.stringify(faults)).not.toContain("root:");
  });
});
