/** A paragraph in a list: its citation and its beginning; opens it. */
import { useFormatter } from 'use-intl';
import { type Language, written } from '../../i18n/languages.ts';

interface Props {
  /** Absent where the passage is not cited. */
  number?: number;
  id?: string;
  label: string;
  labelled: ReturnType<typeof written>;
  excerpt: string;
  language: Language;
  onOpen: () => void;
}

export function PassageButton({ number, id, label, labelled, excerpt, language, onOpen }: Props) {
  const format = useFormatter();
  return (
    <button type="button" className="passage" id={id} onClick={onOpen}>
      {number !== undefined && <span className="mark">{format.number(number)}</span>}
      <span className="passage-body">
        <bdi className="passage-label" {...labelled}>
          {label}
        </bdi>
        <span className="passage-excerpt reading" {...written(language)}>
          {excerpt}
        </span>
      </span>
    </button>
  );
}
