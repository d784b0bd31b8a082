import { rules } from "../../src/core/rules";
import { titles } from "../../src/core/titles";

test.each(["en", "ja"] as const)("every rule has a title of its own in %s, which is no sentence", language => {
  const all = rules.map(rule => titles[language][rule.id]);
  expect(new Set(all).size).toBe(rules.length);
  for (const title of all) expect(title).toMatch(/^\S.*[^.。]$/);
});
