/** How far the learner has come: a part for each item, with what its answer was. */
import { useTranslations } from 'use-intl';
import type { Session } from '#contract/training/sessions';
import { outcomeOf } from './answered.ts';
import { verdictTones } from './verdict.tsx';

interface Props {
  session: Session;
  /** Index of the item that is shown; -1 at the end. */
  current: number;
}

export function ProgressBar({ session, current }: Props) {
  const t = useTranslations('quiz');
  const total = session.items.length;
  return (
    <div className="quiz-progress">
      <span className="quiz-bar" aria-hidden>
        {session.items.map(({ id }, at) => {
          const verdict = outcomeOf(session, id)?.verdict;
          return (
            <span
              key={id}
              data-tone={verdict && verdictTones[verdict]}
              data-current={at === current || undefined}
            />
          );
        })}
      </span>
      {current >= 0 && <p>{t('position', { index: current + 1, total })}</p>}
    </div>
  );
}
