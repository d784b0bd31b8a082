/**
 * The rules, in the order in which equally severe findings are told.
 */
import type { Rule } from "../rule";
import { attendeesInView } from "./attendees-in-view";
import { oneOrganisationAudience } from "./one-organisation-audience";
import { secondPerson } from "./second-person";
import { uncheckedRecipients } from "./unchecked-recipients";
import { unexpandedGroup } from "./unexpanded-group";
import { visibleRecipients } from "./visible-recipients";
import { visibleToBccReaders } from "./visible-to-bcc-readers";

export const rules: readonly Rule[] = [
  visibleRecipients,
  visibleToBccReaders,
  unexpandedGroup,
  attendeesInView,
  oneOrganisationAudience,
  uncheckedRecipients,
  // Last: what the others object to changes the draft, and so voids an approval.
  secondPerson,
];
