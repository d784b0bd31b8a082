/**
 * Compiles what a benchmark imports as the builds do, with swc. tsx would name
 * every closure when it is made, which takes half the time of a short list.
 */
const { transformFileSync } = require("@swc/core");

require.extensions[".ts"] = (module, file) => {
  const { code } = transformFileSync(file, { swcrc: false, jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" }, sourceMaps: "inline" });
  module._compile(code, file);
};
