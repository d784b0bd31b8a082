/** The page on two people: its policy, its links, and its figures. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPolicyText } from "../../src/cli/policy-file";
import { defaultPolicy } from "../../src/core/default-policy";
import { policyFor } from "../../src/core/policy";
import { secondPerson } from "../../src/core/rules/second-person";

const docs = join(__dirname, "../../docs");
const pages = ["second-person.md", "second-person.ja.md"].map(name => [name, readFileSync(join(docs, name), "utf8")] as const);

describe.each(pages)("docs/%s", (_, text) => {
  test("shows a policy without problems, in which profiles do what they seem to", () => {
    const [, json = ""] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
    const { policy, problems } = readPolicyText(json);
    expect(problems).toEqual([]);
    const of = (addrSpec: string) => policyFor(policy, { displayName: "", addrSpec }).rules["second-person"];
    expect(of("anybody@example.org")).toMatchObject({ severity: "stop", stop: secondPerson.defaults.stop });
    expect(of("counselling@example.org")).toMatchObject({ severity: "stop", stop: { addresses: 1 } });
    expect(of("it-alerts@example.org")).toMatchObject({ severity: "off" });
  });

  test("names the defaults as they are", () => {
    expect(secondPerson.defaults).toMatchObject({ severity: "off", stop: { addresses: 25 } });
    expect(defaultPolicy.approval.hours).toBe(24);
    expect(text).toMatch(/\*\*25(\*\*|人)/);
    expect(text).toMatch(/24/);
  });

  test("links to pages and heads that are there", () => {
    const links = [...text.matchAll(/\]\(([\w.-]+\.md)(?:#([^)]+))?\)/g)];
    expect(links.length).toBeGreaterThan(1);
    for (const [, path = "", head] of links) {
      expect({ path, exists: existsSync(join(docs, path)) }).toEqual({ path, exists: true });
      const heads = [...readFileSync(join(docs, path), "utf8").matchAll(/^#+ (.*)$/gm)].map(([, one = ""]) => one.toLowerCase().replace(/ /g, "-"));
      if (head !== undefined) expect(heads).toContain(head);
    }
  });
});

test("both languages show the same policy and the same issues", () => {
  const [english, japanese] = pages.map(([, text]) => [/```json\n([\s\S]*?)```/.exec(text)?.[1], [...text.matchAll(/issues\/\d+/g)].map(String)]);
  expect(japanese).toEqual(english);
});
