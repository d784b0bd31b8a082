/**
 * Runs the tests of the core for Stryker in one process, without Jest around
 * them: Jest builds a world for each file of tests, a minute of work for each
 * mutant of a busy file; here it takes a tenth of a second. The tests are
 * described, run and judged by Jest's own parts (jest-circus, expect).
 *
 * For each mutant everything of ours is loaded anew: what one mutant has spoilt,
 * such as a table made at the first look-up, no other mutant sees.
 */
import { createRequire } from "node:module";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { transformFileSync } from "@swc/core";

const require = createRequire(import.meta.url);

/** A package of Jest's own, of the version that Jest uses. */
function partOfJest(...path) {
  const name = path.pop();
  return path.reduce((from, next) => createRequire(from.resolve(next)), require)(name);
}
const circus = partOfJest("jest", "@jest/core", "jest-config", "jest-circus");
const { expect } = partOfJest("jest", "@jest/core", "jest-config", "jest-circus", "@jest/expect", "expect");

/** Comparing the generated data with its packages takes long and is not about the code. */
const LEFT_OUT = "domain-data.test.ts";
/** The slowest: a mutant that other tests kill need not wait for them. */
const LAST = ["mailbox.test.ts", "address.test.ts", "properties.test.ts"];

const sameChance = require("./same-chance.cjs");
const stryker = (globalThis.__stryker__ ??= {});
const compiled = new Map();

require.extensions[".ts"] = (module, file) => {
  if (!compiled.has(file)) {
    compiled.set(file, transformFileSync(file, { swcrc: false, jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } }).code);
  }
  // What a file reads by its path counts as loaded by it, as an import does (`reaches`).
  const outer = globalThis.jest;
  globalThis.jest = { requireActual: path => module.require(path) };
  module._compile(compiled.get(file), file);
  globalThis.jest = outer;
};

Object.assign(globalThis, { expect });
for (const name of ["describe", "it", "test", "beforeAll", "beforeEach", "afterAll", "afterEach"]) globalThis[name] = circus[name];

function testsIn(block) {
  return block.children.flatMap(child => (child.type === "test" ? [child] : testsIn(child)));
}

function titleOf(test) {
  const titles = [];
  for (let part = test; part.parent; part = part.parent) titles.unshift(part.name);
  return titles.join(" ");
}

/** Runs the tests of one file as it was loaded, until one fails unless all are to be run. */
async function runFile({ state, idOf, fileName }, isWanted, disableBail) {
  circus.setState(state);
  const tests = testsIn(state.rootDescribeBlock);
  for (const test of tests) if (!isWanted(idOf(test))) test.mode = "skip";
  const follow = ({ name, test }) => {
    if (name === "test_start") stryker.currentTestId = idOf(test);
    if (name !== "test_done") return;
    stryker.currentTestId = undefined;
    if (test.errors.length > 0 && !disableBail) for (const other of tests) other.mode = "skip";
  };
  circus.addEventHandler(follow);
  const { unhandledErrors } = await circus.run();
  circus.removeEventHandler(follow);
  if (unhandledErrors.length > 0) throw new Error(unhandledErrors.join("\n"));

  return tests.filter(test => test.status === "done").map(test => {
    const result = { id: idOf(test), name: idOf(test), fileName, timeSpentMs: test.duration ?? 0 };
    const [error] = test.errors.flat().filter(Boolean);
    return error ? { ...result, status: TestStatus.Failed, failureMessage: String(error.message ?? error) } : { ...result, status: TestStatus.Success };
  });
}

function load(fileName) {
  circus.resetState();
  circus.getState().testTimeout = 120_000;
  require(fileName);
  return { fileName, state: circus.getState(), idOf: test => `${basename(fileName)}: ${titleOf(test)}` };
}

/** Whether a file, as it was loaded, has loaded another, itself or by one of those that it has loaded. */
function reaches(file, other) {
  const met = new Set();
  const toVisit = [require.cache[file]];
  for (let module = toVisit.pop(); module; module = toVisit.pop()) {
    if (module.filename === other) return true;
    if (met.has(module) || module.filename.includes("node_modules")) continue;
    met.add(module);
    toVisit.push(...module.children);
  }
  return false;
}

async function run({ mutated, testFilter, disableBail, isLoaded }) {
  const root = process.cwd();
  const folder = join(root, "test/core");
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(root) && !file.includes("node_modules")) delete require.cache[file];
  }
  // The tests of the very file first, since they are the likeliest to fail.
  const placeOf = name => (mutated && name === basename(mutated).replace(/\.ts$/, ".test.ts") ? -2 : LAST.indexOf(name));
  const wanted = testFilter && new Set(testFilter);
  const names = readdirSync(folder)
    .filter(name => name.endsWith(".test.ts") && name !== LEFT_OUT)
    .filter(name => !wanted || testFilter.some(id => id.startsWith(`${name}: `)))
    .sort((one, other) => placeOf(one) - placeOf(other));

  const tests = [];
  try {
    const loaded = names.map(name => load(join(folder, name)));
    const files = loaded.filter(({ fileName }) => !mutated || reaches(fileName, mutated));
    sameChance();
    isLoaded();
    for (const file of files) {
      tests.push(...await runFile(file, id => !wanted || wanted.has(id), disableBail));
      if (!disableBail && tests.some(test => test.status === TestStatus.Failed)) break;
    }
  } catch (error) {
    return { status: DryRunStatus.Error, errorMessage: String(error.stack) };
  }
  return { status: DryRunStatus.Complete, tests };
}

function createRunner() {
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async dryRun() {
      stryker.mutantCoverage = undefined;
      const result = await run({ disableBail: true, isLoaded: () => {} });
      return result.status === DryRunStatus.Complete ? { ...result, mutantCoverage: stryker.mutantCoverage } : result;
    },
    async mutantRun({ activeMutant, sandboxFileName, mutantActivation, testFilter, hitLimit, disableBail }) {
      Object.assign(stryker, { hitLimit, hitCount: hitLimit ? 0 : undefined, activeMutant: undefined });
      const activate = () => { stryker.activeMutant = activeMutant.id; };
      if (mutantActivation === "static") activate();
      const result = await run({ mutated: sandboxFileName, testFilter, disableBail, isLoaded: activate });
      return toMutantRunResult(determineHitLimitReached(stryker.hitCount, stryker.hitLimit) ?? result, disableBail);
    },
  };
}
createRunner.inject = [];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "in-process", createRunner)];
