/** From text to the terms of the lexical index: the same code for documents and for questions. */
import { type Language, languageCodes } from '#corpus/languages';
import { normalise } from './normalise.ts';
import { stem } from './stem.ts';

const segmenters = new Map(
  languageCodes.map((language) => [language, new Intl.Segmenter(language, { granularity: 'word' })] as const),
);

/** Longest piece given to the segmenter, whose time grows with the square of its input. */
const longestPiece = 256;

/** Words of a text in their search form, in order; punctuation and symbols are left out. */
export function words(text: string, language: Language): string[] {
  const segmenter = segmenters.get(language);
  if (segmenter === undefined) throw new Error(`no word segmenter for ${language}`);
  const found: string[] = [];
  for (const [run] of normalise(text).matchAll(/\S+/g)) {
    for (let from = 0; from < run.length; from += longestPiece)
      for (const { segment, isWordLike } of segmenter.segment(run.slice(from, from + longestPiece)))
        if (isWordLike) found.push(...(segment.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []));
  }
  return found;
}

/** Terms of a text: its words, stemmed. */
export const tokenise = (text: string, language: Language): string[] =>
  words(text, language).map((word) => stem(word, language));
