/** Options of which one is chosen: with the arrow keys, with a digit, or by pressing it. */
import { Check, X } from 'lucide-react';
import { type ReactNode, type RefObject, useId, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { optionPressed } from './given.ts';
import { useKeysIn } from './use-keys-in.ts';

export interface Entry {
  id: string;
  content: ReactNode;
}

interface AskedProps {
  entries: readonly Entry[];
  chosen: string | null;
  onChoose: (id: string) => void;
  /** Id of what is asked. */
  labelledBy: string;
  /** Where a press of a digit chooses. */
  card: RefObject<HTMLElement | null>;
}

export function OptionsAsked({ entries, chosen, onChoose, labelledBy, card }: AskedProps) {
  const format = useFormatter();
  const name = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  useKeysIn(card, (event) => {
    const option = optionPressed(event, entries.length);
    if (option === null) return false;
    const radio = group.current?.querySelectorAll('input').item(option);
    // From the radio button, Enter checks and the arrows go on.
    radio?.focus();
    radio?.click();
    return true;
  });
  return (
    <fieldset className="quiz-options" ref={group} aria-labelledby={labelledBy}>
      {entries.map(({ id, content }, at) => (
        <label key={id} className="quiz-option">
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
          <span className="quiz-option-words">{content}</span>
          <kbd className="quiz-key" aria-hidden>
            {format.number(at + 1)}
          </kbd>
        </label>
      ))}
    </fieldset>
  );
}

interface SolvedProps {
  entries: readonly Entry[];
  /** Null when none was: the answer was shown. */
  chosen: string | null;
  right: string;
}

export function OptionsSolved({ entries, chosen, right }: SolvedProps) {
  const t = useTranslations('quiz');
  return (
    <ul className="quiz-options">
      {entries.map(({ id, content }) => {
        const isRight = id === right;
        const isChosen = id === chosen;
        return (
          <li key={id} className="quiz-option" data-tone={isRight ? 'good' : isChosen ? 'bad' : 'plain'}>
            <span className="quiz-option-sign">
              {isRight && <Check aria-hidden size={18} />}
              {isChosen && !isRight && <X aria-hidden size={18} />}
            </span>
            <span className="quiz-option-words">{content}</span>
            {(isRight || isChosen) && (
              <span className="quiz-tag">
                {isRight && t(isChosen ? 'yourRightAnswer' : 'rightAnswer')}
                {!isRight && t('yourAnswer')}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
