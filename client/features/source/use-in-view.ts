/** Brings what arrives below the cited paragraph into the view of the panel. */
import { useLayoutEffect } from 'react';

/** Room left below it, in pixels. */
const margin = 12;

/** Scrolls the panel as little as shows it, and never past its beginning. @param arrived what of it; false for nothing yet */
export function useInView(place: React.RefObject<HTMLElement | null>, arrived: string | boolean): void {
  useLayoutEffect(() => {
    const panel = place.current?.closest('.source-scroll');
    if (!arrived || !place.current || !panel) return;
    const { top, bottom } = place.current.getBoundingClientRect();
    const view = panel.getBoundingClientRect();
    const hidden = bottom + margin - view.bottom;
    if (hidden > 0) panel.scrollTop += Math.min(hidden, top - view.top - margin);
  }, [place, arrived]);
}
