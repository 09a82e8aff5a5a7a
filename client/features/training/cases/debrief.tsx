/** The end of a run: what to take away, how it went, and the whole way with what would have been best. */
import { Printer, RotateCcw } from 'lucide-react';
import type { RefObject } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { Visit, Way } from '#contract/training/case-path';
import type { Words } from '#contract/training/items';
import { casesAddress } from '../../../lib/addresses.ts';
import type { Passage } from '../../../lib/passage.ts';
import { Quotation } from '../quotation.tsx';
import type { Sources } from '../sources.ts';
import { Judgement } from './judgement.tsx';
import { betterThan, quotationAnchor, type Step } from './passages.ts';
import { Result } from './result.tsx';
import { DecisionText, Story } from './story.tsx';

interface Props {
  way: Way<Step>;
  debrief: Words;
  heading: RefObject<HTMLHeadingElement | null>;
  onAgain: () => void;
  passages: readonly Passage[];
  sources: Sources;
}

export function Debrief({ way, debrief, heading, onAgain, ...quoting }: Props) {
  const t = useTranslations('cases');
  return (
    <>
      <section className="cases-debrief" aria-labelledby="cases-debrief">
        <h2 className="training-subtitle" id="cases-debrief" ref={heading} tabIndex={-1}>
          {t('debrief')}
        </h2>
        <Result way={way} />
        <Story words={debrief} />
        <div className="training-actions">
          <button type="button" className="strong-button" onClick={onAgain}>
            <RotateCcw aria-hidden size={16} />
            {t('again')}
          </button>
          <button type="button" className="quiet-button" onClick={() => print()}>
            <Printer aria-hidden size={15} />
            {t('print')}
          </button>
          <Link className="quiet-button" href={casesAddress}>
            {t('back')}
          </Link>
        </div>
      </section>
      <section className="training-section" aria-labelledby="cases-way">
        <h2 id="cases-way">{t('wholeWay')}</h2>
        <ol className="cases-way">
          {way.visits.map((visit, at) => (
            <WayStep key={visit.step.id} visit={visit} number={at + 1} {...quoting} />
          ))}
        </ol>
      </section>
    </>
  );
}

interface StepProps {
  visit: Visit<Step>;
  /** From 1. */
  number: number;
  passages: readonly Passage[];
  sources: Sources;
}

function WayStep({ visit, number, passages, sources }: StepProps) {
  const t = useTranslations('cases');
  const format = useFormatter();
  const { step, decision } = visit;
  const better = betterThan(visit);
  return (
    <li className="cases-step">
      <p className="eyebrow">{t('decision', { number: format.number(number) })}</p>
      <Story words={step.situation} />
      <Judgement step={step} decision={decision} passages={passages} sources={sources} />
      {better && (
        <div className="cases-better">
          <h3>{t('better')}</h3>
          <DecisionText words={better.text} />
          <Quotation
            sentence={better.quotation}
            anchor={quotationAnchor(step, better)}
            passages={passages}
            sources={sources}
          />
        </div>
      )}
    </li>
  );
}
