/** What became of a decision: the verdict, why, and the sentence of the document that says so. */
import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { Passage } from '../../../lib/passage.ts';
import { Quotation } from '../quotation.tsx';
import type { Sources } from '../sources.ts';
import { type Decision, quotationAnchor, type Step } from './passages.ts';
import { DecisionText, Story } from './story.tsx';
import { Verdict } from './verdict.tsx';

interface Props {
  step: Step;
  decision: Decision;
  /** Takes the focus when the judgement is new. */
  heading?: RefObject<HTMLHeadingElement | null>;
  passages: readonly Passage[];
  sources: Sources;
}

export function Judgement({ step, decision, heading, passages, sources }: Props) {
  const t = useTranslations('cases');
  return (
    <div className="cases-judgement" data-verdict={decision.verdict}>
      <h3 ref={heading} tabIndex={heading && -1}>
        <span className="visually-hidden">{t('judged')} </span>
        <Verdict verdict={decision.verdict} />
      </h3>
      <DecisionText words={decision.text} />
      <Story words={decision.why} />
      <Quotation
        sentence={decision.quotation}
        anchor={quotationAnchor(step, decision)}
        passages={passages}
        sources={sources}
      />
    </div>
  );
}
