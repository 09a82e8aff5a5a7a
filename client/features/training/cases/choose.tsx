/** The decisions that a step offers, of which one is taken. */
import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PrintedText } from '../../../components/printed-text.tsx';
import { written } from '../../../i18n/languages.ts';
import type { Step } from './passages.ts';

interface Props {
  step: Step;
  onDecide: (decision: string) => void;
}

export function Choose({ step, onDecide }: Props) {
  const t = useTranslations('cases');
  const [chosen, setChosen] = useState<string | null>(null);
  const name = useId();
  const decide = (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== null) onDecide(chosen);
  };
  return (
    <form className="cases-choose" onSubmit={decide}>
      <fieldset>
        <legend>{t('whatNow')}</legend>
        {step.decisions.map(({ id, text }) => (
          <label key={id} className="cases-choice">
            <input type="radio" name={name} checked={chosen === id} onChange={() => setChosen(id)} />
            <span {...written(text.language)}>
              <PrintedText>{text.text}</PrintedText>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="strong-button" disabled={chosen === null}>
        {t('decide')}
      </button>
    </form>
  );
}
