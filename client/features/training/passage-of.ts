/** A quoted sentence as a place that can be opened. */
import type { AnswerSentence } from '#contract/ask';
import type { Language } from '#contract/languages';
import type { Passage } from '../../lib/passage.ts';

/**
 * @param anchor id of the button that opens it
 * @param language of the label
 */
export function passageOf({ citation }: AnswerSentence, anchor: string, language: Language): Passage {
  const { document, paragraph, label, start, end } = citation;
  return { document, paragraph, label, language, highlight: [start, end], anchor };
}
