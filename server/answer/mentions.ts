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

export function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  for (let offset = 0; offset < original.length; offset += 1) {
    for (const unit of normalise(original[offset] ?? '').split('')) {
      text += unit;
      at.push(offset);
    }
  }
  return { text, at: [...at, original.length] };
}

/**
 * L: lead. B: lead or join. D: article. J: word beside a year. C: and. P: possessive. Z: tail. N: noun. A: office.
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

/** The longest pattern at each place; where several are as long, the first. */
export function partsOf(text: string, language: Language, sources: readonly DocumentSource[]): Part[] {
  const symbols = symbolsIn(text, sources);
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

const years = 'J*YJ*(?:C?Y[JC]?)*?';
const before = `(?:AP|A?B|AJ?(?=Y)|${years}B?|TB?)`;
const after = `(?:[BDJ]*${years}|B*D?A|B?T)`;
/** In English and Chinese an office right before a noun may be the subject of a verb: "did the Secretariat report". */
const mention = new RegExp(
  `[LB]*D?N?S(?:CD?S)*Z?|[LB]*D?(?:${before})*NZ?(?:${after})*Z?|[LB]D?ANZ?(?:${after})*Z?`,
  'g',
);

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
