/** What came of an answer: what its author says to it, the sentences that say so, and how well it was known. */
import { useTranslations } from 'use-intl';
import type { Grade, Outcome } from '#contract/training/items';
import type { Sources } from '../sources.ts';
import { Grades } from './grades.tsx';
import { SourceQuotations } from './source-quotations.tsx';
import { Words } from './words.tsx';

interface Props {
  outcome: Outcome;
  sources: Sources;
  onGrade: (grade: Grade) => void;
}

export function Result({ outcome, sources, onGrade }: Props) {
  const t = useTranslations('quiz');
  const { feedback, points } = outcome;
  const found = points.filter((point) => point.found).length;
  return (
    <div className="quiz-result">
      {feedback && (
        <p className="quiz-feedback">
          <Words words={feedback} className="" />
        </p>
      )}
      {points.length > 0 && outcome.given.type !== 'shown' && (
        <p className="quiz-points-found">{t('pointsFound', { found, total: points.length })}</p>
      )}
      {outcome.sources.length > 0 && <SourceQuotations outcome={outcome} sources={sources} />}
      {outcome.grades.length > 0 && <Grades outcome={outcome} onGrade={onGrade} />}
    </div>
  );
}
