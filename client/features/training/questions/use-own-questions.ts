/** The reader's own questions as the server has them; what was read stays while it is read again. */
import { useCallback, useEffect, useState } from 'react';
import type { OwnQuestion } from '#contract/training/questions';
import { readOwnQuestions } from '../../../lib/api/training.ts';
import type { Read } from '../../../lib/use-read.ts';

export function useOwnQuestions(): { questions: Read<OwnQuestion[]>; refresh: () => void } {
  const [found, setFound] = useState<OwnQuestion[] | 'loading' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt reads again
  useEffect(() => {
    const abort = new AbortController();
    readOwnQuestions(abort.signal).then(setFound, () => {
      if (!abort.signal.aborted) setFound('failed');
    });
    return () => abort.abort();
  }, [attempt]);
  const refresh = useCallback(() => setAttempt((count) => count + 1), []);
  const again = () => {
    setFound('loading');
    refresh();
  };
  if (found === 'loading') return { questions: { state: 'loading' }, refresh };
  if (found === 'failed') return { questions: { state: 'failed', again }, refresh };
  return { questions: { state: 'read', value: found }, refresh };
}
