/** What was learned: what the learner knows, what is to be reviewed and when, and how to take it away. */
import { ArrowLeft } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { Progress } from '#contract/training/progress';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { trainingAddress } from '../../../lib/addresses.ts';
import { readProgress } from '../../../lib/api/training.ts';
import { useArrival } from '../../../lib/use-arrival.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { Unread } from '../lessons/unread.tsx';
import { useLastRead } from '../lessons/use-last-read.ts';
import '../training.css';
import { Counts } from './counts.tsx';
import { Forecast } from './forecast.tsx';
import { History } from './history.tsx';
import { Knowledge } from './knowledge.tsx';
import { OwnData } from './own-data.tsx';
import './progress.css';

export function ProgressPage({ navigated }: { navigated: boolean }) {
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const [changes, setChanges] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again after a change
  const read = useCallback((signal: AbortSignal) => readProgress(language, signal), [language, changes]);
  const progress = useLastRead(read);
  useArrival(heading, navigated);
  useTitle(t('app.pageTitle', { page: t('progress.title') }));
  return (
    <main className="training" id="content" tabIndex={-1}>
      <div className="training-column">
        <Link className="quiet-button training-back" href={trainingAddress}>
          <ArrowLeft aria-hidden size={15} className="training-towards" />
          {t('training.title')}
        </Link>
        <h1 className="training-title" ref={heading} tabIndex={-1}>
          {t('progress.title')}
        </h1>
        <p className="training-scope">{t('progress.scope')}</p>
        {progress.state === 'read' ? <Pictures progress={progress.value} /> : <Unread read={progress} />}
        <OwnData onChanged={() => setChanges((count) => count + 1)} />
      </div>
    </main>
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
