/**
 * Checks a unified manifest for Microsoft 365 (JSON) against the schema of its
 * version, which the package @microsoft/app-manifest brings along; and what no
 * schema can say: that actions exist.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import type { Fault } from "./check";
import type { ManifestWords } from "./words";
import type { Place } from "./xml";

/** What of ajv is used; it comes with the schemas' package, in a dialect of its own. */
interface Validator {
  compile(schema: object): { (value: unknown): boolean; errors?: readonly { instancePath: string; keyword: string; message?: string; params: { readonly [name: string]: unknown } }[] | null };
}

/** "no schemas" when the package is not installed. */
export function checkUnified(source: string, words: ManifestWords): readonly Fault[] | "no schemas" {
  const text = source.replace(/^\uFEFF/, "");
  const deep = firstTooDeep(text);
  if (deep !== undefined) return [{ place: placeIn(text, deep), message: words.notJson(`more than ${MOST_LEVELS} brackets stand in one another`) }];
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const broken = errors[0];
  if (!tree || broken) return [{ place: placeIn(text, broken?.offset ?? 0), message: words.notJson(broken ? printParseErrorCode(broken.error) : "ValueExpected") }];
  // The tree's own values have no prototype, at which the validator stumbles.
  const manifest: unknown = JSON.parse(text);

  const folder = schemaFolder();
  if (folder === undefined) return "no schemas";
  const version = manifestVersion(manifest);
  const file = join(folder, "build", "json-schemas", "teams", version === "devPreview" ? "vDevPreview" : `v${version}`, "MicrosoftTeams.schema.json");
  const versionPlace = placeOf(text, tree, ["manifestVersion"]);
  // Extensions, which add-ins are, came with 1.13.
  if (!/^(1\.\d+|devPreview)$/.test(version) || Number(version.slice(2)) < 13 || !existsSync(file)) return [{ place: versionPlace, message: words.noSchemaVersion(version) }];

  // The schemas hold escapes that JSON does not know.
  const schema = JSON.parse(readFileSync(file, "utf8").replace(/\\a/g, "\\u0007").replace(/\\v/g, "\\u000b")) as object; // a schema is an object
  const validate = validatorIn(folder).compile(schema);
  validate(manifest);
  const faults = (validate.errors ?? [])
    // These only say that a branch did not fit; why is said of the branch.
    .filter(error => !["if", "anyOf", "allOf", "oneOf", "$ref"].includes(error.keyword))
    .map(error => {
      const path = error.instancePath.split("/").slice(1).map(part => part.replace(/~1/g, "/").replace(/~0/g, "~"));
      const detail = Object.entries(error.params).filter(([name]) => /additionalProperty|allowedValue/.test(name)).map(([, value]) => JSON.stringify(value)).join(", ");
      return { place: placeOf(text, tree, path), message: words.schema(path.join("."), `${error.message ?? error.keyword}${detail && ` (${detail})`}`) };
    });
  return [...faults, ...actions(text, tree, words)].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

/** Whoever reads JSON calls itself once a level. */
const MOST_LEVELS = 100;

/** Where the first bracket of too deep a level stands. */
function firstTooDeep(text: string): number | undefined {
  let level = 0;
  // A string that does not end goes on to the end of the text: to try every quote in it takes minutes.
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\[^])*(?:"|\\?$)|[[\]{}]/g)) {
    if (token === "[" || token === "{") level++;
    else if (token === "]" || token === "}") level--;
    if (level > MOST_LEVELS) return index;
  }
  return undefined;
}

/** Commands and events name actions; an action that no runtime has does nothing, without a word. */
function actions(text: string, tree: Node, words: ManifestWords): Fault[] {
  const known = new Set<unknown>();
  const used: Node[] = [];
  const visit = (node: Node, path: readonly string[]): void => {
    if (node.type === "property") {
      const [key, value] = node.children ?? [];
      if (!value) return;
      const name = String(key?.value);
      if (name === "actionId") used.push(value);
      if (name === "id" && path[path.length - 1] === "actions") known.add(value.value);
      visit(value, [...path, name]);
      return;
    }
    for (const child of node.children ?? []) visit(child, path);
  };
  visit(tree, []);
  return used.filter(node => !known.has(node.value)).map(node => ({ place: placeIn(text, node.offset), message: words.noAction(String(node.value)) }));
}

function manifestVersion(manifest: unknown): string {
  if (typeof manifest !== "object" || manifest === null || !("manifestVersion" in manifest)) return "";
  return String(manifest.manifestVersion);
}

function schemaFolder(): string | undefined {
  try {
    return dirname(createRequire(__filename).resolve("@microsoft/app-manifest/package.json"));
  } catch {
    return undefined; // not installed
  }
}

/** The package's own ajv: its schemas are of JSON Schema's draft 4, which ajv alone no longer reads. */
function validatorIn(folder: string): Validator {
  const load = createRequire(join(folder, "package.json"));
  const Ajv = (load("ajv-draft-04") as { default: new (options: object) => Validator }).default; // its documented export
  const addFormats = (load("ajv-formats") as { default: (ajv: Validator, formats: readonly string[]) => void }).default; // likewise
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv, ["uri", "email", "regex"]);
  return ajv;
}

/** Where the value stands, or the nearest value around it. */
function placeOf(text: string, tree: Node, path: readonly string[]): Place {
  const segments = path.map(part => (/^\d+$/.test(part) ? Number(part) : part));
  for (let length = segments.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, segments.slice(0, length));
    if (node) return placeIn(text, node.offset);
  }
  return { line: 1, column: 1 };
}

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before[before.length - 1] ?? "").length + 1 };
}
