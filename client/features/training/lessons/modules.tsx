/** The modules in order, each leading to its page, also while it is locked: there its pre-check is offered. */
import { useFormatter, useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { ModuleSummary } from '#contract/training/lessons';
import { moduleAddress } from '../../../lib/addresses.ts';
import { Mastery } from './mastery.tsx';
import { ModuleState } from './module-state.tsx';
import { current, type Placed, placed } from './path.ts';

export function Modules({ modules }: { modules: readonly ModuleSummary[] }) {
  const t = useTranslations('training');
  const here = current(modules)?.number;
  return (
    <section className="training-section" aria-labelledby="modules">
      <h2 id="modules">{t('modules')}</h2>
      <ol className="training-modules">
        {placed(modules).map((one) => (
          <Entry key={one.module.id} {...one} isCurrent={one.number === here} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ number, module, isCurrent }: Placed & { isCurrent: boolean }) {
  const t = useTranslations('training');
  const format = useFormatter();
  return (
    <li className="training-module" data-state={module.state} data-current={isCurrent || undefined}>
      <span className="training-module-number" aria-hidden="true">
        {format.number(number)}
      </span>
      <div className="training-module-body">
        <h3>
          <Link
            className="training-module-link"
            href={moduleAddress(module.id)}
            aria-current={isCurrent ? 'step' : undefined}
          >
            <span className="visually-hidden">{t('module', { number: format.number(number) })} </span>
            {module.title}
          </Link>
        </h3>
        <p className="training-module-facts">
          <ModuleState module={module} />
          <span>
            {module.state === 'open' && module.seen > 0
              ? t('cardsSeen', { seen: format.number(module.seen), cards: module.cards })
              : t('minutes', { count: module.minutes })}
          </span>
          {module.due > 0 && (
            <span className="training-module-due">{t('dueHere', { count: module.due })}</span>
          )}
        </p>
        {(module.state !== 'locked' || module.seen > 0) && <Mastery value={module.mastery} />}
      </div>
    </li>
  );
}
