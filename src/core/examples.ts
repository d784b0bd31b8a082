/**
 * The examples of each rule, which live in the rule's own file: for the
 */
import type { Example, RuleId } from "./rule";
import { examples as attendeesInView } from "./rules/attendees-in-view";
import { examples as oneOrganisationAudience } from "./rules/one-organisation-audience";
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
};

export function ruleExamples(id: RuleId): readonly Example[] {
  return byRule[id]();
}
