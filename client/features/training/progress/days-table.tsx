/** The same as the picture above it, as a table that opens. */
import { useFormatter, useTranslations } from 'use-intl';

interface Props {
  /** Of the day, then of each count. */
  heads: readonly string[];
  rows: readonly { day: string; counts: readonly number[] }[];
}

export function DaysTable({ heads, rows }: Props) {
  const t = useTranslations('progress');
  const format = useFormatter();
  return (
    <details className="progress-days">
      <summary>{t('asTable')}</summary>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ day, counts }) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              {counts.map((count, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table never change places
                <td key={at}>{format.number(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
