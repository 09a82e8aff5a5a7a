/** Which documents to list and in which order, as the address says; changing it changes the address. */
import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { longestSearch } from '#contract/limits';
import { isLanguage, type Language } from '../../i18n/languages.ts';
import { libraryAddress } from '../../lib/addresses.ts';

export const sorts = ['date', 'body', 'title'] as const;
export type Sort = (typeof sorts)[number];

export const sortOf = (name: string | null): Sort => sorts.find((sort) => sort === name) ?? 'date';

/** Null for all. */
export interface LibraryFilter {
  search: string;
  /** By its English name. */
  body: string | null;
  year: string | null;
  language: Language | null;
  sort: Sort;
}

export const everything = { search: '', body: null, year: null, language: null } as const;

export const isNarrowed = ({ sort: _, ...filter }: LibraryFilter): boolean =>
  Object.values(filter).some((value) => value);

/** What the address says wrongly is as if it were not there. */
export function filterOf(query: string): LibraryFilter {
  const given = new URLSearchParams(query);
  const language = given.get('language') ?? '';
  const year = given.get('year') ?? '';
  return {
    search: (given.get('search') ?? '').slice(0, longestSearch).trim(),
    body: given.get('body') || null,
    year: /^\d{4}$/.test(year) ? year : null,
    language: isLanguage(language) ? language : null,
    sort: sortOf(given.get('sort')),
  };
}

export function addressOf(filter: LibraryFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter))
    if (value && !(name === 'sort' && value === 'date')) query.set(name, value);
  const text = query.toString();
  return text === '' ? libraryAddress : `${libraryAddress}?${text}`;
}

export function useFilter(): [filter: LibraryFilter, change: (part: Partial<LibraryFilter>) => void] {
  const query = useSearch();
  const [, navigate] = useLocation();
  const filter = useMemo(() => filterOf(query), [query]);
  const change = useCallback(
    // In place: the way back leads out of the list, not through every choice.
    (part: Partial<LibraryFilter>) => navigate(addressOf({ ...filter, ...part }), { replace: true }),
    [navigate, filter],
  );
  return [filter, change];
}
