/** The few numbers that say where a learner stands. */
import { useFormatter, useTranslations } from 'use-intl';
import type { Progress } from '#contract/training/progress';
import { useStart } from '../quiz/use-start.ts';

export function Counts({ progress: { due, items, streak, modules } }: { progress: Progress }) {
  const t = useTranslations();
  const format = useFormatter();
  const { start, starting, failed } = useStart();
  const passed = modules.filter(({ state }) => state === 'passed').length;
  const facts = [
    { name: t('progress.due'), value: format.number(due) },
    { name: t('progress.items'), value: format.number(items) },
    { name: t('progress.streak'), value: format.number(streak.days) },
    {
      name: t('progress.passed'),
      value: t('progress.of', { count: format.number(passed), total: format.number(modules.length) }),
    },
  ];
  return (
    <>
      <dl className="progress-counts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {due > 0 && (
        <div className="training-actions progress-review">
          <button
            type="button"
            className="strong-button"
            disabled={starting}
            onClick={() => start({ kind: 'review' })}
          >
            {t('training.review')}
          </button>
          {failed && <p role="alert">{t('training.notStarted')}</p>}
        </div>
      )}
    </>
  );
}
