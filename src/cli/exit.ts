/**
 * How commands end and complain: the same for all of them, as scripts rely on it.
 * 0: nothing found. 1: something found. 2: could not run.
 */
export const FOUND = 1;
export const COULD_NOT_RUN = 2;

/** One line on standard error. */
export function complain(text: string): void {
  process.stderr.write(`bcc-guard: ${text}\n`);
}
