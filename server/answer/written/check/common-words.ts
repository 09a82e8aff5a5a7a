/** Words of the glossary, whatever stands for them in other languages: such a word is no name of somebody, with a capital or not. */
import type { Language } from '#corpus/languages';
import type { DalilIndex } from '#indexer';
import { statesIn } from '../../../stated/states.ts';
import { wordsIn } from '../../../stated/words.ts';

const known = new WeakMap<DalilIndex, Map<Language, ReadonlySet<string>>>();

export function commonWords(language: Language, index: DalilIndex): ReadonlySet<string> {
  const byLanguage = known.get(index) ?? new Map<Language, ReadonlySet<string>>();
  known.set(index, byLanguage);
  let words = byLanguage.get(language);
  if (words === undefined) {
    const terms = index.glossary.flatMap((concept) => concept[language]);
    words = new Set(
      terms.filter((term) => /\s/u.test(term) && statesIn(term, index).length === 0).flatMap(wordsIn),
    );
    byLanguage.set(language, words);
  }
  return words;
}
