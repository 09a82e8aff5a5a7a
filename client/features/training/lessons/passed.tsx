/** After a module: how it was passed, more practice, and the next one. */
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { ModuleSummary, ModuleView } from '#contract/training/lessons';
import { moduleAddress, trainingAddress } from '../../../lib/addresses.ts';
import { Offer } from './offer.tsx';
import { next } from './path.ts';

interface Props {
  view: Pick<ModuleView, 'id' | 'passedBy' | 'due'>;
  modules: readonly ModuleSummary[];
}

export function Passed({ view: { id, passedBy, due }, modules }: Props) {
  const t = useTranslations('lessons');
  const after = next(modules, id)?.module;
  return (
    <Offer
      title={t(passedBy === 'precheck' ? 'passedByPrecheck' : 'passed')}
      note={due > 0 ? t('practiseDue', { count: due }) : t('practiseNote')}
      start={t('practise')}
      scope={{ kind: 'module', module: id }}
      strong={due > 0}
    >
      {after ? (
        <Link className="quiet-button" href={moduleAddress(after.id)}>
          {t('nextModule', { title: after.title })}
        </Link>
      ) : (
        <Link className="quiet-button" href={trainingAddress}>
          {t('backToAll')}
        </Link>
      )}
    </Offer>
  );
}
