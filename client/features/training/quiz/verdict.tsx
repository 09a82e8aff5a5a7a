/** What an answer was, in a sign and in words. */
import { CircleCheck, CircleDashed, CircleX, Eye, type LucideIcon } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Verdict } from '#contract/training/items';

export const verdictSigns: Record<Verdict, LucideIcon> = {
  right: CircleCheck,
  partly: CircleDashed,
  wrong: CircleX,
  shown: Eye,
};

/** How it is coloured. */
export const verdictTones = {
  right: 'good',
  partly: 'fair',
  wrong: 'bad',
  shown: 'plain',
} as const satisfies Record<Verdict, string>;

export function VerdictNote({ verdict }: { verdict: Verdict }) {
  const t = useTranslations('quiz.verdicts');
  const Sign = verdictSigns[verdict];
  return (
    <p className="quiz-verdict" data-tone={verdictTones[verdict]}>
      <Sign aria-hidden size={22} />
      {t(verdict)}
    </p>
  );
}
