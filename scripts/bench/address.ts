/**
 * `npm run bench`, second half: reading address lists. Beside two parsers that
 * the field uses, as ratios of one run; and the time per byte of text that is
 * longer and longer, which must not grow, whatever the text is.
 */
import addressparser from "nodemailer/lib/addressparser";
import { addressParser as postalMime } from "postal-mime";
import { mailboxesOf, parseAddressList } from "../../src/core/address";
import { figure, milliseconds, printTable, times } from "./measure";

/** How many addresses each finds is printed too: losing some is a way of being fast. */
const parsers: readonly { readonly name: string; addressesIn(text: string): number }[] = [
  { name: "Bcc Guard", addressesIn: text => mailboxesOf(parseAddressList(text)).filter(one => one.addrSpec !== "").length },
  { name: "nodemailer", addressesIn: text => addressparser(text, { flatten: true }).filter(one => one.address !== "").length },
  { name: "postal-mime", addressesIn: text => postalMime(text, { flatten: true }).filter(one => one.address).length },
];

const repeated = (count: number, one: (index: number) => string, separator = ", "): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(separator);

const mixed = [
  (index: number): string => `person.${index}@company-${index % 40}.example`,
  (index: number): string => `Ann Smith <ann.${index}@one.example>`,
  (index: number): string => `"Smith, Bob" <bob${index}@two.example>`,
  (index: number): string => `=?UTF-8?B?5bGx55Sw?= <taro..${index}.@docomo.ne.jp>`,
  (index: number): string => `carol${index}@three.example (Carol)`,
];

const lists: readonly (readonly [name: string, text: string])[] = [
  ["one mailbox", '"Smith, Ann" <ann.smith@one.example>'],
  ["3 bare addresses", repeated(3, index => `person.${index}@company.example`)],
  ["1,000 bare addresses", repeated(1000, index => `person.${index}@company-${index % 40}.example`)],
  ["1,000 of all kinds, folded", repeated(1000, index => mixed[index % mixed.length]!(index), ",\r\n ")], // within `mixed`
  ["1,000 in 50 groups", repeated(50, group => `Group ${group}: ${repeated(20, index => `p${index}@g${group}.example`)}`, "; ") + ";"],
];

const plausible: readonly (readonly [name: string, piece: string])[] = [
  ["bare addresses", "person@company.example, "],
  ["names", "Ann Smith <ann@one.example>, "],
  ["quoted names", '"Smith, Bob" <bob@two.example>, '],
  ["encoded words", "=?utf-8?B?5bGx55Sw?= <taro@docomo.ne.jp>,\r\n "],
  ["groups", "Team: a@x.example, b@y.example; "],
];

/** Each once stops some parser, or makes it quadratic. */
const adversarial: readonly string[] = [
  "(", ")", "()", "(a ", "<", ">", "<>", "<a@b ", '"', '"""', '"<', '\\"', '"\\', "\\\\", "a@b ", "a@b a@b", "@", "@ ", "a@", "@[", "a@[b ", "=?utf-8?", "=?utf-8?Q?a?= ",
  ",", ";", ":", "a:", "a:;", "a:b@c;", "'", "' ", "\u001b", "\u001b$", "\u001b(", "\u001b$B", '"\u001b$B', "<\u001b$B(", "\u001b$B\u001b(B", "\r\n ", "mailto:", "/o=", "，", "＠", "é", "\u200b",
];

const KB = 1000;
const sizes = [KB, 10 * KB, 100 * KB, 1000 * KB];

/** Nanoseconds for a byte of a text of each size, once plain and once with an open bracket, quotes or comment before it, the slower. */
function perByte(piece: string): number[] {
  return sizes.map(size => {
    const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    const beginnings = ["", "<", '"', "("];
    return Math.max(...beginnings.map(beginning => milliseconds(() => parseAddressList(beginning + text)))) * 1e6 / size;
  });
}

function growthRow(name: string, piece: string): { readonly row: string[]; readonly growth: number } {
  const figures = perByte(piece);
  const [first = 0, ...rest] = figures;
  return { row: [name, figure(first), ...rest.map(one => times(one / first))], growth: Math.max(...rest) / first };
}

function main(): void {
  printTable(
    "Reading lists: addresses in a second, and how many times as many as the others'",
    ["", "found", "a second", ...parsers.slice(1).flatMap(({ name }) => [name, "found"])],
    lists.map(([name, text]) => {
      const taken = parsers.map(({ addressesIn }) => ({ found: addressesIn(text), time: milliseconds(() => addressesIn(text)) }));
      const [ours, ...others] = taken;
      if (!ours) throw new Error("No parsers");
      return [name, String(ours.found), figure((ours.found / ours.time) * 1000), ...others.flatMap(one => [times(one.time / ours.time), String(one.found)])];
    }),
  );

  const headings = ["", "1 kB (ns)", "10 kB", "100 kB", "1 MB"];
  printTable("Time per byte, plausible text (linear: the other columns stay near 1, or below)", headings, plausible.map(([name, piece]) => growthRow(name, piece).row));

  const worst = adversarial.map(piece => growthRow(JSON.stringify(piece), piece)).sort((one, other) => other.growth - one.growth);
  printTable("Time per byte, repeated pieces that stop other parsers: the ten that grow most", headings, worst.slice(0, 10).map(one => one.row));
}

main();
