/** The reader's own questions, for those who train others: brought from files, listed, practised with. */
import { useTranslations } from 'use-intl';
import { Frame } from '../frame.tsx';
import { AboutFormats } from './about-formats.tsx';
import { ImportForm } from './import-form.tsx';
import { QuestionList } from './question-list.tsx';
import './questions.css';
import { useOwnQuestions } from './use-own-questions.ts';

export function Questions({ navigated }: { navigated: boolean }) {
  const t = useTranslations('questions');
  const { questions, refresh } = useOwnQuestions();
  return (
    <Frame navigated={navigated} title={t('title')} scope={t('scope')}>
      <ImportForm onImported={refresh} />
      <QuestionList questions={questions} onChanged={refresh} />
      <AboutFormats />
    </Frame>
  );
}
