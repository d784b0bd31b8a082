/** The Markdown of Smart Alerts, and what is none of it. */
import { blocksOf } from "../../src/simulator/markdown";

const p = (...children: unknown[]) => ({ tag: "p", children });

test.each<[string, string, unknown[]]>([
  ["plain text", "a b", [p("a b")]],
  ["two lines", "a\n\nb", [p("a"), p("b")]],
  ["bold", "**a**", [p({ tag: "strong", children: ["a"] })]],
  ["bold that ends in an escape", "**a\\.**", [p({ tag: "strong", children: ["a."] })]],
  ["italic", "*a* _b_", [p({ tag: "em", children: ["a"] }, " ", { tag: "em", children: ["b"] })]],
  ["a list", "- a\r- b\r", [{ tag: "ul", items: [["a"], ["b"]] }]],
  ["a numbered list", "1. a\r2. b\r", [{ tag: "ol", items: [["a"], ["b"]] }]],
  ["a link", "[a](https://one.example/)", [p({ tag: "a", href: "https://one.example/", children: ["a"] })]],
  ["no link to anything but https", "[a](http://one.example/)", [p("[a](http://one.example/)")]],
  ["no script", "[a](javascript:alert)", [p("[a](javascript:alert)")]],
  ["an escaped link", "\\[a\\]\\(https://one.example/\\)", [p("[a](https://one.example/)")]],
  ["no heading, no code, no HTML", "# a `b` <i>c</i>", [p("# a `b` <i>c</i>")]],
  ["escaped marks", "\\*a\\* \\_b\\_", [p("*a* _b_")]],
])("reads %s", (_, text, expected) => {
  expect(blocksOf(text)).toEqual(expected);
});
