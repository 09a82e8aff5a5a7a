/** A scroller on a page that is hidden and shown again stands where it stood: browsers differ in whether they do that. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

export function useScrollKept(scroller: RefObject<HTMLElement | null>): void {
  const top = useRef(0);
  useLayoutEffect(() => {
    const view = scroller.current;
    if (!view) return;
    view.scrollTop = top.current;
    return () => {
      top.current = view.scrollTop;
    };
  }, [scroller]);
}
