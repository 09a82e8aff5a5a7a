/** The keys that scroll move the text when nothing has the focus: the text is the page, though it scrolls in a part of it. */
import { type RefObject, useEffect } from 'react';

const scrolling = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' ']);

export function useScrollKeys(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const lendFocus = ({ key, target }: KeyboardEvent) => {
      // The browser scrolls what has the focus by the time the key has been heard.
      if (target === document.body && scrolling.has(key)) scroller.current?.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', lendFocus);
    return () => document.removeEventListener('keydown', lendFocus);
  }, [scroller]);
}
