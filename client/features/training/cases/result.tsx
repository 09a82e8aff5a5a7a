/** How many decisions of a run were judged how. */
import { useFormatter, useTranslations } from 'use-intl';
import type { Way } from '#contract/training/case-path';
import type { Step } from './passages.ts';
import { Verdict } from './verdict.tsx';

const verdicts = ['best', 'acceptable', 'harmful'] as const;

export function Result({ way: { visits, counts } }: { way: Way<Step> }) {
  const t = useTranslations('cases');
  const format = useFormatter();
  return (
    <div className="cases-result">
      <p>{t('result', { best: format.number(counts.best), taken: format.number(visits.length) })}</p>
      <ul>
        {verdicts.map((verdict) => (
          <li key={verdict}>
            <Verdict verdict={verdict} />
            <span className="cases-count">{format.number(counts[verdict])}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
