/** One quoted sentence with its citation mark, and a warning when its document was damaged. */
import { useTranslations } from 'use-intl';
import type { AnswerSentence } from '#contract/ask';
import { DamagedNote } from '../../components/damaged-note.tsx';
import { LitText } from '../../components/lit-text.tsx';
import { written } from '../../i18n/languages.ts';
import { KeptTogether, lastWordOf, Mark, type MarkProps } from './mark.tsx';

interface Props extends Omit<MarkProps, 'label'> {
  sentence: AnswerSentence;
}

export function Quotation({ sentence, ...mark }: Props) {
  const t = useTranslations('answer');
  const { text, language, marks, damaged, citation } = sentence;
  const lastWord = lastWordOf(text);
  return (
    <figure className="quotation" data-open={mark.isOpen || undefined}>
      <blockquote className="reading" {...written(language)}>
        <LitText text={text} lit={marks} within={[0, lastWord]} />
        <KeptTogether>
          <LitText text={text} lit={marks} within={[lastWord, text.length]} />{' '}
          <Mark label={citation.label} {...mark} />
        </KeptTogether>
      </blockquote>
      {damaged && (
        <figcaption>
          <DamagedNote>{t('damaged')}</DamagedNote>
        </figcaption>
      )}
    </figure>
  );
}
