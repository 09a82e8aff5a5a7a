/** Names of a claim that no list knows: people, places and firms. They have to stand in the passages, in any script. */
import type { Language } from '#corpus/languages';
import { normalise } from '#indexer';
import { datesIn } from '../../../stated/dates.ts';
import { statesIn } from '../../../stated/states.ts';
import { wordsIn } from '../../../stated/words.ts';
import { commonWords } from './common-words.ts';
import type { Evidence } from './evidence.ts';
import { termsOf } from './mentions.ts';
import { isAmong } from './transliteration.ts';

/** A word that a passage has no nearer word for than this (cosine) is not said there, in that language or another. */
const leastNear = 0.5;
/** The same for a word that is part of many names: "Board", "Headquarters". */
const leastNearOfCommon = 0.3;
/** Of what stands in quotation marks, on the average of its words. */
const leastQuoted = 0.4;

/** With a capital inside a sentence, or all in capitals anywhere. */
const capitals =
  /(?:(?<=[\p{L}\p{N},;:»”")(]\s[«“"(]?)|(?<=\())\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*|(?<![\p{L}])\p{Lu}{3,}(?![\p{L}])/gu;
const latin = /(?<![\p{Script=Latin}])\p{Script=Latin}[\p{Script=Latin}'’ -]+/gu;
const quoted = /«([^«»]+)»|“([^“”]+)”|"([^"]+)"|《([^《》]+)》|「([^「」]+)」/gu;

const written: Record<Language, RegExp> = {
  en: capitals,
  fr: capitals,
  es: capitals,
  ru: capitals,
  ar: latin,
  zh: latin,
};
/** What is no name in spite of its capital: titles before a name, and numbers. */
const titles = /^(?:mr|mrs|ms|dr|mme|m|sr|sra|prof|[ivxlc]+)$/u;
const shortest = 2;

export function hasUnknownName({ claim, sentences, words, alone, index }: Evidence): boolean {
  const known = new Set(termsOf(claim.text, claim.language, index).flatMap(({ text }) => wordsIn(text)));
  const there = [...new Set(sentences.flatMap(({ text }) => wordsIn(text)))];
  const isThere = new Set(there);
  const nearOf = (form: string) =>
    words.reduce((most, word, at) => (word.form === form ? Math.max(most, alone[at] ?? 0) : most), 0);
  const common = commonWords(claim.language, index);
  const isFound = (form: string) =>
    known.has(form) ||
    isThere.has(form) ||
    nearOf(form) >= (common.has(form) ? leastNearOfCommon : leastNear) ||
    datesIn(form).length > 0 ||
    isAmong(form, there) !== false;
  // States are looked for by what they are called in any language.
  const names = (claim.text.match(written[claim.language]) ?? []).filter(
    (run) => statesIn(run, index).length === 0,
  );
  const isUnknown = (form: string) => form.length >= shortest && !titles.test(form) && !isFound(form);
  // A long name is known by most of its words; one of them that is common may have no near word here.
  const isStrange = (run: string) => {
    const unknown = wordsIn(run).filter(isUnknown);
    return unknown.some((form) => !common.has(form)) || unknown.length * 2 > wordsIn(run).length;
  };
  if (names.some(isStrange)) return true;
  return [...claim.text.matchAll(quoted)].some((groups) => {
    const inside = normalise(groups.slice(1).find((group) => group !== undefined) ?? '');
    const own = words.filter(({ form }) => inside.includes(form));
    if (own.length === 0 || own.every(({ form }) => known.has(form))) return false;
    return (
      own.reduce((all, { form }) => all + Math.max(nearOf(form), isFound(form) ? 1 : 0), 0) / own.length <
      leastQuoted
    );
  });
}
