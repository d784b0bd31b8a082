/**
 * Entry point of function commands: *Move to Bcc*, behind the ribbon's button
 * and the Smart Alert's.
 */
import { showDone } from "./bar";
import { composeItem } from "./fields";
import { displayLanguage, timed } from "./platform";
import { moveToBcc } from "./repair";
import { wordsFor } from "./words";

function onMoveToBcc(event: Office.AddinCommands.Event): void {
  const language = displayLanguage();
  const completed = (): void => event.completed();
  Promise.resolve()
    .then(() => {
      const item = composeItem();
      return moveToBcc(item, language)
        .catch(() => ({ message: wordsFor(language).notMoved }))
        .then(({ message }) => timed(() => showDone(item, message)));
    })
    // The bar is all that could have told; the recipients are read at Send again.
    .then(completed, completed);
}

Office.actions.associate("moveToBcc", onMoveToBcc);
Office.onReady();
