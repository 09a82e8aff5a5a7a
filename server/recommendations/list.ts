/** The use case: the recommendations that a filter leaves, and what each facet would leave of the rest. */
import type { Language } from '#corpus/languages';
import type { DalilIndex } from '#indexer';
import { citationLabel } from '../answer/citation.ts';
import {
  type Recommendation,
  type RecommendationExport,
  type RecommendationFacets,
  type RecommendationFilter,
  type RecommendationList,
  type RecommendationsRequest,
  zAddressee,
  zOrigin,
  zRecommendationTheme,
} from '../contract/recommendations.ts';
import { recommendationsOf } from './all.ts';
import { finder } from './search.ts';

type Facet = keyof RecommendationFacets;
type Facets = Pick<RecommendationFilter, Facet>;
const facets: readonly Facet[] = ['addressee', 'theme', 'document', 'origin', 'year'];

/** What a recommendation has for each facet. */
const valuesOf = (one: Recommendation) => ({
  addressee: one.addressees,
  theme: one.themes,
  document: [one.document],
  origin: [one.origin],
  year: one.year === null ? [] : [one.year],
});

function passes(one: Recommendation, filter: Facets, facet: Facet): boolean {
  const wanted: readonly (string | number)[] | undefined = filter[facet];
  const has: readonly (string | number)[] = valuesOf(one)[facet];
  return wanted === undefined || has.some((value) => wanted.includes(value));
}

/** All of them, in the order of the documents, cited in `language`. */
export const labelled = (index: DalilIndex, language: Language): Recommendation[] =>
  recommendationsOf(index).map(({ recommendation, paragraph, source }) => ({
    ...recommendation,
    label: citationLabel(source, paragraph, language, recommendation),
  }));

/** Those of `all` that pass the facets, in their order. */
const filtered = (all: readonly Recommendation[], filter: Facets): Recommendation[] =>
  all.filter((one) => facets.every((facet) => passes(one, filter, facet)));

/** How many of them have each of the values that some have, in the order of `values`. */
function count<Value>(all: readonly (readonly Value[])[], values: readonly Value[]) {
  const counts = new Map<Value, number>();
  for (const value of all.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return values.flatMap((value) => {
    const number = counts.get(value);
    return number === undefined ? [] : [{ value, count: number }];
  });
}

const mostFirst = <Value>(counted: { value: Value; count: number }[]) =>
  counted.sort((a, b) => b.count - a.count);

export function listRecommendations(index: DalilIndex, request: RecommendationsRequest): RecommendationList {
  const all = labelled(index, request.language);
  const found = all.filter(finder(index, request.search, request.language));
  const recommendations = filtered(found, request);
  /** What would be left without the facet itself: its values are alternatives. */
  const others = <Of extends Facet>(facet: Of) =>
    filtered(found, { ...request, [facet]: undefined }).map((one) => valuesOf(one)[facet]);
  const years = [...new Set(all.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);
  return {
    total: recommendations.length,
    facets: {
      addressee: mostFirst(count(others('addressee'), zAddressee.options)),
      theme: mostFirst(count(others('theme'), zRecommendationTheme.options)),
      document: count(
        others('document'),
        index.catalogue.sources.map(({ id }) => id),
      ),
      origin: count(others('origin'), zOrigin.options),
      year: count(others('year'), years),
    },
    recommendations,
  };
}

/** What an export asks for: those it names, else those that its filter leaves; in the order of the documents. */
export function chosen(
  index: DalilIndex,
  { ids, language, ...filter }: RecommendationExport,
): Recommendation[] {
  const all = labelled(index, language);
  if (ids !== undefined) return all.filter(({ id }) => ids.includes(id));
  return filtered(all.filter(finder(index, filter.search, language)), filter);
}
