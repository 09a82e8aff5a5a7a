/** Which source is open, and where focus returns when it closes. */
import { useCallback, useEffect, useState } from 'react';
import type { Opening } from '../lib/passage.ts';

export function useOpening() {
  const [opening, setOpening] = useState<Opening | null>(null);
  const [returnTo, setReturnTo] = useState<string | null>(null);
  const openAnchor = opening?.passages[opening.at]?.anchor ?? null;

  const close = useCallback(() => {
    setReturnTo(openAnchor);
    setOpening(null);
  }, [openAnchor]);

  // After the panel is gone: a modal sheet would not let focus leave before.
  useEffect(() => {
    if (returnTo === null) return;
    document.getElementById(returnTo)?.focus();
    setReturnTo(null);
  }, [returnTo]);

  useEffect(() => {
    if (openAnchor === null) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) close();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [openAnchor, close]);

  return { opening, openAnchor, open: setOpening, move: setOpening, close };
}
