/** The sentences that say so, word for word, with the key lit; each opens its paragraph. */
import { Check, Minus } from 'lucide-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Outcome, Point } from '#contract/training/items';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { written } from '../../../i18n/languages.ts';
import { Quotation } from '../quotation.tsx';
import type { Sources } from '../sources.ts';
import { usePassages } from './use-passages.ts';
import { WordsInline } from './words.tsx';

interface Props {
  outcome: Outcome;
  sources: Sources;
}

export function SourceQuotations({ outcome, sources }: Props) {
  const t = useTranslations('quiz');
  const title = useId();
  const passages = usePassages(outcome.sources);
  return (
    <section className="quiz-sources" aria-labelledby={title}>
      <p className="eyebrow" id={title}>
        {t('sources', { count: outcome.sources.length })}
      </p>
      {outcome.sources.map((sentence, at) => {
        const anchor = passages[at]?.anchor ?? '';
        const points = outcome.points.filter(({ source }) => source === at);
        return (
          <Quotation key={anchor} sentence={sentence} anchor={anchor} passages={passages} sources={sources}>
            {points.length > 0 && <Points points={points} />}
          </Quotation>
        );
      })}
    </section>
  );
}

function Points({ points }: { points: readonly Point[] }) {
  const t = useTranslations('quiz');
  const { language } = useInterfaceLanguage();
  return (
    <ul className="quiz-points" {...written(language)}>
      {points.map((point) => {
        const Sign = point.found ? Check : Minus;
        return (
          <li key={`${point.kind} ${point.words.text}`} data-found={point.found}>
            <Sign aria-hidden size={16} />
            <span>
              <span className="quiz-point-kind">{t(`kinds.${point.kind}`)}</span>{' '}
              {point.kind !== 'meaning' && <WordsInline words={point.words} />}
            </span>
            <span className="quiz-tag">{t(point.found ? 'pointFound' : 'pointMissing')}</span>
          </li>
        );
      })}
    </ul>
  );
}
