import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addImport } from "../../src/cli/import";
import { explain, textOf } from "../../src/cli/policy/explain";
import { wordsFor } from "../../src/cli/policy/words";
import { readPolicyText } from "../../src/cli/policy-file";
import { check } from "../../src/core/check";
import { emptyDraft, recipient } from "../../src/core/draft";
import { runCommand } from "./run-command";

const run = (...args: string[]) => runCommand(addImport, "import", ...args);

function folderWith(files: { readonly [name: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const okan = folderWith({
  "InternalDomainList.csv": "@us.example\r\nexample.org\r\n",
  "ExternalDomainsWarningAndAutoChangeToBccSetting.csv": "7,True,True,False\r\n",
  "AutoDeleteRecipientList.csv": "ann@them.example\r\nben@them.example\r\n",
});
const flex = folderWith({ "Common.txt": "SafeBccThreshold = 4\nSafeBccReconfirmationThreshold = 6\n", "TrustedDomains.txt": "us.example\n" });

describe.each([["outlookokan", okan, 7], ["flexconfirmmail", flex, 6]] as const)("the policy from %s", (program, folder, stop) => {
  test.each(["en", "ja"])("is one without problems, and reads right when explained (%s)", async locale => {
    const { out } = await run(program, folder, "--locale", locale);
    const { policy, problems } = readPolicyText(out);
    expect(problems).toEqual([]);
    const text = textOf(explain(policy, wordsFor(locale)));
    expect(text).toContain(locale === "en" ? "Everyone at us.example" : "us.example");
    expect(text).toContain(locale === "en" ? `From ${stop} parties on, sending is stopped.` : `相手が${stop}組以上なら、送信を止めます。`);
  });

  test("stops what was stopped there, and nobody's look-alike is a colleague", async () => {
    const { policy } = readPolicyText((await run(program, folder)).out);
    const verdictOn = (...addresses: string[]) => check({ ...emptyDraft, from: { displayName: "", addrSpec: "me@us.example" }, recipients: addresses.map(one => recipient("to", "", one)) }, policy).severity;
    const strangers = Array.from({ length: stop }, (_, index) => `a@company${index}.example`);
    expect(verdictOn(...strangers)).toBe("stop");
    expect(verdictOn(...strangers.slice(1))).not.toBe("stop");
    expect(verdictOn(...strangers.slice(1), "b@us.example", "c@sub.us.example")).not.toBe("stop");
    expect(verdictOn(...strangers.slice(1), "b@evilus.example")).toBe("stop");
  });
});

describe("import", () => {
  test("tells by its exit status whether all was imported", async () => {
    expect((await run("outlookokan", folderWith({ "InternalDomainList.csv": "@us.example\n" }))).status).toBe(0);
    expect((await run("outlookokan", okan)).status).toBe(1);
  });

  test("reports every part below its reason, and how much there was", async () => {
    const { err } = await run("outlookokan", okan);
    expect(err).toContain("Not imported\n  Bcc Guard adds and deletes no recipients by itself.\n    AutoDeleteRecipientList.csv: 2 entries (Recipient)\n");
    expect(err).toContain("look-alike domains included.\n    InternalDomainList.csv:2: example.org → internalDomains\n");
    expect(err).toContain("3 imported, 1 not imported.");
    expect((await run("outlookokan", okan, "--locale", "ja")).err).toContain("取り込んだもの3件、取り込まなかったもの1件。");
  });

  test("writes a new file, and replaces one by force", async () => {
    const path = join(folderWith({}), "policy.json");
    const { out, err } = await run("flexconfirmmail", flex, "--out", path, "--mode", "observe");
    expect(out).toBe("");
    expect(err).toContain(`${path} is written.`);
    expect(readPolicyText(readFileSync(path, "utf8")).policy.mode).toBe("observe");
    const refused = await run("outlookokan", okan, "--out", path);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain("--force replaces it");
    expect(readPolicyText(readFileSync(path, "utf8")).policy.mode).toBe("observe");
    expect((await run("outlookokan", okan, "--out", path, "--force")).status).toBe(1);
  });

  test("says what is wrong with a folder, and writes nothing", async () => {
    const path = join(folderWith({}), "policy.json");
    for (const [folder, reason] of [[join(okan, "none"), "there is no such folder"], [join(okan, "InternalDomainList.csv"), "this is no folder"], [flex, "there are no settings of OutlookOkan here"]] as const) {
      const { status, out, err } = await run("outlookokan", folder, "--out", path);
      expect({ status, out }).toEqual({ status: 2, out: "" });
      expect(err).toContain(reason);
      expect(existsSync(path)).toBe(false);
    }
  });
});
