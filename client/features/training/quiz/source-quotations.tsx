/** The sentences that say so, word for word, with the key lit; each opens its paragraph. */
import { BookOpen, Check, Minus } from 'lucide-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { AnswerSentence } from '#contract/ask';
import type { Outcome, Point } from '#contract/training/items';
import { LitText } from '../../../components/lit-text.tsx';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { written } from '../../../i18n/languages.ts';
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
        return (
          <Quotation
            key={anchor}
            sentence={sentence}
            points={outcome.points.filter(({ source }) => source === at)}
            anchor={anchor}
            isOpen={anchor === sources.openAnchor}
            onOpen={() => sources.onOpen({ passages, at })}
          />
        );
      })}
    </section>
  );
}

interface QuotationProps {
  sentence: AnswerSentence;
  points: readonly Point[];
  anchor: string;
  isOpen: boolean;
  onOpen: () => void;
}

function Quotation({ sentence, points, anchor, isOpen, onOpen }: QuotationProps) {
  const t = useTranslations('quiz');
  const { language } = useInterfaceLanguage();
  const { label } = sentence.citation;
  return (
    <figure className="quiz-quotation" data-open={isOpen || undefined}>
      <blockquote className="reading" {...written(sentence.language)}>
        <LitText text={sentence.text} lit={sentence.marks} />
      </blockquote>
      <figcaption>
        <button
          type="button"
          id={anchor}
          className="quiz-citation"
          aria-label={t('openSource', { label })}
          aria-expanded={isOpen}
          onClick={onOpen}
        >
          <BookOpen aria-hidden size={15} />
          <bdi {...written(language)}>{label}</bdi>
        </button>
      </figcaption>
      {points.length > 0 && <Points points={points} />}
    </figure>
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
