/**
 * The Markdown a Smart Alert may hold: bold, italic, two kinds of list, https
 * links, `\n\n` for a new line, backslash escapes. Nothing else means anything.
 */

export type Inline = string | { readonly tag: "strong" | "em"; readonly children: readonly Inline[] } | { readonly tag: "a"; readonly href: string; readonly children: readonly Inline[] };
export type Block = { readonly tag: "p"; readonly children: readonly Inline[] } | { readonly tag: "ul" | "ol"; readonly items: readonly (readonly Inline[])[] };

export function blocksOf(markdown: string): Block[] {
  return markdown.split(/\n\n|\r(?![-*] |\d+\. )/).filter(text => text.trim() !== "").map((text): Block => {
    const lines = text.split("\r").filter(line => line !== "");
    if (lines.every(line => /^[-*] /.test(line))) return { tag: "ul", items: lines.map(line => inlinesOf(line.slice(2))) };
    if (/^1\. /.test(text)) return { tag: "ol", items: lines.map(line => inlinesOf(line.replace(/^\d+\. /, ""))) };
    return { tag: "p", children: inlinesOf(text) };
  });
}

function inlinesOf(text: string): Inline[] {
  const inlines: Inline[] = [];
  let plain = "";
  const flush = (): void => {
    if (plain !== "") inlines.push(plain);
    plain = "";
  };
  for (let index = 0; index < text.length; ) {
    const rest = text.slice(index);
    const escape = /^\\([\\`*_{}[\]()#+\-.!<>|~])/.exec(rest);
    const strong = /^(\*\*|__)(?=\S)((?:\\.|[^\\])+?)\1/.exec(rest);
    const em = /^([*_])(?=[^\s*_])((?:\\.|[^\\*_])*)\1/.exec(rest);
    const link = /^\[((?:\\.|[^\\\]])*)\]\((https:\/\/[^\s)]+)\)/.exec(rest);
    const found = escape ?? link ?? strong ?? em;
    if (!found) {
      plain += text[index];
      index++;
      continue;
    }
    if (escape) {
      plain += escape[1];
    } else {
      flush();
      if (link) inlines.push({ tag: "a", href: link[2] ?? "", children: inlinesOf(link[1] ?? "") });
      else inlines.push({ tag: strong ? "strong" : "em", children: inlinesOf(found[2] ?? "") });
    }
    index += found[0].length;
  }
  flush();
  return inlines;
}
