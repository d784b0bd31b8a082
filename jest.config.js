/** Unit tests and browser tests are two projects: `npx jest --selectProjects unit`. */
const common = {
  testEnvironment: "node",
  transform: { "\\.ts$": "@swc/jest" },
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.stryker-tmp/"],
};

module.exports = {
  projects: [
    { ...common, displayName: "unit", testMatch: ["<rootDir>/test/**/*.test.ts"], testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "<rootDir>/test/system/"] },
    { ...common, displayName: "e2e", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
  ],
  collectCoverageFrom: ["src/core/**/*.ts"],
  testTimeout: 120000,
};
