/** A paragraph as lists of them show it: how it is cited, and how it begins. */
import type { Language } from '#corpus/languages';
import type { DocumentSource } from '#corpus/schema';
import type { Hit } from '#indexer';
import { citationLabel } from './answer/citation.ts';
import type { Use } from './contract/glossary.ts';

const excerptLength = 240;

/** The beginning of a text, cut between words. @param longest in UTF-16 units, before the mark that it was cut */
export function excerpt(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))} …`;
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
  excerpt: excerpt(paragraph.text, excerptLength),
});
