/** Acts on keys that are pressed inside an element. */
import { type RefObject, useEffect, useEffectEvent } from 'react';

/** `act` says whether it took the key; keys that something inside took already are left alone. */
export function useKeysIn(
  element: RefObject<HTMLElement | null>,
  act: (event: KeyboardEvent) => boolean,
): void {
  const take = useEffectEvent((event: KeyboardEvent) => {
    if (!event.defaultPrevented && act(event)) event.preventDefault();
  });
  useEffect(() => {
    const inside = element.current;
    inside?.addEventListener('keydown', take);
    return () => inside?.removeEventListener('keydown', take);
  }, [element]);
}
