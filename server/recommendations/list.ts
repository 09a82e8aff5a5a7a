/** The use case: the recommendations that a filter leaves, and what each facet would leave of the rest. */
import type { Language } from '#corpus/languages';
import { type DalilIndex, normalise } from '#indexer';
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

type Facet = keyof RecommendationFacets;
const facets: readonly Facet[] = ['addressee', 'theme', 'document', 'origin', 'year'];

/** What a recommendation has for each facet. */
const valuesOf = (one: Recommendation) => ({
  addressee: one.addressees,
  theme: one.themes,
  document: [one.document],
  origin: [one.origin],
  year: one.year === null ? [] : [one.year],
});

function passes(one: Recommendation, filter: RecommendationFilter, facet: Facet): boolean {
  const wanted: readonly (string | number)[] | undefined = filter[facet];
  const has: readonly (string | number)[] = valuesOf(one)[facet];
  return wanted === undefined || has.some((value) => wanted.includes(value));
}

/** True for what contains every word that is sought, wherever, in its text or its citation. */
function finder(search: string): (one: Recommendation) => boolean {
  const sought = normalise(search).split(/\s+/).filter(Boolean);
  return ({ text, label }) => {
    const among = normalise(`${text} ${label}`);
    return sought.every((word) => among.includes(word));
  };
}

/** All of them, in the order of the documents, cited in `language`. */
export const labelled = (index: DalilIndex, language: Language): Recommendation[] =>
  recommendationsOf(index).map(({ recommendation, paragraph, source }) => ({
    ...recommendation,
    label: citationLabel(source, paragraph, language, recommendation),
  }));

/** Those of `all` that pass, in their order. */
export function filtered(all: readonly Recommendation[], filter: RecommendationFilter): Recommendation[] {
  const found = finder(filter.search);
  return all.filter((one) => found(one) && facets.every((facet) => passes(one, filter, facet)));
}

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
  const recommendations = filtered(all, request);
  /** What would be left without the facet itself: its values are alternatives. */
  const others = <Of extends Facet>(facet: Of) =>
    filtered(all, { ...request, [facet]: undefined }).map((one) => valuesOf(one)[facet]);
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
  return ids === undefined ? filtered(all, filter) : all.filter(({ id }) => ids.includes(id));
}
