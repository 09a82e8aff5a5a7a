/** Tells which row of the text stands at the top of the view, at most once a frame and without looking at every row. */
import { type RefObject, useEffect } from 'react';

/** The line that a row must have reached, in pixels below the scroller's upper edge. */
export const topLine = 24;

/** Of boxes in order, the last whose upper edge is not below the line; -1 when all are. */
export function lastAbove(count: number, line: number, top: (index: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (top(middle) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * @param text the element whose children are the rows
 * @param onTop must keep its identity; called with -1 while the title is at the top
 */
export function useTopRow(
  scroller: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
  onTop: (row: number) => void,
): void {
  useEffect(() => {
    const view = scroller.current;
    const rows = text.current?.children;
    if (!view || !rows) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const line = view.getBoundingClientRect().top + topLine;
      onTop(lastAbove(rows.length, line, (row) => rows[row]?.getBoundingClientRect().top ?? 0));
    };
    const lookSoon = () => {
      frame ||= requestAnimationFrame(look);
    };
    lookSoon();
    view.addEventListener('scroll', lookSoon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      view.removeEventListener('scroll', lookSoon);
    };
  }, [scroller, text, onTop]);
}
