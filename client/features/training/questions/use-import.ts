/** Sends questions to the server, and says what became of them. */
import { useState } from 'react';
import { largestQuestionFile } from '#contract/limits';
import type { QuestionImported } from '#contract/training/questions';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { importQuestions } from '../../../lib/api/training.ts';
import { formatOf } from './question-file.ts';

/** What is brought: the text of a file, or one that was typed. */
export interface Brought {
  /** Null for what was typed. */
  name: string | null;
  /** Null for a file that is no text. */
  text: string | null;
}

export type Import =
  | { state: 'idle' }
  | { state: 'sending' }
  | { state: 'refused'; name: string | null; why: 'notText' | 'empty' | 'tooLong' }
  | { state: 'failed'; again: () => void }
  | { state: 'done'; name: string | null; result: QuestionImported };

export function useImport(onDone: (brought: Brought, result: QuestionImported) => void) {
  const { language } = useInterfaceLanguage();
  const [state, setState] = useState<Import>({ state: 'idle' });
  const bring = (brought: Brought) => {
    const { name, text } = brought;
    if (text === null) return setState({ state: 'refused', name, why: 'notText' });
    if (text.trim() === '') return setState({ state: 'refused', name, why: 'empty' });
    if (text.length > largestQuestionFile) return setState({ state: 'refused', name, why: 'tooLong' });
    setState({ state: 'sending' });
    importQuestions({ format: formatOf(name, text), text, language }).then(
      (result) => {
        setState({ state: 'done', name, result });
        onDone(brought, result);
      },
      () => setState({ state: 'failed', again: () => bring(brought) }),
    );
  };
  return { imported: state, bring };
}
