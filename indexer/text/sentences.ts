/** Splits a paragraph into sentences, the unit of quotation. */
import type { Language } from '#corpus/languages';
import type { Item, Range } from '#corpus/schema';

/** An initial or a one-letter abbreviation, after which a full stop ends no sentence: «هـ.», "J.", «د.». */
const abbreviation =
  /(?:^|[\s(«"])(?:\p{L}|هـ|No|Nos|art|para|paras|St|Dr|Mr|Ms|Mrs|v|vol|cf|ст|п|г|гг|т)\.\s*$/iu;

const longestAbbreviation = 12;

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
  const ranges: Range[] = [];
  for (const [from, to] of stretches(text, items)) {
    let start = from;
    for (const end of sentenceEnds(text.slice(from, to), language)) {
      if (
        abbreviation.test(text.slice(Math.max(start, from + end - longestAbbreviation), from + end)) &&
        from + end < to
      )
        continue;
      const range = trimmed(text, [start, from + end]);
      if (range) ranges.push(range);
      start = from + end;
    }
  }
  return ranges;
}

/** Longest piece given to the segmenter, whose time grows with the square of its input. */
const longestPiece = 4000;

/** Where sentences end in a stretch, its own end last. A line break inside it (after an item's title) ends none. */
function* sentenceEnds(stretch: string, language: Language): Generator<number> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const line = stretch.replaceAll('\n', ' ');
  let from = 0;
  while (from < line.length) {
    const piece = line.slice(from, from + longestPiece);
    const ends = [...segmenter.segment(piece)].map(({ segment, index }) => index + segment.length);
    // What the piece cut off is read again with the next one.
    if (from + piece.length < line.length && ends.length > 1) ends.pop();
    for (const end of ends) yield from + end;
    from += ends.at(-1) ?? piece.length;
  }
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
