/**
 * The rules, in the order in which equally severe findings are told.
 */
import type { Rule } from "../rule";
import { visibleRecipients } from "./visible-recipients";

export const rules: readonly Rule[] = [visibleRecipients];
