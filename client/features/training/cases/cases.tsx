/** The simulations: what each is about, and how far the learner has come in it. */
import { ArrowLeft } from 'lucide-react';
import { useCallback, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { trainingAddress } from '../../../lib/addresses.ts';
import { readCases } from '../../../lib/api/training.ts';
import { useArrival } from '../../../lib/use-arrival.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { useLastRead } from '../lessons/use-last-read.ts';
import '../training.css';
import { CaseEntry } from './case-entry.tsx';
import './cases.css';
import { Unread } from './unread.tsx';

export function Cases({ navigated }: { navigated: boolean }) {
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  const cases = useLastRead(useCallback((signal: AbortSignal) => readCases(language, signal), [language]));
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, navigated);
  useTitle(t('app.pageTitle', { page: t('cases.title') }));
  return (
    <main className="training" id="content" tabIndex={-1}>
      <div className="training-column">
        <Link className="quiet-button training-back" href={trainingAddress}>
          <ArrowLeft aria-hidden size={15} className="training-towards" />
          {t('training.title')}
        </Link>
        <h1 className="training-title" ref={heading} tabIndex={-1}>
          {t('cases.title')}
        </h1>
        <p className="training-scope">{t('cases.scope')}</p>
        {cases.state === 'read' ? (
          <ol className="cases-list">
            {cases.value.map((simulation) => (
              <CaseEntry key={simulation.id} simulation={simulation} />
            ))}
          </ol>
        ) : (
          <Unread read={cases} loading={t('cases.loading')} failed={t('cases.failed')} />
        )}
      </div>
    </main>
  );
}
