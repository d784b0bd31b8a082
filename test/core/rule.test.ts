import type { RuleSettings } from "../../src/core/policy";
import { recipient } from "../../src/core/draft";
import { grade, isWorse, shownPlaces, type Measure } from "../../src/core/rule";

const settings: RuleSettings = { severity: "stop", notice: { parties: 2 }, warn: { addresses: 5 }, stop: { parties: 4, viewers: 100 } };
const measure = (changes: Partial<Measure>): Measure => ({ people: [], parties: 0, addresses: 0, viewers: 0, ...changes });

describe("grade", () => {
  test.each([
    ["nothing below every threshold", { parties: 1, addresses: 4, viewers: 99 }, {}, undefined],
    ["the threshold itself", { parties: 2 }, {}, "notice"],
    ["any measure that is named", { addresses: 5 }, {}, "warn"],
    ["the second measure of a threshold", { viewers: 100 }, {}, "stop"],
    ["the worst of what is reached", { parties: 4, addresses: 5 }, {}, "stop"],
    ["a worse one whose milder ones are not reached", { viewers: 100, parties: 1 }, {}, "stop"],
    ["no more than the severity", { parties: 4 }, { severity: "warn" }, "warn"],
    ["what is milder than the severity as it is", { parties: 2 }, { severity: "warn" }, "notice"],
    ["nothing of a rule that is off", { parties: 4 }, { severity: "off" }, undefined],
    ["nothing by a measure that is switched off", { parties: 4 }, { notice: {}, stop: { parties: null } }, undefined],
    ["the worst that has a threshold where people cannot be counted", { isUncounted: true }, { stop: { parties: null } }, "warn"],
    ["nothing without a threshold even there", { isUncounted: true }, { notice: {}, warn: {}, stop: { parties: null } }, undefined],
  ] as const)("gives %s", (_, changes, given, expected) => {
    expect(grade(measure(changes), { ...settings, ...given })).toBe(expected);
  });
});

test("isWorse orders the severities strictly", () => {
  expect(isWorse("stop", "warn") && isWorse("warn", "notice") && isWorse("stop", "notice")).toBe(true);
  expect(isWorse("warn", "warn") || isWorse("notice", "warn") || isWorse("warn", "stop")).toBe(false);
});

test("the places of people that others see are those in To and Cc, wherever else the people stand", () => {
  const places = (["to", "bcc", "cc"] as const).map(field => recipient(field, "", "ann@one.example"));
  const ann = { key: "ann@one.example", party: { kind: "person", id: "ann" }, places } as const;
  expect(shownPlaces([ann]).map(one => one.field)).toEqual(["to", "cc"]);
});
