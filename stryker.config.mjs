/**
 * Mutation testing of the check: `npm run mutate`, or of one file
 * `npm run mutate -- --mutate src/core/party.ts`. What survives, and why it may,
 * is in docs/decisions/0008-mutants.md. The report is reports/mutation/mutation.html.
 */
export default {
  mutate: ["src/core/**/*.ts", "!src/core/domain-data.ts"],
  testRunner: "in-process",
  coverageAnalysis: "perTest",
  plugins: ["./scripts/mutate/in-process.mjs", "./scripts/mutate/left-alone.mjs"],
  ignorers: ["examples", "words"],
  // The tests compare domain-data.ts byte by byte: nothing may be added to files.
  disableTypeChecks: false,
  ignorePatterns: ["/dist", "/assets", "/coverage", "/test/cli", "/test/e2e", "/test/system", "/test/outlook", "/test/simulator"],
  incremental: true,
  incrementalFile: "reports/mutation/incremental.json",
  concurrency: 2,
  reporters: ["clear-text", "progress-append-only", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // A loop without end is ended by counting; the clock need not be strict on a busy machine.
  timeoutMS: 15000,
  thresholds: { high: 95, low: 90, break: 90 },
};
