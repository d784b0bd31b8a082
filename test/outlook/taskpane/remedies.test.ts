/**
 * Whatever Outlook does to a call of any remedy: nobody is lost at any moment,
 * nobody hidden is shown, and what the pane says of it is true. More sizes, and
 * two faults at once, are the long half of it (test/proof/remedies.test.ts).
 */
import { every } from "../../proof/ledger";
import { attempt, nameOf, REMEDIES, singles, SIZES, type Trial } from "./remedies";
import { stopTime } from "../stopped-time";

beforeEach(stopTime);
afterEach(() => {
  jest.useRealTimers();
});

let tried = 0;
afterAll(() => {
  console.log(`${tried} presses of a button were tried`);
});

async function tryAll(trials: Iterable<Trial>): Promise<void> {
  await every(trials, nameOf, async trial => {
    tried++;
    await attempt(trial);
  });
}

describe.each(REMEDIES)("%s", remedy => {
  test("is done when Outlook does as it is told, for 1, 99, 100, 101, 250 and 1,000 strangers", async () => {
    await tryAll(SIZES.map(size => ({ remedy, size, faults: {} })));
  });

  test.each([1, 101])("with %i strangers keeps everybody and tells the truth whatever becomes of any call", async size => {
    await tryAll(await singles(remedy, size));
  });
});
