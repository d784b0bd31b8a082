/**
 * What differs between Outlook's clients, asked in ways that no client fails at.
 */

/** Whether the client has a Mailbox requirement set. Older runtimes have no such question, or throw at it. */
export function hasMailbox(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported("Mailbox", version) === true;
  } catch {
    // Classic Outlook before 14729 has no requirements there: the least is assumed.
    return false;
  }
}

function platform(): string {
  try {
    return String(Office.context.diagnostics.platform);
  } catch {
    return ""; // not told; the careful answer below
  }
}

export function isPhone(): boolean {
  return /^(iOS|Android)$/.test(platform());
}

/**
 * How many recipients of a field the client hands over at most; the rest is cut
 * off without a word. `unknown`: 500 or 1,000.
 */
export function recipientCap(): number | "none" | "unknown" {
  switch (platform()) {
    case "iOS":
    case "Android":
      return 100;
    case "Mac":
      return "none";
    case "OfficeOnline":
      return 1000;
    case "PC":
      return hasMailbox("1.16") ? 1000 : 500;
    default:
      return "unknown";
  }
}

/** BCP 47 tag of the language Outlook shows; undefined where it does not say. */
export function displayLanguage(): string | undefined {
  try {
    return Office.context.displayLanguage;
  } catch {
    return undefined; // English is spoken then
  }
}

/**
 * A platform call as a promise. What it throws at once rejects as well; a second
 * answer counts for nothing.
 */
export function call<Value>(start: (answer: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    start(result => {
      // The literal: not every client has the enum.
      if (result && String(result.status) === "succeeded") resolve(result.value);
      else reject(new Error("Outlook refused a call" + (result && result.error ? ` (${result.error.code})` : "")));
    });
  });
}

/** A call that is not answered within this time, in milliseconds, has failed. For those that no Send waits for. */
const CALL_LIMIT = 15000;

/** What `timed` rejects with when nothing was answered. */
export const UNANSWERED = /* @__PURE__ */ new Error("Outlook did not answer");

/** Work that fails when it does not end in time. What it did all the same, only reading tells. */
export function timed<Value>(work: () => Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(UNANSWERED), CALL_LIMIT);
    const settle = (): void => clearTimeout(timer);
    work().then(
      value => {
        settle();
        resolve(value);
      },
      error => {
        settle();
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
