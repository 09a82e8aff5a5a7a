/** Says that a module is locked, and which one opens it. */
import { LockKeyhole } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { ModuleSummary } from '#contract/training/lessons';
import { moduleAddress } from '../../../lib/addresses.ts';
import { opens } from './path.ts';

interface Props {
  id: string;
  modules: readonly ModuleSummary[];
  /** The pre-check is another way in. */
  hasPrecheck: boolean;
}

export function Locked({ id, modules, hasPrecheck }: Props) {
  const t = useTranslations('lessons');
  const before = opens(modules, id);
  return (
    <section className="training-panel lesson-locked" aria-labelledby="locked">
      <h2 className="training-subtitle" id="locked">
        <LockKeyhole aria-hidden size={18} />
        {t('locked')}
      </h2>
      {before && (
        <>
          {hasPrecheck && (
            <p>{t(before.direct ? 'lockedUntil' : 'lockedUntilAll', { title: before.module.title })}</p>
          )}
          <div className="training-actions">
            <Link className="quiet-button" href={moduleAddress(before.module.id)}>
              {t('goTo', { title: before.module.title })}
            </Link>
          </div>
        </>
      )}
    </section>
  );
}
