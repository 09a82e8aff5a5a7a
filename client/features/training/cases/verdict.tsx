/** How a decision is judged: a sign, a word and a colour. */
import { CircleAlert, CircleCheck, OctagonX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { VerdictOnDecision } from '#contract/training/case-path';

const signs = { best: CircleCheck, acceptable: CircleAlert, harmful: OctagonX };

export function Verdict({ verdict }: { verdict: VerdictOnDecision }) {
  const t = useTranslations('cases.verdicts');
  const Sign = signs[verdict];
  return (
    <span className="cases-verdict" data-verdict={verdict}>
      <Sign aria-hidden size={16} />
      {t(verdict)}
    </span>
  );
}
