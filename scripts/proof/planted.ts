/**
 * Faults put on purpose into a copy of the product, one at a time, each in a
 * place where it would lose mail, let it go, or be talked round. Every one must
 * fail a test. The working tree is not touched.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { leave } from "./leave";

const root = join(__dirname, "../..");

interface Planted {
  readonly where: "entry" | "writer" | "parser" | "policy" | "escaping" | "approval" | "decision" | "privacy" | "archive";
  /** What a person would see of it. */
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The tests that are about it, without any that need a build. */
  readonly tests: readonly string[];
  /** Of those, the ones whose title has this. */
  readonly titled?: string;
}

const FAULTS = "test/outlook/faults.test.ts";

const planted: readonly Planted[] = [
  { where: "entry", what: "an event may be answered twice", file: "src/outlook/launchevent.ts", from: "    if (isAnswered) return;\n", to: "", tests: [FAULTS], titled: "onMessageSend answers once and in time whatever becomes of any call," },
  { where: "entry", what: "a check that fails lets the message go, whatever the policy says", file: "src/outlook/launchevent.ts", from: ".then(answer, () => answer(whenItFails));", to: ".then(answer, () => answer({ allowEvent: true }));", tests: [FAULTS], titled: "onMessageSend does what the policy says" },
  { where: "entry", what: "the answer may come after Outlook's own notice", file: "src/outlook/launchevent.ts", from: "setTimeout(() => answer(whenItFails), policy.timeLimit);", to: "setTimeout(() => answer(whenItFails), policy.timeLimit + 2000);", tests: [FAULTS], titled: "onMessageSend answers once and in time whatever becomes of any call," },
  { where: "entry", what: "a command that fails never ends", file: "src/outlook/commands.ts", from: ".then(completed, completed);", to: ".then(completed, () => undefined);", tests: [FAULTS], titled: "is answered once and in time: moveToBcc" },
  { where: "writer", what: "To is cleared though Bcc does not hold its people", file: "src/outlook/writer.ts", from: "if (!holdsAll(bcc, hidden.concat(oldBcc)))", to: "if (bcc.length < 0)", tests: ["test/outlook/writer.test.ts"] },
  { where: "writer", what: "what was done is not undone when a call fails", file: "src/outlook/writer.ts", from: "return inTurn(begun, one => attempt(() => restore(pen, one)))", to: "return inTurn([] as Rewriting[], one => attempt(() => restore(pen, one)))", tests: ["test/outlook/writer.test.ts"] },
  { where: "parser", what: "a comma in quotes ends an address: a name becomes a recipient", file: "src/core/address.ts", from: "        if (start < 0) start = index;\n        index = end;\n        break;\n      }\n      case BACKSLASH:", to: "        if (start < 0) start = index;\n        break;\n      }\n      case BACKSLASH:", tests: ["test/core/address.test.ts", "test/hostile/lists.test.ts"] },
  { where: "parser", what: "an addressee after a bracket that is left open is lost", file: "src/core/address.ts", from: "index = text.charCodeAt(end) === GREATER ? end : end - 1;", to: "index = text.charCodeAt(end) === GREATER ? end : text.length;", tests: ["test/core/address.test.ts", "test/hostile/lists.test.ts"] },
  { where: "policy", what: "a rule that is set to null stops the check", file: "src/outlook/policy.ts", from: "typeof value !== typeof fallback || value === null ||", to: "typeof value !== typeof fallback ||", tests: [FAULTS], titled: "a policy that is broken" },
  { where: "policy", what: "a setting of the wrong kind is taken, and nobody is told", file: "src/core/read-policy.ts", from: "shape.values.indexOf(value) >= 0 ? value : refuse();", to: "shape.values.indexOf(value) >= -1 ? value : refuse();", tests: ["test/core/read-policy.test.ts", "test/hostile/policies.test.ts"] },
  { where: "escaping", what: "a text of the policy's becomes a link in the alert", file: "src/outlook/smart-alert.ts", from: "/[\\\\`*_{}[\\]()#+\\-.!<>|~]/g", to: "/[\\\\`*_{}()#+\\-.!<>|~]/g", tests: ["test/outlook/smart-alert.test.ts"] },
  { where: "approval", what: "whoever asked may approve it too", file: "src/outlook/second-person/approval.ts", from: "answer.by === asked.by || ", to: "", tests: ["test/outlook/second-person/approval.test.ts", "test/outlook/second-person/send.test.ts"] },
  { where: "approval", what: "a draft that was changed after it was approved goes", file: "src/outlook/second-person/approval.ts", from: 'changed.length > 0 ? "changed" : state', to: 'changed.length > PARTS.length ? "changed" : state', tests: ["test/outlook/second-person/approval.test.ts"] },
  { where: "decision", what: "what was decided of hidden people holds when they are in view", file: "src/outlook/decision.ts", from: "people[isVisible(one) + recipientKey(one)] = true;", to: "people[recipientKey(one)] = true;", tests: ["test/outlook/decision.test.ts"] },
  { where: "decision", what: "a decision that Outlook refused holds all the same", file: "src/outlook/taskpane/decide.ts", from: "await keepDecisions(item, before).catch(() => undefined);", to: "", tests: ["test/outlook/taskpane/decisions.test.ts"] },
  { where: "decision", what: "what was taken back of people who know each other still holds", file: "src/outlook/remembered.ts", from: "!marks.every(", to: "marks.every(", tests: ["test/outlook/taskpane/decisions.test.ts"] },
  { where: "privacy", what: "a thread's addresses are kept in the clear", file: "src/outlook/thread.ts", from: "members: people.map(one => fingerprint(one.addrSpec, salt))", to: "members: people.map(one => one.addrSpec)", tests: ["test/proof/privacy.test.ts"], titled: "name somebody" },
  { where: "archive", what: "a damaged .msg is read for ever", file: "src/cli/archive/compound-file.ts", from: "if (marks[sector]) return undefined;", to: "if (marks[sector]) return found;", tests: ["test/cli/archive/compound-file.test.ts"] },
  { where: "archive", what: "a damaged .pst is read for ever", file: "src/cli/archive/page-trees.ts", from: "if (level >= below) return false;", to: "", tests: ["test/cli/archive/page-trees.test.ts"] },
];

interface Run {
  readonly passed: number;
  /** The first test that failed. */
  readonly failure: string | undefined;
}

function testsIn(copy: string, { tests, titled }: Pick<Planted, "tests" | "titled">): Run {
  const output = join(copy, "jest.json");
  rmSync(output, { force: true });
  const words = [join(root, "node_modules/jest/bin/jest.js"), "--rootDir", copy, "--runTestsByPath", ...tests.map(file => join(copy, file)), "--runInBand", "--silent", "--json", "--outputFile", output, ...(titled === undefined ? [] : ["--testNamePattern", titled])];
  const { stderr } = spawnSync(process.execPath, words, { cwd: copy, encoding: "utf8", env: { ...process.env, BCC_GUARD_PROOF: "" } });
  let report: { readonly testResults: readonly { readonly message: string; readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[] }[] };
  try {
    report = JSON.parse(readFileSync(output, "utf8")) as typeof report; // Jest wrote it
  } catch {
    throw new Error(stderr.slice(-2000));
  }
  const results = report.testResults.flatMap(suite => suite.assertionResults);
  if (results.length === 0) throw new Error(report.testResults.map(suite => suite.message).join("\n").slice(0, 2000) || "no test ran");
  return { passed: results.filter(one => one.status === "passed").length, failure: results.find(one => one.status === "failed")?.fullName };
}

function main(): void {
  const copy = mkdtempSync(join(tmpdir(), "bcc-guard-planted-"));
  const named = process.argv[2];
  const chosen = planted.filter(({ where }) => named === undefined || where === named);
  let missed = 0;
  try {
    for (const name of ["src", "test", "scripts", "package.json", "jest.config.js", ".swcrc", "manifest.xml", "webpack.config.js"]) cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
    for (const one of chosen) {
      const file = join(copy, one.file);
      const text = readFileSync(file, "utf8");
      if (text.split(one.from).length !== 2) throw new Error(`${one.file} has not exactly one ${one.from}`);
      // Without the fault they pass: so what fails then is its doing.
      const before = testsIn(copy, one);
      if (before.failure !== undefined || before.passed === 0) throw new Error(`without any fault, ${one.tests.join()} has ${before.passed} tests that pass, and ${before.failure ?? "none"} that fails`);
      writeFileSync(file, text.replace(one.from, () => one.to));
      const { failure } = testsIn(copy, one);
      writeFileSync(file, text);
      if (failure === undefined) missed++;
      console.log(`${failure === undefined ? "NOT CAUGHT" : "caught"}: ${one.where}: ${one.what} (${one.file})${failure === undefined ? "" : `\n    by: ${failure}`}`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  leave({ title: "planted", tried: chosen.length, failed: missed, figures: { "faults planted in the product, and caught": `${chosen.length}, ${chosen.length - missed}` } });
  if (missed > 0) process.exitCode = 1;
}

main();
