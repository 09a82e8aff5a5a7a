/** Documents for reading: the list, one whole, one paragraph among its neighbours, and the state of the index. */
import type { Language } from '#corpus/languages';
import type { DocumentSource, Paragraph, ParagraphRef } from '#corpus/schema';
import type { DalilIndex } from '#indexer';
import { citationLabel } from './answer/citation.ts';
import type { DocumentSummary, DocumentView, Health, ParagraphView } from './contract/documents.ts';
import { AppError } from './errors.ts';
import { message } from './messages.ts';

const neighbours = 2;

function summary(
  index: DalilIndex,
  { file: _, format: __, sha256: ___, ...source }: DocumentSource,
): DocumentSummary {
  return {
    ...source,
    paragraphs: index.catalogue.numberedParagraphs(source.id),
    versions: versionsOf(index, source).map(({ id, language }) => ({ id, language })),
  };
}

/** The same document in other languages: those of its symbol, where it has one. */
const versionsOf = (
  { catalogue }: DalilIndex,
  { id, symbol }: Pick<DocumentSource, 'id' | 'symbol'>,
): DocumentSource[] =>
  catalogue.sources.filter((other) => symbol !== null && other.symbol === symbol && other.id !== id);

/** @throws AppError `not_found` in `language` */
function source(index: DalilIndex, id: string, language: Language): DocumentSource {
  const found = index.catalogue.sources.find((candidate) => candidate.id === id);
  if (found === undefined) throw new AppError('not_found', message('unknownDocument', language));
  return found;
}

export const listDocuments = (index: DalilIndex): DocumentSummary[] =>
  index.catalogue.sources.map((entry) => summary(index, entry));

/** @throws AppError `not_found` in `language` */
export function viewDocument(index: DalilIndex, id: string, language: Language): DocumentView {
  return { ...summary(index, source(index, id, language)), blocks: index.catalogue.blocks(id) };
}

/**
 * @param language for errors
 * @param labels language of the citation; the document's own when undefined
 * @throws AppError `not_found` in `language`
 */
export function viewParagraph(
  index: DalilIndex,
  id: string,
  ref: ParagraphRef,
  language: Language,
  labels?: Language,
): ParagraphView {
  const entry = source(index, id, language);
  const blocks = index.catalogue.blocks(id);
  const paragraphs = blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  const at = paragraphs.findIndex((paragraph) => paragraph.ref === ref);
  const paragraph = paragraphs[at];
  if (paragraph === undefined) throw new AppError('not_found', message('notFoundHere', language));
  const called = new Set(paragraph.calls.map(({ mark }) => mark));
  return {
    document: summary(index, entry),
    label: citationLabel(entry, paragraph, labels ?? entry.language),
    paragraph,
    before: paragraphs.slice(Math.max(0, at - neighbours), at),
    after: paragraphs.slice(at + 1, at + 1 + neighbours),
    versions: versionsOf(index, entry)
      .filter(
        ({ id: other }) => typeof ref === 'number' && index.catalogue.paragraph(other, ref) !== undefined,
      )
      .map(({ id: other, language: written }) => ({ id: other, language: written })),
    footnotes: blocks.flatMap((block) =>
      block.kind === 'footnote' && called.has(block.mark) ? [{ mark: block.mark, text: block.text }] : [],
    ),
  };
}

export function health(index: DalilIndex): Health {
  const { manifest, vectorSearch } = index;
  return {
    status: vectorSearch === 'hnsw-rebuilt' ? 'degraded' : 'ok',
    documents: manifest.documents,
    paragraphs: manifest.paragraphs,
    model: manifest.model.name,
    generation: manifest.generation,
    vectors: vectorSearch,
  };
}
