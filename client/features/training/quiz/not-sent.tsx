/** That the last thing sent did not arrive, with the way to send it again. */
import { CircleAlert, RotateCcw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import './session.css';
import type { SessionControl } from './use-session.ts';

interface Props {
  control: Pick<SessionControl, 'failed' | 'again'>;
}

/** Shows nothing while all arrived. */
export function NotSent({ control }: Props) {
  return control.failed && <Alert again={control.again} />;
}

function Alert({ again }: { again: () => void }) {
  const t = useTranslations('quiz');
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    void alert.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className="quiz-not-sent" role="alert" ref={alert}>
      <CircleAlert aria-hidden size={18} />
      <p>{t('notSent')}</p>
      <button type="button" className="quiet-button" onClick={again}>
        <RotateCcw aria-hidden size={15} />
        {t('sendAgain')}
      </button>
    </div>
  );
}
