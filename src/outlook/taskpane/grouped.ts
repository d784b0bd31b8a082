/**
 * A number with its thousands apart. Up to four digits stay together in every
 * language, as in the alert, which has no room for this. The browser's own way
 * loads what it knows of a language's numbers when it is first asked, which takes
 * as long as a tenth of the pane's first frame.
 */
export function grouped(count: number, mark: string): string {
  return count < 10000 ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, mark);
}
