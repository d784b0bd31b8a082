/**
 * `npm run bench:growth`: the time per byte of text that is longer and
 * longer, for everything that reads what somebody else has written. It must not
 * grow, whatever the text is; a quadratic reader takes a hundred times as long
 * per byte of 1 MB as of 10 kB.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAddressList } from "../../src/core/address";
import { draftOf } from "../../src/cli/draft";
import { readHeader } from "../../src/cli/header";
import { importFlexConfirmMail } from "../../src/cli/import/flexconfirmmail";
import { importOutlookOkan } from "../../src/cli/import/outlookokan";
import { checkManifest, MOST_BYTES } from "../../src/cli/manifest/check";
import { checkUnified } from "../../src/cli/manifest/unified";
import { manifestWordsFor } from "../../src/cli/manifest/words";
import { readPolicyText } from "../../src/cli/policy-file";
import { readBounce } from "../../src/cli/scope/bounces";
import { decodedText, decodeWords } from "../../src/cli/text-of-bytes";
import { leave } from "../proof/leave";
import { figure, printTable, times } from "./measure";

interface Reader {
  readonly name: string;
  /** What may stand before the repeated piece: each once, the slowest counts. */
  readonly beginnings: readonly string[];
  /** Repeated; a number sign in it is the number of the repetition. */
  readonly pieces: readonly string[];
  readonly read: (text: string) => unknown;
  /** Where a larger text is refused unread. */
  readonly most?: number;
}

const words = manifestWordsFor("en");
const folder = mkdtempSync(join(tmpdir(), "bench-growth-"));

/** Reads a settings file of another program. What takes longer than reading the file is done when the promise is returned, but for CSV. */
function settings(file: string, read: (folder: string) => unknown): (text: string) => unknown {
  const own = join(folder, file.replace(".", "-"));
  mkdirSync(own);
  return text => {
    writeFileSync(join(own, file), text);
    return read(own);
  };
}

const MARKS = ["(", ")", "()", "(a ", "<", ">", "<>", '"', '"""', '"<', '\\"', '"\\', "\\\\", "@", "@ ", ",", ";", ":", "'", "[", "]", "{", "}", "\r\n ", "\r\n", "\n", " ", "\t", "a", "é", "\u200b", "=", "=?", "?="];

const readers: readonly Reader[] = [
  {
    name: "addresses",
    beginnings: ["", "<", '"', "("],
    pieces: [
      "person#@company.example, ", "Ann Smith <ann#@one.example>, ", '"Smith, Bob" <bob@two.example>, ', "=?utf-8?B?5bGx55Sw?= <taro@docomo.ne.jp>,\r\n ", "Team: a@x.example, b@y.example; ",
      // Each once stops some parser, or makes it quadratic.
      ...MARKS, "<a@b ", "a@b ", "a@b a@b", "a@", "@[", "a@[b ", "=?utf-8?", "=?utf-8?Q?a?= ", "a:", "a:;", "a:b@c;", "' ", "\u001b", "\u001b$", "\u001b(", "\u001b$B", '"\u001b$B', "<\u001b$B(", "\u001b$B\u001b(B",
      "mailto:", "/o=", "，", "＠",
    ],
    read: parseAddressList,
  },
  {
    name: "policies",
    beginnings: ["", '{"internalDomains": [', '{"senders": [', '{"rules": {'],
    pieces: [...MARKS, '"company#.example", ', '"@COMPANY#.example.", ', '"us.example", ', '{"match": ["news#@us.example"], "sensitive": true}, ', '"rule-#": {"severity": "stop"}, ', "//", "/*", "*/", "\\u00", '{"a":', "[[", "1", "-", "0.", "null, "],
    read: readPolicyText,
  },
  {
    name: "headers",
    beginnings: ["", "To: ", "Subject: ", "From me@us.example\n"],
    pieces: [...MARKS, "To: ann#@one.example\r\n", "Received: by mx.us.example\r\n\tid #\r\n", "X-#: y\n", "Subject: =?iso-2022-jp?B?GyRCOzNFRBsoQg==?=\r\n", " folded\r\n", "\r", "=?utf-8?Q?a?= ", "\u001b$B", "From "],
    read: text => {
      const header = readHeader(Buffer.from(text));
      return "reason" in header ? header : draftOf(header);
    },
  },
  {
    name: "encoded words",
    beginnings: ["", "=?utf-8?Q?", "=?iso-2022-jp?B?"],
    pieces: [...MARKS, "=?utf-8?B?5bGx55Sw?= ", "=?utf-8?Q?=41?=", "=41", "=4", "QUFB", "=?utf-8?", "=?x?q?", "?", "_", "\u001b$B", "\u001b(B", "=?utf-7?Q?+ADw-?= "],
    read: text => decodeWords(decodedText(text)),
  },
  {
    name: "bounces",
    beginnings: ["", "Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\n", "Content-Type: multipart/report; boundary=x; report-type=delivery-status\r\n\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\n"],
    pieces: [...MARKS, "--x\r\n", "--x", "Final-Recipient: rfc822; ann#@one.example\r\nAction: failed\r\n\r\n", "<ann@one.example>: no such user\r\n", "ann@one.example ", "Status: 5.1.1\r\n"],
    read: text => readBounce(Buffer.from(text), new Set(["ann@one.example"])),
  },
  { name: "OutlookOkan's settings", beginnings: ["", '"'], pieces: [...MARKS, "@company#.example\r\n", "@us.example\r\n", '"a,b"\r\n', "a;b\r\n", '",'], read: settings("InternalDomainList.csv", importOutlookOkan) },
  { name: "FlexConfirmMail's settings", beginnings: ["", "# "], pieces: [...MARKS, "company#.example\n", "*.us.example\n", "[WARNING]\n", "#"], read: settings("TrustedDomains.txt", importFlexConfirmMail) },
  {
    name: "FlexConfirmMail's registry",
    beginnings: ["Windows Registry Editor Version 5.00\r\n\r\n", "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software\\Policies\\FlexConfirmMail\\Default]\r\n"],
    pieces: [...MARKS, '"TrustedDomains"="us.example"\r\n', '"A#"=dword:00000004\r\n', '"A"=hex(7):61,00,', "61,00,\\\r\n  ", "[HKEY_CURRENT_USER\\", "\\"],
    read: settings("policy.reg", importFlexConfirmMail),
  },
  { name: "manifests", beginnings: ["", "<OfficeApp>", "<OfficeApp "], pieces: [...MARKS, "<a>", "<a/>", "</a>", "a='b' ", "a#='b' ", "<!--", "<![CDATA[", "&amp;", "&", '<bt:Url id="a#" DefaultValue="https://us.example/a"/>', "<!DOCTYPE "], read: text => checkManifest(text, words), most: MOST_BYTES },
  { name: "unified manifests", beginnings: ["", '{"extensions": [', '{"extensions": [{"runtimes": ['], pieces: [...MARKS, '{"id": "r#"}, ', '"a#": 1, ', "//", "/*", '{"a":', "null, "], read: text => checkUnified(text, words) },
];

const KB = 1000;
const sizes = [KB, 10 * KB, 100 * KB, 1000 * KB];
/** Per byte, from 10 kB on: nothing near to it is linear. */
const TOO_MUCH = 10;
/** Milliseconds for a figure. */
const ENOUGH = 5;
/** Milliseconds of a call that is measured once. */
const LONG = 100;
/** What else a machine does can make one figure large, and hardly three times. */
const TRIES = 3;

function textOf(beginning: string, piece: string, size: number): string {
  const pieces = [beginning];
  for (let length = beginning.length, index = 0; length < size; index++) {
    const one = piece.replace("#", String(index));
    length += one.length;
    pieces.push(one);
  }
  return pieces.join("").slice(0, size);
}

/** Nanoseconds for a byte of a text of each size. Ends early where it is clear already. */
async function perByte({ beginnings, read, most = Infinity }: Reader, piece: string): Promise<number[]> {
  const figures: number[] = [];
  for (const size of sizes.map(one => Math.min(one, most))) {
    let slowest = 0;
    for (const beginning of beginnings) slowest = Math.max(slowest, await taken(read, textOf(beginning, piece, size)));
    figures.push((slowest * 1e6) / size);
    if (growthOf(figures) > TOO_MUCH) break;
  }
  return figures;
}

/** Milliseconds of one call: the best of some, unless the first is long. Thousands of figures are wanted, so each is a quick one. */
async function taken(read: Reader["read"], text: string): Promise<number> {
  let best = Infinity;
  for (let calls = 0, spent = 0; calls === 0 || (calls === 1 && spent < LONG) || (spent < ENOUGH && calls < 20); calls++) {
    const start = process.hrtime.bigint();
    const result = read(text);
    if (result instanceof Promise) await result;
    const took = Number(process.hrtime.bigint() - start) / 1e6;
    spent += took;
    best = Math.min(best, took);
  }
  return best;
}

function growthOf([, first, ...rest]: readonly number[]): number {
  return first === undefined || rest.length === 0 ? 0 : Math.max(...rest) / first;
}

async function main(): Promise<void> {
  const rows: string[][] = [];
  let failed = 0;
  let tried = 0;
  let most = { growth: 0, name: "" };
  for (const reader of readers) {
    let worst = { growth: -1, piece: "", figures: [0] as readonly number[] };
    for (const piece of reader.pieces) {
      let figures = await perByte(reader, piece);
      for (let times = 1; times < TRIES && growthOf(figures) > TOO_MUCH; times++) figures = await perByte(reader, piece);
      const growth = growthOf(figures);
      tried += figures.length;
      if (growth > TOO_MUCH) failed++;
      if (growth > worst.growth) worst = { growth, piece, figures };
    }
    const [, first = 0, ...rest] = worst.figures;
    rows.push([reader.name, String(reader.pieces.length), JSON.stringify(worst.piece).slice(0, 30), figure(worst.figures[0] ?? 0), figure(first), ...rest.map(one => times(one / first))]);
    console.error(`  ${reader.name}: ${times(Math.max(worst.growth, 0))}`);
    if (worst.growth > most.growth) most = { growth: worst.growth, name: reader.name };
  }
  rmSync(folder, { recursive: true });
  printTable("Time per byte of longer and longer text, of the pieces with which it grows most (linear: the last two columns stay near 1, or below)", ["", "pieces", "the worst", "1 kB (ns)", "10 kB (ns)", "100 kB", "1 MB"], rows);
  console.log(`\n  Of manifests, the last column is ${MOST_BYTES / 1024} KiB: larger ones are refused unread.`);
  leave({ title: "growth", tried, failed, figures: { "time per byte of 1 MB to that of 10 kB, at most": `${times(most.growth)} (${most.name})` } });
}

void main();
