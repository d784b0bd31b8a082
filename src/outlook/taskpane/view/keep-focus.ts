/**
 * Whoever uses the keyboard must not be thrown out when the control they have
 * pressed goes away: office.js leads Tab from control to control, and from none
 * it leads nowhere. The focus goes on to the next one in view, of the same section
 * if there is any.
 */
const TABBABLE = "button, select, input, textarea, a[href]";

export function keepFocus(page: Document): void {
  let element: Element | null = null;
  let section: Element | null = null;
  page.addEventListener("focusin", ({ target }) => {
    element = target as Element; // what is focused in a page is an element
    section = element.closest("section, form, .act");
  });
  new MutationObserver(() => {
    if (!element || element.isConnected || (page.activeElement && page.activeElement !== page.body)) return;
    const controls = [section && section.isConnected ? section : null, page.querySelector(".act"), page.body]
      .map(one => (one ? [...one.querySelectorAll<HTMLElement>(TABBABLE)] : []))
      .find(list => list.length > 0);
    const next = controls && (controls.find(one => one.getBoundingClientRect().top >= 0) || controls[0]);
    if (next) next.focus({ preventScroll: true });
  }).observe(page.body, { childList: true, subtree: true });
}
