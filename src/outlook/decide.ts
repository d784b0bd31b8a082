/**
 * Decides, and takes a decision back. It is kept twice: with the compose window,
 * where Send looks (decision.ts), and with the item (custom properties), where an
 * auditor of the Sent folder finds it and a draft that is opened again has it
 * still. No address is in either.
 */
import type { Draft } from "../core/draft";
import { decisionsFrom, DECISION_KEY, isOf, markOf, type Decision } from "./decision";
import type { ComposeItem } from "./fields";
import { newSalt } from "./fingerprint";
import { call, timed } from "./platform";

/** All custom properties of an item together hold 2,500 characters. */
const MOST_REASON = 300;

/** A decision for a draft as it is. */
export function decisionOn(draft: Draft, kind: Decision["kind"], rules: readonly string[], reason: string): Decision {
  const salt = newSalt();
  return { kind, rules, salt, mark: markOf(draft, salt), reason: withoutAddresses(reason).slice(0, MOST_REASON), day: new Date().toISOString().slice(0, 10) };
}

/** A reason is for auditors; addresses have no business in it. */
export function withoutAddresses(text: string): string {
  return text.replace(/\S*[@\uff20]\S*/g, "…").trim();
}

/** Keeps these decisions in place of all others. Rejects when neither Send nor an auditor would find them as they are told. */
export function keepDecisions(item: ComposeItem, decisions: readonly Decision[]): Promise<void> {
  const text = JSON.stringify(decisions);
  const before = decisions.length > 0 ? keepWithItem(item, text) : Promise.resolve();
  return before
    .then(() => timed(() => call<void>(answer => item.sessionData.setAsync(DECISION_KEY, text, answer))))
    .then(() => (decisions.length > 0 ? undefined : keepWithItem(item, text)));
}

function keepWithItem(item: ComposeItem, text: string): Promise<void> {
  return timed(() => call<Office.CustomProperties>(answer => item.loadCustomPropertiesAsync(answer))).then(properties => {
    if (text === "[]") properties.remove(DECISION_KEY);
    else properties.set(DECISION_KEY, text);
    return timed(() => call<void>(answer => properties.saveAsync(answer as never))); // typed for both kinds of items at once
  });
}

/** What stands with the window, or else, in a draft that was opened again, with the item; then Send finds it too. */
export function recallDecisions(item: ComposeItem, draft: Draft): Promise<readonly Decision[]> {
  const fromWindow = timed(() => call<string>(answer => item.sessionData.getAsync(DECISION_KEY, answer))).then(decisionsFrom);
  return fromWindow.catch(() =>
    timed(() => call<Office.CustomProperties>(answer => item.loadCustomPropertiesAsync(answer)))
      .then(properties => decisionsFrom(String(properties.get(DECISION_KEY))).filter(one => isOf(one, draft)))
      .then(found =>
        found.length === 0 ? found : timed(() => call<void>(answer => item.sessionData.setAsync(DECISION_KEY, JSON.stringify(found), answer))).then(() => found))
      .catch(() => [])); // nothing was decided, or nothing can be read: then it is asked again
}
