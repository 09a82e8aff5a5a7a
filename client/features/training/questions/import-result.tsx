/** What became of the questions that were brought, and what is wrong with those that were not taken over. */
import { useEffect, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { largestQuestionFile } from '#contract/limits';
import type { QuestionImported } from '#contract/training/questions';
import type { Import } from './use-import.ts';

export function ImportResult({ imported }: { imported: Import }) {
  const t = useTranslations('questions');
  const tSource = useTranslations('source');
  const format = useFormatter();
  if (imported.state === 'idle') return null;
  if (imported.state === 'sending')
    return (
      <p className="questions-result" role="status">
        {t('importing')}
      </p>
    );
  if (imported.state === 'refused')
    return (
      <p className="questions-result" data-kind="wrong" role="alert">
        <FileName name={imported.name} />
        {t(imported.why, { most: format.number(largestQuestionFile) })}
      </p>
    );
  if (imported.state === 'failed')
    return (
      <div className="questions-result" data-kind="wrong" role="alert">
        <p>{t('importFailed')}</p>
        <button type="button" className="quiet-button" onClick={imported.again}>
          {tSource('tryAgain')}
        </button>
      </div>
    );
  return <Taken name={imported.name} result={imported.result} />;
}

function FileName({ name }: { name: string | null }) {
  return (
    name !== null && (
      <strong className="questions-file">
        <bdi>{name}</bdi>
      </strong>
    )
  );
}

function Taken({ name, result }: { name: string | null; result: QuestionImported }) {
  const t = useTranslations('questions');
  const format = useFormatter();
  const { added, known, errors } = result;
  const said = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every result is read anew
  useEffect(() => said.current?.focus(), [result]);
  return (
    <div
      className="questions-result"
      data-kind={errors.length > 0 ? 'partly' : 'done'}
      ref={said}
      tabIndex={-1}
    >
      <p>
        <FileName name={name} />
        {[t('added', { count: added }), ...(known > 0 ? [t('known', { count: known })] : [])].join(' ')}
      </p>
      {errors.length > 0 && (
        <table className="questions-errors">
          <caption>{t('errors', { count: errors.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('line')}</th>
              <th scope="col">{t('wrong')}</th>
            </tr>
          </thead>
          <tbody>
            {errors.map(({ line, message }) => (
              <tr key={`${line} ${message}`}>
                <th scope="row">{format.number(line)}</th>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
