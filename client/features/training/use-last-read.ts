/** Reads like `useRead`, but what was read last stays until the next is there: nothing jumps when the language changes. */
import { useState } from 'react';
import { type Read, useRead } from '../../lib/use-read.ts';

export function useLastRead<T>(read: (signal: AbortSignal) => Promise<T>): Read<T> {
  const result = useRead(read);
  const [last, setLast] = useState(result);
  if (result.state !== 'loading' && result !== last) setLast(result);
  return result.state === 'loading' && last.state === 'read' ? last : result;
}
