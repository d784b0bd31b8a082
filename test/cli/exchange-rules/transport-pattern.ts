/**
 * Exchange's patterns, as far as Microsoft documents them, and no further: what
 * is not in that list is an error here, and so is what Exchange Online is known
 * to refuse. Matches as engines with backtracking do, and counts the steps.
 */

type Node =
  | { readonly kind: "one"; readonly matches: (sign: string) => boolean }
  | { readonly kind: "many"; readonly matches: (sign: string) => boolean }
  | { readonly kind: "either"; readonly ways: readonly (readonly Node[])[] }
  | { readonly kind: "start" | "end" };

const CLASSES: { readonly [name: string]: (sign: string) => boolean } = {
  d: sign => /\d/.test(sign),
  D: sign => /\D/.test(sign),
  s: sign => /\s/.test(sign),
  S: sign => /\S/.test(sign),
  w: sign => /[\p{L}\p{N}_]/u.test(sign),
  W: sign => !/[\p{L}\p{N}_]/u.test(sign),
  f: sign => sign === "\f",
};
const SPECIAL = "\\|*()^$";

export function parsePattern(pattern: string): readonly Node[] {
  let at = 0;
  const ways = alternatives(0);
  if (at < pattern.length) throw new Error(`${pattern}: a parenthesis closes that was not open`);
  const [only, ...others] = ways;
  if (!only || others.length > 0) return [{ kind: "either", ways }];
  if (only[0]?.kind === "many") throw new Error(`${pattern}: begins with a wildcard`);
  if (only[only.length - 1]?.kind === "many") throw new Error(`${pattern}: ends with a wildcard`);
  return only;

  function alternatives(depth: number): Node[][] {
    const found: Node[][] = [[]];
    while (at < pattern.length && pattern[at] !== ")") {
      if (pattern[at] === "|") {
        at++;
        found.push([]);
        continue;
      }
      const sequence = found[found.length - 1] ?? [];
      const node = atom(depth);
      if (node.kind === "many" && depth > 0) throw new Error(`${pattern}: a group with a wildcard`);
      if (node.kind === "many" && sequence[sequence.length - 1]?.kind === "many") throw new Error(`${pattern}: two wildcards in a row`);
      sequence.push(node);
    }
    if (found.some(one => one.length === 0)) throw new Error(`${pattern}: an empty alternative`);
    return found;
  }

  function atom(depth: number): Node {
    const sign = pattern[at++] ?? "";
    if (sign === "^") return { kind: "start" };
    if (sign === "$") return { kind: "end" };
    if (sign === "(") {
      if (pattern[at] === "?") throw new Error(`${pattern}: (? is not documented`);
      const node: Node = { kind: "either", ways: alternatives(depth + 1) };
      if (pattern[at++] !== ")") throw new Error(`${pattern}: a parenthesis is not closed`);
      if (pattern[at] === "*") throw new Error(`${pattern}: a group is repeated`);
      return node;
    }
    const matches = sign === "[" ? negativeSet() : sign === "\\" ? escaped() : literal(sign);
    if (pattern[at] !== "*") return { kind: "one", matches };
    at++;
    return { kind: "many", matches };
  }

  function literal(sign: string): (other: string) => boolean {
    if (/[.?+{}\]*]/.test(sign)) throw new Error(`${pattern}: ${sign} means different things in different documents`);
    return other => other.toLowerCase() === sign.toLowerCase();
  }

  function escaped(): (sign: string) => boolean {
    const name = pattern[at++] ?? "";
    const known = CLASSES[name];
    if (!known && !SPECIAL.includes(name)) throw new Error(`${pattern}: \\${name} is not documented`);
    return known ?? (sign => sign === name);
  }

  function negativeSet(): (sign: string) => boolean {
    if (pattern[at++] !== "^") throw new Error(`${pattern}: a set that is not negative`);
    const members: ((sign: string) => boolean)[] = [];
    while (at < pattern.length && pattern[at] !== "]") {
      const sign = pattern[at++] ?? "";
      if (sign === "-") throw new Error(`${pattern}: a range`);
      members.push(sign === "\\" ? escaped() : other => other === sign);
    }
    at++;
    return sign => !members.some(member => member(sign));
  }
}

export interface Matched {
  readonly found: boolean;
  /** How often a sign was looked at. */
  readonly steps: number;
}

/** Whether the pattern stands somewhere in the text. */
export function matchPattern(pattern: string, text: string): Matched {
  const nodes = parsePattern(pattern);
  let steps = 0;
  const signAt = (index: number): string => (steps++, text[index] ?? "");

  function follow(sequence: readonly Node[], index: number, from: number, then: (at: number) => boolean): boolean {
    const node = sequence[index];
    if (!node) return then(from);
    switch (node.kind) {
      case "start":
        return from === 0 && follow(sequence, index + 1, from, then);
      case "end":
        return from === text.length && follow(sequence, index + 1, from, then);
      case "one":
        return from < text.length && node.matches(signAt(from)) && follow(sequence, index + 1, from + 1, then);
      case "either":
        return node.ways.some(way => follow(way, 0, from, at => follow(sequence, index + 1, at, then)));
      case "many": {
        let end = from;
        while (end < text.length && node.matches(signAt(end))) end++;
        for (; end >= from; end--) if (follow(sequence, index + 1, end, then)) return true;
        return false;
      }
    }
  }

  for (let start = 0; start <= text.length; start++) if (follow(nodes, 0, start, () => true)) return { found: true, steps };
  return { found: false, steps };
}
