/** Words of the glossary, whatever stands for them in other languages: such a word is no name of somebody, with a capital or not. */
import type { Language } from '#corpus/languages';
import { statesIn } from '../../../stated/states.ts';
import { wordsIn } from '../../../stated/words.ts';
import { perIndex } from './per-index.ts';

const isCapital = /^\p{Lu}/u;

export const commonWords = perIndex(
  (language: Language, index): ReadonlySet<string> =>
    new Set(
      index.glossary
        // A concept that English calls by the name of a State is that State.
        .filter(({ en: [english = ''] }) => !isCapital.test(english) || statesIn(english, index).length === 0)
        .flatMap((concept) => concept[language].filter((term) => /\s/u.test(term)))
        .flatMap(wordsIn),
    ),
);
