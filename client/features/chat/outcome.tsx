/** How a turn ended when it did not end well, in the interface's language, with a way to ask again. */
import { CircleAlert, CircleStop, RotateCcw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Turn } from './conversation.ts';

interface Props {
  turn: Turn;
  onAskAgain: (key: string) => void;
}

export function Outcome({ turn, onAskAgain }: Props) {
  const t = useTranslations();
  const { phase, error, sentences, refusal } = turn;
  const saidNothing = phase === 'done' && sentences.length === 0 && refusal === null;
  if (phase !== 'failed' && phase !== 'stopped' && !saidNothing) return null;
  const stopped = phase === 'stopped';
  const Sign = stopped ? CircleStop : CircleAlert;
  return (
    <div className="outcome" data-kind={stopped ? 'stopped' : 'failed'} role={stopped ? 'status' : 'alert'}>
      <Sign aria-hidden size={18} />
      <p>{stopped ? t('answer.stopped') : error ? t(`errors.${error.code}`) : t('answer.failed')}</p>
      <button type="button" className="quiet-button" onClick={() => onAskAgain(turn.key)}>
        <RotateCcw aria-hidden size={15} />
        {t('answer.askAgain')}
      </button>
    </div>
  );
}
