/** A paragraph as lists of them show it: how it is cited, and how it begins. */
import type { Language } from '#corpus/languages';
import type { DocumentSource } from '#corpus/schema';
import type { Hit } from '#indexer';
import { citationLabel } from './answer/citation.ts';
import type { Use } from './contract/glossary.ts';

const excerptLength = 240;

/** Cut between words. */
function excerpt(text: string): string {
  if (text.length <= excerptLength) return text;
  const cut = text.slice(0, excerptLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), excerptLength / 2))} …`;
}

/** @param language of the citation */
export const travellingPassage = (
  { document, paragraph }: Pick<Hit, 'document' | 'paragraph'>,
  source: DocumentSource,
  language: Language,
): Use => ({
  document,
  paragraph: paragraph.ref,
  label: citationLabel(source, paragraph, language),
  language: source.language,
  damaged: source.damaged,
  excerpt: excerpt(paragraph.text),
});
