/** Each coming to a place of the page's address, also to the place where the reader already is. */
import { useEffect, useState } from 'react';
import { readerAddress } from '../../lib/addresses.ts';

/** wouter announces the first two as events. */
const changes = ['pushState', 'replaceState', 'popstate'];

export interface Visit {
  hash: string;
}

/** A new object whenever the address is set, while it is that of the document. */
export function useVisit(document: string): Visit {
  const [visit, setVisit] = useState<Visit>(() => ({ hash: location.hash }));
  useEffect(() => {
    const own = readerAddress(document);
    const changed = () => {
      if (location.pathname === own) setVisit({ hash: location.hash });
    };
    for (const kind of changes) addEventListener(kind, changed);
    return () => {
      for (const kind of changes) removeEventListener(kind, changed);
    };
  }, [document]);
  return visit;
}
