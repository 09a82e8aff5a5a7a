/** A paragraph in a list: its citation and its beginning; opens it. */
import { useFormatter, useTranslations } from 'use-intl';
import { type Language, written } from '../i18n/languages.ts';
import { DamagedNote } from './damaged-note.tsx';
import './passages.css';
import { PrintedText } from './printed-text.tsx';

interface Props {
  /** Absent where the passage is not cited. */
  number?: number;
  id?: string;
  label: string;
  labelled: ReturnType<typeof written>;
  excerpt: string;
  language: Language;
  /** The text was damaged before it reached us. */
  damaged: boolean;
  onOpen: () => void;
}

export function PassageButton({ number, id, label, labelled, excerpt, language, damaged, onOpen }: Props) {
  const format = useFormatter();
  const t = useTranslations('answer');
  return (
    <button type="button" className="passage" id={id} onClick={onOpen}>
      {number !== undefined && <span className="mark">{format.number(number)}</span>}
      <span className="passage-body">
        <bdi className="passage-label" {...labelled}>
          {label}
        </bdi>
        {damaged && <DamagedNote>{t('damaged')}</DamagedNote>}
        <span className="passage-excerpt reading" {...written(language)}>
          <PrintedText>{excerpt}</PrintedText>
        </span>
      </span>
    </button>
  );
}
