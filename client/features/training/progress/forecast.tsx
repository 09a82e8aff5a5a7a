/** How many questions come up for review on each of the coming days: columns for the eye, a table for whoever wants one. */
import { useFormatter, useTranslations } from 'use-intl';
import type { Progress } from '#contract/training/progress';
import { documentDate } from '../../../i18n/dates.ts';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { DaysTable } from './days-table.tsx';

type Day = Progress['forecast'][number];

export function Forecast({ days }: { days: readonly Day[] }) {
  const t = useTranslations('progress');
  const { language } = useInterfaceLanguage();
  const total = days.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...days.map(({ count }) => count));
  return (
    <section className="training-section" aria-labelledby="forecast">
      <h2 id="forecast">{t('forecast')}</h2>
      <p className="training-note progress-explained">
        {total > 0 ? t('forecastTotal', { count: total }) : t('forecastNone')}
      </p>
      {total > 0 && (
        <>
          <ol className="progress-forecast" aria-hidden="true">
            {days.map((day, at) => (
              <Column key={day.day} day={day} most={most} isToday={at === 0} />
            ))}
          </ol>
          <DaysTable
            heads={[t('day'), t('toReview')]}
            rows={days.map(({ day, count }) => ({ day: documentDate(day, language), counts: [count] }))}
          />
        </>
      )}
    </section>
  );
}

function Column({ day: { day, count }, most, isToday }: { day: Day; most: number; isToday: boolean }) {
  const format = useFormatter();
  const date = new Date(day);
  return (
    <li data-today={isToday || undefined}>
      <span className="progress-forecast-column">
        <span className="progress-forecast-count">{count > 0 && format.number(count)}</span>
        <span
          className="progress-forecast-bar"
          data-none={count === 0 || undefined}
          style={{ blockSize: `${(count / most) * 100}%` }}
        />
      </span>
      <span className="progress-forecast-day">{format.dateTime(date, { weekday: 'narrow' })}</span>
      <span className="progress-forecast-date">{format.number(date.getUTCDate())}</span>
    </li>
  );
}
