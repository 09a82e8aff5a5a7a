/** The sentence of a document that judges a decision, with its citation, which opens it. */
import { BookOpenText } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { AnswerSentence } from '#contract/ask';
import { DamagedNote } from '../../../components/damaged-note.tsx';
import { LitText } from '../../../components/lit-text.tsx';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { written } from '../../../i18n/languages.ts';
import type { Passage } from '../../../lib/passage.ts';
import type { Sources } from '../sources.ts';

interface Props {
  sentence: AnswerSentence;
  /** Id of the button that opens the source. */
  anchor: string;
  /** All that the page offers, this one among them. */
  passages: readonly Passage[];
  sources: Sources;
}

export function Quotation({ sentence, anchor, passages, sources: { openAnchor, onOpen } }: Props) {
  const t = useTranslations();
  const { language: interfaceLanguage } = useInterfaceLanguage();
  const { text, language, marks, damaged, citation } = sentence;
  const isOpen = openAnchor === anchor;
  return (
    <figure className="cases-quotation" data-open={isOpen || undefined}>
      <blockquote className="reading" {...written(language)}>
        <LitText text={text} lit={marks} />
      </blockquote>
      <figcaption>
        <button
          type="button"
          id={anchor}
          className="cases-citation"
          aria-label={t('cases.openSource', { label: citation.label })}
          aria-expanded={isOpen}
          onClick={() => onOpen({ passages, at: passages.findIndex((passage) => passage.anchor === anchor) })}
        >
          <BookOpenText aria-hidden size={16} />
          <bdi {...written(interfaceLanguage)}>{citation.label}</bdi>
        </button>
        {damaged && <DamagedNote>{t('answer.damaged')}</DamagedNote>}
      </figcaption>
    </figure>
  );
}
