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
      let scrolled = view.scrollTop;
      const scrolling = () => {
        if (element.offsetHeight === height) scrolled = view.scrollTop;
      };
      const observer = new ResizeObserver(() => {
        const grown = element.offsetHeight - height;
        // What has become too short for where it was scrolled to has been scrolled back already.
        const back = grown < 0 ? Math.max(0, scrolled - view.scrollTop) : 0;
        const end = element.getBoundingClientRect().top + height - back;
        const { top, height: seen } = view.getBoundingClientRect();
        height += grown;
        const opened = live && element.parentElement?.querySelector('.quotation[data-open]');
        if (opened || end < top + (live ? seen / 2 : 0)) view.scrollTop += back + grown;
        scrolled = view.scrollTop;
      });
      observer.observe(element);
      view.addEventListener('scroll', scrolling, { passive: true });
      return () => {
        observer.disconnect();
        view.removeEventListener('scroll', scrolling);
      };
    },
    [live],
  );
