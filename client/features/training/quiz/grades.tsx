/** How well it was known, which says when it is asked again. */
import { CalendarClock, Check } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Grade, Outcome } from '#contract/training/items';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { localeOf } from '../../../i18n/languages.ts';
import { nextReview } from './next-review.ts';

interface Props {
  outcome: Outcome;
  onGrade: (grade: Grade) => void;
}

/** Where there is nothing to choose, it only says when. */
export function Grades({ outcome, onGrade }: Props) {
  const t = useTranslations('quiz');
  const { language } = useInterfaceLanguage();
  const [now] = useState(() => Date.now());
  const title = useId();
  const inWords = (due: number) => nextReview(due, now, localeOf(language));
  const [first, ...others] = outcome.grades;
  if (first && others.length === 0)
    return (
      <p className="quiz-asked-again">
        <CalendarClock aria-hidden size={16} />
        {t('askedAgain', { when: inWords(first.due) })}
      </p>
    );
  return (
    <section className="quiz-grades" aria-labelledby={title}>
      <p className="eyebrow" id={title}>
        {t('howWell')}
      </p>
      <ul>
        {outcome.grades.map(({ grade, due }) => {
          const isGiven = grade === outcome.grade;
          return (
            <li key={grade}>
              <button
                type="button"
                className="quiz-grade"
                aria-pressed={isGiven}
                onClick={() => {
                  if (!isGiven) onGrade(grade);
                }}
              >
                <span className="quiz-grade-name">
                  {isGiven && <Check aria-hidden size={15} />}
                  {t(`grades.${grade}`)}
                </span>{' '}
                <span className="quiz-note">{inWords(due)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
