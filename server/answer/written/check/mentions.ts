/** Numbers and names in a text, each with its place among the words. */
import type { Concept } from '#corpus/glossary';
import type { Language } from '#corpus/languages';
import { type DalilIndex, normalise } from '#indexer';
import { withoutPercent } from '../../../stated/numbers.ts';
import { bareWords } from '../../../stated/words.ts';
import { inDigits } from './in-digits.ts';

export interface Mention {
  kind: 'number' | 'year' | 'name';
  /** What a number is, or the concepts that a name may stand for. */
  values: readonly string[];
  /** As it stands in the text, in search form. */
  text: string;
  /** Where it begins in the search form of the text. */
  at: number;
}

/** Words that English writes small in the middle of a name. */
const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'against', 'with', 'by']);
const generic = new Set(['state', 'state-party', 'member-state']);
/** Arabic stems as short as this are those of other words too: «بأنه» has that of Albania. */
const longestUnsure = 5;

/**
 * True for what has a name of its own, such as bodies, instruments and places; English writes all words of it with a
 * capital. @param written the term as it stands in a text, in search form
 */
export function isProperName(concept: Concept, written: string): boolean {
  const [english = ''] = concept.en;
  if (generic.has(concept.id) || concept.id.endsWith('-language')) return false;
  if (!english.split(/[\s-]+/).every((word) => small.has(word) || /^[\p{Lu}\d(‘'"“]/u.test(word)))
    return false;
  if (!/^\p{Script=Arabic}+$/u.test(written) || written.length > longestUnsure) return true;
  const bare = (word: string) => bareWords(word.replace(/^[وفبكل](?=\p{L}{3})/u, '')).join(' ');
  return concept.ar.some(
    (term) =>
      [bare(term), ...bareWords(term)].includes(bare(written)) ||
      bareWords(term).join(' ') === bareWords(written).join(' '),
  );
}

/** The symbol of a document has numbers that count nothing: A/HRC/14/32. */
const symbol = /(?<!\p{L})\p{Lu}[\p{Lu}\d.]*(?:\/[\p{Lu}\d.]+)+/gu;

/** Numbers, ordinals among them, those of one text each by where it stands. */
export function numbersAt(text: string): Mention[] {
  const form = normalise(text);
  const counted = inDigits(text.replace(symbol, (written) => ' '.repeat(written.length)));
  let from = 0;
  return [...counted.matchAll(/\d+(?:\.\d+)?%?/g)].map(({ 0: written, index }) => {
    const value = withoutPercent(written);
    const found = form.indexOf(value, from);
    const nearby = Math.round((index / Math.max(1, counted.length)) * form.length);
    // What is written in letters stands about as far into the text as its digits do.
    const at = found >= 0 && found - nearby < farthest ? found : nearby;
    if (at === found) from = found + value.length;
    return { kind: isYear(value) ? 'year' : 'number', values: [value], text: value, at };
  });
}
const farthest = 40;
const isYear = (value: string) => /^(?:19|20)\d\d$/.test(value);

/** What is written as one with the word that it stands before: «و», «ف», and «ل», «ب», «ك» behind them or alone. */
const joined = [/(?<!\p{L})[وف](?=\p{L}{4})/gu, /(?<!\p{L})[وف]?[بكل](?=\p{L}{4})/gu];

/**
 * Terms of the glossary in a text, those of several words also behind what is joined to them.
 */
export function termsOf(
  text: string,
  language: Language,
  index: DalilIndex,
): ReturnType<DalilIndex['termsIn']> {
  const plain = index.termsIn(text, language);
  if (language !== 'ar') return plain;
  const behind = joined
    .flatMap((prefix) => index.termsIn(text.replace(prefix, ''), language))
    .filter((term) => term.text.includes(' ') && !plain.some(({ text: known }) => known.endsWith(term.text)));
  return [...plain, ...behind];
}

/** Bodies, instruments, places and other concepts with a name. */
export function namesAt(text: string, language: Language, index: DalilIndex): Mention[] {
  const form = normalise(text);
  const found: Mention[] = [];
  for (const term of termsOf(text, language, index)) {
    if (!term.concepts.every((concept) => isProperName(concept, term.text))) continue;
    for (let at = form.indexOf(term.text); at >= 0; at = form.indexOf(term.text, at + 1))
      found.push({
        kind: 'name',
        values: term.concepts.map(({ id }: Concept) => id),
        text: term.text,
        at,
      });
  }
  const isPart = (one: Mention) =>
    found.some(
      (other) =>
        other.text.length > one.text.length &&
        other.text.includes(one.text) &&
        one.at >= other.at &&
        one.at < other.at + other.text.length,
    );
  return found.filter((one) => !isPart(one));
}
