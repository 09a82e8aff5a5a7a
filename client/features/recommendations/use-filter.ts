/** Which recommendations to show, as the address says; changing it changes the address. */
import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { longestSearch } from '#contract/limits';
import type { RecommendationFacets, RecommendationFilter } from '#contract/recommendations';
import { recommendationsAddress } from '../../lib/addresses.ts';
import { filterQuery } from '../../lib/api/recommendations.ts';
import { isAddressee, isOrigin, isTheme } from './values.ts';

export type Facet = keyof RecommendationFacets;
export type Value = RecommendationFacets[Facet][number]['value'];

/** In the order in which they are offered. */
export const facets = ['addressee', 'theme', 'origin', 'document', 'year'] as const satisfies Facet[];

const mostValues = 100;
const longestId = 200;

export const noFilter: RecommendationFilter = { search: '' };

export const chosenIn = (filter: RecommendationFilter, facet: Facet): readonly Value[] => filter[facet] ?? [];

export const countChosen = (filter: RecommendationFilter): number =>
  facets.reduce((sum, facet) => sum + chosenIn(filter, facet).length, 0);

/** The filter with a value more, or without it when it was there. */
export function toggled(filter: RecommendationFilter, facet: Facet, value: Value): RecommendationFilter {
  const chosen = chosenIn(filter, facet);
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filter, [facet]: values.length > 0 ? values : undefined };
}

/** What an address asks for; what it names that is not there is left out. */
export function filterIn(query: string): RecommendationFilter {
  const given = new URLSearchParams(query);
  const values = <Kept>(facet: Facet, keep: (values: string[]) => Kept[]): Kept[] | undefined => {
    const kept = [...new Set(keep(given.getAll(facet)))].slice(0, mostValues);
    return kept.length > 0 ? kept : undefined;
  };
  return {
    search: (given.get('search') ?? '').slice(0, longestSearch).trim(),
    addressee: values('addressee', (names) => names.filter(isAddressee)),
    theme: values('theme', (names) => names.filter(isTheme)),
    origin: values('origin', (names) => names.filter(isOrigin)),
    document: values('document', (names) => names.filter((id) => id !== '' && id.length <= longestId)),
    year: values('year', (names) => names.filter((name) => /^(?:19|20|21)\d\d$/.test(name)).map(Number)),
  };
}

export function useFilter(): [RecommendationFilter, (filter: RecommendationFilter) => void] {
  const query = useSearch();
  const [, navigate] = useLocation();
  const filter = useMemo(() => filterIn(query), [query]);
  const change = useCallback(
    (next: RecommendationFilter) => {
      const text = filterQuery(next).toString();
      // In place: the way back leads out of the page, not through every filter.
      navigate(text === '' ? recommendationsAddress : `${recommendationsAddress}?${text}`, { replace: true });
    },
    [navigate],
  );
  return [filter, change];
}
