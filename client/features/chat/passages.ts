/** The places in documents that a turn lets the reader open. */
import type { AnswerSentence, Citation } from '#contract/ask';
import type { Language } from '#contract/languages';
import type { Passage } from '../../lib/passage.ts';
import type { Turn } from './conversation.ts';
import { paragraphKey } from './number-sources.ts';

export const sentenceAnchor = (turn: Turn, index: number): string => `mark-${turn.key}-${index}`;
export const hitAnchor = (turn: Turn, index: number): string => `hit-${turn.key}-${index}`;

/** A written sentence has one mark for each paragraph that it rests on: `citation` is the first there. */
export const writtenAnchor = (turn: Turn, index: number, citation: number): string =>
  `written-${turn.key}-${index}-${citation}`;

/** Of each quotation, the first that is of the same paragraph. */
export function firstOfParagraph(quotations: readonly AnswerSentence[]): number[] {
  const keys = quotations.map(({ citation }) => paragraphKey(citation));
  return keys.map((key) => keys.indexOf(key));
}

/** Every citation of an answer as they stand on the page. `language` is that of the question, in which they are labelled. */
export const answerPassages = (turn: Turn, language: Language): Passage[] => [
  ...(turn.written?.sentences ?? []).flatMap(({ quotations }, index) => {
    const first = firstOfParagraph(quotations);
    return quotations.map(({ citation }, at) =>
      passageOf(citation, language, writtenAnchor(turn, index, first[at] ?? at)),
    );
  }),
  ...turn.sentences.map(({ citation }, index) => passageOf(citation, language, sentenceAnchor(turn, index))),
];

const passageOf = (
  { document, paragraph, label, start, end }: Citation,
  language: Language,
  anchor: string,
): Passage => ({ document, paragraph, label, language, highlight: [start, end], anchor });

/** As many nearest passages as a refusal shows. */
export const mostNearest = 4;

export const hitPassages = (turn: Turn, language: Language): Passage[] =>
  turn.hits.slice(0, mostNearest).map(({ document, paragraph, label }, index) => ({
    document,
    paragraph,
    label,
    language,
    highlight: null,
    anchor: hitAnchor(turn, index),
  }));
