/** What can be done with a module now: it depends on whether it is locked, open, begun or passed. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ModuleSummary, ModuleView } from '#contract/training/lessons';
import { newRandomId } from '../../../lib/random-id.ts';
import type { Sources } from '../sources.ts';
import { Aims } from './aims.tsx';
import { ForTrainers } from './for-trainers.tsx';
import { Gate } from './gate.tsx';
import { Lesson } from './lesson.tsx';
import { Locked } from './locked.tsx';
import { Offer } from './offer.tsx';
import { Passed } from './passed.tsx';

interface Props {
  view: ModuleView;
  modules: readonly ModuleSummary[];
  sources: Sources;
}

export function ModuleBody({ view, modules, sources }: Props) {
  const t = useTranslations('lessons');
  const { id, state, seen, cards } = view;
  // Null until the lesson is begun; what was begun earlier goes on.
  const [session, setSession] = useState(state === 'locked' ? null : view.session);
  const begin = () => setSession(newRandomId());
  const wasSeen = seen >= cards.length;
  const precheck = state !== 'passed' && !wasSeen && view.precheck > 0 && (
    <Offer
      title={t('precheck')}
      note={t('precheckNote', { count: view.precheck })}
      start={t('startPrecheck')}
      scope={{ kind: 'precheck', module: id }}
      strong={state === 'locked'}
    />
  );
  return (
    <>
      <Aims aims={view.aims} folded={session !== null} />
      {state === 'locked' && <Locked id={id} modules={modules} hasPrecheck={view.precheck > 0} />}
      {state === 'passed' && session === null && <Passed view={view} modules={modules} />}
      {state === 'open' && session === null && wasSeen && <Gate view={view} />}
      {state !== 'locked' && session === null && (
        <p className="lesson-begin">
          <button
            type="button"
            className={state === 'open' && !wasSeen ? 'strong-button' : 'quiet-button'}
            onClick={begin}
          >
            {wasSeen ? t('again') : t('begin', { count: cards.length })}
          </button>
        </p>
      )}
      {session === null ? (
        precheck
      ) : (
        <Lesson
          view={view}
          modules={modules}
          session={session}
          begunNow={session !== view.session}
          sources={sources}
        >
          {precheck}
        </Lesson>
      )}
      <ForTrainers id={id} />
    </>
  );
}
