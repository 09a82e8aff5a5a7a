/** Reads something from the server: loading, then read or failed, and again when asked. */
import { useCallback, useEffect, useState } from 'react';

export type Read<T> =
  | { state: 'loading' }
  | { state: 'read'; value: T }
  | { state: 'failed'; why?: unknown; again: () => void };

/** `read` must keep its identity for as long as it reads the same thing. */
export function useRead<T>(read: (signal: AbortSignal) => Promise<T>): Read<T> {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<{ of: typeof read; result: Read<T> }>();
  const again = useCallback(() => {
    setOutcome(undefined);
    setAttempt((count) => count + 1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt reads again
  useEffect(() => {
    const abort = new AbortController();
    read(abort.signal).then(
      (value) => setOutcome({ of: read, result: { state: 'read', value } }),
      (why: unknown) => {
        if (!abort.signal.aborted) setOutcome({ of: read, result: { state: 'failed', why, again } });
      },
    );
    return () => abort.abort();
  }, [read, attempt, again]);
  return outcome?.of === read ? outcome.result : { state: 'loading' };
}
