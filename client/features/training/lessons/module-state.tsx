/** Whether a module is locked, open or passed: a sign and words. */
import { CircleCheck, CircleDot, LockKeyhole } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ModuleSummary } from '#contract/training/lessons';
import './standing.css';

const signs = { locked: LockKeyhole, open: CircleDot, passed: CircleCheck } as const;

interface Props {
  module: Pick<ModuleSummary, 'state' | 'passedBy'>;
}

export function ModuleState({ module: { state, passedBy } }: Props) {
  const t = useTranslations('training');
  const Sign = signs[state];
  return (
    <span className="training-module-state" data-state={state}>
      <Sign aria-hidden size={15} />
      {passedBy === 'precheck' ? t('passedByPrecheck') : t(`states.${state}`)}
    </span>
  );
}
