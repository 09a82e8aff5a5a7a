/** What came of a session: how much was right, what that means, and each item with where its answer stands. */
import { BookOpen, RotateCcw } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ItemView, Outcome } from '#contract/training/items';
import type { Session } from '#contract/training/sessions';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { written } from '../../../i18n/languages.ts';
import type { Passage } from '../../../lib/passage.ts';
import type { Sources } from '../sources.ts';
import { outcomeOf } from './answered.ts';
import { InBrief } from './in-brief.tsx';
import { usePassages } from './use-passages.ts';
import { verdictSigns } from './verdict.tsx';

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
  const firstSources = answered.map(({ outcome }) => outcome.sources[0]);
  const passages = usePassages(firstSources.filter((source) => source !== undefined));
  const passageOf = (at: number) =>
    firstSources[at] && passages[firstSources.slice(0, at).filter((source) => source !== undefined).length];
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
            passage={passageOf(at)}
            openAnchor={sources.openAnchor}
            onOpen={(passage) => sources.onOpen({ passages, at: passages.indexOf(passage) })}
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

interface LineProps {
  item: ItemView;
  outcome: Outcome;
  /** Undefined where the answer has no source. */
  passage: Passage | undefined;
  openAnchor: string | null;
  onOpen: (passage: Passage) => void;
}

function Line({ item, outcome, passage, openAnchor, onOpen }: LineProps) {
  const t = useTranslations('quiz');
  const { language } = useInterfaceLanguage();
  const Sign = verdictSigns[outcome.verdict];
  const isOpen = passage !== undefined && passage.anchor === openAnchor;
  return (
    <li data-verdict={outcome.verdict} data-open={isOpen || undefined}>
      <Sign aria-hidden size={19} />
      <div>
        <span className="visually-hidden">{t(`verdicts.${outcome.verdict}`)}</span>
        <InBrief item={item} outcome={outcome} />
        {passage && (
          <button
            type="button"
            id={passage.anchor}
            className="quiz-citation"
            aria-label={t('openSource', { label: passage.label })}
            aria-expanded={isOpen}
            onClick={() => onOpen(passage)}
          >
            <BookOpen aria-hidden size={15} />
            <bdi {...written(language)}>{passage.label}</bdi>
          </button>
        )}
      </div>
    </li>
  );
}
