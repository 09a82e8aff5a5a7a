/** Paragraphs as options: cut at the borders of sentences. */
import type { ParagraphOfSentences, Sentence } from './sentence.ts';

export const longestExcerpt = 600;

/** As much of a paragraph round one of its sentences as fits; what the cut takes away at either end is not marked. */
export function excerptOf({ text, sentences }: ParagraphOfSentences, middle: Sentence): string {
  const at = Math.max(0, sentences.indexOf(middle));
  const lengthOf = (from: number, to: number) => (sentences[to]?.end ?? 0) - (sentences[from]?.start ?? 0);
  let [from, to] = [at, at];
  for (let grown = true; grown; ) {
    grown = false;
    if (sentences[to + 1] !== undefined && lengthOf(from, to + 1) <= longestExcerpt) {
      to += 1;
      grown = true;
    }
    if (from > 0 && lengthOf(from - 1, to) <= longestExcerpt) {
      from -= 1;
      grown = true;
    }
  }
  const start = sentences[from]?.start ?? 0;
  const end = sentences[to]?.end ?? text.length;
  return text.slice(start, end);
}
