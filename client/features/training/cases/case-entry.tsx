/** One simulation in the list: begun, continued, looked at again, or run once more. */
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Link, useLocation } from 'wouter';
import type { CaseSummary } from '#contract/training/lessons';
import { PrintedText } from '../../../components/printed-text.tsx';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { written } from '../../../i18n/languages.ts';
import { caseAddress } from '../../../lib/addresses.ts';
import { keepCasePath } from '../../../lib/api/training.ts';

export function CaseEntry({ simulation: { id, title, minutes, opening, run } }: { simulation: CaseSummary }) {
  const t = useTranslations('cases');
  const format = useFormatter();
  const { language } = useInterfaceLanguage();
  const [, navigate] = useLocation();
  const [failed, setFailed] = useState(false);
  const { taken = 0, best = 0, ended = false } = run ?? {};
  const state = ended ? 'ended' : taken > 0 ? 'begun' : 'new';
  const again = () =>
    keepCasePath(id, []).then(
      () => navigate(caseAddress(id)),
      () => setFailed(true),
    );
  return (
    <li className="training-panel cases-entry">
      <h2 {...written(language)}>{title}</h2>
      <p className="cases-facts">
        <span>{t('minutes', { count: minutes })}</span>
        <span data-state={state}>
          {t(`states.${state}`, {
            decision: format.number(taken + 1),
            best: format.number(best),
            taken: format.number(taken),
          })}
        </span>
      </p>
      <p className="cases-excerpt reading" {...written(opening.language)}>
        <PrintedText>{opening.text}</PrintedText>
      </p>
      <div className="training-actions">
        <Link className={ended ? 'quiet-button' : 'strong-button'} href={caseAddress(id)}>
          {t(`actions.${state}`)}
          <span className="visually-hidden">{title}</span>
        </Link>
        {ended && (
          <button type="button" className="quiet-button" onClick={again}>
            <RotateCcw aria-hidden size={15} />
            {t('again')}
            <span className="visually-hidden">{title}</span>
          </button>
        )}
      </div>
      {failed && <p role="alert">{t('againFailed')}</p>}
    </li>
  );
}
