/** For whoever comes for the first time: the two ways in. */
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { ModuleSummary } from '#contract/training/lessons';
import { moduleAddress } from '../../../lib/addresses.ts';
import { useStart } from '../quiz/use-start.ts';
import { current } from './path.ts';

export function Start({ modules }: { modules: readonly ModuleSummary[] }) {
  const t = useTranslations('training');
  const { start, starting, failed } = useStart();
  const first = current(modules)?.module;
  if (!first) return null;
  return (
    <section className="training-panel lesson-today" aria-labelledby="today">
      <h2 className="training-subtitle" id="today">
        {t('welcome')}
      </h2>
      <p>{t('welcomeText', { count: modules.length })}</p>
      <div className="training-actions">
        <Link className="strong-button" href={moduleAddress(first.id)}>
          {t('firstCard')}
        </Link>
        <button
          type="button"
          className="quiet-button"
          disabled={starting}
          onClick={() => start({ kind: 'precheck', module: first.id })}
        >
          {t('firstPrecheck')}
        </button>
      </div>
      {failed && <p role="alert">{t('notStarted')}</p>}
    </section>
  );
}
