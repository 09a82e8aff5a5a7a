/** Brings the reader to where the address points, or back to where they stopped, and says which. */
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { TextBlock } from './anatomy.ts';
import type { Said } from './notice.tsx';
import { placeOf, type Spot, spotOf } from './place.ts';
import { recallStop } from './reading-place.ts';
import { settleOn, type Target } from './settle-on.ts';
import { useVisit } from './use-visit.ts';

/** Room above what is cited, as a share of the view: what it follows on can be read too. */
const aboveCited = 0.3;

/** The block, or what is lit in it with a class. */
export function elementsOf(scroller: HTMLElement, block: number, lit?: string): Element[] {
  const element = scroller.querySelector(`[data-block="${block}"]`);
  if (!element) return [];
  const pieces = lit === undefined ? [] : [...element.querySelectorAll(`.${lit}`)];
  return pieces.length > 0 ? pieces : [element];
}

export function useLanding(
  document: string,
  text: readonly TextBlock[],
  scroller: RefObject<HTMLElement | null>,
) {
  const visit = useVisit(document);
  const spot = useMemo(() => spotOf(placeOf(visit.hash), text), [visit, text]);
  const [said, setSaid] = useState<Said | null>(null);
  const callOff = useRef<() => void>(undefined);
  const settle = useCallback(
    (elements: (view: HTMLElement) => readonly Element[], above: Target['above']) => {
      const view = scroller.current;
      if (!view) return;
      callOff.current?.();
      callOff.current = settleOn(view, { elements: () => elements(view), above });
    },
    [scroller],
  );
  useEffect(() => () => callOff.current?.(), []);

  const landOn = useCallback(
    ({ at, kind }: Spot) => {
      settle((view) => elementsOf(view, at, 'reader-lit'), kind === 'section' ? 0 : aboveCited);
      const element = scroller.current?.querySelector<HTMLElement>(`[data-block="${at}"]`);
      element?.focus({ preventScroll: true });
    },
    [settle, scroller],
  );

  const first = useRef(visit);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each visit lands, also one to the same place
  useEffect(() => {
    if (spot) {
      setSaid((before) => (before?.kind === 'linkCopied' ? before : null));
      landOn(spot);
      return;
    }
    if (placeOf(visit.hash)) setSaid({ kind: 'missing' });
    const stop = visit === first.current ? recallStop(document, text) : null;
    if (!stop) return;
    settle((view) => elementsOf(view, stop.at), 0);
    if (!placeOf(visit.hash)) setSaid({ kind: 'stopped', paragraph: stop.paragraph });
  }, [visit]);

  return { spot, said, say: setSaid, settle };
}
