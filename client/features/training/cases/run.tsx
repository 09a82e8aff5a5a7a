/** A simulation being run: what was decided, the step that is next or the judgement that is new, and at the end the debrief. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { followSteps } from '#contract/training/case-path';
import type { CaseView } from '#contract/training/lessons';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import type { Sources } from '../sources.ts';
import { Choose } from './choose.tsx';
import { Debrief } from './debrief.tsx';
import { Judgement } from './judgement.tsx';
import { passagesOf } from './passages.ts';
import { Story } from './story.tsx';
import { TakenStep } from './taken-step.tsx';

interface Props {
  view: CaseView;
  path: readonly string[];
  onGo: (path: readonly string[]) => void;
  sources: Sources;
}

export function Run({ view, path, onGo, sources }: Props) {
  const t = useTranslations('cases');
  const format = useFormatter();
  const { language } = useInterfaceLanguage();
  // A simulation that has changed since begins anew.
  const way = useMemo(() => followSteps(view.steps, path) ?? followSteps(view.steps, []), [view.steps, path]);
  /** The last decision has just been judged, and the story waits. */
  const [isJudged, setIsJudged] = useState(false);
  const heading = useFocusOnNew(`${path.length} ${isJudged}`);
  if (!way) return null;
  const { visits, next } = way;
  const hasEnded = next === null && !isJudged;
  const passages = passagesOf(visits, hasEnded, language);
  const quoting = { passages, sources };
  const decide = (decision: string) => {
    onGo([...visits.map((visit) => visit.decision.id), decision]);
    setIsJudged(true);
  };
  if (hasEnded)
    return (
      <Debrief way={way} debrief={view.debrief} heading={heading} onAgain={() => onGo([])} {...quoting} />
    );

  const behind = isJudged ? visits.slice(0, -1) : visits;
  const judged = isJudged ? visits.at(-1) : undefined;
  const step = judged?.step ?? next;
  return (
    <>
      {behind.length > 0 && (
        <ol className="cases-behind" aria-label={t('behind')}>
          {behind.map((visit, at) => (
            <TakenStep key={visit.step.id} visit={visit} number={at + 1} {...quoting} />
          ))}
        </ol>
      )}
      {step && (
        <section key={step.id} className="cases-step" aria-labelledby="cases-now">
          <h2 className="eyebrow" id="cases-now" ref={judged ? undefined : heading} tabIndex={-1}>
            {t('decision', { number: format.number(behind.length + 1) })}
          </h2>
          <Story words={step.situation} />
          {judged ? (
            <>
              <Judgement step={step} decision={judged.decision} heading={heading} {...quoting} />
              <button type="button" className="strong-button" onClick={() => setIsJudged(false)}>
                {t(next ? 'goOn' : 'toDebrief')}
              </button>
            </>
          ) : (
            <Choose step={step} onDecide={decide} />
          )}
        </section>
      )}
    </>
  );
}

/** The heading of what is new is read first; on arrival the page's own is. */
function useFocusOnNew(state: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(state);
  useEffect(() => {
    if (shown.current === state) return;
    shown.current = state;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [state]);
  return heading;
}
