/** Unit tests, browser tests, tests on real servers and the long half of the proof are four projects: `npx jest --selectProjects unit`. */
const common = {
  testEnvironment: "node",
  // @noble/hashes is written in modules only.
  transform: { "\\.ts$": "@swc/jest", "@noble/hashes/.*\\.js$": ["@swc/jest", { module: { type: "commonjs" } }] },
  transformIgnorePatterns: ["/node_modules/(?!@noble/)"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.stryker-tmp/"],
};

module.exports = {
  projects: [
    { ...common, displayName: "unit", testMatch: ["<rootDir>/test/**/*.test.ts"], testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "<rootDir>/test/system/", "<rootDir>/test/proof/"] },
    { ...common, displayName: "e2e", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
    { ...common, displayName: "system", testMatch: ["<rootDir>/test/system/**/*.test.ts"] },
    { ...common, displayName: "proof", testMatch: ["<rootDir>/test/proof/**/*.test.ts"] },
  ],
  collectCoverageFrom: ["src/core/**/*.ts"],
  testTimeout: 120000,
};
