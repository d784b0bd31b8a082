/**
 * Reads a policy file: JSON with comments and trailing commas allowed, since
 * people write it. Every problem comes with its line and column. Whatever the
 * file is (no text, no JSON, ten megabytes), reading it never throws.
 */
import { readFileSync, statSync } from "node:fs";
import { createScanner, getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import type { Policy } from "../core/policy";
import { defaultPolicy } from "../core/default-policy";
import { readPolicy, type Problem } from "../core/read-policy";
import { complain } from "./exit";
import { problemWordsFor } from "./policy/problem-words";

/** A policy is written by hand; a file larger than this is something else. */
const MOST_BYTES = 1_000_000;
/** A policy has five levels. What reads JSON calls itself once a level, and a thousand brackets are a mistake. */
const MOST_LEVELS = 100;

export interface PolicyProblem {
  /** From 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly column: number;
  /** One sentence or two: what was found, what was expected, what is used instead. */
  readonly message: string;
}

export interface PolicyFile {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
  /**
   * `read`: all of it, but for the problems. `broken`: nothing of it can be used,
   * so the defaults stand in. `missing`: the file cannot be read.
   */
  readonly state: "read" | "broken" | "missing";
}

/** The policy of a `--policy` option. Its problems go to standard error; the command runs all the same. */
export function policyOption(file: string | undefined, locale?: string): Policy {
  if (file === undefined) return defaultPolicy;
  const { policy, problems, state } = readPolicyFile(file, locale);
  for (const problem of problems) complain(problemLine(file, problem));
  if (state !== "read") complain(`${file}: ${problemWordsFor(locale).defaultsAreUsed}`);
  return policy;
}

/** `policy.json:3:5: message` */
export function problemLine(file: string, { line, column, message }: PolicyProblem): string {
  return `${file}${line ? `:${line}:${column}` : ""}: ${message}`;
}

/** The policy in a file; the defaults, and a problem, for whatever cannot be read. */
export function readPolicyFile(path: string, locale?: string): PolicyFile {
  const words = problemWordsFor(locale);
  let bytes: Uint8Array;
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) return unusable("broken", words.tooLarge(size, MOST_BYTES));
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // thrown by node:fs
    return unusable("missing", words.unreadable(code ?? String(error)));
  }
  return readPolicyBytes(bytes, locale);
}

function readPolicyBytes(bytes: Uint8Array, locale: string | undefined): PolicyFile {
  const words = problemWordsFor(locale);
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return unusable("broken", words.utf16);
  const text = new TextDecoder().decode(bytes);
  const wrong = text.search(/[\0\ufffd]/);
  const isText = wrong < 0 || (text[wrong] === "\ufffd" && isUtf8(bytes));
  if (!isText) return unusable("broken", text[wrong] === "\0" ? words.nul : words.notUtf8, placesOf(text)(wrong));
  return readPolicyText(text, locale);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // the only reason to throw
  }
}

/** The policy in a text. */
export function readPolicyText(text: string, locale?: string): PolicyFile {
  const words = problemWordsFor(locale);
  const source = text.replace(/^\uFEFF/, "");
  const placeAt = placesOf(source);
  const tooDeep = firstAtLevel(source, MOST_LEVELS);
  if (tooDeep !== undefined) return unusable("broken", words.tooDeep(MOST_LEVELS), placeAt(tooDeep));

  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true });
  if (!tree || errors.length > 0) {
    const found = errors.map(({ offset, error }) => ({ ...placeAt(offset), message: words.syntax(printParseErrorCode(error)) }));
    if (found.length === 0) found.push({ ...placeAt(0), message: words.syntax("ValueExpected") });
    return { policy: defaultPolicy, problems: firstOfEachLine(found), state: "broken" };
  }

  const { policy, problems } = readPolicy(getNodeValue(tree));
  const twice = duplicateKeys(tree, "").map(({ path, node }) => ({ ...placeAt(node.offset), message: words.setTwice(path) }));
  const offsetOf = offsetsIn(tree);
  const found = problems.map(problem => ({ ...placeAt(offsetOf(problem)), message: words.problem(problem) }));
  return { policy, problems: [...twice, ...found].sort((a, b) => a.line - b.line || a.column - b.column), state: "read" };
}

function unusable(state: "broken" | "missing", message: string, place = { line: 0, column: 0 }): PolicyFile {
  return { policy: defaultPolicy, problems: [{ ...place, message }], state };
}

/** What follows a mistake on its line follows from it, as a rule. */
function firstOfEachLine(problems: readonly PolicyProblem[]): PolicyProblem[] {
  const lines = new Set<number>();
  return problems.filter(({ line }) => !lines.has(line) && lines.add(line));
}

/** Tells the line and column of an offset; the lines are counted once. */
function placesOf(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return offset => {
    let line = 0;
    for (let step = 2 ** Math.ceil(Math.log2(starts.length)); step >= 1; step /= 2) {
      // Beyond the last line, every offset is too small.
      if ((starts[line + step] ?? Infinity) <= offset) line += step;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** Where brackets first stand that deep in one another. */
function firstAtLevel(source: string, most: number): number | undefined {
  const scanner = createScanner(source, true);
  let level = 0;
  for (;;) {
    scanner.scan();
    // Not by the length of a token: a comment that never ends has an end of length 1.
    if (scanner.getTokenOffset() >= source.length) return undefined;
    const token = source[scanner.getTokenOffset()];
    if (token === "{" || token === "[") level++;
    if (token === "}" || token === "]") level--;
    if (level > most) return scanner.getTokenOffset();
  }
}

/** Tells where a problem stands: `senders[2].match[0]` is a path of names and indexes. */
function offsetsIn(tree: Node): (problem: Problem) => number {
  // The library goes through all keys of an object for each that is looked for.
  const known = new Map<Node, Map<string, Node>>();
  function keysOf(node: Node): Map<string, Node> {
    const found = known.get(node) ?? new Map<string, Node>();
    if (known.has(node)) return found;
    known.set(node, found);
    for (const { children: [key, value] = [] } of node.children ?? []) if (key && value && !found.has(String(key.value))) found.set(String(key.value), value);
    return found;
  }
  function nodeAt(steps: readonly (string | number)[]): Node | undefined {
    let node: Node | undefined = tree;
    for (const step of steps) node = typeof step === "number" ? (node?.type === "array" ? node.children?.[step] : undefined) : node?.type === "object" ? keysOf(node).get(step) : undefined;
    return node;
  }
  return problem => {
    const steps = [...problem.path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index));
    for (let length = steps.length; length >= 0; length--) {
      const node = nodeAt(steps.slice(0, length));
      // An unknown key is marked at its name, a wrong value at the value.
      if (node) return problem.kind === "unknown-key" && node.parent?.type === "property" ? node.parent.offset : node.offset;
    }
    return 0;
  };
}

/** Keys that one object has twice, which JSON.parse would pass over in silence. */
function duplicateKeys(node: Node, path: string): { path: string; node: Node }[] {
  const found: { path: string; node: Node }[] = [];
  const seen = new Set<string>();
  (node.children ?? []).forEach((child, index) => {
    if (child.type !== "property") {
      found.push(...duplicateKeys(child, `${path}[${index}]`));
      return;
    }
    const [name, value] = child.children ?? [];
    const place = path ? `${path}.${String(name?.value)}` : String(name?.value);
    if (seen.has(String(name?.value))) found.push({ path: place, node: child });
    seen.add(String(name?.value));
    if (value) found.push(...duplicateKeys(value, place));
  });
  return found;
}
