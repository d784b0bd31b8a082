/**
 * `npm run bench`, second part: reading address lists, beside two parsers that
 * the field uses, as ratios of one run.
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
}

main();
