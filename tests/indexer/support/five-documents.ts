/** The repository's five documents, read once, and ways to pick parts of them. */
import type { Block, Document, Footnote, Heading, Paragraph, ParagraphRef } from '#corpus/schema';
import { loadCorpus } from '../../../indexer/corpus.ts';
import { parseCorpus } from '../../../indexer/parse/index.ts';
import { corpusFolder } from './repository.ts';

const { raws } = await loadCorpus(corpusFolder);

export const documents: readonly Document[] = parseCorpus(raws);

export function documentOf(id: string): Document {
  const document = documents.find((candidate) => candidate.id === id);
  if (document === undefined) throw new Error(`the corpus has no document ${id}`);
  return document;
}

export function rawOf(id: string): string {
  const raw = raws.find(({ source }) => source.id === id)?.raw;
  if (raw === undefined) throw new Error(`the corpus has no document ${id}`);
  return raw;
}

const isParagraph = (block: Block): block is Paragraph => block.kind === 'paragraph';
const isHeading = (block: Block): block is Heading => block.kind === 'heading';
const isFootnote = (block: Block): block is Footnote => block.kind === 'footnote';

export const paragraphsOf = ({ blocks }: Document): Paragraph[] => blocks.filter(isParagraph);
export const headingsOf = ({ blocks }: Document): Heading[] => blocks.filter(isHeading);
export const footnotesOf = ({ blocks }: Document): Footnote[] => blocks.filter(isFootnote);

export function paragraphOf(document: Document, ref: ParagraphRef): Paragraph {
  const paragraph = paragraphsOf(document).find((candidate) => candidate.ref === ref);
  if (paragraph === undefined) throw new Error(`${document.id} has no paragraph ${ref}`);
  return paragraph;
}

/** Letters and digits of a text, without the elongation stroke: what reading must neither lose nor invent. */
export const lettersOf = (text: string): string =>
  (text.match(/[\p{L}\p{N}]/gu) ?? []).filter((letter) => letter !== 'ـ').join('');
