/** What documents are filtered by; for the page too, so without the schemas. */
import type { DocumentSource } from '#corpus/schema';
import type { Filter } from './filter.ts';

export type Facet = keyof Filter;
export const facets = ['documents', 'bodies', 'years', 'languages'] as const satisfies readonly Facet[];

/** The filter in something that is filtered, without the rest of it. */
export const filterIn = (filtered: Filter): Filter =>
  Object.fromEntries(facets.flatMap((facet) => (filtered[facet] ? [[facet, filtered[facet]]] : [])));

/** What a document has for each facet. */
export const facetValues = ({
  id,
  body,
  date,
  language,
}: Pick<DocumentSource, 'id' | 'body' | 'date' | 'language'>) => ({
  documents: id,
  bodies: body.en,
  years: Number(date.slice(0, 4)),
  languages: language,
});

/** True for a document that the filter lets through. */
export function passes(filter: Filter, source: Parameters<typeof facetValues>[0]): boolean {
  const values = facetValues(source);
  return facets.every((facet) => {
    const wanted: readonly (string | number)[] | undefined = filter[facet];
    return wanted === undefined || wanted.includes(values[facet]);
  });
}
