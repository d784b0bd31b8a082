import { limitsOf } from "../../../src/cli/policy/limits";
import { overrideRule, SEVERITIES, type RuleOverrides } from "../../../src/core/policy";
import { grade } from "../../../src/core/rule";
import { visibleRecipients } from "../../../src/core/rules/visible-recipients";

const NOTHING: RuleOverrides = { severity: "stop", notice: { parties: null }, warn: { parties: null }, stop: { parties: null, addresses: null } };
const settings = (changes: RuleOverrides) => overrideRule(overrideRule(visibleRecipients.defaults, NOTHING), changes);

describe("limitsOf", () => {
  test.each([
    ["are the thresholds as written", { warn: { parties: 3 }, stop: { parties: 5, addresses: 10 } }, { notice: {}, warn: { parties: 3 }, stop: { parties: 5, addresses: 10 } }],
    ["are none of a rule that is off", { severity: "off", stop: { parties: 5 } }, { notice: {}, warn: {}, stop: {} }],
    ["of a capped rule are those of what it may not say, too", { severity: "warn", warn: { parties: 5 }, stop: { parties: 3, addresses: 10 } }, { notice: {}, warn: { parties: 3, addresses: 10 }, stop: {} }],
    ["leave out what something worse has reached before", { notice: { parties: 2 }, warn: { parties: 3 }, stop: { parties: 2 } }, { notice: {}, warn: {}, stop: { parties: 2 } }],
    ["keep a milder one of another measure", { warn: { viewers: 3 }, stop: { parties: 2 } }, { notice: {}, warn: { viewers: 3 }, stop: { parties: 2 } }],
  ] as const)("%s", (_, changes, expected) => {
    expect(limitsOf(settings(changes), "visible-recipients")).toEqual(expected);
  });

  test("tell of each size what the check itself answers", () => {
    const measures = [undefined, 1, 2, 4];
    for (const severity of ["off", ...SEVERITIES] as const) {
      for (const notice of measures) for (const warn of measures) for (const stop of measures) {
        const written = settings({ severity, notice: { parties: notice ?? null }, warn: { parties: warn ?? null }, stop: { parties: stop ?? null } });
        const limits = limitsOf(written, "visible-recipients");
        for (let size = 0; size < 6; size++) {
          const told = [...SEVERITIES].reverse().find(one => (limits[one].parties ?? Infinity) <= size);
          expect(told).toBe(grade({ people: [], parties: size, addresses: 0, viewers: 0 }, written));
        }
      }
    }
  });

  test("of a rule that counts one thing are told once", () => {
    expect(limitsOf(settings({ stop: { parties: 3, viewers: 2 } }), "unexpanded-group").stop).toEqual({ addresses: 2 });
  });

  test("of one organisation at a time never ask for two", () => {
    expect(limitsOf(settings({ stop: { parties: 2, addresses: 9 } }), "one-organisation-audience").stop).toEqual({ addresses: 9 });
  });
});
