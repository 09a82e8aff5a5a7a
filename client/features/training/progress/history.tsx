/** On which of the last days something was answered: a strip of shaded days, and the same in words and as a table. */
import { useFormatter, useTranslations } from 'use-intl';
import { documentDate } from '../../../i18n/dates.ts';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { columnsOf, type HistoryDay, shadeOf, summaryOf } from './days.ts';
import { DaysTable } from './days-table.tsx';

export function History({ days }: { days: readonly HistoryDay[] }) {
  const t = useTranslations('progress');
  const format = useFormatter();
  const { language } = useInterfaceLanguage();
  const { answers, right, days: active } = summaryOf(days);
  const share = format.number(answers === 0 ? 0 : right / answers, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  return (
    <section className="training-section" aria-labelledby="history">
      <h2 id="history">{t('history')}</h2>
      <p className="training-note progress-explained">
        {answers > 0
          ? [t('answers', { count: answers }), t('onDays', { count: active }), t('right', { share })].join(
              ' · ',
            )
          : t('historyNone')}
      </p>
      <Strip days={days} />
      {answers > 0 && (
        <DaysTable
          heads={[t('day'), t('answered'), t('answeredRight')]}
          rows={days
            .filter((day) => day.answers > 0)
            .map((day) => ({ day: documentDate(day.day, language), counts: [day.answers, day.right] }))}
        />
      )}
    </section>
  );
}

function Strip({ days }: { days: readonly HistoryDay[] }) {
  const t = useTranslations('progress');
  const format = useFormatter();
  const { language } = useInterfaceLanguage();
  const columns = columnsOf(days);
  const first = days[0];
  const weekdays = columns.at(-1) ?? [];
  return (
    <div className="progress-strip" aria-hidden="true">
      <ul className="progress-strip-weekdays">
        {weekdays.map((day) => (
          <li key={day?.day}>{day && format.dateTime(new Date(day.day), { weekday: 'short' })}</li>
        ))}
      </ul>
      <ol className="progress-strip-days">
        {columns.flat().map((day, at) =>
          day ? (
            <li
              key={day.day}
              data-shade={shadeOf(day.answers)}
              title={`${documentDate(day.day, language)} · ${t('answers', { count: day.answers })}`}
            />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: what is missing stands at the beginning
            <li key={at} data-missing />
          ),
        )}
      </ol>
      <p className="progress-strip-span">
        <span>{first && documentDate(first.day, language)}</span>
        <span className="progress-strip-legend">
          {t('fewer')}
          {[0, 1, 2, 3, 4].map((shade) => (
            <i key={shade} data-shade={shade} />
          ))}
          {t('more')}
        </span>
        <span>{t('today')}</span>
      </p>
    </div>
  );
}
