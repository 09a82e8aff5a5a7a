/** Words of the glossary, whatever stands for them in other languages: such a word is no name of somebody, with a capital or not. */
import type { Language } from '#corpus/languages';
import type { DalilIndex } from '#indexer';
import { statesIn } from '../../../stated/states.ts';
import { wordsIn } from '../../../stated/words.ts';

const read = new WeakMap<DalilIndex, Partial<Record<Language, ReadonlySet<string>>>>();

export function commonWords(language: Language, index: DalilIndex): ReadonlySet<string> {
  const byLanguage = read.get(index) ?? {};
  read.set(index, byLanguage);
  // A concept that English calls by the name of a State is that State.
  byLanguage[language] ??= new Set(
    index.glossary
      .filter(({ en: [english = ''] }) => !isCapital.test(english) || statesIn(english, index).length === 0)
      .flatMap((concept) => concept[language].filter((term) => /\s/u.test(term)))
      .flatMap(wordsIn),
  );
  return byLanguage[language];
}
const isCapital = /^\p{Lu}/u;
