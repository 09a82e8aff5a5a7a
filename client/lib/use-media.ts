/** Whether a media query holds, kept current. */
import { useSyncExternalStore } from 'react';
import { useTextSize } from './use-text-size.ts';

/** A `rem` in the query is the page's, as in container queries, and not the browser's: larger text needs more room. */
export function useMedia(query: string): boolean {
  const [textSize] = useTextSize();
  const scaled = query.replace(/([\d.]+)rem/g, (_, count) => `${(Number(count) * textSize) / 100}rem`);
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(scaled);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(scaled).matches,
  );
}
