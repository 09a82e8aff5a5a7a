/** What was learned: what the learner knows, what is to be reviewed and when, and how to take it away. */
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Progress } from '#contract/training/progress';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { readProgress } from '../../../lib/api/training.ts';
import { Frame } from '../frame.tsx';
import { Unread } from '../unread.tsx';
import { useLastRead } from '../use-last-read.ts';
import { Counts } from './counts.tsx';
import { Forecast } from './forecast.tsx';
import { History } from './history.tsx';
import { Knowledge } from './knowledge.tsx';
import { OwnData } from './own-data.tsx';
import './progress.css';

export function ProgressPage({ navigated }: { navigated: boolean }) {
  const t = useTranslations('progress');
  const { language } = useInterfaceLanguage();
  const [changes, setChanges] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again after a change
  const read = useCallback((signal: AbortSignal) => readProgress(language, signal), [language, changes]);
  const progress = useLastRead(read);
  return (
    <Frame navigated={navigated} title={t('title')} scope={t('scope')}>
      {progress.state === 'read' ? <Pictures progress={progress.value} /> : <Unread read={progress} />}
      <OwnData onChanged={() => setChanges((count) => count + 1)} />
    </Frame>
  );
}

function Pictures({ progress }: { progress: Progress }) {
  return (
    <>
      <Counts progress={progress} />
      <Knowledge modules={progress.modules} />
      <Forecast days={progress.forecast} />
      <History days={progress.history} />
    </>
  );
}
