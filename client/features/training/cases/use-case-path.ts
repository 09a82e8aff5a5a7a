/** The decisions of a run, kept on the server after each; what could not be kept goes with the next. */
import { useRef, useState } from 'react';
import { keepCasePath } from '../../../lib/api/training.ts';

export interface CasePath {
  /** Ids of the decisions taken; null until something was decided on this page. */
  path: readonly string[] | null;
  /** Takes the run to another state: here at once, on the server as soon as it can be. */
  go: (path: readonly string[]) => void;
  /** The last state could not be kept. */
  failed: boolean;
  keepAgain: () => void;
}

export function useCasePath(id: string): CasePath {
  const [own, setOwn] = useState<{ id: string; path: readonly string[] } | null>(null);
  const [failed, setFailed] = useState(false);
  // One after another, so that an earlier state never overtakes a later one.
  const line = useRef(Promise.resolve());
  const path = own?.id === id ? own.path : null;
  const keep = (state: readonly string[]) => {
    line.current = line.current
      .then(() => keepCasePath(id, state))
      .then(
        () => setFailed(false),
        () => setFailed(true),
      );
  };
  const go = (state: readonly string[]) => {
    setOwn({ id, path: state });
    keep(state);
  };
  return { path, go, failed, keepAgain: () => path && keep(path) };
}
