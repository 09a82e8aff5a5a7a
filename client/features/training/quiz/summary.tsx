/** What came of a session: how much was right, what that means, and each item with where its answer stands. */
import { RotateCcw } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { AnswerSentence } from '#contract/ask';
import type { ItemView, Outcome } from '#contract/training/items';
import type { Session } from '#contract/training/sessions';
import type { Passage } from '../../../lib/passage.ts';
import { Citation } from '../quotation.tsx';
import type { Sources } from '../sources.ts';
import { outcomeOf } from './answered.ts';
import { InBrief } from './in-brief.tsx';
import { usePassages } from './use-passages.ts';
import { verdictSigns, verdictTones } from './verdict.tsx';

interface Props {
  session: Session;
  sources: Sources;
  /** Takes the focus when it appears. */
  arriving: boolean;
  onAgain: (() => void) | undefined;
  onward: ReactNode;
}

export function Summary({ session, sources, arriving, onAgain, onward }: Props) {
  const t = useTranslations('quiz');
  const { items, scope, passed } = session;
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!arriving) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
  }, [arriving]);
  const answered = items.flatMap((item) => {
    const outcome = outcomeOf(session, item.id);
    return outcome ? [{ item, outcome }] : [];
  });
  const count = (verdict: Outcome['verdict']) =>
    answered.filter(({ outcome }) => outcome.verdict === verdict).length;
  const quoted = answered.map(({ outcome }) => oneOfEachParagraph(outcome.sources));
  const passages = usePassages(quoted.flat());
  const passagesOf = (at: number) => {
    const start = quoted.slice(0, at).flat().length;
    return passages.slice(start, start + (quoted[at]?.length ?? 0));
  };
  const partly = count('partly');
  return (
    <div className="quiz-summary">
      <p className="quiz-score" ref={heading} tabIndex={-1}>
        {t('score', { right: count('right'), total: items.length })}
      </p>
      {partly > 0 && <p className="quiz-note">{t('alsoPartly', { count: partly })}</p>}
      {passed !== null && (scope.kind === 'precheck' || scope.kind === 'gate') && (
        <p className="quiz-passed" data-passed={passed}>
          {t(`${passed ? 'passed' : 'notPassed'}.${scope.kind}`)}
        </p>
      )}
      <ol className="quiz-list" aria-label={t('items')}>
        {answered.map(({ item, outcome }, at) => (
          <Line
            key={item.id}
            item={item}
            outcome={outcome}
            passages={passagesOf(at)}
            all={passages}
            sources={sources}
          />
        ))}
      </ol>
      {(onAgain || onward) && (
        <div className="quiz-onward">
          {onward}
          {onAgain && (
            <button type="button" className="quiet-button" onClick={onAgain}>
              <RotateCcw aria-hidden size={15} />
              {t('again')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** The first sentence that is quoted of each. */
const oneOfEachParagraph = (sentences: readonly AnswerSentence[]): AnswerSentence[] =>
  sentences.filter(
    ({ citation }, at) => sentences.findIndex((other) => other.citation.label === citation.label) === at,
  );

interface LineProps {
  item: ItemView;
  outcome: Outcome;
  passages: readonly Passage[];
  /** Those of all items. */
  all: readonly Passage[];
  sources: Sources;
}

function Line({ item, outcome, passages, all, sources }: LineProps) {
  const t = useTranslations('quiz');
  const Sign = verdictSigns[outcome.verdict];
  return (
    <li
      data-tone={verdictTones[outcome.verdict]}
      data-open={passages.some(({ anchor }) => anchor === sources.openAnchor) || undefined}
    >
      <Sign aria-hidden size={19} />
      <div>
        <span className="visually-hidden">{t(`verdicts.${outcome.verdict}`)}</span>
        <InBrief item={item} outcome={outcome} />
        {passages.map((passage) => (
          <Citation
            key={passage.anchor}
            label={passage.label}
            anchor={passage.anchor}
            passages={all}
            sources={sources}
          />
        ))}
      </div>
    </li>
  );
}
