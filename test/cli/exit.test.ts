/** Whatever others have named something, a terminal shows it and does nothing else. */
import { printable } from "../../src/cli/exit";

test.each([
  ["an escape sequence", "a\u001b[2Jb", "a\\u001b[2Jb"],
  ["one of eight bits", "a\u009b31mb", "a\\u009b31mb"],
  ["a title", "\u001b]0;x\u0007", "\\u001b]0;x\\u0007"],
  ["a line that writes over itself", "safe\rgone", "safe\\u000dgone"],
  ["text turned round", "a\u202egnp.exe", "a\\u202egnp.exe"],
  ["a backspace and a delete", "a\bb\u007f", "a\\u0008b\\u007f"],
  ["plain text in any language", "宛先 Grüße\tÉté\n", "宛先 Grüße\tÉté\n"],
])("%s", (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

test("JSON stays the same JSON", () => {
  const value = { name: "a\u202eb\u009bc\u2028d" };
  expect(JSON.parse(printable(JSON.stringify(value)))).toEqual(value);
});
