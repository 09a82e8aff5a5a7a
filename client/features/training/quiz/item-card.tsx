/** One item: its question, the ways to answer, and what came of it with the sentences that say so. */
import { type RefObject, useEffect, useId, useRef } from 'react';
import type { Given, Grade, ItemView, Outcome } from '#contract/training/items';
import type { Sources } from '../sources.ts';
import { Asking } from './asking.tsx';
import './result.css';
import { Result } from './result.tsx';
import './options.css';
import './quiz.css';
import { Solved } from './solved.tsx';
import { Task } from './task.tsx';
import { VerdictNote } from './verdict.tsx';

export interface ItemCardProps {
  item: ItemView;
  /** Undefined until it is answered. */
  outcome: Outcome | undefined;
  hints: readonly string[];
  busy: boolean;
  onAnswer: (given: Given) => void;
  onHint: () => void;
  onGrade: (grade: Grade) => void;
  sources: Sources;
  /** Takes the focus when it appears, because the learner went on to it. */
  arriving?: boolean;
}

/** What was begun on one item is not there on the next. */
export function ItemCard(props: ItemCardProps) {
  return <Card key={props.item.id} {...props} />;
}

function Card({ item, outcome, hints, busy, onAnswer, onHint, onGrade, sources, arriving }: ItemCardProps) {
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const verdict = useRef<HTMLDivElement>(null);
  const ids = { task: `${id}-task`, prompt: `${id}-prompt` };
  useArriving(card, arriving ?? false);
  useFocusWhenAnswered(verdict, card, outcome !== undefined);
  return (
    <section
      className="quiz-item"
      ref={card}
      tabIndex={-1}
      aria-labelledby={`${ids.task} ${ids.prompt}`}
      aria-busy={busy}
    >
      <Task item={item} id={ids.task} />
      {outcome ? (
        <Solved item={item} outcome={outcome} promptId={ids.prompt} />
      ) : (
        <Asking
          item={item}
          promptId={ids.prompt}
          card={card}
          hints={hints}
          busy={busy}
          onAnswer={onAnswer}
          onHint={onHint}
        />
      )}
      <div role="status" className="quiz-said" ref={verdict} tabIndex={-1}>
        {outcome && <VerdictNote verdict={outcome.verdict} />}
      </div>
      {outcome && <Result outcome={outcome} sources={sources} onGrade={onGrade} />}
    </section>
  );
}

/** Where one types, the field has the focus, except where that would open a keyboard over the question. */
function useArriving(card: RefObject<HTMLElement | null>, arriving: boolean): void {
  useEffect(() => {
    if (!arriving) return;
    const field = matchMedia('(pointer: fine)').matches
      ? card.current?.querySelector<HTMLElement>('[data-field]')
      : null;
    card.current?.scrollIntoView({ block: 'nearest' });
    (field ?? card.current)?.focus({ preventScroll: true });
  }, [card, arriving]);
}

/** The verdict has the focus once it is there, unless the learner has gone elsewhere meanwhile. */
function useFocusWhenAnswered(
  verdict: RefObject<HTMLElement | null>,
  card: RefObject<HTMLElement | null>,
  answered: boolean,
): void {
  const wasAnswered = useRef(answered);
  useEffect(() => {
    if (!answered || wasAnswered.current) return;
    wasAnswered.current = true;
    const { activeElement } = document;
    if (activeElement !== document.body && !card.current?.contains(activeElement)) return;
    verdict.current?.focus({ preventScroll: true });
    verdict.current?.scrollIntoView({ block: 'nearest' });
  }, [answered, verdict, card]);
}
