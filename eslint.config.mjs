// The dependency law and the globals of each room are the compiler's (one
// tsconfig each). What is here is what a compiler cannot see.
import tseslint from "typescript-eslint";

/** Constructs that make the same draft judged differently twice. */
const impure = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The core has no clock: take the time as a parameter." },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The core has no clock: take the time as a parameter." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "The core has no chance: the same draft gets the same verdict." },
];

const asynchronous = [
  { selector: ":function[async=true]", message: "Classic Outlook runs this: use promises by hand; `async` lowered to ES5 brings a generator runtime with it." },
  { selector: ":function[generator=true]", message: "Lowered to ES5, a generator brings a runtime with it." },
];

const tagged = [
  { selector: "TSEnumDeclaration", message: "Use a union of strings." },
  { selector: "CatchClause > BlockStatement[body.length=0]", message: "Say what happens to the error, or why nothing does." },
];

export default tseslint.config(
  { ignores: ["dist/", ".tsc/", "node_modules/", "coverage/", ".stryker-tmp/", "reports/", "src/core/domain-data.ts"] },
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-explicit-any": "error",
      "no-restricted-syntax": ["error", ...tagged],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-empty": "error",
      eqeqeq: "error",
      "prefer-const": "error",
      "no-var": "error",
    },
  },
  { files: ["src/core/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...tagged, ...asynchronous, ...impure] } },
  {
    // The send path and what it imports.
    files: ["src/outlook/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...tagged, ...asynchronous] },
  },
  {
    files: ["src/outlook/**/*.{ts,tsx}", "src/simulator/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "Text of a message is data: build nodes with textContent." },
        { property: "outerHTML", message: "Text of a message is data: build nodes with textContent." },
        { property: "insertAdjacentHTML", message: "Text of a message is data: build nodes with textContent." },
      ],
    },
  },
  { files: ["**/*.js", "**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
