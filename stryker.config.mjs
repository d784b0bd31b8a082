/**
 * Mutation testing of the check: `npm run mutate`, or of one file
 * `npm run mutate -- --mutate src/core/party.ts`. What survives, and why it may,
 * is in docs/decisions/0008-mutants.md. The report is reports/mutation/mutation.html.
 */
export default {
  mutate: ["src/core/**/*.ts", "!src/core/domain-data.ts"],
  testRunner: "jest",
  // Some tests find files by reading a folder, which Jest's search for related tests does not see.
  jest: { projectType: "custom", configFile: "scripts/mutate/jest.config.cjs", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  plugins: ["@stryker-mutator/jest-runner", "./scripts/mutate/left-alone.mjs"],
  ignorers: ["examples", "words"],
  // The tests compare domain-data.ts byte by byte: nothing may be added to files.
  disableTypeChecks: false,
  ignorePatterns: ["/dist", "/assets", "/coverage", "/test/cli", "/test/e2e", "/test/system", "/test/outlook", "/test/simulator"],
  concurrency: 2,
  reporters: ["clear-text", "progress-append-only", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
