/** Why a paragraph was found, for those who ask: the terms it shares with the question, and how near it is. */
import { ChevronDown } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Why } from '#contract/ask';
import { type Language, written } from '../../i18n/languages.ts';
import { WhyTerms } from './why-terms.tsx';
import './why.css';

interface Props {
  why: Why;
  /** Citation of the paragraph, in the language of the question. */
  label: string;
  /** Language of the question. */
  asked: Language;
  /** Language of the paragraph. */
  found: Language;
}

export function WhyDisclosure({ why, label, asked, found }: Props) {
  const t = useTranslations('why');
  const format = useFormatter();
  // A cosine below nought means no more than that nothing is near.
  const share = (value: number) =>
    format.number(Math.min(1, Math.max(0, value)), { style: 'percent', maximumFractionDigits: 0 });
  return (
    // The answer around it is announced as it comes; this is not part of the answer.
    <details className="why" aria-live="off">
      <summary>
        <ChevronDown aria-hidden size={14} />
        {t('title')}
        <bdi className="visually-hidden" {...written(asked)}>
          {label}
        </bdi>
      </summary>
      <div className="why-body">
        {why.terms.length > 0 ? (
          <WhyTerms terms={why.terms} asked={asked} found={found} share={share} />
        ) : (
          <p>{t('none')}</p>
        )}
        <p>{t('similarity', { share: share(why.similarity) })}</p>
        <p>{t('wordByWord', { share: share(why.wordByWord) })}</p>
      </div>
    </details>
  );
}
