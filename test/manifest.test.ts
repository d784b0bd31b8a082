/** What manifest.xml and the code must agree on. Whether the manifest is one at all is `manifest check`'s question. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MOVE_TO_BCC_BUTTON, PANE_BUTTON } from "../src/outlook/smart-alert";
import { fakeOffice } from "./outlook/fake-office";

const manifest = readFileSync(join(__dirname, "../manifest.xml"), "utf8");
const found = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map(match => match[1]!); // each pattern has a group

function associatedBy(...entries: readonly string[]): string[] {
  const office = fakeOffice();
  globalThis.Office = office.Office;
  jest.isolateModules(() => {
    for (const entry of entries) jest.requireActual(`../src/outlook/${entry}`);
  });
  return [...office.actions].sort();
}

const upper = (names: readonly string[]): string[] => [...new Set(names.map(name => name.toUpperCase()))].sort();

test("every launch event has its handler, and every handler its event", () => {
  const events = found(/<LaunchEvent [^>]*FunctionName="([^"]+)"/g);
  expect(events.length).toBeGreaterThan(0);
  expect(associatedBy("launchevent")).toEqual(upper(events));
});

test("every button that calls a function has one", () => {
  const functions = found(/<FunctionName>([^<]+)<\/FunctionName>/g);
  expect(functions.length).toBeGreaterThan(0);
  expect(associatedBy("commands")).toEqual(upper(functions));
});

test("the buttons that alerts and bars stand for are there", () => {
  const controls = found(/<Control [^>]*id="([^"]+)"/g);
  expect(controls).toEqual(expect.arrayContaining([MOVE_TO_BCC_BUTTON, PANE_BUTTON]));
});

test("both send events stop softly, as the policy decides what is let through", () => {
  const modes = found(/<LaunchEvent Type="On(?:Message|Appointment)Send"[^>]*SendMode="([^"]+)"/g);
  expect(modes).toEqual(["SoftBlock", "SoftBlock"]);
});

test("phones get the early warning alone: they run no add-in on Send", () => {
  const [mobile = ""] = found(/<MobileFormFactor>([\s\S]*?)<\/MobileFormFactor>/g);
  expect([...mobile.matchAll(/<LaunchEvent Type="([^"]+)"/g)].map(match => match[1])).toEqual(["OnMessageRecipientsChanged"]);
});
