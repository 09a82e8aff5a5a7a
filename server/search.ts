/** The use case below asking: paragraphs that match a query, as they travel. */

import type { Callbacks } from '@langchain/core/callbacks/manager';
import type { z } from 'zod';
import type { Language } from '#corpus/languages';
import type { DocumentSource } from '#corpus/schema';
import { type DalilIndex, detectLanguage, type Hit, type SearchResult } from '#indexer';
import { withoutFraming } from './answer/framing.ts';
import type { SearchResponse, Hit as TravellingHit, zSearchRequest } from './contract/ask.ts';
import { facets, passes } from './contract/facets.ts';
import type { Filter } from './contract/filter.ts';
import { AppError } from './errors.ts';
import { message } from './messages.ts';
import { travellingPassage } from './passage.ts';

const fallbackLanguage: Language = 'en';
const reasonsShown = 6;

export interface Request {
  text: string;
  language?: Language | undefined;
  limit: number;
  filter: Filter;
}

export interface Found extends SearchResult {
  /** The language named, else detected. */
  language: Language;
  /** The document of each hit, by id. */
  sourceOf: (id: string) => DocumentSource;
}

/** Language of a question; where its script leaves it open, that of the question before, else English. */
export const languageOf = (question: string, previous?: string): Language =>
  detectLanguage(question, previous ? detectLanguage(previous, fallbackLanguage) : fallbackLanguage);

/**
 * @param callbacks that trace the search
 * @throws AppError `not_found`, in the language of the query, for a document that there is not
 */
export async function retrieve(
  index: DalilIndex,
  { text, limit, filter, ...request }: Request,
  callbacks?: Callbacks,
): Promise<Found> {
  const language = request.language ?? languageOf(text);
  const { sources } = index.catalogue;
  if (filter.documents?.some((id) => !sources.some((source) => source.id === id)))
    throw new AppError('not_found', message('unknownDocument', language));
  const filtered = facets.some((facet) => filter[facet] !== undefined);
  const documents = filtered && sources.filter((source) => passes(filter, source)).map(({ id }) => id);
  const found = await index.retriever
    .within({ language, limit, ...(documents && { documents }) })
    .invoke(withoutFraming(text, language), { runName: 'retrieve', ...(callbacks && { callbacks }) });
  return { hits: found.map(({ metadata }) => metadata.hit), language, sourceOf: index.sourceOf };
}

/** A hit as it travels, its citation in the language of the query. */
export function travelling(hit: Hit, { sourceOf, language }: Found): TravellingHit {
  return {
    ...travellingPassage(hit, sourceOf(hit.document), language),
    score: hit.score,
    why: {
      terms: hit.reasons.slice(0, reasonsShown),
      similarity: hit.similarity,
      wordByWord: hit.lateInteraction,
    },
  };
}

export async function search(
  index: DalilIndex,
  { query, limit, language, ...filter }: z.output<typeof zSearchRequest>,
): Promise<SearchResponse> {
  const found = await retrieve(index, { text: query, limit, language, filter });
  return { language: found.language, hits: found.hits.map((hit) => travelling(hit, found)) };
}
