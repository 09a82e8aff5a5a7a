/** The items of a session, one at a time, and at the end what came of it. Stands on a page, in a lesson and in a conversation. */
import { type ReactNode, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Sources } from '../sources.ts';
import { firstUnanswered, outcomeOf } from './answered.ts';
import { ItemCard } from './item-card.tsx';
import { NotSent } from './not-sent.tsx';
import { Nothing } from './nothing.tsx';
import { ProgressBar } from './progress-bar.tsx';
import './session.css';
import { Summary } from './summary.tsx';
import { useKeysIn } from './use-keys-in.ts';
import type { SessionControl } from './use-session.ts';

export interface QuizProps {
  control: SessionControl;
  sources: Sources;
  /** Offered at the end. */
  onAgain?: () => void;
  /** Where else to go at the end. */
  onward?: ReactNode;
}

/** Another session begins anew. */
export function Quiz(props: QuizProps) {
  return <Items key={props.control.session.id} {...props} />;
}

/** What Enter acts on by itself. */
const pressed = 'a, button, input, select, textarea, summary';

function Items({ control, sources, onAgain, onward }: QuizProps) {
  const t = useTranslations('quiz');
  const { session, busy } = control;
  const [current, setCurrent] = useState(() => firstUnanswered(session));
  const [wentOn, setWentOn] = useState(false);
  const root = useRef<HTMLElement>(null);
  const at = session.items.findIndex(({ id }) => id === current);
  const item = session.items[at];
  const outcome = item && outcomeOf(session, item.id);
  const goOn = () => {
    setCurrent(firstUnanswered(session));
    setWentOn(true);
  };
  useKeysIn(root, ({ key, target, repeat, isComposing, ctrlKey, metaKey, altKey }) => {
    if (key !== 'Enter' || !outcome || repeat || isComposing || ctrlKey || metaKey || altKey) return false;
    if (target instanceof Element && target.closest(pressed)) return false;
    goOn();
    return true;
  });
  if (session.items.length === 0) return <Nothing scope={session.scope}>{onward}</Nothing>;
  return (
    <section className="quiz" ref={root} aria-label={t('title')}>
      <ProgressBar session={session} current={at} />
      {item ? (
        <>
          <ItemCard
            item={item}
            outcome={outcome}
            hints={session.hints[item.id] ?? []}
            busy={busy}
            onAnswer={(given) => control.answer(item.id, given)}
            onHint={() => control.hint(item.id)}
            onGrade={(grade) => control.grade(item.id, grade)}
            sources={sources}
            arriving={wentOn}
          />
          <NotSent control={control} />
          {outcome && (
            <div className="quiz-foot">
              <button type="button" className="strong-button" onClick={goOn}>
                {firstUnanswered(session) === null ? t('finish') : t('continue')}
              </button>
            </div>
          )}
        </>
      ) : (
        <Summary session={session} sources={sources} arriving={wentOn} onAgain={onAgain} onward={onward} />
      )}
    </section>
  );
}
