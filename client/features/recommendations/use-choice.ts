/** Which recommendations are chosen to be taken away: kept while the reader looks at one in its document and comes back. */
import { useCallback, useState } from 'react';

export interface Choice {
  ids: ReadonlySet<string>;
  /** Chooses these, or leaves them. */
  set: (ids: readonly string[], chosen: boolean) => void;
  clear: () => void;
}

let kept: ReadonlySet<string> = new Set();

export function useChoice(): Choice {
  const [ids, setIds] = useState(kept);
  const keep = useCallback((next: ReadonlySet<string>) => {
    kept = next;
    setIds(next);
  }, []);
  const set = useCallback(
    (changed: readonly string[], chosen: boolean) => {
      const next = new Set(kept);
      for (const id of changed) {
        if (chosen) next.add(id);
        else next.delete(id);
      }
      keep(next);
    },
    [keep],
  );
  const clear = useCallback(() => keep(new Set()), [keep]);
  return { ids, set, clear };
}
