/** What the learner wrote, beside what is right. */
import { Check, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Verdict } from '#contract/training/items';

interface Props {
  text: string;
  verdict: Verdict;
}

export function YourAnswer({ text, verdict }: Props) {
  const t = useTranslations('quiz');
  return (
    <div className="quiz-yours" data-state={verdict}>
      <p className="quiz-note">
        {verdict === 'right' && <Check aria-hidden size={16} />}
        {verdict === 'wrong' && <X aria-hidden size={16} />}
        {t('yourAnswer')}
      </p>
      <p className="quiz-yours-text" dir="auto">
        {text}
      </p>
    </div>
  );
}
