/**
 * The tests of the core alone, with chance taken out of them: the same mutants
 * survive twice. Without the comparison of the generated data with its packages,
 * which takes long and is not about the code; domains.test.ts and
 * hash-set.test.ts are.
 */
const { projects: [unit] } = require("../../jest.config.js");

module.exports = {
  ...unit,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/core/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "/domain-data\\.test\\.ts$"],
  setupFiles: ["<rootDir>/scripts/mutate/same-chance.cjs"],
};
