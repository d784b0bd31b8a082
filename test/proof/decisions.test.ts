/** Every decision of the pane, and every way back, with two faults at once: all of them. */
import { attempt, DECISIONS, nameOf, pairs } from "../outlook/taskpane/decisions";
import { every } from "./ledger";
import { stopTime } from "../outlook/stopped-time";

beforeEach(stopTime);
afterEach(() => {
  jest.useRealTimers();
});

test.each(DECISIONS)("%s: what is told holds, whatever becomes of two calls", async decision => {
  await every(await pairs(decision), nameOf, async trial => {
    await attempt(trial);
  });
}, 600000);
