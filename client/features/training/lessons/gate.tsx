/** The questions that pass a module. */
import { useTranslations } from 'use-intl';
import type { ModuleView } from '#contract/training/lessons';
import { Offer } from './offer.tsx';

export function Gate({ view: { id, gate } }: { view: Pick<ModuleView, 'id' | 'gate'> }) {
  const t = useTranslations('lessons');
  return (
    <Offer
      title={t('gate')}
      note={`${t('gateQuestions', { count: gate.questions })} ${t('gateNeeded', { count: gate.needed })}`}
      start={t('startGate')}
      scope={{ kind: 'gate', module: id }}
      strong
    />
  );
}
