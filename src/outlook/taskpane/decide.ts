/**
 * Decides, and takes a decision back. It is kept twice: with the compose window,
 * where Send looks (decision.ts), and with the item (custom properties), where an
 * auditor of the Sent folder finds it and a draft that is opened again has it
 * still. No address is in either.
 */
import type { Draft } from "../../core/draft";
import { decisionsFrom, DECISION_KEY, isOf, markOf, type Decision } from "../decision";
import type { ComposeItem } from "../fields";
import { newSalt } from "../fingerprint";
import { call, timed, UNANSWERED } from "../platform";
import { forget, remember } from "../remembered";

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

/**
 * Keeps one more decision, and remembers that these people know each other. Where
 * that cannot be done it rejects, with everything put back as far as Outlook lets
 * it; but for a call that was not answered, which Outlook may still do: then what
 * an auditor finds stays.
 */
export async function keepDecision(item: ComposeItem, before: readonly Decision[], decision: Decision, addresses: readonly string[]): Promise<void> {
  if (addresses.length > 0) await remember(addresses);
  try {
    await keepDecisions(item, [...before, decision]);
  } catch (error) {
    if (error !== UNANSWERED) {
      await keepDecisions(item, before).catch(() => undefined); // the pane shows what holds then
      if (addresses.length > 0) await forget(addresses).catch(() => undefined); // likewise
    }
    throw error;
  }
}

/** Keeps these decisions in place of all others. Whatever holds on Send an auditor finds: with the item it is kept first, and given up last. */
export async function keepDecisions(item: ComposeItem, decisions: readonly Decision[]): Promise<void> {
  const text = JSON.stringify(decisions);
  const { sessionData } = item;
  if (!sessionData) throw new Error("Outlook keeps nothing with a window");
  if (decisions.length > 0) await keepWithItem(item, text);
  await timed(() => call<void>(answer => sessionData.setAsync(DECISION_KEY, text, answer)));
  if ((await timed(() => call<string>(answer => sessionData.getAsync(DECISION_KEY, answer)))) !== text) throw new Error("Outlook did not keep a decision");
  if (decisions.length === 0) await keepWithItem(item, text);
}

async function keepWithItem(item: ComposeItem, text: string): Promise<void> {
  const properties = await timed(() => call<Office.CustomProperties>(answer => item.loadCustomPropertiesAsync(answer)));
  if (text === "[]") properties.remove(DECISION_KEY);
  else properties.set(DECISION_KEY, text);
  await timed(() => call<void>(answer => properties.saveAsync(answer as never))); // typed for both kinds of items at once
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
