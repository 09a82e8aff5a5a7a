/** Where training begins: what to do today, the modules in order, and the other ways to learn. */
import { useCallback, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Progress } from '#contract/training/progress';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { readProgress } from '../../../lib/api/training.ts';
import { useArrival } from '../../../lib/use-arrival.ts';
import { useTitle } from '../../../lib/use-title.ts';
import '../training.css';
import { Changes } from './changes.tsx';
import './lessons.css';
import { Unread } from '../unread.tsx';
import { useLastRead } from '../use-last-read.ts';
import { Modules } from './modules.tsx';
import { OtherWays } from './other-ways.tsx';
import { isNewcomer } from './path.ts';
import { Practise } from './practise.tsx';
import { Start } from './start.tsx';
import { Today } from './today.tsx';

export function Home({ navigated }: { navigated: boolean }) {
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, navigated);
  useTitle(t('app.pageTitle', { page: t('training.title') }));
  const read = useLastRead(useCallback((signal: AbortSignal) => readProgress(language, signal), [language]));
  return (
    <main className="training" id="content" tabIndex={-1}>
      <div className="training-column">
        <h1 className="training-title" ref={heading} tabIndex={-1}>
          {t('training.title')}
        </h1>
        <p className="training-scope">{t('training.scope')}</p>
        {read.state === 'read' ? <Learner progress={read.value} /> : <Unread read={read} />}
      </div>
    </main>
  );
}

function Learner({ progress }: { progress: Progress }) {
  return (
    <>
      <Changes changes={progress.changes} />
      {isNewcomer(progress) ? <Start modules={progress.modules} /> : <Today progress={progress} />}
      <Modules modules={progress.modules} />
      <Practise />
      <OtherWays />
    </>
  );
}
