/** What the learner wrote, beside what is right. */
import { Check, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Verdict } from '#contract/training/items';
import { verdictTones } from './verdict.tsx';

interface Props {
  text: string;
  verdict: Verdict;
}

export function YourAnswer({ text, verdict }: Props) {
  const t = useTranslations('quiz');
  return (
    <div className="quiz-yours" data-tone={verdictTones[verdict]}>
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
