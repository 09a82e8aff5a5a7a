/** After the last card: what came of the check questions, and what comes next. */
import type { RefObject } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Outcome } from '#contract/training/items';
import type { ModuleSummary, ModuleView } from '#contract/training/lessons';
import { Gate } from './gate.tsx';
import { Passed } from './passed.tsx';

interface Props {
  view: ModuleView;
  modules: readonly ModuleSummary[];
  outcomes: readonly Outcome[];
  heading: RefObject<HTMLHeadingElement | null>;
}

export function LessonEnd({ view, modules, outcomes, heading }: Props) {
  const t = useTranslations('lessons');
  const format = useFormatter();
  const right = outcomes.filter(({ verdict }) => verdict === 'right').length;
  return (
    <div className="lesson-end">
      <h2 className="training-subtitle" ref={heading} tabIndex={-1}>
        {t('end')}
      </h2>
      {outcomes.length > 0 && (
        <p>
          {t('endRight', { count: right, total: format.number(outcomes.length) })}{' '}
          {right < outcomes.length && t('endMissed')}
        </p>
      )}
      {view.state === 'passed' ? <Passed view={view} modules={modules} /> : <Gate view={view} />}
    </div>
  );
}
