/** What is searched for a question, and where: completed by the question before, with the documents that its words name. */
import type { Language } from '#corpus/languages';
import type { DalilIndex } from '#indexer';
import type { AskRequest } from '../contract/ask.ts';
import { type Facet, facets, filterIn, passes } from '../contract/facets.ts';
import type { Filter } from '../contract/filter.ts';
import { leansOnContext, standalone } from './follow-up.ts';
import { type Naming, namedDocuments } from './named-documents.ts';

export interface Understood {
  query: string;
  filter: Filter;
  /** The part of `filter` that the question's words name. */
  named: Filter;
}

/**
 * "And in the 2010 report?" asks the question before of another document: what it leans on is told without the words
 * that name documents, so that a year which only names one neither makes it complete nor replaces a year before.
 */
function followUp(
  question: string,
  own: Naming,
  language: Language,
  previous: string | undefined,
  index: DalilIndex,
): Naming {
  if (Object.keys(own.named).length === 0)
    return namedDocuments(standalone(question, language, previous, index), language, index);
  if (previous === undefined) return own;
  const before = namedDocuments(previous, language, index);
  const context = before.bare ? previous : before.query;
  if (own.bare) return { ...own, query: context };
  if (!leansOnContext(own.stripped, language, index)) return own;
  return { ...own, query: standalone(own.stripped, language, context, index) };
}

/** The named facets that the request leaves open. */
function open(named: Filter, asked: Filter): Filter {
  const left = facets.filter((facet: Facet) => named[facet] !== undefined && asked[facet] === undefined);
  return Object.fromEntries(left.map((facet) => [facet, named[facet]]));
}

/** The request's own filter wins over what the words name; where both leave no document, the words are only searched. */
export function understand(index: DalilIndex, request: AskRequest, language: Language): Understood {
  const { question, previous } = request;
  const asked = filterIn(request);
  const literally = { query: standalone(question, language, previous, index), filter: asked, named: {} };
  if (request.literal) return literally;
  const naming = followUp(question, namedDocuments(question, language, index), language, previous, index);
  const named = open(naming.named, asked);
  const filter = { ...asked, ...named };
  const through = index.catalogue.sources.filter((source) => passes(filter, source));
  // Words that the request's own filter overrules are words to search like any others.
  const isHeeded = through.length > 0 && through.every((source) => passes(naming.named, source));
  return isHeeded ? { query: naming.query, filter, named } : literally;
}
