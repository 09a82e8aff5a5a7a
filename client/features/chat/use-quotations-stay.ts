/** What grows above the quotations moves them no more once they are what is being read. */
import { type RefCallback, useCallback } from 'react';

/**
 * Watches the element that grows. It grows downwards while it reaches the middle of the view; when it lies above, or a
 * quotation is open, the conversation is scrolled by as much as it grew or shrank.
 */
export const useQuotationsStay = (): RefCallback<HTMLElement> =>
  useCallback((element: HTMLElement | null) => {
    const view = element?.closest('.chat-scroll');
    if (!element || !view) return;
    let height = element.offsetHeight;
    const observer = new ResizeObserver(() => {
      const grown = element.offsetHeight - height;
      const end = element.getBoundingClientRect().top + height;
      const { top, height: seen } = view.getBoundingClientRect();
      height += grown;
      const isRead = end < top + seen / 2 || element.parentElement?.querySelector('.quotation[data-open]');
      if (isRead) view.scrollTop += grown;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
