/**
 * From which sizes on a rule really says what: its settings with the cap of
 * `severity` applied, and without the limits that a worse answer has reached
 * before. What is left is what people notice, and what sentences may tell.
 */
import type { RuleSettings, Severity, Threshold } from "../../core/policy";
import { SEVERITIES } from "../../core/policy";
import type { RuleId } from "../../core/rule";

export type Measure = keyof Threshold;

export const MEASURES: readonly Measure[] = ["parties", "addresses", "viewers"];

/** The least size at which this answer is given. A measure that never leads to it is left out. */
export type Limits = { readonly [severity in Severity]: { readonly [measure in Measure]?: number } };

export function limitsOf(settings: RuleSettings, rule: RuleId): Limits {
  const limits = { notice: {}, warn: {}, stop: {} } satisfies Limits as { [severity in Severity]: { [measure in Measure]?: number } };
  if (settings.severity === "off") return limits;
  const cap = SEVERITIES.indexOf(settings.severity);
  SEVERITIES.forEach((severity, index) => {
    const spoken = limits[SEVERITIES[Math.min(index, cap)] ?? severity];
    for (const measure of MEASURES) {
      const least = settings[severity][measure];
      const told = measureOf(rule, measure);
      if (typeof least === "number" && isReachable(rule, measure, least)) spoken[told] = Math.min(least, spoken[told] ?? least);
    }
  });
  // From mild to bad: a limit that something worse reaches first is never met.
  SEVERITIES.forEach((severity, index) => {
    for (const measure of MEASURES) {
      const least = limits[severity][measure];
      const isOvertaken = least !== undefined && SEVERITIES.slice(index + 1).some(worse => (limits[worse][measure] ?? Infinity) <= least);
      if (isOvertaken) delete limits[severity][measure];
    }
  });
  return limits;
}

/** These rules count one thing, whatever the measure is called. */
function measureOf(rule: RuleId, measure: Measure): Measure {
  return rule === "unexpanded-group" || rule === "unchecked-recipients" ? "addresses" : measure;
}

/** One organisation at a time is measured there, so two parties are never reached. */
function isReachable(rule: RuleId, measure: Measure, least: number): boolean {
  return !(rule === "one-organisation-audience" && measure === "parties" && least > 1);
}

/** Whether this answer is ever given. */
export function hasLimit(limits: Limits, severity: Severity): boolean {
  return MEASURES.some(measure => limits[severity][measure] !== undefined);
}

export function sameLimits(one: Limits, other: Limits): boolean {
  return SEVERITIES.every(severity => MEASURES.every(measure => one[severity][measure] === other[severity][measure]));
}
