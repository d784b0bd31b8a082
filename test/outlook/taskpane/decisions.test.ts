/**
 * Whatever Outlook does to a call of any decision: what the pane says of it is
 * what Send does, and what another window and an auditor find. Two faults at once
 * are in test/proof/decisions.test.ts.
 */
import { every } from "../../proof/ledger";
import { attempt, DECISIONS, nameOf, singles } from "./decisions";
import { stopTime } from "../stopped-time";

beforeEach(stopTime);
afterEach(() => {
  jest.useRealTimers();
});

test.each(DECISIONS)("%s: what is told holds, whatever becomes of any call", async decision => {
  await every(await singles(decision), nameOf, async trial => {
    await attempt(trial);
  });
});
