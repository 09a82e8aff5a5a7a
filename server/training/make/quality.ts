/** The rules that an item must keep to be given to a learner: one predicate each. */
import type { Concept } from '#corpus/glossary';
import { type Language, languageCodes } from '#corpus/languages';
import { contentWords, normalise, westernDigits } from '#indexer';
import type { LocatedFact } from '../facts/index.ts';
import type { Fact } from '../items.ts';
import type { Material, Sentence } from './sentence.ts';
import { anaphoric, bound, boundAfter, pointing } from './wording.ts';

const shortest: Record<Language, number> = { ar: 40, en: 40, fr: 40, es: 40, ru: 40, zh: 15 };
const longest: Record<Language, number> = { ar: 320, en: 320, fr: 320, es: 320, ru: 320, zh: 130 };
const ends = /[.。!！][)"'”’»」』）]*$/u;
const label = /^[([]?(?:\p{L}|هـ|\d{1,3}|[٠-٩]{1,3}|[ivxlc]{1,5})[)\].–—-]/iu;
const marks = /[\u064B-\u065F\u0670\u0640]/gu;
const withoutMarks = (text: string): string => text.replace(marks, '');

const pairs: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
];
const count = (text: string, character: string): number => text.split(character).length - 1;

/** Every bracket and quotation mark that is opened is closed. */
export const isBalanced = (text: string): boolean =>
  pairs.every(([open, close]) => count(text, open) === count(text, close)) && count(text, '"') % 2 === 0;

/** A whole sentence of fair length: no question, heading, list label, announcement of a list or torn half. */
export function isWhole(text: string, language: Language): boolean {
  return (
    text.length >= shortest[language] &&
    text.length <= longest[language] &&
    ends.test(text) &&
    !/[?؟？\n[\]…]/u.test(text) &&
    isBalanced(text) &&
    !label.test(text) &&
    !/^[\p{Ll}\p{P}]/u.test(text.replace(/^["«“《(]/u, '')) &&
    !/[:：]\s*[.]?$/u.test(text)
  );
}

/** It begins with a word that points to the sentence before. */
export function leansBack(text: string, language: Language): boolean {
  const plainText = withoutMarks(text).replace(/^["«“]/u, '');
  return anaphoric[language].test(plainText) || pointing[language].test(plainText);
}

/** What is left of a sentence, a blank where the fact stands. */
export const around = ({ text }: Sentence, { start, end }: { start: number; end: number }): string =>
  `${text.slice(0, start)} ▁ ${text.slice(end)}`;

const acronymIn = /\(([\p{Lu}\d.&-]{3,}[^)]*)\)$/u;

const termsOf = new WeakMap<Concept, readonly string[]>();

/** Every term of a concept in any language, in search form. */
function plainTerms(concept: Concept): readonly string[] {
  const known = termsOf.get(concept);
  if (known !== undefined) return known;
  const terms = [...new Set(languageCodes.flatMap((language) => concept[language]).map(plain))];
  termsOf.set(concept, terms);
  return terms;
}

/** Every way in which a fact is written: as it stands here, and the terms of its concept. */
function waysToWrite({ kind, text, value }: Fact, glossary: readonly Concept[]): string[] {
  const concept =
    kind === 'body' || kind === 'instrument' ? glossary.find(({ id }) => id === value) : undefined;
  const terms = concept === undefined ? [] : plainTerms(concept);
  return [plain(text), ...terms, plain(acronymIn.exec(text)?.[1] ?? '')].filter((way) => way.length > 1);
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const plain = (text: string): string => normalise(text).replaceAll('’', "'");

/** A word without what Arabic writes in front of it. */
const bare = (word: string): string => word.replace(/^[وف]?[بلك]?(?:ال)?(?=\p{L}{3})/u, '');
const shortestRoot = 4;

/** Words made from a State's name: "Australian" tells "Australia". */
function hasAdjectiveOf(name: string, words: string): boolean {
  const roots = plain(name)
    .split(/[^\p{L}]+/u)
    .map(bare)
    .filter((root) => root.length >= shortestRoot)
    .map((root) => root.slice(0, Math.max(shortestRoot, root.length - 2)));
  return plain(words)
    .split(/[^\p{L}]+/u)
    .some((word) => roots.some((root) => bare(word).startsWith(root)));
}

/** The words give the fact away: they have it, another term of it, or what it is made of. */
export function givesAway(words: string, fact: Fact, glossary: readonly Concept[]): boolean {
  const searched = plain(words);
  if (fact.kind === 'number' || fact.kind === 'date') {
    const printed = westernDigits(plain(fact.text));
    const digits = /(?:19|20)\d{2}/.exec(printed)?.[0];
    const told = fact.kind === 'date' && digits !== undefined && fact.value === digits ? digits : printed;
    return new RegExp(`(?<!\\d)${escaped(told)}(?!\\d)`, 'u').test(searched);
  }
  if (waysToWrite(fact, glossary).some((way) => hasWords(searched, way, fact.language))) return true;
  return fact.kind === 'state' && fact.language !== 'zh' && hasAdjectiveOf(fact.text, words);
}

function hasWords(searched: string, words: string, language: Language): boolean {
  if (!searched.includes(words)) return false;
  if (language === 'zh') return true;
  const front = language === 'ar' ? '(?:[وف]?[بلك]?(?:ال|لل)?)' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])${front}${escaped(words)}(?![\\p{L}\\p{N}])`, 'u').test(searched);
}

/** The key is a span of its source. */
export const isSpan = ({ text }: Sentence, { start, end, fact }: LocatedFact): boolean =>
  end > start && text.slice(start, end) === fact.text;

const mostOthers = 1;

/** So few facts of the kind are in the sentence that the rest of it tells which one is asked for. */
export const standsOut = ({ facts }: Sentence, { fact }: LocatedFact): boolean =>
  facts.filter((other) => other.fact !== fact && other.fact.kind === fact.kind).length <= mostOthers;

const leastWords: Record<Language, number> = { ar: 7, en: 6, fr: 6, es: 6, ru: 6, zh: 6 };

/** Enough words besides the key to tell what is asked for. */
export const saysEnough = (sentence: Sentence, at: LocatedFact): boolean =>
  contentWords(around(sentence, at), sentence.language).length >= leastWords[sentence.language];

/** The other end of a span or the next of a series: "from 9 to ▁", "2005 and ▁". */
export function isInSeries({ text, facts }: Sentence, { start, end, fact }: LocatedFact): boolean {
  const joins = /^[\s,،、]*(?:و|and|et|y|и|и\s|或|和|to|à|al?|до|至|إلى|حتى|-|–|—|\/)?\s*(?:عام|سنة)?\s*$/u;
  const digitBefore = /[\d٠-٩]\s*(?:و|إلى|and|to|et|au|y|al|и|по|-|–|—|至)\s*$/u;
  if (fact.kind === 'date' && digitBefore.test(text.slice(0, start))) return true;
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

/** The paragraph does not have the fact anywhere. */
export const isAbsent = (sentence: Sentence, fact: Fact, material: Material): boolean => {
  const paragraph = material.paragraphOf(sentence);
  return (
    !paragraph.sentences.some(({ facts }) => facts.some(({ fact: stated }) => stated.value === fact.value)) &&
    !plain(paragraph.text).includes(plain(fact.text))
  );
};
