/** A step that is behind the learner: what was decided, and on demand all of it. */
import { ChevronDown } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Visit } from '#contract/training/case-path';
import { PrintedText } from '../../../components/printed-text.tsx';
import { written } from '../../../i18n/languages.ts';
import type { Passage } from '../../../lib/passage.ts';
import { Quotation } from '../quotation.tsx';
import type { Sources } from '../sources.ts';
import { quotationAnchor, type Step } from './passages.ts';
import { Story } from './story.tsx';
import { Verdict } from './verdict.tsx';

interface Props {
  visit: Visit<Step>;
  /** From 1. */
  number: number;
  passages: readonly Passage[];
  sources: Sources;
}

export function TakenStep({ visit: { step, decision }, number, passages, sources }: Props) {
  const t = useTranslations('cases');
  const format = useFormatter();
  return (
    <li>
      <details className="cases-taken">
        <summary>
          <span className="mark" aria-hidden>
            {format.number(number)}
          </span>
          <span className="visually-hidden">{t('decision', { number: format.number(number) })}</span>
          <span className="cases-taken-text" {...written(decision.text.language)}>
            <PrintedText>{decision.text.text}</PrintedText>
          </span>
          <Verdict verdict={decision.verdict} />
          <ChevronDown aria-hidden size={18} className="cases-unfold" />
        </summary>
        <div className="cases-taken-all">
          <Story words={step.situation} />
          <Story words={decision.why} />
          <Quotation
            sentence={decision.quotation}
            anchor={quotationAnchor(step, decision)}
            passages={passages}
            sources={sources}
          />
        </div>
      </details>
    </li>
  );
}
