/** The places in documents that a turn lets the reader open. */
import type { Language } from '#contract/languages';
import type { Passage } from '../../lib/passage.ts';
import type { Turn } from './conversation.ts';

export const sentenceAnchor = (turn: Turn, index: number): string => `mark-${turn.key}-${index}`;
export const hitAnchor = (turn: Turn, index: number): string => `hit-${turn.key}-${index}`;

/** `language` is that of the question, in which citations are labelled. */
export const sentencePassages = (turn: Turn, language: Language): Passage[] =>
  turn.sentences.map(({ citation: { document, paragraph, label, start, end } }, index) => ({
    document,
    paragraph,
    label,
    language,
    highlight: [start, end],
    anchor: sentenceAnchor(turn, index),
  }));

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
