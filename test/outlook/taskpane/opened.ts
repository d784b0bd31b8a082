/** A pane over an Outlook of a test's own. */
import { createPane, type Pane } from "../../../src/outlook/taskpane/pane";
import { speechFor, type Speech } from "../../../src/outlook/taskpane/words";
import { fakeOffice, type FakeOffice, type Scene } from "../fake-office";
import { settled } from "../stopped-time";

/** What stands where `Office` does. Jest keeps whatever is assigned there to the end of a file; a hundred thousand of them do not fit. */
let current: typeof Office | undefined;
Object.defineProperty(globalThis, "Office", { configurable: true, get: () => current });

/** An Outlook that whatever runs from now on finds. */
export function started(scene: Scene): FakeOffice {
  const office = fakeOffice(scene);
  resume(office);
  return office;
}

/** Whatever runs from now on finds this one again. */
export function resume(office: FakeOffice): void {
  current = office.Office;
}

/** A pane that has read the item of an Outlook. */
export async function opened(scene: Scene): Promise<{ readonly office: FakeOffice; readonly speech: Speech; readonly pane: Pane }> {
  const office = started(scene);
  const speech = await settled(speechFor("en"));
  const pane = createPane(speech, () => undefined);
  await settled(pane.refresh());
  return { office, speech, pane };
}
