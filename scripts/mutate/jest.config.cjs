/** The tests of the core alone, with chance taken out of them: the same mutants survive twice. */
const { projects: [unit] } = require("../../jest.config.js");

module.exports = {
  ...unit,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/core/**/*.test.ts"],
  setupFiles: ["<rootDir>/scripts/mutate/same-chance.cjs"],
};
