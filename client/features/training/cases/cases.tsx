/** The simulations: what each is about, and how far the learner has come in it. */
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { readCases } from '../../../lib/api/training.ts';
import { Frame } from '../frame.tsx';
import { Unread } from '../unread.tsx';
import { useLastRead } from '../use-last-read.ts';
import { CaseEntry } from './case-entry.tsx';
import './cases.css';

export function Cases({ navigated }: { navigated: boolean }) {
  const t = useTranslations('cases');
  const { language } = useInterfaceLanguage();
  const cases = useLastRead(useCallback((signal: AbortSignal) => readCases(language, signal), [language]));
  return (
    <Frame navigated={navigated} title={t('title')} scope={t('scope')}>
      {cases.state === 'read' ? (
        <ol className="cases-list">
          {cases.value.map((simulation) => (
            <CaseEntry key={simulation.id} simulation={simulation} />
          ))}
        </ol>
      ) : (
        <Unread read={cases} loading={t('loading')} failed={t('failed')} />
      )}
    </Frame>
  );
}
