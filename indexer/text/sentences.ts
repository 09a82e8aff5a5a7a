/** Splits a paragraph into sentences, the unit of quotation. */
import type { Language } from '#corpus/languages';
import type { Item, Range } from '#corpus/schema';

/** An initial or a one-letter abbreviation, after which a full stop ends no sentence: «هـ.», "J.", «د.». */
const abbreviation =
  /(?:^|[\s(«"])(?:\p{L}{1,2}|No|Nos|art|para|paras|St|Dr|Mr|Ms|Mrs|v|vol|cf|ст|п|г|гг|т)\.\s*$/iu;

const trimmed = (text: string, [start, end]: Range): Range | undefined => {
  const part = text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  const to = end - (part.length - part.trimEnd().length);
  return to > from ? [from, to] : undefined;
};

/**
 * Ranges of the sentences of `text`, in order, without the space round them. A sub-item begins a new sentence,
 * so does a line break; an abbreviation does not end one.
 */
export function splitSentences(text: string, language: Language, items: readonly Item[] = []): Range[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const ranges: Range[] = [];
  for (const [from, to] of stretches(text, items)) {
    let start: number | undefined;
    for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
      start ??= from + index;
      const end = from + index + segment.length;
      if (abbreviation.test(text.slice(start, end)) && end < to) continue;
      const range = trimmed(text, [start, end]);
      if (range) ranges.push(range);
      start = undefined;
    }
    const rest = start === undefined ? undefined : trimmed(text, [start, to]);
    if (rest) ranges.push(rest);
  }
  return ranges;
}

/** The text between the starts of items and line breaks; the title line of an item stays with its text. */
function stretches(text: string, items: readonly Item[]): Range[] {
  const inside = (at: number) => items.some((item) => at > item.start && at < item.end);
  const breaks = [...text.matchAll(/\n/g)].map((match) => match.index + 1).filter((at) => !inside(at));
  const starts = [0, ...new Set([...breaks, ...items.map((item) => item.start)])].sort((a, b) => a - b);
  return starts
    .map((start, at): Range => [start, starts[at + 1] ?? text.length])
    .filter(([start, end]) => end > start);
}
