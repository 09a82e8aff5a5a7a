/** How far the lesson has come: one step a card, each leading back to its card. */
import { useFormatter, useTranslations } from 'use-intl';
import type { Step } from './steps.ts';

interface Props {
  steps: readonly Step[];
  at: number;
  onMove: (to: number) => void;
}

export function StepsBar({ steps, at, onMove }: Props) {
  const t = useTranslations('lessons');
  const format = useFormatter();
  return (
    <ol className="lesson-steps">
      {steps.map(({ state, reachable }, index) => {
        const number = format.number(index + 1);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the cards of a module never change places
          <li key={index}>
            <button
              type="button"
              className="lesson-step"
              data-state={state}
              aria-label={t('step', { number, state: t(`stepStates.${state}`) })}
              aria-current={index === at ? 'step' : undefined}
              disabled={!reachable}
              onClick={() => onMove(index)}
            >
              <span />
            </button>
          </li>
        );
      })}
    </ol>
  );
}
