/** Quoted sentences as places that can be opened, each with the id of the element that opens it. */
import { useId } from 'react';
import type { AnswerSentence } from '#contract/ask';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import type { Passage } from '../../../lib/passage.ts';
import { passageOf } from '../passage-of.ts';

export function usePassages(sentences: readonly AnswerSentence[]): Passage[] {
  const id = useId();
  const { language } = useInterfaceLanguage();
  return sentences.map((sentence, at) => passageOf(sentence, `${id}-source-${at}`, language));
}
