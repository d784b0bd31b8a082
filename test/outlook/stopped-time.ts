/** Time in tests of the add-in: it stands still, and passes only where nothing else happens. */

/** For the time being: `jest.useRealTimers` ends it. */
export function stopTime(): void {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask"] });
}

/** What a promise comes to, with time passing by whenever everybody waits for it. */
export async function settled<Value>(promise: Promise<Value>): Promise<Value> {
  let isSettled = false;
  const settle = (): void => {
    isSettled = true;
  };
  promise.then(settle, settle);
  for (let turn = 1; !isSettled; turn++) {
    if (turn > 3000) throw new Error("never settles");
    await new Promise(resolve => setImmediate(resolve));
    // Two turns without an answer: somebody waits for a call that hangs.
    if (turn % 3 === 0 && jest.getTimerCount() > 0 && !isSettled) jest.advanceTimersByTime(5000);
  }
  return promise;
}
