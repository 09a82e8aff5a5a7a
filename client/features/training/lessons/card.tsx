/** One card: what it says in plain words, the sentence that says so, and its check question. */
import type { RefObject } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { CardView } from '#contract/training/lessons';
import { PrintedText } from '../../../components/printed-text.tsx';
import { languageName } from '../../../i18n/dates.ts';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { written } from '../../../i18n/languages.ts';
import { passageOf } from '../passage-of.ts';
import { ItemCard } from '../quiz/item-card.tsx';
import { NotSent } from '../quiz/not-sent.tsx';
import type { SessionControl } from '../quiz/use-session.ts';
import { Quotation } from '../quotation.tsx';
import type { Sources } from '../sources.ts';

interface Props {
  card: CardView;
  /** From 1. */
  number: number;
  total: number;
  heading: RefObject<HTMLHeadingElement | null>;
  control: SessionControl;
  sources: Sources;
}

export function Card({ card, number, total, heading, control, sources }: Props) {
  const t = useTranslations('lessons');
  const format = useFormatter();
  const { language } = useInterfaceLanguage();
  const { says, quotation } = card;
  const evidence = `evidence-${card.id}`;
  const { session, busy, answer, hint, grade } = control;
  const item = session.items.find(({ id }) => id === card.item);
  return (
    <article className="lesson-card" aria-labelledby={`card-${card.id}`}>
      <h2 className="eyebrow" id={`card-${card.id}`} ref={heading} tabIndex={-1}>
        {t('card', { number: format.number(number), total: format.number(total) })}
      </h2>
      <p className="lesson-says" {...written(says.language)}>
        <PrintedText>{says.text}</PrintedText>
      </p>
      {number === 1 && says.language !== language && (
        <p className="training-note">{t('writtenIn', { language: languageName(says.language, language) })}</p>
      )}
      <Quotation
        sentence={quotation}
        anchor={evidence}
        passages={[passageOf(quotation, evidence, language)]}
        sources={sources}
      />
      {item && (
        <section className="lesson-check" aria-labelledby={`check-${card.id}`}>
          <h3 className="eyebrow" id={`check-${card.id}`}>
            {t('check')}
          </h3>
          <ItemCard
            item={item}
            outcome={session.outcomes.find((outcome) => outcome.item === item.id)}
            hints={session.hints[item.id] ?? []}
            busy={busy}
            onAnswer={(given) => answer(item.id, given)}
            onHint={() => hint(item.id)}
            onGrade={(chosen) => grade(item.id, chosen)}
            sources={sources}
          />
          <NotSent control={control} />
        </section>
      )}
    </article>
  );
}
