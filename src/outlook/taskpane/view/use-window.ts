/**
 * Which rows of a long list of equal heights are near the window: the page
 * scrolls, and only these are drawn.
 */
import { useEffect, useLayoutEffect, useState } from "preact/hooks";

export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** Rows beyond the window's edges, so that scrolling and Tab find them drawn. */
const BEYOND = 8;
/** Before the list has been measured; as a rule much stands above it. */
const FIRST = 12;

export function useWindow(list: { readonly current: HTMLElement | null }, count: number): { readonly slice: Slice; readonly rowHeight: number } {
  const [slice, setSlice] = useState<Slice>({ from: 0, to: FIRST });
  const [rowHeight, setRowHeight] = useState(0);

  const measure = (): void => {
    const element = list.current;
    const row = element?.firstElementChild;
    if (!element || !row) return;
    const height = row.getBoundingClientRect().height;
    if (height <= 0) return;
    const top = element.getBoundingClientRect().top;
    const from = Math.max(0, Math.floor(-top / height) - BEYOND);
    const to = Math.ceil((window.innerHeight - top) / height) + BEYOND;
    setRowHeight(height);
    setSlice(known => (known.from === from && known.to === to ? known : { from, to }));
  };
  useLayoutEffect(measure, [count]);
  useEffect(() => {
    window.addEventListener("scroll", measure, { passive: true });
    window.addEventListener("resize", measure);
    // What stands above the list may grow and shrink.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => {
      window.removeEventListener("scroll", measure);
      window.removeEventListener("resize", measure);
      observer.disconnect();
    };
  }, []);
  return { slice: { from: Math.min(slice.from, Math.max(0, count - FIRST)), to: Math.min(Math.max(slice.to, FIRST), count) }, rowHeight };
}
