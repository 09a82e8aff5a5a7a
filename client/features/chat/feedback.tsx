/** Whether an answer was useful, and if not, why. */
import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Feedback as Judgement } from '#contract/conversations';

const FeedbackForm = lazy(() => import('./feedback-form.tsx'));

export interface FeedbackProps {
  feedback: Judgement | null;
  onJudge: (feedback: Judgement | null) => Promise<void>;
}

const plain = (useful: boolean): Judgement => ({ useful, reason: null, comment: '' });

export function Feedback({ feedback, onJudge }: FeedbackProps) {
  const t = useTranslations('feedback');
  const [failed, setFailed] = useState(false);
  const [asking, setAsking] = useState(false);
  const choices = useRef<HTMLFieldSetElement>(null);
  const judge = async (next: Judgement | null) => {
    try {
      await onJudge(next);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const choose = (useful: boolean) => {
    const again = feedback?.useful === useful;
    setAsking(!useful && !again);
    void judge(again ? null : plain(useful));
  };
  return (
    <div className="feedback">
      <fieldset className="feedback-choice" ref={choices}>
        <legend>{t('title')}</legend>
        {[true, false].map((useful) => {
          const Sign = useful ? ThumbsUp : ThumbsDown;
          const name = t(useful ? 'useful' : 'notUseful');
          return (
            <button
              key={name}
              type="button"
              className="icon-button"
              aria-label={name}
              title={name}
              aria-pressed={feedback?.useful === useful}
              onClick={() => choose(useful)}
            >
              <Sign aria-hidden size={17} />
            </button>
          );
        })}
      </fieldset>
      {asking && feedback && (
        <Suspense>
          <FeedbackForm
            onSend={async (reason, comment) => {
              setAsking(false);
              // The form goes; the focus stays where it was opened from.
              choices.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
              await judge({ useful: false, reason, comment });
            }}
          />
        </Suspense>
      )}
      <p role="status" className="feedback-said">
        {failed ? t('failed') : feedback && !asking ? t('thanks') : ''}
      </p>
    </div>
  );
}
