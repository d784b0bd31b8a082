/**
 * Patterns for Exchange's HeaderMatchesPatterns that count addresses in a header
 * field. Only operators that Microsoft documents for them ("Regular Expression
 * Syntax (Scripting)"): characters, `[^…]`, `*`, `( | )`, `$`, `\W`, `\f`. What
 * Exchange Online refuses is not in them: a wildcard at the beginning or end, an
 * empty alternative, two wildcards in a row. Repetition is written out.
 */

/** Nobody is shown to anybody below. */
export const LEAST = 2;
/** A rule has at most 8,192 characters; this leaves room for the rest of it. */
export const MOST_CHARACTERS = 6000;
/** Between some addresses of many there is more than one way, and their number doubles with each. */
export const MOST_INDIVIDUALS = 12;

/**
 * At least so many addresses, in either way of writing a list. In both, there is
 * but one way to match, so that a long list takes no long time.
 */
export function addressPatterns(least: number): string[] {
  // `"Ann" <ann@one.example>`: a name may be an address too, which is not counted.
  const inBrackets = Array<string>(least).fill("@[^@<>]*>").join("[^>]*");
  // `ann@one.example, ben@two.example`
  const bare = Array<string>(least).fill("@").join("[^@<>]*");
  return [inBrackets, bare];
}

/** At least so many addresses directly at these domains; others may stand between them. */
export function individualPattern(least: number, domains: readonly string[]): string {
  const one = `@(${domains.map(domainPattern).join("|")})(>|,|$)`;
  // A form feed, which no header has: so this is any text, line ends included.
  return Array<string>(least).fill(one).join("[^\\f]*");
}

/** How many of the domains, from the first on, a rule has room for. */
export function roomFor(least: number, domains: readonly string[]): number {
  let count = domains.length;
  while (count > 0 && individualPattern(least, domains.slice(0, count)).length > MOST_CHARACTERS) count--;
  return count;
}

/** A full stop is a character that is no letter or digit: its own sign means any character, and a backslash before it is not documented everywhere. */
function domainPattern(domain: string): string {
  return domain.replace(/[^a-z0-9-]/gi, "\\W");
}
