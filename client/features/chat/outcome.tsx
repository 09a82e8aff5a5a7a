/** How a turn ended when it did not end well, in the interface's language, with a way to ask again. */
import { CircleAlert, CircleStop, RotateCcw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { isSaying, type Turn } from './conversation.ts';

interface Props {
  turn: Turn;
  /** Absent for whoever only reads. */
  onAskAgain: ((key: string) => void) | undefined;
}

export function Outcome({ turn, onAskAgain }: Props) {
  const t = useTranslations();
  const { phase, error, unkept } = turn;
  const saidNothing = phase === 'done' && !isSaying(turn);
  if (unkept && phase === 'done')
    return (
      <div className="outcome" role="status">
        <CircleAlert aria-hidden size={18} />
        <p>{t('answer.unkept')}</p>
      </div>
    );
  if (phase !== 'failed' && phase !== 'stopped' && !saidNothing) return null;
  const stopped = phase === 'stopped';
  const Sign = stopped ? CircleStop : CircleAlert;
  return (
    <div className="outcome" data-kind={stopped ? 'stopped' : 'failed'} role={stopped ? 'status' : 'alert'}>
      <Sign aria-hidden size={18} />
      <p>{stopped ? t('answer.stopped') : error ? t(`errors.${error.code}`) : t('answer.failed')}</p>
      {onAskAgain && (
        <button type="button" className="quiet-button" onClick={() => onAskAgain(turn.key)}>
          <RotateCcw aria-hidden size={15} />
          {t('answer.askAgain')}
        </button>
      )}
    </div>
  );
}
