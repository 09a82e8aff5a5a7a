/** Walks through the citations of the answer that the reader came from, also into other documents. */
import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { readerAddress } from '../../lib/addresses.ts';
import { type Walk, walkOf } from './walk.ts';

export function useWalk(document: string) {
  const [, navigate] = useLocation();
  const state: unknown = useHistoryState();
  const walk = useMemo(() => walkOf(state, document), [state, document]);

  /** To the next citation or the one before; takes its place in the history, so that the way back stays short. */
  const move = useCallback(
    (by: 1 | -1) => {
      const next = walk?.passages[walk.at + by];
      if (!walk || !next) return;
      const address = readerAddress(next.document, next.paragraph, next.highlight);
      navigate(address, { replace: true, state: { ...walk, at: walk.at + by } satisfies Walk });
    },
    [walk, navigate],
  );

  /** To a place of this document, keeping the walk. */
  const go = useCallback(
    (address: string) => {
      const here = walkOf(history.state, document);
      navigate(address, { state: here && ({ ...here, steps: here.steps + 1 } satisfies Walk) });
    },
    [document, navigate],
  );
  return { walk, move, go };
}
