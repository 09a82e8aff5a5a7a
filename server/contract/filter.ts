/** Which documents a question is about: one value of every facet that is given must be the document's. */
import { z } from 'zod';
import { type DocumentSource, zLanguage } from '#corpus/schema';

const names = z.array(z.string().min(1).max(300)).min(1).max(100);

export const zFilter = z.object({
  /** Ids of documents. */
  documents: z.array(z.string().min(1).max(100)).min(1).max(100).optional(),
  /** Bodies, by their English names. */
  bodies: names.optional(),
  years: z.array(z.int().min(1900).max(2200)).min(1).max(100).optional(),
  languages: z.array(zLanguage).min(1).max(6).optional(),
});
export type Filter = z.infer<typeof zFilter>;

export type Facet = keyof Filter;
export const facets = Object.keys(zFilter.shape) as Facet[];

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
