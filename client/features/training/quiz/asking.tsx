/** An item that is to be answered: its form, the hints that were given, and the ways to answer it. */
import { Lightbulb } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Given, ItemView } from '#contract/training/items';
import { ChoiceAsked } from './choice.tsx';
import { ClozeAsked } from './cloze.tsx';
import { draftOf } from './draft.ts';
import { FreeTextAsked } from './free-text.tsx';
import { givenAtFirst, textGiven } from './given.ts';
import { MatchAsked } from './match.tsx';
import { OrderAsked } from './order.tsx';

interface Props {
  item: ItemView;
  promptId: string;
  card: RefObject<HTMLElement | null>;
  hints: readonly string[];
  busy: boolean;
  onAnswer: (given: Given) => void;
  onHint: () => void;
}

export function Asking({ item, promptId, card, hints, busy, onAnswer, onHint }: Props) {
  const t = useTranslations('quiz');
  const [given, setGiven] = useState(() =>
    item.type === 'free-text' ? textGiven(item.type, draftOf(item.id)) : givenAtFirst(item),
  );
  // Buttons stay as they are while something is on its way: the focus would leave a button that is disabled.
  const unlessBusy = (act: () => void) => () => {
    if (!busy) act();
  };
  const hintsLeft = item.hints - hints.length;
  return (
    <form
      className="quiz-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && given) onAnswer(given);
      }}
    >
      <Field item={item} promptId={promptId} card={card} onGive={setGiven} />
      <div role="status" className="quiz-hints">
        {hints.length > 0 && (
          <ul aria-label={t('hints')}>
            {hints.map((hint) => (
              <li key={hint} className="quiz-hint">
                <Lightbulb aria-hidden size={16} />
                <span dir="auto">{hint}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="quiz-actions">
        <button type="submit" className="strong-button quiz-check" disabled={!given}>
          {t('check')}
        </button>
        {hintsLeft > 0 && (
          <button type="button" className="quiet-button" onClick={unlessBusy(onHint)}>
            <Lightbulb aria-hidden size={15} />
            {t('hint', { count: hintsLeft })}
          </button>
        )}
        <button type="button" className="quiz-show" onClick={unlessBusy(() => onAnswer({ type: 'shown' }))}>
          {t('show')}
        </button>
      </div>
    </form>
  );
}

interface FieldProps extends Pick<Props, 'item' | 'promptId' | 'card'> {
  onGive: (given: Given | null) => void;
}

function Field({ item, promptId, card, onGive }: FieldProps) {
  switch (item.type) {
    case 'cloze':
      return <ClozeAsked item={item} promptId={promptId} onGive={onGive} />;
    case 'choice':
    case 'evidence':
    case 'true-false':
      return <ChoiceAsked item={item} promptId={promptId} card={card} onGive={onGive} />;
    case 'match':
      return <MatchAsked item={item} card={card} onGive={onGive} />;
    case 'order':
      return <OrderAsked item={item} onGive={onGive} />;
    case 'free-text':
      return <FreeTextAsked item={item} promptId={promptId} onGive={onGive} />;
    default:
      return item satisfies never;
  }
}
