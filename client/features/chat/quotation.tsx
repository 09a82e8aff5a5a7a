/** One quoted sentence with its citation mark, and a warning when its document was damaged. */
import { useFormatter, useTranslations } from 'use-intl';
import type { AnswerSentence } from '#contract/ask';
import { DamagedNote } from '../../components/damaged-note.tsx';
import { LitText } from '../../components/lit-text.tsx';
import { written } from '../../i18n/languages.ts';

/** The last word, or as much of it as may be kept together with the mark that follows. */
const ending = /\S{0,16}$/u;

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
  const lastWord = text.search(ending);
  return (
    <figure className="quotation" data-open={isOpen || undefined}>
      <blockquote className="reading" {...written(language)}>
        <LitText text={text} lit={marks} within={[0, lastWord]} />
        <span className="quotation-end">
          <LitText text={text} lit={marks} within={[lastWord, text.length]} />{' '}
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
        </span>
      </blockquote>
      {damaged && (
        <figcaption>
          <DamagedNote>{t('damaged')}</DamagedNote>
        </figcaption>
      )}
    </figure>
  );
}
