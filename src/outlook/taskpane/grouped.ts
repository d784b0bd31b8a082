/**
 * A number with its thousands apart. The browser's own way loads what it knows
 * of a language's numbers when it is first asked, which takes as long as a tenth
 * of the pane's first frame. `from`: smaller numbers stay together.
 */
export function grouped(count: number, mark: string, from = 1000): string {
  return count < from ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, mark);
}
