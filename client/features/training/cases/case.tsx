/** One simulation: a learner decides step by step, and learns from the source why. */
import { ArrowLeft } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { CaseView } from '#contract/training/lessons';
import { languageName } from '../../../i18n/dates.ts';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { casesAddress } from '../../../lib/addresses.ts';
import { readCase } from '../../../lib/api/training.ts';
import { useArrival } from '../../../lib/use-arrival.ts';
import { useTitle } from '../../../lib/use-title.ts';
import type { Sources } from '../sources.ts';
import { useLastRead } from '../use-last-read.ts';
import '../training.css';
import './cases.css';
import './print.css';
import { Unread } from '../unread.tsx';
import { Run } from './run.tsx';
import { Story } from './story.tsx';
import { type CasePath, useCasePath } from './use-case-path.ts';
import './way.css';

interface Props {
  id: string;
  navigated: boolean;
  sources: Sources;
}

export function Case({ id, navigated, sources }: Props) {
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  const view = useLastRead(
    useCallback((signal: AbortSignal) => readCase(id, language, signal), [id, language]),
  );
  const run = useCasePath(id);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = view.state === 'read' ? view.value?.title : undefined;
  useArrival(heading, navigated);
  useTitle(t('app.pageTitle', { page: title ?? t('cases.title') }));
  return (
    <main className="training cases-page" id="content" tabIndex={-1}>
      <div className="training-column">
        <Link className="quiet-button training-back" href={casesAddress}>
          <ArrowLeft aria-hidden size={15} className="training-towards" />
          {t('cases.back')}
        </Link>
        <h1 className="training-title" ref={heading} tabIndex={-1}>
          {title ?? <span className="visually-hidden">{t('cases.title')}</span>}
        </h1>
        {view.state !== 'read' && (
          <Unread read={view} loading={t('cases.opening')} failed={t('cases.notOpened')} />
        )}
        {view.state === 'read' &&
          (view.value ? (
            <Simulation view={view.value} run={run} sources={sources} />
          ) : (
            <p className="training-failed" role="alert">
              {t('cases.unknown')}
            </p>
          ))}
      </div>
    </main>
  );
}

interface SimulationProps {
  view: CaseView;
  run: CasePath;
  sources: Sources;
}

function Simulation({ view, run, sources }: SimulationProps) {
  const t = useTranslations('cases');
  const { language } = useInterfaceLanguage();
  const path = run.path ?? view.path;
  // Whoever is in the midst of it knows how it began.
  const [isNew, setIsNew] = useState(path.length === 0);
  const go = (next: readonly string[]) => {
    if (next.length === 0) setIsNew(true);
    run.go(next);
  };
  return (
    <>
      <p className="training-scope">
        {t('minutes', { count: view.minutes })}
        {view.opening.language !== language &&
          ` · ${t('writtenIn', { language: languageName(view.opening.language, language) })}`}
      </p>
      <details className="cases-opening" open={isNew}>
        <summary>{t('situation')}</summary>
        <Story words={view.opening} />
      </details>
      <Run view={view} path={path} onGo={go} sources={sources} />
      {run.failed && (
        <div className="cases-not-kept" role="alert">
          <p>{t('notKept')}</p>
          <button type="button" className="quiet-button" onClick={run.keepAgain}>
            {t('keepAgain')}
          </button>
        </div>
      )}
    </>
  );
}
