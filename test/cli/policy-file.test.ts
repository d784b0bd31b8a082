import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultPolicy } from "../../src/core/default-policy";
import { policyOption, readPolicyFile, readPolicyText } from "../../src/cli/policy-file";

const folder = mkdtempSync(join(tmpdir(), "policy-"));

function fileOf(content: string | Uint8Array): string {
  const path = join(folder, "policy.json");
  writeFileSync(path, content);
  return path;
}

/** `line:column words of the message` */
function problemsOf(content: string | Uint8Array): string[] {
  return readPolicyFile(fileOf(content)).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe("a policy file", () => {
  test.each([
    ["comments and trailing commas", '// ours\n{ "internalDomains": ["us.example",], /* so */ }'],
    ["a byte order mark", "\uFEFF{}"],
    ["a character that other decoders put for a mistake", '{ "contact": { "text": "\ufffd" } }'],
  ])("may have %s", (_, text) => {
    expect(readPolicyFile(fileOf(text))).toMatchObject({ problems: [], state: "read" });
  });

  test.each([
    ["cut off in the middle", '{\n  "mode": "obs', "2:11", "not closed"],
    ["cut off before its last brace", '{\n  "mode": "observe"\n', "3:1", "never closed"],
    ["empty", "", "1:1", "expected a value"],
    ["only a comment", "// nothing", "1:11", "expected a value"],
    ["two policies", "{}\n{}", "2:1", "nothing more"],
    ["with a comma missing", '{\n  "mode": "observe"\n  "override": "never"\n}', "3:3", "comma"],
    ["with single quotes", "{\n  'mode': 1\n}", "2:3", "double quotes"],
    ["with a NUL", '{\n  "mo\0de": 1\n}', "2:6", "NUL"],
    ["of NULs alone", new Uint8Array(512), "1:1", "NUL"],
    ["in UTF-16 with its mark", Buffer.from("\uFEFF{}", "utf16le"), "0:0", "UTF-16"],
    ["in UTF-16, big end first", Buffer.from("\uFEFF{}", "utf16le").swap16(), "0:0", "UTF-16"],
    ["in UTF-16 without a mark", Buffer.from("{}", "utf16le"), "1:2", "NUL"],
    ["in Shift_JIS", Buffer.concat([Buffer.from('{\n  "contact": { "text": "'), Buffer.from([0x91, 0x8a, 0x92, 0x6b]), Buffer.from('" }\n}')]), "2:25", "UTF-8"],
    ["of ten megabytes", Buffer.alloc(10_000_000, " "), "0:0", "10000000 bytes"],
    ["of brackets without end", "[".repeat(200_000), "1:101", "More than 100 brackets"],
  ])("%s is refused with its place and the reason, and the defaults stand in", (_, content, place, reason) => {
    const { policy, state } = readPolicyFile(fileOf(content));
    expect(policy).toBe(defaultPolicy);
    expect(state).toBe("broken");
    const [first = ""] = problemsOf(content);
    expect(first.startsWith(`${place} `)).toBe(true);
    expect(first).toContain(reason);
  });

  test.each([
    ["a wrong type", '{\n  "internalDomains": "us.example"\n}', ["2:22 internalDomains"]],
    ["a list for the whole", "[]", ["1:1 the policy"]],
    ["an unknown key", '{\n  "internalDomain": []\n}', ["2:3 internalDomain is no setting"]],
    ["a negative threshold", '{ "rules": {\n "visible-recipients": { "stop": { "parties": -5 } } } }', ["2:47 rules.visible-recipients.stop.parties: found -5"]],
    ["a sender twice in one profile", '{ "senders": [\n{ "match": ["a@us.example", "A@us.example"] }] }', ["2:29 senders[0].match[1]: \"A@us.example\" stands"]],
    ["a sender in two profiles", '{ "senders": [\n{ "match": ["a@us.example"] },\n{ "match": ["a@us.example"] }] }', ["3:13 senders[1].match[0]"]],
    ["a setting twice", '{\n  "mode": "observe",\n  "mode": "enforce"\n}', ["3:3 mode is set twice"]],
    ["several at once, in their order", '{\n  "mod": 1,\n  "mode": 2,\n  "timeLimit": 3\n}', ["2:3 mod", "3:11 mode", "4:16 timeLimit"]],
    ["one after Windows line ends", '{\r\n  "mod": 1\r\n}', ["2:3 mod"]],
    ["one after line ends of old Macs", '{\r  "mod": 1\r}', ["2:3 mod"]],
  ])("names %s with line and column", (_, text, expected) => {
    const found = problemsOf(text);
    expect(found).toHaveLength(expected.length);
    expected.forEach((start, index) => expect(found[index]?.startsWith(start)).toBe(true));
  });

  test("names every line that breaks the syntax, once", () => {
    expect(problemsOf('{\n  "mode": observe,\n  "override": never,\n}').map(one => one.split(" ")[0])).toEqual(["2:11", "3:15"]);
  });

  test("is told from a file that is not there, a folder, and one that nobody may read", () => {
    expect(readPolicyFile(join(folder, "none.json"))).toMatchObject({ state: "missing", problems: [{ line: 0 }] });
    expect(readPolicyFile(folder)).toMatchObject({ state: "missing" });
    const locked = fileOf("{}");
    chmodSync(locked, 0o000);
    // Who runs the tests as root may read everything.
    expect(readPolicyFile(locked).state).toBe(process.getuid?.() === 0 ? "read" : "missing");
    chmodSync(locked, 0o600);
  });

  test.each([["broken", "{"], ["read", "{}"]])("of an option that is %s: the defaults stand in only where nothing can be used, which is told", (_, text) => {
    const told: string[] = [];
    const write = jest.spyOn(process.stderr, "write").mockImplementation(line => told.push(String(line)) > 0);
    try {
      expect(policyOption(fileOf(text))).toEqual(defaultPolicy);
    } finally {
      write.mockRestore();
    }
    expect(told.filter(line => line.includes("built-in defaults"))).toHaveLength(text === "{" ? 1 : 0);
  });

  test("tells its problems in Japanese", () => {
    const { problems } = readPolicyText('{ "mode": "watch", "mod": 1, "senders": [{}], "timeLimit": 1 }', "ja");
    expect(problems).toHaveLength(4);
    for (const { message } of problems) expect(message).toMatch(/。$/);
  });

  test("finds the place of ten thousand problems without reading the text again for each", () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `  "key${index}": ${index}`);
    const { problems } = readPolicyText(`{\n${lines.join(",\n")}\n}`);
    expect(problems[9_999]).toMatchObject({ line: 10_001, column: 3 });
  });
});
