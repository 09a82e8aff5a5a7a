/** Why an answer was not useful. Loaded when somebody says so. */
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Feedback } from '#contract/conversations';

const reasons = ['wrong_paragraph', 'no_answer', 'incomplete', 'hard_to_read', 'other'] as const;

interface Props {
  onSend: (reason: Feedback['reason'], comment: string) => void;
}

export default function FeedbackForm({ onSend }: Props) {
  const t = useTranslations('feedback');
  const name = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    void form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const [reason, setReason] = useState<Feedback['reason']>(null);
  const [comment, setComment] = useState('');
  return (
    <form
      ref={form}
      className="feedback-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(reason, comment.trim());
      }}
    >
      <fieldset>
        <legend>{t('why')}</legend>
        {reasons.map((candidate) => (
          <label key={candidate} className="choice">
            <input
              type="radio"
              name={name}
              checked={candidate === reason}
              onChange={() => setReason(candidate)}
            />
            {t(candidate)}
          </label>
        ))}
      </fieldset>
      <label className="feedback-comment">
        {t('comment')}
        <textarea
          rows={2}
          maxLength={1000}
          dir={comment === '' ? undefined : 'auto'}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
      </label>
      <button type="submit" className="quiet-button">
        {t('send')}
      </button>
    </form>
  );
}
