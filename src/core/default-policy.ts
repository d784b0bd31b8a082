/**
 * The policy of whoever has written none.
 */
import { overrideRule, type Policy, type RuleSettings } from "./policy";
import { rules } from "./rules";

export const defaultPolicy: Policy = {
  internalDomains: [],
  individualDomains: [],
  partners: [],
  providers: { add: [], remove: [] },
  rules: defaultRules(),
  senders: [],
  override: "with-reason",
  remember: { days: 90, stops: false },
  approval: { hours: 24 },
  whenCheckFails: "ask",
  timeLimit: 4000,
  mode: "enforce",
  contact: { text: "", link: "" },
};

function defaultRules(): { [id: string]: RuleSettings } {
  const settings: { [id: string]: RuleSettings } = {};
  for (const rule of rules) settings[rule.id] = overrideRule(rule.defaults, {});
  return settings;
}
