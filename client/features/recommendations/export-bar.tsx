/** What is chosen, and the ways to take it — or else all that is shown — away. */
import { Download, Printer } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Recommendation, RecommendationFilter } from '#contract/recommendations';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { exportAddress } from '../../lib/api/recommendations.ts';
import type { Choice } from './use-choice.ts';

/** As many as the server takes by name. */
const mostChosen = 200;

interface Props {
  shown: readonly Recommendation[];
  filter: RecommendationFilter;
  choice: Choice;
}

export function ExportBar({ shown, filter, choice }: Props) {
  const t = useTranslations('recommendations');
  const { ids } = choice;
  const chosenShown = shown.filter(({ id }) => ids.has(id)).length;
  const allShown = chosenShown === shown.length;
  const all = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (all.current) all.current.indeterminate = chosenShown > 0 && !allShown;
  }, [chosenShown, allShown]);
  return (
    <div className="export-bar">
      <label className="choose-all">
        <input
          ref={all}
          type="checkbox"
          checked={allShown}
          onChange={() =>
            choice.set(
              shown.map(({ id }) => id),
              !allShown,
            )
          }
        />
        {t('chooseAll')}
      </label>
      <span role="status" className="chosen-count">
        {ids.size > 0 && t('chosen', { count: ids.size })}
      </span>
      {ids.size > 0 && (
        <button type="button" className="quiet-button" onClick={choice.clear}>
          {t('clearChoice')}
        </button>
      )}
      {/* All that is shown, and nothing else, is what the filter leaves: it needs no list of ids. */}
      <ExportLinks what={ids.size === 0 || (allShown && ids.size === shown.length) ? filter : [...ids]} />
    </div>
  );
}

function ExportLinks({ what }: { what: RecommendationFilter | readonly string[] }) {
  const t = useTranslations('recommendations');
  const { language } = useInterfaceLanguage();
  const chosen = Array.isArray(what);
  if (chosen && what.length > mostChosen) return <p role="alert">{t('tooMany', { count: mostChosen })}</p>;
  const name = t(chosen ? 'exportChosen' : 'exportShown');
  return (
    // biome-ignore lint/a11y/useSemanticElements: links to the same thing in several forms are no form fields
    <div className="export-links" role="group" aria-label={name}>
      <span aria-hidden="true">{name}</span>
      <a className="quiet-button" href={exportAddress('md', language, what)} download>
        <Download aria-hidden size={15} />
        {t('markdown')}
      </a>
      <a className="quiet-button" href={exportAddress('docx', language, what)} download>
        <Download aria-hidden size={15} />
        {t('word')}
      </a>
      <a
        className="quiet-button"
        href={exportAddress('html', language, what)}
        target="_blank"
        rel="noreferrer"
      >
        <Printer aria-hidden size={15} />
        {t('print')}
      </a>
    </div>
  );
}
