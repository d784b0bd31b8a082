/**
 * Takes a PowerShell script apart as far as its quotes and remarks go: what is
 * code, and what texts it holds. Double quotes, here-strings and block remarks,
 * which our script does not have, are errors.
 */

export interface Taken {
  /** All that is neither text nor remark; where a text stood, a `'`. */
  readonly code: string;
  readonly texts: readonly string[];
}

/** PowerShell takes any of these for a single quote. */
const QUOTES = "'\u2018\u2019\u201a\u201b";
const DOUBLE_QUOTES = "\"\u201c\u201d\u201e";

export function takeApart(script: string): Taken {
  let code = "";
  const texts: string[] = [];
  for (let at = 0; at < script.length; ) {
    const sign = script[at] ?? "";
    if (QUOTES.includes(sign)) {
      let text = "";
      for (at++; ; ) {
        const inside = script[at];
        if (inside === undefined) throw new Error("a text is never closed");
        if (!QUOTES.includes(inside)) text += inside;
        else if (QUOTES.includes(script[at + 1] ?? " ")) {
          text += inside;
          at++;
        } else break;
        at++;
      }
      at++;
      texts.push(text);
      code += "'";
    } else if (sign === "#" && script[at - 1] !== "<") {
      while (at < script.length && script[at] !== "\n" && script[at] !== "\r") at++;
    } else {
      if (DOUBLE_QUOTES.includes(sign) || sign === "`" || (sign === "@" && QUOTES.includes(script[at + 1] ?? " ")) || script.startsWith("<#", at)) throw new Error(`unexpected ${sign} in code`);
      code += sign;
      at++;
    }
  }
  return { code, texts };
}
