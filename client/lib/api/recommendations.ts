/** Recommendations, from the server, and the addresses under which they are taken away. */
import type { ExportFormat } from '#contract/export';
import type { Language } from '#contract/languages';
import type { RecommendationFilter, RecommendationList } from '#contract/recommendations';
import { read } from '../http.ts';

/** What is not filtered by is left out. */
export function filterQuery({ search, ...facets }: RecommendationFilter): URLSearchParams {
  const query = new URLSearchParams();
  if (search !== '') query.set('search', search);
  for (const [facet, values] of Object.entries(facets))
    for (const value of values ?? []) query.append(facet, String(value));
  return query;
}

export function readRecommendations(filter: RecommendationFilter, language: Language, signal?: AbortSignal) {
  const query = filterQuery(filter);
  query.set('language', language);
  return read<RecommendationList>(`/api/recommendations?${query}`, signal);
}

/** @param chosen either a filter, or the ids of recommendations */
export function exportAddress(
  format: ExportFormat,
  language: Language,
  chosen: RecommendationFilter | readonly string[],
): string {
  const query = Array.isArray(chosen)
    ? new URLSearchParams(chosen.map((id: string) => ['ids', id]))
    : filterQuery(chosen as RecommendationFilter);
  query.set('format', format);
  query.set('language', language);
  return `/api/recommendations/export?${query}`;
}
