/**
 * `npm run data`: writes src/core/domain-data.ts from well-kept packages:
 * `free-email-domains` with our additions, and the Public Suffix List as
 * `tldts` carries it. See docs/decisions/0002-domain-knowledge.md.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import freeEmailDomains from "free-email-domains";
import { normalizeDomain } from "../src/core/address";
import { ALPHABET, placeOf, type PackedSet } from "../src/core/hash-set";
import { additions, organisations, removals, suffixAdditions } from "./domain-corrections";

/** One domain in 4,096 that is no provider's is taken for one: 2^-12. */
const PROVIDER_BITS = 12;
/** One domain in 512 is taken for a public suffix by mistake, which splits that organisation's subdomains. */
const SUFFIX_BITS = 9;
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

/** All provider domains, without those that a listed parent covers. */
export function providers(): string[] {
  const removed = new Set(removals);
  const all = new Set([...freeEmailDomains, ...additions].map(normalizeDomain).filter(domain => domain !== "" && !removed.has(domain)));
  for (const parent of dynamicDnsParents(all)) all.add(parent);
  return [...all].filter(domain => !parentsOf(domain).some(parent => all.has(parent))).sort();
}

/** Domains of the private section under which many providers are listed one by one. */
function dynamicDnsParents(all: ReadonlySet<string>): string[] {
  const privately = new Set(publicSuffixes().privately);
  const below = new Map<string, number>();
  for (const domain of all) {
    for (const parent of parentsOf(domain)) {
      if (privately.has(parent) && !removals.includes(parent)) below.set(parent, (below.get(parent) ?? 0) + 1);
    }
  }
  return [...below].filter(([, count]) => count >= MANY_BELOW).map(([parent]) => parent);
}

/** `c.d` and no shorter of `a.b.c.d`. */
function parentsOf(domain: string): string[] {
  const labels = domain.split(".");
  return labels.slice(1, -1).map((_, index) => labels.slice(index + 1).join("."));
}

/**
 * Suffixes of two labels or more that can matter to mail: the whole ICANN
 * section, and of the private one those of two labels. Longer private ones are
 * servers of hosting companies. A domain of providers is no suffix here.
 */
export function suffixes(listed: ReadonlySet<string>): string[] {
  const { icann, privately } = publicSuffixes();
  const plain = (rule: string): boolean => !rule.startsWith("*") && rule.includes(".");
  return [...suffixAdditions, ...icann.filter(plain), ...privately.filter(rule => plain(rule) && rule.split(".").length === 2)]
    .filter(rule => !listed.has(rule) && !parentsOf(rule).some(parent => listed.has(parent)))
    .sort();
}

/** The set of some texts, seeded so that none of `others` is taken for one of them. */
export function pack(texts: readonly string[], bits: number, others: readonly string[]): PackedSet {
  const size = texts.length;
  const inBoth = others.filter(other => texts.includes(other));
  if (inBoth.length > 0) throw new Error(`listed, and to be told from what is listed: ${inBoth.join(", ")}`);
  for (let seed = 1; ; seed++) {
    const shape = { size, seed, bits };
    const taken = new Set(texts.map(text => placeOf(text, shape)));
    if (!others.some(other => taken.has(placeOf(other, shape)))) return { ...shape, code: codeOf(texts.map(text => placeOf(text, shape)), bits) };
  }
}

/** Gaps between places in Golomb–Rice code, six bits a character. */
function codeOf(places: readonly number[], bits: number): string {
  let stream = "";
  let last = 0;
  for (const place of [...places].sort((a, b) => a - b)) {
    const gap = place - last;
    last = place;
    stream += "1".repeat(Math.floor(gap / 2 ** bits)) + "0" + (gap % 2 ** bits).toString(2).padStart(bits, "0");
  }
  return (stream.match(/.{1,6}/g) ?? []).map(six => ALPHABET[parseInt(six.padEnd(6, "0"), 2)]).join("");
}

/** The generated file. */
export function generate(): string {
  const listed = providers();
  const { icann, exceptions } = publicSuffixes();
  const wildcards = icann.filter(rule => rule.startsWith("*.")).map(rule => rule.slice(2));
  const known = suffixes(new Set(listed));
  const line = (name: string, value: unknown): string => `export const ${name} = ${JSON.stringify(value)};\n`;
  return [
    "// Generated by `npm run data` (scripts/domain-data.ts). Do not edit.\n",
    "// Condensed from free-email-domains (MIT) and the Public Suffix List (MPL 2.0).\n\n",
    line("providerSet", pack(listed, PROVIDER_BITS, [...known, ...organisations])),
    line("suffixSet", pack(known, SUFFIX_BITS, organisations)),
    line("wildcardSuffixes", wildcards),
    line("suffixExceptions", exceptions),
  ].join("");
}

if (require.main === module) {
  const text = generate();
  writeFileSync(join(__dirname, "../src/core/domain-data.ts"), text);
  const listed = providers();
  const had = new Set(freeEmailDomains);
  console.log(`${listed.length} provider domains, ${suffixes(new Set(listed)).length} suffixes, ${gzipSync(text, { level: 9 }).length} bytes gzipped`);
  console.log(`additions that the package has as well: ${additions.filter(domain => had.has(domain)).length} of ${additions.length}`);
}
