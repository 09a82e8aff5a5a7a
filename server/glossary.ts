/** The glossary for reading: found by any term, in the reader's alphabetical order, with the paragraphs that use it. */
import type { Concept } from '#corpus/glossary';
import { type Language, languageCodes } from '#corpus/languages';
import { type DalilIndex, normalise } from '#indexer';
import type { ConceptView, GlossaryEntry, GlossaryPage, GlossaryRequest } from './contract/glossary.ts';
import { mostHits } from './contract/limits.ts';
import { AppError } from './errors.ts';
import { message } from './messages.ts';
import { travellingPassage } from './passage.ts';

/** Typed and typographic apostrophes are one. */
const searchForm = (text: string): string => normalise(text).replaceAll('’', "'");

const entry = (index: DalilIndex, concept: Concept): GlossaryEntry => ({
  ...concept,
  paragraphs: index.catalogue.labelsWith(concept.id).length,
});

/** How well a search fits a concept: 3 where a term is it, 2 where one begins with it, 1 where one contains it, else 0. */
function closeness(concept: Concept, sought: string): number {
  const terms = languageCodes.flatMap((language) => concept[language].map(searchForm));
  if (terms.includes(sought)) return 3;
  if (terms.some((term) => term.startsWith(sought))) return 2;
  return terms.some((term) => term.includes(sought)) ? 1 : 0;
}

export function listGlossary(
  index: DalilIndex,
  { search, theme, language, offset, limit }: GlossaryRequest,
): GlossaryPage {
  const sought = searchForm(search);
  const { compare } = new Intl.Collator(language, { numeric: true });
  const found = index.glossary
    .filter((concept) => theme === undefined || concept.theme === theme)
    .map((concept) => ({ concept, rank: closeness(concept, sought) }))
    .filter((candidate) => candidate.rank > 0)
    .sort((a, b) => b.rank - a.rank || compare(a.concept[language][0] ?? '', b.concept[language][0] ?? ''));
  return {
    total: found.length,
    entries: found.slice(offset, offset + limit).map(({ concept }) => entry(index, concept)),
  };
}

/** @throws AppError `not_found` in `language` */
export function viewConcept(index: DalilIndex, id: string, language: Language): ConceptView {
  const concept = index.glossary.find((candidate) => candidate.id === id);
  if (concept === undefined) throw new AppError('not_found', message('notFoundHere', language));
  const labels = index.catalogue.labelsWith(id).slice(0, mostHits);
  return {
    entry: entry(index, concept),
    uses: labels.map((label) => {
      const passage = index.catalogue.passage(label);
      return travellingPassage(passage, index.sourceOf(passage.document), language);
    }),
  };
}
