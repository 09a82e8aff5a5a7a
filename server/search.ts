/** The use case below asking: paragraphs that match a query, as they travel. */

import type { z } from 'zod';
import type { Language } from '#corpus/languages';
import type { DocumentSource } from '#corpus/schema';
import { type DalilIndex, detectLanguage, type Hit, type SearchResult } from '#indexer';
import { citationLabel } from './answer/citation.ts';
import type { SearchResponse, Hit as TravellingHit, zSearchRequest } from './contract/ask.ts';
import { AppError } from './errors.ts';
import { message } from './messages.ts';

/** What is asked when the script of the question does not tell its language. */
const fallbackLanguage: Language = 'en';
const excerptLength = 240;

export interface Request {
  text: string;
  language?: Language | undefined;
  limit: number;
  documents?: string[] | undefined;
}

export interface Found extends SearchResult {
  /** The language named, else detected. */
  language: Language;
  /** The document of each hit, by id. */
  sourceOf: (id: string) => DocumentSource;
}

/** @throws AppError `not_found`, in the language of the query, for a document that there is not */
export async function retrieve(
  index: DalilIndex,
  { text, limit, documents, ...request }: Request,
): Promise<Found> {
  const language = request.language ?? detectLanguage(text, fallbackLanguage);
  const sources = new Map(index.catalogue.sources.map((source) => [source.id, source]));
  if (documents?.some((id) => !sources.has(id)))
    throw new AppError('not_found', message('unknownDocument', language));
  const found = await index.retriever.search({ text, language, limit, ...(documents && { documents }) });
  const sourceOf = (id: string) => {
    const source = sources.get(id);
    if (source === undefined) throw new Error(`the index has a paragraph of ${id} but not the document`);
    return source;
  };
  return { ...found, language, sourceOf };
}

function excerpt(text: string): string {
  if (text.length <= excerptLength) return text;
  const cut = text.slice(0, excerptLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), excerptLength / 2))} …`;
}

/** A hit as it travels, its citation in the language of the query. */
export function travelling(hit: Hit, { sourceOf, language }: Found): TravellingHit {
  const source = sourceOf(hit.document);
  return {
    document: hit.document,
    paragraph: hit.paragraph.ref,
    score: hit.score,
    label: citationLabel(source, hit.paragraph, language),
    language: source.language,
    damaged: source.damaged,
    excerpt: excerpt(hit.paragraph.text),
  };
}

export async function search(
  index: DalilIndex,
  { query, ...request }: z.output<typeof zSearchRequest>,
): Promise<SearchResponse> {
  const found = await retrieve(index, { text: query, ...request });
  return { language: found.language, hits: found.hits.map((hit) => travelling(hit, found)) };
}
