/** The entries that a filter leaves, read a page at a time; those shown stay until the next are there. */
import { useCallback, useEffect, useState } from 'react';
import type { GlossaryEntry } from '#contract/glossary';
import type { Language } from '#contract/languages';
import type { GlossaryFilter } from '../../lib/addresses.ts';
import { readGlossary } from '../../lib/api/glossary.ts';

const pageLength = 50;

/** What is to be read next. */
interface Wish {
  filter: GlossaryFilter;
  language: Language;
  offset: number;
}

interface Found {
  wish: Wish;
  /** Concepts that the filter leaves, on all pages. */
  total: number;
  entries: readonly GlossaryEntry[];
}

export interface Entries {
  state: 'loading' | 'read' | 'failed';
  /** Of the last filter that was read; null before the first. */
  found: Found | null;
  more: () => void;
  again: () => void;
}

export function useEntries(filter: GlossaryFilter, language: Language): Entries {
  const [wish, setWish] = useState<Wish>({ filter, language, offset: 0 });
  const [found, setFound] = useState<Found | null>(null);
  const [failed, setFailed] = useState<Wish | null>(null);
  if (wish.filter !== filter || wish.language !== language) setWish({ filter, language, offset: 0 });

  useEffect(() => {
    const abort = new AbortController();
    const { offset } = wish;
    readGlossary({ ...readable(wish), offset, limit: pageLength }, abort.signal).then(
      ({ total, entries }) =>
        setFound((before) => {
          const earlier = offset > 0 && before ? before.entries.slice(0, offset) : [];
          return { wish, total, entries: [...earlier, ...entries] };
        }),
      () => {
        if (!abort.signal.aborted) setFailed(wish);
      },
    );
    return () => abort.abort();
  }, [wish]);

  const more = useCallback(
    () => setWish((before) => ({ ...before, offset: before.offset + pageLength })),
    [],
  );
  const again = useCallback(() => setWish((before) => ({ ...before })), []);
  const state = failed === wish ? 'failed' : found?.wish === wish ? 'read' : 'loading';
  return { state, found, more, again };
}

const readable = ({ filter: { search, theme }, language }: Wish) => ({
  search,
  language,
  ...(theme && { theme }),
});
