/** The States that a text names: by any name in any of the six languages, by ISO code, with small slips. */
import { languageCodes } from '#corpus/languages';
import type { DalilIndex } from '#indexer';
import { codeOfConcept, codeOfThree } from './state-codes.ts';
import { bareWords, languagesOf, slipsBetween, stemsIn, withoutPrefixes } from './words.ts';

interface Names {
  /** Codes by the words of a name. */
  exact: ReadonlyMap<string, ReadonlySet<string>>;
  /** Codes by the stems of a name in Arabic or Russian, which write cases and what belongs together into a word. */
  stemmed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names by code. */
  ofCode: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words of names that mean something else too: «مالي» is "financial". */
  ambiguous: ReadonlySet<string>;
}

const longestName = 8;
/** Shorter stems are those of ordinary words. */
const shortestStem = 4;
/** What the platform names that is no place. */
const noPlaces = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** Codes in use, with their names in six languages. */
function* platformNames(): Generator<readonly [string, string]> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  for (const language of languageCodes) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = noPlaces.has(code) ? undefined : names.of(code);
      // A code of former times stands for the one that came after it.
      if (name !== undefined) yield [new Intl.Locale(`und-${code}`).region ?? code, name];
    }
  }
}

const readNames = new WeakMap<DalilIndex, Names>();

function namesOf(index: DalilIndex): Names {
  const before = readNames.get(index);
  if (before !== undefined) return before;
  const exact = new Map<string, Set<string>>();
  const stemmed = new Map<string, Set<string>>();
  const ofCode = new Map<string, (readonly string[])[]>();
  const put = (map: Map<string, Set<string>>, key: string, code: string) =>
    map.set(key, (map.get(key) ?? new Set<string>()).add(code));
  const add = (code: string, name: string) => {
    const words = bareWords(name);
    // "us" is no State in the middle of a text.
    if (words.join('').length < 3 && !/\p{Script=Han}/u.test(name)) return;
    if (exact.get(words.join(' '))?.has(code)) return;
    put(exact, words.join(' '), code);
    ofCode.set(code, [...(ofCode.get(code) ?? []), words]);
    const key = stemKey(name);
    if (key !== undefined) put(stemmed, key, code);
  };
  for (const [code, name] of platformNames()) add(code, name);
  const others: string[] = [];
  for (const concept of index.glossary) {
    const named = concept.en.flatMap((term) => [...(exact.get(bareWords(term).join(' ')) ?? [])])[0];
    const isName = /^\p{Lu}/u.test(concept.en[0] ?? '');
    const code = codeOfConcept[concept.id] ?? (isName ? named : undefined);
    const terms = languageCodes.flatMap((language) => concept[language]);
    if (code === undefined) others.push(...terms);
    else for (const term of terms) add(code, term);
  }
  const ambiguous = new Set(others.map((term) => bareWords(term).join(' ')).filter((key) => exact.has(key)));
  const names = { exact, stemmed, ofCode, ambiguous };
  readNames.set(index, names);
  return names;
}

function stemKey(name: string): string | undefined {
  const [language] = languagesOf(name);
  if (language !== 'ar' && language !== 'ru') return undefined;
  const stems = stemsIn(name, language).join(' ');
  return stems.length >= shortestStem ? stems : undefined;
}

/** Windows of words, the longest first, with each form of the first word. */
function* windows(words: readonly string[], at: number): Generator<{ key: string; to: number }> {
  for (let to = Math.min(words.length, at + longestName); to > at; to -= 1) {
    const [first = '', ...more] = words.slice(at, to);
    for (const form of withoutPrefixes(first)) yield { key: [form, ...more].join(' '), to };
  }
}

function stateAt(
  words: readonly string[],
  at: number,
  names: Names,
): { codes: readonly string[]; to: number; key: string } | undefined {
  for (const { key, to } of windows(words, at)) {
    const codes = names.exact.get(key);
    if (codes !== undefined) return { codes: [...codes], to, key };
  }
  for (const { key, to } of windows(words, at)) {
    const codes = names.stemmed.get(stemKey(key) ?? '');
    if (codes?.size === 1) return { codes: [...codes], to, key };
  }
  return undefined;
}

/** The State that a code of two or three letters stands for, when it is all there is. */
function stateOfCode(text: string): string | undefined {
  const code = text.trim().replaceAll('.', '').toUpperCase();
  if (/^[A-Z]{3}$/.test(code)) return codeOfThree.get(code);
  if (code === 'UK') return 'GB';
  return [...codeOfThree.values()].includes(code) ? code : undefined;
}

/** Codes of the States named in a text, each once. @param certain leaves out names that are ordinary words too */
export function statesIn(text: string, index: DalilIndex, certain = false): string[] {
  const alone = stateOfCode(text);
  if (alone !== undefined) return [alone];
  const names = namesOf(index);
  const words = bareWords(text);
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    const state = stateAt(words, at, names);
    if (state !== undefined && !(certain && names.ambiguous.has(state.key))) found.push(...state.codes);
    at = state?.to ?? at + 1;
  }
  return [...new Set(found)];
}

/**
 * How many slips a text's nearest words are away from a name of the State; undefined where they are no slips any more,
 * or as near to another State.
 */
export function slipsFromState(text: string, code: string, index: DalilIndex, more = 0): number | undefined {
  const { ofCode } = namesOf(index);
  const words = bareWords(text);
  const nearest = (meant: readonly string[], runs: readonly (readonly string[])[]) =>
    least(runs.map((run) => slipsBetween(run, meant, more)));
  let best: number | undefined;
  let run: readonly string[] = [];
  for (const name of ofCode.get(code) ?? [])
    for (const candidate of runsLike(words, name.length)) {
      const apart = slipsBetween(candidate, name, more);
      if (apart !== undefined && (best === undefined || apart < best)) [best, run] = [apart, candidate];
    }
  if (best === undefined) return undefined;
  const rivals = [...ofCode].filter(([other]) => other !== code).flatMap(([, all]) => all);
  const rival = least(rivals.map((name) => nearest(name, [run])));
  return rival !== undefined && rival <= best ? undefined : best;
}

/** Smallest of the numbers that there are. */
const least = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.reduce(
    (best, next) => (next !== undefined && (best === undefined || next < best) ? next : best),
    undefined,
  );

/** Runs of as many words as a name has, or of one more or less, for a space too many or too few. */
export function* runsLike(words: readonly string[], length: number): Generator<readonly string[]> {
  for (const size of [length, length + 1, length - 1])
    for (let from = 0; size > 0 && from + size <= words.length; from += 1) {
      const [first = '', ...more] = words.slice(from, from + size);
      for (const form of withoutPrefixes(first)) yield [form, ...more];
    }
}
