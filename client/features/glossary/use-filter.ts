/** Which concepts to show, as the address says; changing it changes the address. */
import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { longestSearch } from '#contract/limits';
import { type GlossaryFilter, glossaryAddress } from '../../lib/addresses.ts';
import { isTheme } from './themes.ts';

export function useFilter(): [filter: GlossaryFilter, change: (filter: GlossaryFilter) => void] {
  const query = useSearch();
  const [, navigate] = useLocation();
  const filter = useMemo(() => {
    const given = new URLSearchParams(query);
    const theme = given.get('theme');
    const search = (given.get('search') ?? '').slice(0, longestSearch).trim();
    return { search, theme: isTheme(theme) ? theme : null };
  }, [query]);
  const change = useCallback(
    // In place: the way back leads out of the glossary, not through every search.
    (next: GlossaryFilter) => navigate(glossaryAddress(next), { replace: true }),
    [navigate],
  );
  return [filter, change];
}
