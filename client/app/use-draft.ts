/** The question that is being written, which may be put there from another page. */
import { useCallback, useState } from 'react';
import { longestQuestion } from '#contract/limits';

interface Draft {
  text: string;
  /** What was put there last. */
  put: string;
}

/** What its writer wrote is kept: only nothing, or a question that was put there and left as it is, gives way. */
export function putQuestion({ text, put }: Draft, question: string): Draft {
  if (text.trim() === '' || text === put) return { text: question, put: question };
  return { text: `${text}\n${question}`.slice(0, longestQuestion), put };
}

export function useDraft() {
  const [draft, setDraft] = useState<Draft>({ text: '', put: '' });
  const write = useCallback((text: string) => setDraft(({ put }) => ({ text, put })), []);
  const put = useCallback((question: string) => setDraft((draft) => putQuestion(draft, question)), []);
  return { text: draft.text, write, put };
}
