/** The rules that an item must keep to be given to a learner: one predicate each. */
import type { Language } from '#corpus/languages';
import { contentWords, normalise } from '#indexer';
import type { LocatedFact } from '../facts/index.ts';
import type { Fact } from '../items.ts';
import type { Material, Sentence } from './sentence.ts';
import { bound, boundAfter, future, withoutMarks } from './wording.ts';

/** The words give the fact away: they have it, another term of it, or what tells it from any other. */
export { isMentioned as givesAway } from './mentioned.ts';

/** What is left of a sentence, a blank where the fact stands. */
export const around = ({ text }: Sentence, { start, end }: { start: number; end: number }): string =>
  `${text.slice(0, start)} ▁ ${text.slice(end)}`;

/** The key is a span of its source. */
export const isSpan = ({ text }: Sentence, { start, end, fact }: LocatedFact): boolean =>
  end > start && text.slice(start, end) === fact.text;

const mostOthers = 1;

/** So few facts of the kind are in the sentence that the rest of it tells which one is asked for. */
export const standsOut = ({ facts }: Sentence, { fact }: LocatedFact): boolean =>
  facts.filter((other) => other.fact !== fact && other.fact.kind === fact.kind).length <= mostOthers;

/** Many do much the same: a name needs more said of it than a date or a number. */
const leastWords: Record<Language, { name: number; other: number }> = {
  ar: { name: 9, other: 7 },
  en: { name: 7, other: 6 },
  fr: { name: 7, other: 6 },
  es: { name: 7, other: 6 },
  ru: { name: 7, other: 6 },
  zh: { name: 7, other: 6 },
};

/** Enough words besides the key to tell what is asked for. */
export function saysEnough(sentence: Sentence, at: LocatedFact): boolean {
  const isName = at.fact.kind !== 'date' && at.fact.kind !== 'number';
  const said = contentWords(around(sentence, at), sentence.language).filter((word) => !/^\d+$/.test(word));
  return said.length >= leastWords[sentence.language][isName ? 'name' : 'other'];
}

/** The other end of a span or the next of a series: "from 9 to ▁", "2005 and ▁". */
export function isInSeries({ text, facts }: Sentence, { start, end, fact }: LocatedFact): boolean {
  const joins = /^[\s,،、]*(?:و|and|et|y|и|或|和|to|à|al?|до|至|إلى|حتى|-|–|—|\/)?\s*(?:عام|سنة)?\s*$/u;
  const span = /(?<!\p{L})(?:إلى|to|à|до|至)\s[^.]{0,60}$/iu;
  const digitBefore = /[\d٠-٩]\s*(?:و|إلى|and|to|et|au|y|al|и|по|-|–|—|至)\s*$/u;
  if (fact.kind === 'date' && digitBefore.test(text.slice(0, start))) return true;
  // "from 96 in 2023 to 182 in 2024": the years of a comparison.
  if (
    fact.kind === 'date' &&
    facts.some(
      (other) =>
        other.fact.kind === 'date' &&
        (span.test(text.slice(end, Math.max(end, other.start))) ||
          span.test(text.slice(other.end, Math.max(other.end, start)))),
    )
  )
    return true;
  return facts.some(
    (other) =>
      other.fact !== fact &&
      other.fact.kind === fact.kind &&
      ((other.end <= start && joins.test(text.slice(other.end, start))) ||
        (end <= other.start && joins.test(text.slice(end, other.start)))),
  );
}

/** A number that is a bound: "more than 100" is true of 90, too. */
export const isBound = ({ text, language }: Sentence, { start, end }: LocatedFact): boolean =>
  bound[language].test(withoutMarks(text.slice(0, start))) ||
  boundAfter[language].test(withoutMarks(text.slice(end)));

/** A date that is still to come, or loosely given, is no question. */
export const isPast = ({ text, language }: Sentence, { fact }: LocatedFact): boolean =>
  fact.kind !== 'date' || !future[language].test(withoutMarks(text));

const opens = /["«“「(]$/u;
const closes = /^["»”」)]/u;

/** A name that is all of a quotation is a title or a slogan. */
export const isTitle = ({ text }: Sentence, { start, end, fact }: LocatedFact): boolean =>
  fact.kind === 'body' && opens.test(text.slice(0, start)) && closes.test(text.slice(end));

const mostOfAnother = 0.55;

/** No other sentence says most of this with another fact in its place. */
export const isOnly = (sentence: Sentence, { fact }: LocatedFact, material: Material): boolean =>
  !material
    .alike(sentence)
    .some(
      ({ sentence: other, share }) =>
        share >= mostOfAnother &&
        other.facts.some(({ fact: stated }) => stated.kind === fact.kind && stated.value !== fact.value) &&
        !other.facts.some(({ fact: stated }) => stated.kind === fact.kind && stated.value === fact.value),
    );

/** No sentence that says something like this has the fact: then it might be as true. */
export const isUntrue = (sentence: Sentence, fact: Fact, material: Material): boolean =>
  !material
    .alike(sentence)
    .some(({ sentence: other }) => other.facts.some(({ fact: stated }) => stated.value === fact.value));

/** What Arabic writes right in front of the gap fits: «ل» and «ال» would be written «لل». */
export const isWrittenAlike = ({ text }: Sentence, { start }: LocatedFact, other: Fact): boolean =>
  !(/ل$/u.test(text.slice(0, start)) && /^ال/u.test(other.text));

const ofStates: Record<Language, RegExp> = {
  ar: /^\s*(?:دولة|دول|بلدا|بلد|بلدان|طرفا|طرف|حكومة)(?!\p{L})/u,
  en: /^\s*(?:Member )?(?:States?|countr|Part(?:y|ies)|governments)/iu,
  fr: /^\s*(?:États?|pays|parties|gouvernements)/iu,
  es: /^\s*(?:Estados?|países|partes|gobiernos)/iu,
  ru: /^\s*(?:государств|стран|участник|правительств)/iu,
  zh: /^\s*个?(?:国家|会员国|缔约国|缔约方|政府)/u,
};
const statesInAll = 193;

/** There are so many States and no more. */
export function isPossible({ text, language }: Sentence, { start, end }: LocatedFact, other: Fact): boolean {
  if (other.kind !== 'number' || Number.parseFloat(other.value) <= statesInAll) return true;
  return (
    !ofStates[language].test(withoutMarks(text.slice(end))) &&
    !/(?:الأطراف|الدول|States|Parties)[^،,.]*$/u.test(text.slice(0, start))
  );
}

/** The paragraph does not have the fact anywhere. */
export const isAbsent = (sentence: Sentence, fact: Fact, material: Material): boolean => {
  const paragraph = material.paragraphOf(sentence);
  return (
    !paragraph.sentences.some(({ facts }) => facts.some(({ fact: stated }) => stated.value === fact.value)) &&
    !normalise(paragraph.text).includes(normalise(fact.text))
  );
};
