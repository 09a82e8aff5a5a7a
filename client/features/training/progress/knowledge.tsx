/** What the learner would know now of each module. */
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { ModuleSummary } from '#contract/training/lessons';
import { moduleAddress } from '../../../lib/addresses.ts';
import { Mastery } from '../lessons/mastery.tsx';
import { ModuleState } from '../lessons/module-state.tsx';

export function Knowledge({ modules }: { modules: readonly ModuleSummary[] }) {
  const t = useTranslations('progress');
  return (
    <section className="training-section" aria-labelledby="knowledge">
      <h2 id="knowledge">{t('knowledge')}</h2>
      <p className="training-note progress-explained">{t('knowledgeNote')}</p>
      <ul className="progress-modules">
        {modules.map((module) => (
          <li key={module.id}>
            <Link href={moduleAddress(module.id)}>{module.title}</Link>
            <ModuleState module={module} />
            <Mastery value={module.mastery} />
          </li>
        ))}
      </ul>
    </section>
  );
}
