/** The recommendations that a filter leaves; those shown stay until the next are there. */
import { useCallback, useState } from 'react';
import type { RecommendationFilter, RecommendationList } from '#contract/recommendations';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { readRecommendations } from '../../lib/api/recommendations.ts';
import { type Read, useRead } from '../../lib/use-read.ts';

export interface List {
  read: Read<RecommendationList>;
  /** What was read last; null before the first, and after a failure. */
  shown: RecommendationList | null;
}

export function useList(filter: RecommendationFilter): List {
  const { language } = useInterfaceLanguage();
  const readList = useCallback(
    (signal: AbortSignal) => readRecommendations(filter, language, signal),
    [filter, language],
  );
  const read = useRead(readList);
  const [last, setLast] = useState<RecommendationList | null>(null);
  if (read.state === 'read' && read.value !== last) setLast(read.value);
  if (read.state === 'failed' && last !== null) setLast(null);
  return { read, shown: read.state === 'read' ? read.value : last };
}
