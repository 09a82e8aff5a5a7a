/** Tells what became of questions whose paragraphs changed, until the learner has seen it. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Progress } from '#contract/training/progress';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { written } from '../../../i18n/languages.ts';
import { noteChanges } from '../../../lib/api/training.ts';

export function Changes({ changes: { retired, remade } }: { changes: Progress['changes'] }) {
  const t = useTranslations('training');
  const [state, setState] = useState<'told' | 'failed' | 'understood'>('told');
  if (state === 'understood' || retired.length + remade.length === 0) return null;
  const understood = () =>
    noteChanges().then(
      () => setState('understood'),
      () => setState('failed'),
    );
  return (
    <section className="training-panel lesson-changes" aria-labelledby="changes">
      <h2 className="training-subtitle" id="changes">
        {t('changed')}
      </h2>
      {remade.length > 0 && <Citations says={t('remade')} labels={remade} />}
      {retired.length > 0 && <Citations says={t('retired')} labels={retired} />}
      <button type="button" className="quiet-button" onClick={understood}>
        {t('understood')}
      </button>
      {state === 'failed' && <p role="alert">{t('notSent')}</p>}
    </section>
  );
}

function Citations({ says, labels }: { says: string; labels: readonly string[] }) {
  const { language } = useInterfaceLanguage();
  return (
    <div>
      <p>{says}</p>
      <ul className="lesson-citations">
        {[...new Set(labels)].map((label) => (
          <li key={label}>
            <bdi {...written(language)}>{label}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
