/** One quoted sentence with its citation mark, and a warning when its document was damaged. */
import { useFormatter, useTranslations } from 'use-intl';
import type { AnswerSentence } from '#contract/ask';
import { DamagedNote } from '../../components/damaged-note.tsx';
import { LitText } from '../../components/lit-text.tsx';
import { written } from '../../i18n/languages.ts';

interface Props {
  sentence: AnswerSentence;
  number: number;
  anchor: string;
  isOpen: boolean;
  onOpen: () => void;
}

export function Quotation({ sentence, number, anchor, isOpen, onOpen }: Props) {
  const t = useTranslations('answer');
  const shownNumber = useFormatter().number(number);
  const { text, language, marks, damaged, citation } = sentence;
  return (
    <figure className="quotation" data-open={isOpen || undefined}>
      <blockquote className="reading" {...written(language)}>
        <LitText text={text} lit={marks} />
        {/* A no-break space: the mark never stands alone on a line. */}
        {'\u00a0'}
        <button
          type="button"
          id={anchor}
          className="mark"
          aria-label={t('cite', { number: shownNumber, label: citation.label })}
          aria-expanded={isOpen}
          title={citation.label}
          onClick={onOpen}
        >
          {shownNumber}
        </button>
      </blockquote>
      {damaged && (
        <figcaption>
          <DamagedNote>{t('damaged')}</DamagedNote>
        </figcaption>
      )}
    </figure>
  );
}
