/**
 * Patterns for Exchange's HeaderMatchesPatterns that count addresses in a header
 * field. Only operators that Microsoft documents for them ("Regular Expression
 * Syntax (Scripting)"): characters, `[^…]`, `*`, `( | )`, `$`, `\W`, `\f`. What
 * Exchange Online refuses is not in them: a wildcard at the beginning or end, an
 * empty alternative, two wildcards in a row. Repetition is written out.
 */

/** Nobody is shown to anybody below. */
export const LEAST = 2;
/** Of the 8,192 characters that a rule may have: this leaves room for the rest of it. */
export const MOST_CHARACTERS = 6000;
/** Of the 20,480 that all rules of an organisation may have: it has others. */
export const MOST_ALTOGETHER = 16_000;
/** Between some addresses of many there is more than one way, and their number doubles with each. */
export const MOST_INDIVIDUALS = 12;

/** The same piece a number of times, with something between: short to read, and written out by whoever runs it. */
export interface Pattern {
  readonly piece: string;
  readonly times: number;
  readonly between: string;
}

export function textOf({ piece, times, between }: Pattern): string {
  return Array<string>(times).fill(piece).join(between);
}

/**
 * At least so many addresses, in either way of writing a list. In both, there is
 * but one way to match, so that a long list takes no long time.
 */
export function addressPatterns(least: number): Pattern[] {
  return [
    // `"Ann" <ann@one.example>`: a name may be an address too, which is not counted.
    { piece: "@[^@<>]*>", times: least, between: "[^>]*" },
    // `ann@one.example, ben@two.example`
    { piece: "@", times: least, between: "[^@<>]*" },
  ];
}

/** At least so many addresses directly at these domains; others may stand between them. */
export function individualPattern(least: number, domains: readonly string[]): Pattern {
  // A form feed, which no header has: so between them is any text, line ends included.
  return { piece: `@(${domains.map(domainPattern).join("|")})(>|,|$)`, times: least, between: "[^\\f]*" };
}

/** How many of the domains, from the first on, a pattern of this length has room for. */
export function roomFor(least: number, domains: readonly string[], most: number): number {
  let count = domains.length;
  while (count > 0 && textOf(individualPattern(least, domains.slice(0, count))).length > most) count--;
  return count;
}

/** A full stop is a character that is no letter or digit: its own sign means any character, and a backslash before it is not documented everywhere. */
function domainPattern(domain: string): string {
  return domain.replace(/[^a-z0-9-]/gi, "\\W");
}
