/** The reader's own questions, for those who train others: brought from files, listed, practised with. */
import { ArrowLeft } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { trainingAddress } from '../../../lib/addresses.ts';
import { useArrival } from '../../../lib/use-arrival.ts';
import { useTitle } from '../../../lib/use-title.ts';
import '../training.css';
import { AboutFormats } from './about-formats.tsx';
import { ImportForm } from './import-form.tsx';
import { QuestionList } from './question-list.tsx';
import './questions.css';
import { useOwnQuestions } from './use-own-questions.ts';

export function Questions({ navigated }: { navigated: boolean }) {
  const t = useTranslations();
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, navigated);
  useTitle(t('app.pageTitle', { page: t('questions.title') }));
  const { questions, refresh } = useOwnQuestions();
  return (
    <main className="training" id="content" tabIndex={-1}>
      <div className="training-column">
        <Link className="quiet-button training-back" href={trainingAddress}>
          <ArrowLeft aria-hidden size={15} className="training-towards" />
          {t('training.title')}
        </Link>
        <h1 className="training-title" ref={heading} tabIndex={-1}>
          {t('questions.title')}
        </h1>
        <p className="training-scope">{t('questions.scope')}</p>
        <ImportForm onImported={refresh} />
        <QuestionList questions={questions} onChanged={refresh} />
        <AboutFormats />
      </div>
    </main>
  );
}
