/** A session on its own page. */
import { ArrowLeft } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { Scope, Session } from '#contract/training/sessions';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { moduleAddress, trainingAddress } from '../../../lib/addresses.ts';
import { httpTraining, readSession } from '../../../lib/api/training.ts';
import { useArrival } from '../../../lib/use-arrival.ts';
import { useRead } from '../../../lib/use-read.ts';
import { useTitle } from '../../../lib/use-title.ts';
import type { Sources } from '../sources.ts';
import '../training.css';
import { Quiz } from './quiz.tsx';
import { useSession } from './use-session.ts';
import { useStart } from './use-start.ts';

interface Props {
  id: string;
  navigated: boolean;
  sources: Sources;
}

export function SessionPage({ id, navigated, sources }: Props) {
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  const read = useCallback((signal: AbortSignal) => readSession(id, language, signal), [id, language]);
  const view = useRead(read);
  // Read anew in another language, it stays until the new one is there, with what is being written.
  const [session, setSession] = useState<Session | null>(null);
  if (view.state === 'read' && view.value && view.value !== session) setSession(view.value);
  const title = useScopeTitle(session?.scope);
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, navigated);
  useTitle(t('app.pageTitle', { page: title ?? t('quiz.title') }));
  return (
    <main className="training" id="content" tabIndex={-1}>
      <div className="training-column">
        <Back scope={session?.scope} />
        <h1 className="training-title" ref={heading} tabIndex={-1}>
          {title ?? <span className="visually-hidden">{t('quiz.title')}</span>}
        </h1>
        <p className="training-scope quiz-lead">
          {session && session.items.length > 0 && t(`quiz.leads.${session.scope.kind}`)}
        </p>
        {view.state === 'loading' && !session && <p role="status">{t('quiz.opening')}</p>}
        {view.state === 'failed' && (
          <div className="quiz-unread" role="alert">
            <p>{t('quiz.failed')}</p>
            <button type="button" className="quiet-button" onClick={view.again}>
              {t('source.tryAgain')}
            </button>
          </div>
        )}
        {view.state === 'read' && !view.value && <p role="alert">{t('quiz.unknown')}</p>}
        {session && <Begun session={session} sources={sources} />}
      </div>
    </main>
  );
}

function useScopeTitle(scope: Scope | undefined): string | undefined {
  const t = useTranslations('quiz.titles');
  return scope && (scope.kind === 'topic' ? t('topic', { topic: scope.topic }) : t(scope.kind));
}

function Back({ scope }: { scope: Scope | undefined }) {
  const t = useTranslations('quiz');
  const module = scope && 'module' in scope ? scope.module : null;
  return (
    <Link
      className="quiet-button training-back"
      href={module === null ? trainingAddress : moduleAddress(module)}
    >
      <ArrowLeft aria-hidden size={15} className="training-towards" />
      {module === null ? t('toTraining') : t('toModule')}
    </Link>
  );
}

function Begun({ session, sources }: { session: Session; sources: Sources }) {
  const t = useTranslations('quiz');
  const control = useSession(session, httpTraining);
  const { start, starting, failed } = useStart();
  const { scope } = session;
  const again = () => {
    if (!starting) start(scope);
  };
  const onward = (
    <Link className="strong-button" href={'module' in scope ? moduleAddress(scope.module) : trainingAddress}>
      {'module' in scope ? t('toModule') : t('toTraining')}
    </Link>
  );
  const mayRepeat = !(scope.kind === 'precheck' || (scope.kind === 'gate' && control.session.passed));
  return (
    <>
      <Quiz control={control} sources={sources} onward={onward} {...(mayRepeat && { onAgain: again })} />
      {failed && <p role="alert">{t('notStarted')}</p>}
    </>
  );
}
