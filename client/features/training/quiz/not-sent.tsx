/** That the last thing sent did not arrive, with the way to send it again. */
import { CircleAlert, RotateCcw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import './session.css';
import type { SessionControl } from './use-session.ts';

/** Shows nothing while all arrived. */
export function NotSent({ control }: { control: SessionControl }) {
  const t = useTranslations('quiz');
  if (!control.failed) return null;
  return (
    <div className="quiz-not-sent" role="alert">
      <CircleAlert aria-hidden size={18} />
      <p>{t('notSent')}</p>
      <button type="button" className="quiet-button" onClick={control.again}>
        <RotateCcw aria-hidden size={15} />
        {t('sendAgain')}
      </button>
    </div>
  );
}
