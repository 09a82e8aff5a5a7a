/** The cards of a lesson, one at a time; the next is offered once the question of this one is answered. */
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ModuleSummary, ModuleView } from '#contract/training/lessons';
import type { Session } from '#contract/training/sessions';
import { httpTraining } from '../../../lib/api/training.ts';
import { useSession } from '../quiz/use-session.ts';
import type { Sources } from '../sources.ts';
import { Card } from './card.tsx';
import { LessonEnd } from './lesson-end.tsx';
import { stepsOf } from './steps.ts';
import { StepsBar } from './steps-bar.tsx';

interface Props {
  view: ModuleView;
  modules: readonly ModuleSummary[];
  begun: Session;
  /** Index of the card that is shown; behind the last one is the end of the lesson. */
  at: number;
  onMove: (to: number) => void;
  /** Set when the learner moved: the heading of what is shown then takes the focus, once. */
  takesFocus: RefObject<boolean>;
  sources: Sources;
  /** Shown below the cards, until the last of them. */
  children: ReactNode;
}

export function Cards({ view, modules, begun, at, onMove, takesFocus, sources, children }: Props) {
  const t = useTranslations('lessons');
  const control = useSession(begun, httpTraining);
  const { items, outcomes } = control.session;
  const { cards } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const lesson = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each card is arrived at
  useEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    heading.current?.focus({ preventScroll: true });
    lesson.current?.scrollIntoView({ block: 'start' });
  }, [at, takesFocus]);
  const asked = new Set(items.map(({ id }) => id));
  const steps = stepsOf(cards, asked, outcomes, view.seen >= cards.length);
  const card = cards[at];
  const mayGoOn = steps.cards[at + 1]?.reachable ?? steps.endReachable;
  return (
    <section className="lesson" ref={lesson} aria-label={t('title')}>
      <StepsBar steps={steps.cards} at={at} onMove={onMove} />
      {card ? (
        <>
          <Card
            key={card.id}
            card={card}
            number={at + 1}
            total={cards.length}
            heading={heading}
            control={control}
            sources={sources}
          />
          <div className="lesson-moves">
            {at > 0 && (
              <button type="button" className="quiet-button" onClick={() => onMove(at - 1)}>
                <ArrowLeft aria-hidden size={15} className="training-towards" />
                {t('previous')}
              </button>
            )}
            {mayGoOn && (
              <button type="button" className="strong-button lesson-next" onClick={() => onMove(at + 1)}>
                {t(at + 1 < cards.length ? 'next' : 'finish')}
                <ArrowRight aria-hidden size={17} className="training-towards" />
              </button>
            )}
          </div>
          {children}
        </>
      ) : (
        <LessonEnd view={view} modules={modules} outcomes={outcomes} heading={heading} />
      )}
    </section>
  );
}
