/** Lists of words in six languages as one pattern each, for texts in search form. */
import { folded } from '../../../stated/words.ts';

/** Words by script: Latin ones of three languages, Cyrillic, Chinese, Arabic; parted by commas, `*` for any ending. */
export interface Listed {
  latin: string;
  ru: string;
  zh: string;
  ar: string;
}

const sources = (list: string) =>
  list
    .split(',')
    .map((word) => folded(word.trim()))
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s+'));

const arabicPrefixes = '[وف]?[بلك]?(?:ال|لل)?';

export function patternOf({ latin, ru, zh, ar }: Listed): RegExp {
  const alternatives = [
    ...sources(`${latin},${ru}`).map((word) => `(?<![\\p{L}])${word}(?!\\p{L})`),
    ...sources(ar).map((word) => `(?<!\\p{L})${arabicPrefixes}${word}(?!\\p{L})`),
    ...sources(zh),
  ];
  return new RegExp(alternatives.join('|'), 'gu');
}
