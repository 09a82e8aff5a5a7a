/** Offers a session: what it is for, and the button that starts it. */
import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Scope } from '#contract/training/sessions';
import { useStart } from '../quiz/use-start.ts';

interface Props {
  title: string;
  note: string;
  /** Name of the button. */
  start: string;
  scope: Scope;
  /** It is what to do now, not something besides. */
  strong?: boolean;
  /** Other ways to go on. */
  children?: ReactNode;
}

export function Offer({ title, note, start, scope, strong = false, children }: Props) {
  const t = useTranslations('training');
  const heading = useId();
  const session = useStart();
  return (
    <section
      className="training-panel lesson-offer"
      aria-labelledby={heading}
      data-strong={strong || undefined}
    >
      <h2 className="training-subtitle" id={heading}>
        {title}
      </h2>
      <p>{note}</p>
      <div className="training-actions">
        <button
          type="button"
          className={strong ? 'strong-button' : 'quiet-button'}
          disabled={session.starting}
          onClick={() => session.start(scope)}
        >
          {start}
        </button>
        {children}
      </div>
      {session.failed && <p role="alert">{t('notStarted')}</p>}
    </section>
  );
}
