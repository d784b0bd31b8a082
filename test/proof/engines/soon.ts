/** In place of `setImmediate`, which no engine has. */
export function soon(act: () => void): void {
  void Promise.resolve().then(act);
}
