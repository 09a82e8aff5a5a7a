/** What stands above the quotations: what a language model writes, the room for it, or one line that says why not. */
import { lazy, Suspense, useState } from 'react';
import { ErrorBoundary } from '../../components/error-boundary.tsx';
import { written as writtenIn } from '../../i18n/languages.ts';
import { isActive, isWriting, type Turn } from './conversation.ts';
import { useQuotationsStay } from './use-quotations-stay.ts';
import type { WrittenProps } from './written.tsx';

const WrittenView = lazy(() => import('./written.tsx'));

interface Props extends Omit<WrittenProps, 'written'> {
  /** Something is going to be written. */
  awaited: boolean;
}

/** Whether what was written, or is being written, stands above the quotations. */
export const isShown = (turn: Turn): boolean =>
  turn.written?.fallback === null && (isWriting(turn) || turn.written.sentences.length > 0);

export function WrittenPlace({ awaited, ...props }: Props) {
  const { turn, language } = props;
  const { written } = turn;
  // Whoever watches it come reads below it meanwhile: its room neither comes late nor shrinks.
  const [live] = useState(() => isActive(turn));
  const place = useQuotationsStay(live);
  if (written === null ? !(awaited && isActive(turn)) : written.fallback === null && !isShown(turn))
    return null;
  return (
    <div className="written-place" ref={place} data-live={live || undefined}>
      {written?.fallback && (
        <p className="written-fallback" {...writtenIn(language)}>
          {written.fallback.message}
        </p>
      )}
      {written && isShown(turn) && (
        <ErrorBoundary>
          <Suspense>
            <WrittenView {...props} written={written} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
