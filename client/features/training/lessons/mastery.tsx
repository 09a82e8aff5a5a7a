/** What a learner would know now, as a thin bar and in words. */
import { useFormatter, useTranslations } from 'use-intl';

/** @param value 0…1 */
export function Mastery({ value }: { value: number }) {
  const t = useTranslations('training');
  const format = useFormatter();
  return (
    <span className="mastery">
      <span className="mastery-bar" aria-hidden="true">
        <span style={{ inlineSize: `${value * 100}%` }} />
      </span>
      <span className="mastery-value">
        <span className="visually-hidden">{t('mastery')} </span>
        {format.number(value, { style: 'percent', maximumFractionDigits: 0 })}
      </span>
    </span>
  );
}
