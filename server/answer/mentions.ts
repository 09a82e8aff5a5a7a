/** Where a text mentions documents: its words as the parts that mentions are made of, and the runs that are one. */
import type { Language } from '#corpus/languages';
import type { DocumentSource } from '#corpus/schema';
import { normalise } from '#indexer';
import { namingWords } from './named-documents-words.ts';
import { symbolsIn } from './symbols.ts';

/** A text in search form, character by character, each with its place in the text. */
export interface Folded {
  text: string;
  /** Offset in the original of each character, and its length at the end. */
  at: readonly number[];
}

const searchForms = new Map<string, string>();

/** The search form of one character; there are few, so each is made once. */
function searchForm(character: string): string {
  let form = searchForms.get(character);
  if (form === undefined) {
    form = normalise(character);
    searchForms.set(character, form);
  }
  return form;
}

export function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  for (let offset = 0; offset < original.length; offset += 1) {
    const folded = searchForm(original[offset] ?? '');
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) at.push(offset);
  }
  return { text, at: [...at, original.length] };
}

/**
 * L: lead. B: join. D: article. J: word beside a year. C: and. P: possessive. Z: tail. N: noun. A: office.
 * T: language. Y: year. S: symbol. X: any other word. A full stop: an end of clause.
 */
type PartKind = 'L' | 'B' | 'D' | 'J' | 'C' | 'P' | 'Z' | 'N' | 'A' | 'T' | 'Y' | 'S' | 'X' | '.';

export interface Part {
  part: PartKind;
  /** Offsets into the folded text. */
  start: number;
  end: number;
  /** Kind of document, place of the office in its list, language, year, or document, as `part` has it. */
  value: string;
}

/** A run of parts that mentions documents. */
export interface Mention {
  parts: readonly Part[];
  /** The part before it. */
  before: PartKind | undefined;
  /** Offsets into the folded text. */
  start: number;
  end: number;
}

type Reader = readonly (readonly [PartKind, RegExp, string])[];
const readers = new Map<Language, Reader>();

function readerOf(language: Language): Reader {
  let reader = readers.get(language);
  if (reader === undefined) {
    const { lead, join, article, year, and, possessive, tail, noun, kinds, offices, languages } =
      namingWords[language];
    // A pattern may not end inside a word.
    const end = language === 'zh' ? '' : '(?!(?<=[\\p{L}\\p{N}])[\\p{L}\\p{N}])';
    const pattern = (source: string) => new RegExp(`(?:${source})${end}`, 'uy');
    reader = [
      ...Object.entries(kinds).map(([kind, source]) => ['N', pattern(source), kind] as const),
      ['N', pattern(noun), ''],
      ...offices.map((source, place) => ['A', pattern(source), String(place)] as const),
      ...Object.entries(languages).map(([spoken, source]) => ['T', pattern(source), spoken] as const),
      ['Y', /(?:19|20)\d\d(?!\d)/uy, ''],
      ['J', pattern(year), ''],
      ['B', pattern(join), ''],
      ['L', pattern(lead), ''],
      ['D', pattern(article), ''],
      ['P', pattern(possessive), ''],
      ['C', pattern(and), ''],
      ['Z', pattern(tail), ''],
      ['X', /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/uy, ''],
      ['.', /[^\p{L}\p{M}\p{N}\s()（）"'’“”«»《》「」-]+/uy, ''],
    ];
    readers.set(language, reader);
  }
  return reader;
}

const nouns = new Map<Language, RegExp>();

/** True when a text has the noun that every mention without a symbol has; most questions end here. */
function hasNoun(text: string, language: Language): boolean {
  let pattern = nouns.get(language);
  if (pattern === undefined) {
    const { noun, kinds } = namingWords[language];
    pattern = new RegExp([noun, ...Object.values(kinds)].join('|'), 'u');
    nouns.set(language, pattern);
  }
  return pattern.test(text);
}

/**
 * The parts of a folded text: the longest pattern at each place, the first where several are as long. None when
 * nothing in it can be a mention.
 */
export function partsOf(text: string, language: Language, sources: readonly DocumentSource[]): Part[] {
  const symbols = symbolsIn(text, sources);
  if (symbols.length === 0 && !hasNoun(text, language)) return [];
  const parts: Part[] = [];
  for (let start = 0; start < text.length; ) {
    const symbol = symbols.find((candidate) => candidate.start === start);
    let best: Part | undefined = symbol && { part: 'S', start, end: symbol.end, value: symbol.document };
    for (const [part, pattern, value] of best ? [] : readerOf(language)) {
      pattern.lastIndex = start;
      const match = pattern.exec(text)?.[0];
      if (match && start + match.length > (best?.end ?? start))
        best = { part, start, end: start + match.length, value: part === 'Y' ? match : value };
    }
    if (best) parts.push(best);
    start = best?.end ?? start + 1;
  }
  return parts;
}

/**
 * Each part before and after the noun can be read in one way only, and there may be no more than so many, so that a
 * question of nothing but years takes no longer than another.
 */
const most = '{0,12}';
const andYear = '(?<=[YJ])C(?=J?Y)';
const before = `(?:A[PB]|A(?=J?Y)|Y|T|J(?=Y)|(?<=Y)J(?!Y)|(?<=[YJT])B|${andYear})${most}`;
const after = `(?:[BDJ]{0,3}Y|(?<=Y)J(?!Y)|${andYear}|B?D?A|B?T)${most}`;
/** In English and Chinese an office right before a noun may be the subject of a verb: "did the Secretariat report". */
const mention = new RegExp(`L?D?N?S(?:CD?S)*Z?|L?D?${before}NZ?${after}Z?|LD?ANZ?${after}Z?`, 'g');

/** Runs of parts that may be mentions of documents, in order. */
export const mentionsIn = (parts: readonly Part[]): { from: number; to: number }[] =>
  [
    ...parts
      .map(({ part }) => part)
      .join('')
      .matchAll(mention),
  ].map(({ index, 0: run }) => ({
    from: index,
    to: index + run.length,
  }));
