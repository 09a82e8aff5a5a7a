/** The reader's own questions, and practice with them. */
import { GraduationCap } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { OwnQuestion as Question } from '#contract/training/questions';
import type { Read } from '../../../lib/use-read.ts';
import { useStart } from '../quiz/use-start.ts';
import { OwnQuestion } from './own-question.tsx';

interface Props {
  questions: Read<Question[]>;
  onChanged: () => void;
}

export function QuestionList({ questions, onChanged }: Props) {
  const t = useTranslations('questions');
  const tSource = useTranslations('source');
  const { start, starting, failed } = useStart();
  const heading = useRef<HTMLHeadingElement>(null);
  const onDeleted = () => {
    heading.current?.focus();
    onChanged();
  };
  return (
    <section className="training-section" aria-labelledby="questions-list">
      <h2 id="questions-list" ref={heading} tabIndex={-1}>
        {t('listTitle')}
      </h2>
      {questions.state === 'loading' && <p role="status">{t('loading')}</p>}
      {questions.state === 'failed' && (
        <div className="training-failed" role="alert">
          <p>{t('failed')}</p>
          <button type="button" className="quiet-button" onClick={questions.again}>
            {tSource('tryAgain')}
          </button>
        </div>
      )}
      {questions.state === 'read' && questions.value.length === 0 && (
        <p className="training-note">{t('none')}</p>
      )}
      {questions.state === 'read' && questions.value.length > 0 && (
        <>
          <div className="training-actions">
            <button
              type="button"
              className="strong-button"
              disabled={starting}
              onClick={() => start({ kind: 'own' })}
            >
              <GraduationCap aria-hidden size={18} />
              {t('practise')}
            </button>
            <span className="training-note">{t('count', { count: questions.value.length })}</span>
          </div>
          {failed && (
            <p className="questions-not-started" role="alert">
              {t('practiseFailed')}
            </p>
          )}
          <ul className="questions-owns">
            {questions.value.map((question) => (
              <OwnQuestion key={question.id} question={question} onDeleted={onDeleted} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
