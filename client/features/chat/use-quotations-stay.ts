/** What grows above the quotations moves them no more once they are what is being read. */
import { type RefCallback, useCallback } from 'react';

/**
 * Watches the element that grows, or shrinks: the conversation is scrolled by as much when it lies above what is read.
 * While it is `live` that is from the middle of the view on, or an open quotation; else all that is in view.
 */
export const useQuotationsStay = (live: boolean): RefCallback<HTMLElement> =>
  useCallback(
    (element: HTMLElement | null) => {
      const view = element?.closest('.chat-scroll');
      if (!element || !view) return;
      let height = element.offsetHeight;
      const observer = new ResizeObserver(() => {
        const grown = element.offsetHeight - height;
        const end = element.getBoundingClientRect().top + height;
        const { top, height: seen } = view.getBoundingClientRect();
        height += grown;
        const opened = live && element.parentElement?.querySelector('.quotation[data-open]');
        if (opened || end < top + (live ? seen / 2 : 0)) view.scrollTop += grown;
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [live],
  );
