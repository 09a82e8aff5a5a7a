/** Where the focus goes when a page has been navigated to: where the address points, else to the page's heading. */
import { type RefObject, useEffect } from 'react';

/**
 * @param navigated whether another page was shown before: the first takes no focus
 * @param from id of the element from which the reader left this page, which gets the focus back
 */
export function useArrival(heading: RefObject<HTMLElement | null>, navigated: boolean, from?: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the reader left from matters on return only
  useEffect(() => {
    if (!navigated) return;
    const elsewhere = document.getElementById(location.hash.slice(1)) ?? document.getElementById(from ?? '');
    (elsewhere ?? heading.current)?.focus({ preventScroll: true });
  }, [heading, navigated]);
}
