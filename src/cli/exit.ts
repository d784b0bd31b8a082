/**
 * How commands end and complain: the same for all of them, as scripts rely on it.
 * 0: nothing found. 1: something found. 2: could not run.
 */
export const FOUND = 1;
export const COULD_NOT_RUN = 2;

/** One line on standard error. */
export function complain(text: string): void {
  process.stderr.write(printable(`bcc-guard: ${text}\n`));
}

/** What was found, on standard output. */
export function tell(text: string): void {
  process.stdout.write(printable(text));
}

/**
 * Text in which nothing steers a terminal or turns a line round: names of files
 * and settings are written by others. What is escaped stays JSON where it was.
 */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, found => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
