/**
 * The examples of each rule, which live in the rule's own file: for the
 * documentation, the tests and the simulator.
 */
import { defaultPolicy } from "./default-policy";
import type { Policy } from "./policy";
import type { Example, RuleId } from "./rule";
import { examples as attendeesInView } from "./rules/attendees-in-view";
import { examples as oneOrganisationAudience } from "./rules/one-organisation-audience";
import { examples as secondPerson } from "./rules/second-person";
import { examples as uncheckedRecipients } from "./rules/unchecked-recipients";
import { examples as unexpandedGroup } from "./rules/unexpanded-group";
import { examples as visibleRecipients } from "./rules/visible-recipients";
import { examples as visibleToBccReaders } from "./rules/visible-to-bcc-readers";

const byRule: { readonly [id in RuleId]: () => readonly Example[] } = {
  "visible-recipients": visibleRecipients,
  "one-organisation-audience": oneOrganisationAudience,
  "visible-to-bcc-readers": visibleToBccReaders,
  "unexpanded-group": unexpandedGroup,
  "attendees-in-view": attendeesInView,
  "unchecked-recipients": uncheckedRecipients,
  "second-person": secondPerson,
};

/** What the examples of a rule are read under: `us.example` is ours, and a rule that is off by default is on. */
export function examplePolicy(id: RuleId): Policy {
  const { rules } = defaultPolicy;
  const settings = rules[id]!; // the defaults hold every rule
  return {
    ...defaultPolicy,
    internalDomains: ["us.example"],
    rules: { ...rules, [id]: { ...settings, severity: settings.severity === "off" ? "stop" : settings.severity } },
  };
}

export function ruleExamples(id: RuleId): readonly Example[] {
  return byRule[id]();
}
