/** A sentence of a document with its citation, which opens it, and a warning when its document was damaged. */
import { BookOpenText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { AnswerSentence } from '#contract/ask';
import { DamagedNote } from '../../components/damaged-note.tsx';
import { LitText } from '../../components/lit-text.tsx';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { written } from '../../i18n/languages.ts';
import type { Passage } from '../../lib/passage.ts';
import './quotation.css';
import type { Sources } from './sources.ts';

interface CitationProps {
  label: string;
  /** Id of the button. */
  anchor: string;
  /** All that can be gone through from here, this one among them. */
  passages: readonly Passage[];
  sources: Sources;
}

export function Citation({ label, anchor, passages, sources: { openAnchor, onOpen } }: CitationProps) {
  const t = useTranslations('training');
  const { language } = useInterfaceLanguage();
  return (
    <button
      type="button"
      id={anchor}
      className="training-citation"
      aria-label={t('openSource', { label })}
      aria-expanded={openAnchor === anchor}
      onClick={() => onOpen({ passages, at: passages.findIndex((passage) => passage.anchor === anchor) })}
    >
      <BookOpenText aria-hidden size={16} />
      <bdi {...written(language)}>{label}</bdi>
    </button>
  );
}

interface Props extends Omit<CitationProps, 'label'> {
  sentence: AnswerSentence;
  /** What is said to it. */
  children?: ReactNode;
}

export function Quotation({ sentence, children, ...citing }: Props) {
  const t = useTranslations('answer');
  const { language: interfaceLanguage } = useInterfaceLanguage();
  const { text, language, marks, damaged, citation } = sentence;
  return (
    <figure
      className="training-quotation"
      data-open={citing.sources.openAnchor === citing.anchor || undefined}
    >
      <blockquote className="reading" {...written(language)}>
        <LitText text={text} lit={marks} />
      </blockquote>
      <figcaption>
        <Citation label={citation.label} {...citing} />
        {damaged && (
          <span {...written(interfaceLanguage)}>
            <DamagedNote>{t('damaged')}</DamagedNote>
          </span>
        )}
      </figcaption>
      {children}
    </figure>
  );
}
