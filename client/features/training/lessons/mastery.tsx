/** What a learner would know now, as a thin bar and in words. */
import { useFormatter, useTranslations } from 'use-intl';
import './standing.css';

/** @param value 0…1 */
export function Mastery({ value }: { value: number }) {
  const t = useTranslations('training');
  const format = useFormatter();
  return (
    <span className="training-mastery">
      <span className="training-mastery-bar" aria-hidden="true">
        <span style={{ inlineSize: `${value * 100}%` }} />
      </span>
      <span className="training-mastery-value">
        <span className="visually-hidden">{t('mastery')} </span>
        {format.number(value, { style: 'percent', maximumFractionDigits: 0 })}
      </span>
    </span>
  );
}
