/** The finding bar: opened and closed, and the shown match brought into view. */
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { DocumentView } from '#contract/documents';
import { useFind } from './use-find.ts';
import { elementsOf, type useLanding } from './use-landing.ts';

/** Room above a match, as a share of the view. */
const aboveMatch = 0.35;
const current = 'reader-current';

export function useFindBar(
  document: Pick<DocumentView, 'blocks'>,
  scroller: RefObject<HTMLElement | null>,
  topBlock: () => number,
  settle: ReturnType<typeof useLanding>['settle'],
) {
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const openedFrom = useRef<Element | null>(null);
  const finding = useFind(document, open, topBlock);
  const match = finding.matches[finding.current] ?? null;

  useLayoutEffect(() => {
    const view = scroller.current;
    if (!view || !match || isInView(view, elementsOf(view, match.at, current)[0])) return;
    settle((shown) => elementsOf(shown, match.at, current), aboveMatch);
  }, [match, scroller, settle]);

  const start = useCallback(() => {
    openedFrom.current = globalThis.document.activeElement;
    setOpen(true);
    field.current?.focus();
  }, []);

  /** The focus goes to what was found, else to where it came from. */
  const close = () => {
    const shown = match && scroller.current?.querySelector<HTMLElement>(`[data-block="${match.at}"]`);
    const from = openedFrom.current instanceof HTMLElement ? openedFrom.current : null;
    (shown ?? from)?.focus({ preventScroll: true });
    setOpen(false);
  };
  return { open, start, close, field, finding, match, found: finding.found };
}

function isInView(view: HTMLElement, element: Element | undefined): boolean {
  if (!element) return false;
  const { top, bottom } = element.getBoundingClientRect();
  const area = view.getBoundingClientRect();
  return element.matches(`.${current}`) && top >= area.top && bottom <= area.bottom;
}
