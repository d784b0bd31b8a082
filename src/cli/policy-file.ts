/**
 * Reads a policy file: JSON with comments and trailing commas allowed, since
 * people write it. Every problem comes with its line and column.
 */
import { readFileSync, statSync } from "node:fs";
import { findNodeAtLocation, parseTree, printParseErrorCode, getNodeValue, type Node, type ParseError } from "jsonc-parser";
import type { Policy } from "../core/policy";
import { defaultPolicy } from "../core/default-policy";
import { type Shape } from "../core/policy-schema";
import { readPolicy, type Problem } from "../core/read-policy";
import { complain } from "./exit";

/** A policy is written by hand; a file larger than this is something else. */
const MOST_BYTES = 1_000_000;

export interface PolicyProblem {
  /** From 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly column: number;
  /** One sentence: what was found, what was expected, what is used instead. */
  readonly message: string;
}

export interface PolicyFile {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
}

/** The policy of a `--policy` option. Its problems go to standard error; the command runs all the same. */
export function policyOption(file: string | undefined): Policy {
  if (file === undefined) return defaultPolicy;
  const { policy, problems } = readPolicyFile(file);
  for (const { line, column, message } of problems) {
    complain(`${file}${line ? `:${line}:${column}` : ""}: ${message}`);
  }
  return policy;
}

/** The policy in a file; the defaults, and a problem, for whatever cannot be read. */
export function readPolicyFile(path: string): PolicyFile {
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) {
      return unusable(`the file has ${size} bytes; a policy has at most ${MOST_BYTES}`);
    }
    return readPolicyText(readFileSync(path, "utf8"));
  } catch (error) {
    return unusable(`the file cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`); // thrown by node:fs
  }
}

/** The policy in a text. */
export function readPolicyText(text: string): PolicyFile {
  const source = text.replace(/^\uFEFF/, "");
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true });
  const [broken] = errors;
  if (!tree || broken) {
    const offset = broken ? broken.offset : 0;
    const what = broken ? wordsOf(printParseErrorCode(broken.error)) : "nothing in it";
    return {
      policy: defaultPolicy,
      problems: [{ ...placeOf(source, offset), message: `this is not JSON: ${what}. The built-in defaults are used.` }],
    };
  }

  const { policy, problems } = readPolicy(getNodeValue(tree));
  const duplicates = duplicateKeys(tree, "").map(({ path, node }) => ({
    ...placeOf(source, node.offset),
    message: `${path} is set twice; the last one counts.`,
  }));
  const found = problems.map(problem => ({ ...placeOf(source, offsetOf(tree, problem)), message: sentenceOf(problem) }));
  return { policy, problems: [...duplicates, ...found].sort((a, b) => a.line - b.line || a.column - b.column) };
}

function unusable(message: string): PolicyFile {
  return { policy: defaultPolicy, problems: [{ line: 0, column: 0, message: `${message}. The built-in defaults are used.` }] };
}

/** What a problem says, in a sentence. */
export function sentenceOf(problem: Problem): string {
  const path = problem.path || "the policy";
  switch (problem.kind) {
    case "unknown-key": {
      const known = typeof problem.expected === "object" && problem.expected.type === "object" ? Object.keys(problem.expected.properties) : [];
      return `${path} is no setting; known here are ${known.filter(one => !one.startsWith("$")).join(", ")}. It is left out.`;
    }
    case "wrong-type":
      return `${path}: found ${problem.found}, expected ${expectation(problem.expected)}. ${problem.path.endsWith("]") ? "It is left out." : "The default is used."}`;
    case "missing":
      return `${path}: ${String(problem.expected)} is missing or not usable. It is left out.`;
    case "duplicate":
      return `${path}: ${problem.found} stands in this list already.`;
    case "contradiction":
      return `${path}: ${problem.found} is named at ${String(problem.expected)} as well, which counts.`;
  }
}

function expectation(expected: Shape | string): string {
  if (typeof expected === "string") return expected;
  switch (expected.type) {
    case "boolean":
      return "true or false";
    case "choice":
      return `one of ${expected.values.map(value => `"${value}"`).join(", ")}`;
    case "integer":
      return `a whole number of at least ${expected.minimum}${expected.maximum === undefined ? "" : ` and at most ${expected.maximum}`}${expected.orNull ? ", or null for never" : ""}`;
    case "string":
      return { domain: 'a domain such as "example.com"', "address-or-domain": 'an address or a domain such as "example.com"', https: 'an address that begins with "https://"', text: "a text in quotes" }[expected.format ?? "text"];
    case "list":
      return "a list in square brackets";
    case "object":
      return "settings in braces";
  }
}

/** `InvalidSymbol` → `invalid symbol` */
function wordsOf(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - before.lastIndexOf("\n") };
}

/** Where a problem stands: `senders[2].match[0]` is a path of names and indexes. */
function offsetOf(tree: Node, problem: Problem): number {
  const steps = [...problem.path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index));
  for (let length = steps.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, steps.slice(0, length));
    // An unknown key is marked at its name, a wrong value at the value.
    if (node) return problem.kind === "unknown-key" && node.parent?.type === "property" ? node.parent.offset : node.offset;
  }
  return 0;
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
