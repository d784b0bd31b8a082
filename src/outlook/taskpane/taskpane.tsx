/**
 * Entry point of the pane: finds its language, draws it, and keeps it in step
 * with the item, which may change under an open pane or be another one.
 */
import { render } from "preact";
import "./taskpane.css";
import { asksFor } from "../../core/policy";
import { rules } from "../../core/rules";
import { composeItem } from "../fields";
import { displayLanguage } from "../platform";
import { policy } from "../policy";
import { createPane, type PaneState } from "./pane";
import { keepFocus } from "./view/keep-focus";
import { PaneView, type ApprovalPart } from "./view/pane-view";
import { speechFor } from "./words";

void Office.onReady(async () => {
  const [speech, approval] = await Promise.all([speechFor(displayLanguage()), approvalPart()]);
  // Where Send has a script in front that only some policies ask for, the pane has all of it (second-look.ts).
  if (approval) Object.assign(window, { bccGuardSecondPerson: approval.secondPerson });
  document.documentElement.lang = speech.sentences.language;
  const pane = createPane(speech, draw);
  keepFocus(document);

  let told: PaneState["said"];

  function draw(state: PaneState): void {
    render(<PaneView state={state} actions={pane} approval={approval} />, document.body);
    const { said, reading } = state;
    // The bar is told only of changed recipients, and not of all: never of what was decided of them.
    if (said && said !== told && typeof reading === "object" && reading.draft.kind === "message") {
      import(/* webpackChunkName: "bar" */ "../bar").then(({ warnEarly }) => warnEarly(composeItem(), displayLanguage())).catch(() => undefined); // it says what it said before
    }
    told = said;
  }

  /** What an alert or a bar says it was opened for. */
  function heed(context: unknown): void {
    try {
      const { rule } = JSON.parse(String(context)) as { rule?: unknown }; // checked in the next line
      pane.ask(rules.find(({ id }) => id === rule)?.id);
    } catch {
      pane.ask(undefined); // opened from the ribbon, or in words of a newer version
    }
  }

  /** An open pane is not loaded anew: neither for another item, nor for another alert. */
  function follow(): void {
    const { item } = Office.context.mailbox;
    if (!item) return;
    on(item, "olkRecipientsChanged", () => void pane.refresh());
    on(item, "olkInitializationContextChanged", event => heed((event as { initializationContextData?: unknown }).initializationContextData));
    if (item.getInitializationContextAsync) item.getInitializationContextAsync(({ value }) => heed(value));
  }

  on(Office.context.mailbox, "olkItemSelectedChanged", () => {
    void pane.changeItem();
    follow();
  });
  // Outlook forgets to tell of some changes (address book, drag and drop).
  window.addEventListener("focus", () => void pane.refresh());
  follow();
  await pane.refresh();
});

/** What two people need, where the policy asks for two. Without its file the finding still stands, and Send still stops. */
function approvalPart(): Promise<ApprovalPart | undefined> {
  return asksFor(policy, "second-person") ? import(/* webpackChunkName: "approval" */ "./approval").catch(() => undefined) : Promise.resolve(undefined);
}

/** Asks to be told of an event. The literals, since not every office.js has the enum; one that does not know the event refuses. */
function on(source: unknown, event: string, act: (event: unknown) => void): void {
  const { addHandlerAsync } = source as { addHandlerAsync?: (event: string, act: (event: unknown) => void) => void }; // mailbox and item have it, where they have events
  try {
    if (addHandlerAsync) addHandlerAsync.call(source, event, act);
  } catch {
    return; // the pane still reads when it is opened and looked at
  }
}
