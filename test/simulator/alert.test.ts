/** The documented behaviour of the three send modes, as tables. */
import { alertFor, complaintsAbout, type ButtonKind, type Client, type RequirementSet } from "../../src/simulator/alert";
import type { Command, SendMode } from "../../src/simulator/manifest";

const move: Command = { id: "Move", label: "Move", icon: "", action: { kind: "function", functionName: "move" } };
const pane: Command = { id: "Pane", label: "Pane", icon: "", action: { kind: "pane", page: "https://localhost/pane.html" } };
const client = (sendMode: SendMode, requirementSet: RequirementSet = "1.15"): Client => ({ sendMode, requirementSet, commands: [move, pane] });
const refused = (options: object = {}) => ({ kind: "completed" as const, options: { allowEvent: false, errorMessage: "no", ...options } });

test("an allowed send shows nothing", () => {
  expect(alertFor({ kind: "completed", options: { allowEvent: true } }, client("Block"))).toBeUndefined();
});

const buttons: readonly (readonly [Parameters<typeof alertFor>[0]["kind"], SendMode, readonly ButtonKind[]])[] = [
  ["taking-longer", "PromptUser", ["send-anyway", "do-not-send"]],
  ["taking-longer", "SoftBlock", []],
  ["taking-longer", "Block", []],
  ["timed-out", "PromptUser", ["send-anyway", "do-not-send"]],
  ["timed-out", "SoftBlock", ["close"]],
  ["timed-out", "Block", ["close"]],
  ["unavailable", "PromptUser", ["send-anyway", "try-later"]],
  ["unavailable", "SoftBlock", ["send-anyway", "try-later"]],
  ["unavailable", "Block", ["close"]],
  ["completed", "PromptUser", ["do-not-send", "send-anyway"]],
  ["completed", "SoftBlock", ["do-not-send"]],
  ["completed", "Block", ["do-not-send"]],
];
test.each(buttons)("%s in %s offers %j", (kind, mode, expected) => {
  const alert = alertFor(kind === "completed" ? refused() : { kind }, client(mode));
  expect(alert?.buttons.map(one => one.kind)).toEqual(expected);
});

describe("an answer that refuses", () => {
  test("can be softened by sendModeOverride from 1.14 on", () => {
    const kinds = (set: RequirementSet): ButtonKind[] | undefined => alertFor(refused({ sendModeOverride: "promptUser" }), client("SoftBlock", set))?.buttons.map(one => one.kind);
    expect(kinds("1.15")).toEqual(["do-not-send", "send-anyway"]);
    expect(kinds("1.14")).toEqual(["do-not-send", "send-anyway"]);
    expect(kinds("1.12")).toEqual(["do-not-send"]);
  });

  test("has a button of its own from 1.15, the renamed one with 1.14, none with 1.12", () => {
    const offered = (set: RequirementSet): unknown => alertFor(refused({ commandId: "Pane", cancelLabel: "Look" }), client("SoftBlock", set))?.buttons;
    expect(offered("1.15")).toEqual([{ kind: "take-action", label: "Look" }, { kind: "do-not-send" }]);
    expect(offered("1.14")).toEqual([{ kind: "renamed-cancel", label: "Look" }]);
    expect(offered("1.12")).toEqual([{ kind: "do-not-send" }]);
  });

  test("runs functions from 1.15 on, opens panes from 1.14 on, and nothing for an id that no control has", () => {
    const command = (id: string, set: RequirementSet): Command | undefined => alertFor(refused({ commandId: id }), client("SoftBlock", set))?.command;
    expect(command("Move", "1.15")).toBe(move);
    expect(command("Move", "1.14")).toBeUndefined();
    expect(command("Pane", "1.14")).toBe(pane);
    expect(command("Pane", "1.12")).toBeUndefined();
    expect(command("Other", "1.15")).toBeUndefined();
  });

  test("shows Markdown where the client knows it, and the text elsewhere", () => {
    const shown = (set: RequirementSet): unknown => {
      const alert = alertFor(refused({ errorMessageMarkdown: "**no**" }), client("SoftBlock", set));
      return [alert?.text, alert?.isMarkdown];
    };
    expect(shown("1.15")).toEqual(["**no**", true]);
    expect(shown("1.14")).toEqual(["no", false]);
  });

  test("without a text leaves it to Outlook's own", () => {
    expect(alertFor({ kind: "completed", options: { allowEvent: false } }, client("SoftBlock"))).not.toHaveProperty("text");
  });
});

describe("complaints", () => {
  test("there are none about a good answer", () => {
    expect(complaintsAbout({ allowEvent: false, errorMessage: "no", cancelLabel: "x".repeat(20), commandId: "Move", contextData: "{}", sendModeOverride: "promptUser" })).toEqual([]);
  });
  test.each([
    [{ allowEvent: "no" }, /allowEvent/],
    [{ allowEvent: false, errorMessage: "x".repeat(501) }, /errorMessage has 501/],
    [{ allowEvent: false, errorMessage: "a", errorMessageMarkdown: "x".repeat(501) }, /errorMessageMarkdown has 501/],
    [{ allowEvent: false, errorMessageMarkdown: "x" }, /without errorMessage/],
    [{ allowEvent: false, errorMessage: "a", cancelLabel: "x".repeat(21) }, /cancelLabel has 21/],
    [{ allowEvent: false, contextData: "x" }, /without commandId/],
    [{ allowEvent: false, commandId: "a", contextData: {} }, /contextData is no text/],
    [{ allowEvent: false, sendModeOverride: "PromptUser" }, /sendModeOverride/],
  ])("%j is complained of once", (options, expected) => {
    const complaints = complaintsAbout(options);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(expected);
  });
});
