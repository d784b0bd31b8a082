import { checkUnified } from "../../../src/cli/manifest/unified";
import { manifestWordsFor } from "../../../src/cli/manifest/words";

const words = manifestWordsFor("en");

const manifest = {
  $schema: "https://developer.microsoft.com/json-schemas/teams/v1.22/MicrosoftTeams.schema.json",
  manifestVersion: "1.22",
  id: "7d9a1c52-4c0e-4b7e-9f43-2b8f6f1f29a0",
  version: "1.0.0",
  name: { short: "Guard", full: "Guard of copies" },
  description: { short: "Guards.", full: "Guards copies." },
  developer: { name: "Us", websiteUrl: "https://us.example", privacyUrl: "https://us.example", termsOfUseUrl: "https://us.example" },
  icons: { outline: "outline.png", color: "color.png" },
  accentColor: "#0F6CBD",
  extensions: [
    {
      requirements: { scopes: ["mail"], capabilities: [{ name: "Mailbox", minVersion: "1.12" }] },
      runtimes: [{ id: "r", type: "general", lifetime: "short", code: { page: "https://us.example/e.html", script: "https://us.example/e.js" }, actions: [{ id: "onSend", type: "executeFunction" }] }],
      autoRunEvents: [{ requirements: { scopes: ["mail"] }, events: [{ type: "messageSending", actionId: "onSend", options: { sendMode: "softBlock" } }] }],
    },
  ],
};

function messages(text: string): string[] {
  const faults = checkUnified(text, words);
  if (faults === "no schemas") throw new Error("@microsoft/app-manifest is not installed");
  return faults.map(({ place, message }) => `${place.line}:${place.column} ${message}`);
}
const changed = (from: string, to: string): string => {
  const text = JSON.stringify(manifest, null, 1);
  if (!text.includes(from)) throw new Error(`the manifest has no ${from}`);
  return text.replace(from, to);
};

test("a good manifest has no fault", () => {
  expect(messages(JSON.stringify(manifest))).toEqual([]);
  expect(messages(`\uFEFF${JSON.stringify(manifest)}`)).toEqual([]);
});

test.each([
  ["a name that is too long", changed('"Guard"', `"${"G".repeat(31)}"`), "7:12 name.short must NOT have more than 30 characters."],
  ["an unknown send mode", changed('"softBlock"', '"soft"'), 'extensions.0.autoRunEvents.0.events.0.options.sendMode must be equal to one of the allowed values (["promptUser","softBlock","block"]).'],
  ["an unknown setting", changed('"accentColor"', '"accentColour"'), 'must NOT have additional properties ("accentColour").'],
  ["an action that no runtime has", changed('"actionId": "onSend"', '"actionId": "onSent"'), "Found the actionId onSent, which no runtime has; expected the id of an action."],
  ["a version without a schema", changed('"manifestVersion": "1.22"', '"manifestVersion": "1.99"'), "3:21 manifestVersion: found 1.99; expected a version whose schema is known (1.13 or later)."],
  ["a version that would lead out of the schemas' folder", changed('"manifestVersion": "1.22"', '"manifestVersion": "../x"'), "manifestVersion: found ../x;"],
  ["a permission twice", changed('"accentColor"', '"authorization": { "permissions": { "resourceSpecific": [{ "name": "A", "type": "Delegated" }, { "name": "A", "type": "Delegated" }] } },\n"accentColor"'), "authorization.permissions.resourceSpecific must NOT have duplicate items"],
  ["a comment", changed('"accentColor"', '/* blue */ "accentColor"'), "This is not JSON: InvalidCommentToken."],
  ["a hundred thousand brackets", `{ "manifestVersion": ${"[".repeat(100_000)}`, "1:121 This is not JSON: more than 100 brackets"],
  ["truncated JSON", '{ "manifestVersion": ', "1:22 This is not JSON: ValueExpected."],
])("%s is named", (_name, text, message) => {
  expect(messages(text).join("\n")).toContain(message);
});
