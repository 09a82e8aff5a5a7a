/** The sentence of the document that a card rests on, with its citation, which opens it. */
import { BookOpenText } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { AnswerSentence } from '#contract/ask';
import { DamagedNote } from '../../../components/damaged-note.tsx';
import { LitText } from '../../../components/lit-text.tsx';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { written } from '../../../i18n/languages.ts';
import type { Sources } from '../sources.ts';

interface Props {
  sentence: AnswerSentence;
  /** Id of the button that opens the source. */
  anchor: string;
  sources: Sources;
}

export function Evidence({ sentence, anchor, sources: { openAnchor, onOpen } }: Props) {
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  const { text, marks, damaged, citation } = sentence;
  const { document, paragraph, label, start, end } = citation;
  const isOpen = openAnchor === anchor;
  return (
    <figure className="lesson-evidence" data-open={isOpen || undefined}>
      <blockquote className="reading" {...written(sentence.language)}>
        <LitText text={text} lit={marks} />
      </blockquote>
      <figcaption>
        <button
          type="button"
          id={anchor}
          className="lesson-evidence-citation"
          aria-label={t('lessons.openSource', { label })}
          aria-expanded={isOpen}
          onClick={() =>
            onOpen({
              passages: [{ document, paragraph, label, language, highlight: [start, end], anchor }],
              at: 0,
            })
          }
        >
          <BookOpenText aria-hidden size={16} />
          <bdi {...written(language)}>{label}</bdi>
        </button>
        {damaged && <DamagedNote>{t('answer.damaged')}</DamagedNote>}
      </figcaption>
    </figure>
  );
}
