/** Practice outside the modules: on whatever the learner names, and with the questions that the learner brought. */
import { type FormEvent, useId } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { longestSearch } from '#contract/limits';
import { questionsAddress } from '../../../lib/addresses.ts';
import { readOwnQuestions } from '../../../lib/api/training.ts';
import { useRead } from '../../../lib/use-read.ts';
import { useStart } from '../quiz/use-start.ts';

export function Practise() {
  const t = useTranslations('training');
  const { start, starting, failed } = useStart();
  const own = useRead(readOwnQuestions);
  const field = useId();
  const count = own.state === 'read' ? own.value.length : 0;
  const practise = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const topic = String(new FormData(event.currentTarget).get('topic')).trim();
    if (topic !== '' && !starting) start({ kind: 'topic', topic });
  };
  return (
    <section className="training-section" aria-labelledby="practise">
      <h2 id="practise">{t('practise')}</h2>
      <form className="training-practise-topic" onSubmit={practise}>
        <label htmlFor={field}>{t('topic')}</label>
        <input
          id={field}
          name="topic"
          dir="auto"
          required
          maxLength={longestSearch}
          autoComplete="off"
          placeholder={t('topicExample')}
        />
        <button type="submit" className="strong-button" disabled={starting}>
          {t('startPractice')}
        </button>
      </form>
      <p className="training-note">{t('topicNote')}</p>
      <p className="training-practise-own">
        {count > 0 ? (
          <button
            type="button"
            className="quiet-button"
            disabled={starting}
            onClick={() => start({ kind: 'own' })}
          >
            {t('practiseOwn', { count })}
          </button>
        ) : (
          <Link className="quiet-button" href={questionsAddress}>
            {t('bringOwn')}
          </Link>
        )}
      </p>
      {failed && <p role="alert">{t('notStarted')}</p>}
    </section>
  );
}
