/**
 * The pane: what the alert says, who would be seen by whom, and the remedy.
 *
 * Text of the message is put in as text, never as markup. Native controls, so
 * that each is what assistive technology takes it for.
 */
import "./taskpane.css";
import { check, survey, type Verdict } from "../../core/check";
import { isVisible, recipientKey, type Draft, type Recipient } from "../../core/draft";
import type { Person } from "../../core/exposure";
import { partyFinder } from "../../core/party";
import { policyFor } from "../../core/policy";
import { readPolicy } from "../../core/read-policy";
import { sentencesFor } from "../../core/locales";
import { composeItem } from "../fields";
import { readDraft } from "../item";
import { displayLanguage } from "../platform";
import { packaged, policy } from "../policy";
import { moved, moveToBcc } from "../repair";
import { paneWordsFor } from "./words";

/** Recipients shown of one party before the rest is counted. */
const MOST_NAMES = 200;

const pane = document.getElementById("pane") as HTMLElement; // in taskpane.html

/** An element with its text and children. */
function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className = "", ...children: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

async function refresh(said = ""): Promise<void> {
  const language = displayLanguage();
  document.documentElement.lang = sentencesFor(language).language;
  try {
    const draft = await readDraft(composeItem());
    show(draft, check(draft, policy), language, said);
  } catch {
    pane.replaceChildren(element("p", "message", paneWordsFor(language).couldNotRead));
  }
  pane.setAttribute("aria-busy", "false");
}

function show(draft: Draft, verdict: Verdict, language: string | undefined, said: string): void {
  const words = paneWordsFor(language);
  const parts: Node[] = [];
  const status = element("p", "said", said);
  status.setAttribute("role", "status");
  parts.push(status);
  if (policy.mode === "observe") parts.push(element("p", "hint", words.observing));

  if (verdict.findings.length === 0) {
    parts.push(element("section", "finding clear", element("h1", "", words.allClear), element("p", "", words.allClearWhy)));
  }
  for (const { rule, severity, facts } of verdict.findings) {
    const { what, fix } = sentencesFor(language).rules[rule];
    parts.push(element("section", `finding ${severity}`,
      element("p", "severity", words.severity[severity]), element("h1", "", what(facts)), element("p", "", fix)));
  }
  const button = moveButton(draft, language);
  if (button) parts.push(button);
  parts.push(...parties(draft, language));
  parts.push(...policyProblems(language));
  pane.replaceChildren(...parts);
}

function moveButton(draft: Draft, language: string | undefined): Node | undefined {
  const words = paneWordsFor(language);
  const after = moved(draft);
  const staying = new Set(after.recipients.filter(isVisible).map(recipientKey));
  const count = new Set(draft.recipients.filter(isVisible).map(recipientKey).filter(key => !staying.has(key))).size;
  if (count === 0) return undefined;
  const button = element("button", "primary", words.move(count));
  button.type = "button";
  button.addEventListener("click", () => {
    button.disabled = true;
    button.textContent = words.working;
    void moveToBcc(composeItem(), language)
      .then(({ message }) => message, () => words.couldNotRead)
      .then(refresh);
  });
  return button;
}

/** Who belongs together, as the check sees it: organisations once, consumers one by one, ours folded away. */
function parties(draft: Draft, language: string | undefined): Node[] {
  const words = paneWordsFor(language);
  const { visible, hidden } = survey(draft, policyFor(policy, draft.from));
  const partyOf = partyFinder(policy, draft.from);
  const ours = draft.recipients.filter(one => isVisible(one) && partyOf(one).kind === "internal");

  const individuals = visible.filter(one => one.party.kind === "person");
  const organisations = new Map<string, Person[]>();
  for (const person of visible) {
    if (person.party.kind !== "organisation") continue;
    const members = organisations.get(person.party.id);
    if (members) members.push(person);
    else organisations.set(person.party.id, [person]);
  }
  const groups: Node[] = [];
  if (individuals.length > 0) groups.push(group(words.individuals(individuals.length), individuals.map(first), true));
  for (const members of [...organisations.values()].sort((one, other) => other.length - one.length)) {
    groups.push(group(words.organisation(members.length), members.map(first), members.length <= 5));
  }
  if (ours.length > 0) groups.push(group(words.colleagues(ours.length), ours, false));
  if (hidden.length > 0) groups.push(group(words.hidden(hidden.length), hidden.map(first), false));
  return groups.length > 0 ? [element("h2", "", words.wouldSee), ...groups] : [];
}

function first(person: Person): Recipient {
  return person.places[0] as Recipient; // nobody is without a place
}

function group(title: string, members: readonly Recipient[], isOpen: boolean): Node {
  const list = element("ul", "people");
  for (const one of members.slice(0, MOST_NAMES)) {
    const name = element("bdi", "name", one.displayName || one.addrSpec);
    list.append(one.displayName && one.addrSpec ? element("li", "", name, " ", element("bdi", "address", one.addrSpec)) : element("li", "", name));
  }
  if (members.length > MOST_NAMES) list.append(element("li", "", `+ ${members.length - MOST_NAMES}`));
  const details = element("details", "party", element("summary", "", title), list);
  details.open = isOpen;
  return details;
}

function policyProblems(language: string | undefined): Node[] {
  const { problems } = readPolicy(packaged());
  if (problems.length === 0) return [];
  const words = paneWordsFor(language);
  const list = element("ul", "", ...problems.map(({ path, kind, found }) => element("li", "", element("code", "", `${path || "policy"}: ${kind} ${found}`))));
  return [element("section", "policy", element("h2", "", words.policyProblem), element("p", "", words.policyProblemWhy), list)];
}

void Office.onReady(() => {
  const { mailbox } = Office.context;
  const again = (): void => void refresh();
  // Pinned panes outlive the item; an open pane does not get a second context.
  mailbox.addHandlerAsync("olkItemSelectedChanged" as never, again);
  const { item } = mailbox;
  if (item) item.addHandlerAsync("olkRecipientsChanged" as never, again);
  again();
});
