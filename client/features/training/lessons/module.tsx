/** One module: what it is for, its lesson, and the questions that open the next one. */
import { ArrowLeft } from 'lucide-react';
import { useCallback, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { ModuleSummary, ModuleView } from '#contract/training/lessons';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { trainingAddress } from '../../../lib/addresses.ts';
import { readModule, readProgress } from '../../../lib/api/training.ts';
import { useArrival } from '../../../lib/use-arrival.ts';
import { useTitle } from '../../../lib/use-title.ts';
import type { Sources } from '../sources.ts';
import '../training.css';
import './lesson.css';
import './lessons.css';
import { Unread } from '../unread.tsx';
import { useLastRead } from '../use-last-read.ts';
import { Mastery } from './mastery.tsx';
import { ModuleBody } from './module-body.tsx';
import { ModuleState } from './module-state.tsx';
import { placed } from './path.ts';

interface Props {
  id: string;
  navigated: boolean;
  sources: Sources;
}

export function Module({ id, navigated, sources }: Props) {
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const read = useLastRead(
    useCallback(
      async (signal: AbortSignal) => {
        const [view, { modules }] = await Promise.all([
          readModule(id, language, signal),
          readProgress(language, signal),
        ]);
        return { view, modules };
      },
      [id, language],
    ),
  );
  const { view, modules } = read.state === 'read' ? read.value : nothing;
  const title = view?.title ?? t('lessons.title');
  useArrival(heading, navigated);
  useTitle(t('app.pageTitle', { page: title }));
  return (
    <main className="training" id="content" tabIndex={-1}>
      <div className="training-column">
        <Link className="quiet-button training-back" href={trainingAddress}>
          <ArrowLeft aria-hidden size={15} className="training-towards" />
          {t('training.title')}
        </Link>
        {view && <Place id={id} modules={modules} />}
        <h1 className="training-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {view && (
          <p className="training-module-facts lesson-facts">
            <ModuleState module={view} />
            <span>{t('training.minutes', { count: view.minutes })}</span>
            <Mastery value={view.mastery} />
          </p>
        )}
        {view && <ModuleBody view={view} modules={modules} sources={sources} />}
        {read.state !== 'read' && <Unread read={read} />}
        {read.state === 'read' && view === null && (
          <p className="training-failed" role="alert">
            {t('lessons.unknown')}
          </p>
        )}
      </div>
    </main>
  );
}

const nothing: { view: ModuleView | null; modules: ModuleSummary[] } = { view: null, modules: [] };

/** Which of the modules it is. */
function Place({ id, modules }: { id: string; modules: readonly ModuleSummary[] }) {
  const t = useTranslations('lessons');
  const format = useFormatter();
  const number = placed(modules).find(({ module }) => module.id === id)?.number;
  if (number === undefined) return null;
  return (
    <p className="eyebrow">
      {t('place', { number: format.number(number), total: format.number(modules.length) })}
    </p>
  );
}
