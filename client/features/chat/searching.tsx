/** The wait: a page whose lines light up one after another, and a way out. */
import { useTranslations } from 'use-intl';
import type { DocumentSummary } from '#contract/documents';

interface Props {
  documents: readonly DocumentSummary[];
  connected: boolean;
  onStop: () => void;
}

export function Searching({ documents, connected, onStop }: Props) {
  const t = useTranslations();
  const paragraphs = documents.reduce((sum, document) => sum + document.paragraphs, 0);
  const what =
    paragraphs > 0
      ? t('answer.searching', { paragraphs, documents: documents.length })
      : t('answer.searchingAll');
  return (
    <div className="searching">
      <div className="searching-page" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
      <p role="status">{connected ? what : t('connection.held')}</p>
      <button type="button" className="quiet-button" onClick={onStop}>
        {t('answer.stop')}
      </button>
    </div>
  );
}
