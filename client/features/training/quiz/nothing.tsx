/** That there is nothing to ask, and why. */
import { Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Scope } from '#contract/training/sessions';

interface Props {
  scope: Scope;
  children?: ReactNode;
}

export function Nothing({ scope, children }: Props) {
  const t = useTranslations('quiz');
  return (
    <div className="quiz-nothing">
      <Inbox aria-hidden size={22} />
      <p>
        {scope.kind === 'topic' ? t('nothing.topic', { topic: scope.topic }) : t(`nothing.${scope.kind}`)}
      </p>
      {children}
    </div>
  );
}
