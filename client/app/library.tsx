/** The documents that Dalil knows. */
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { DocumentSummary } from '#contract/documents';
import { DamagedNote } from '../components/damaged-note.tsx';
import { documentDate, languageName } from '../i18n/dates.ts';
import { useInterfaceLanguage } from '../i18n/language-provider.tsx';
import { readerAddress } from '../lib/addresses.ts';
import { documentName } from '../lib/document-name.ts';
import type { Read } from '../lib/use-read.ts';
import './library.css';

export function Library({ documents }: { documents: Read<DocumentSummary[]> }) {
  const t = useTranslations('documents');
  return (
    <section className="library" aria-labelledby="library-title">
      <h2 className="eyebrow" id="library-title">
        {t('title')}
      </h2>
      {documents.state === 'loading' && <p role="status">{t('loading')}</p>}
      {documents.state === 'failed' && <LibraryFailed again={documents.again} />}
      {documents.state === 'read' && (
        <ul className="library-list">
          {documents.value.map((document) => (
            <LibraryEntry key={document.id} document={document} />
          ))}
        </ul>
      )}
    </section>
  );
}

function LibraryEntry({ document }: { document: DocumentSummary }) {
  const t = useTranslations('documents');
  const { language } = useInterfaceLanguage();
  return (
    <li className="library-entry">
      <p className="library-symbol">
        <bdi>{documentName(document, language)}</bdi>
        {document.damaged && <DamagedNote>{t('damaged')}</DamagedNote>}
      </p>
      <h3>
        <Link href={readerAddress(document.id)}>{document.title[language]}</Link>
      </h3>
      <p className="library-facts">
        <span>{document.body[language]}</span>
        <span>{documentDate(document.date, language)}</span>
        <span>{t('paragraphs', { count: document.paragraphs })}</span>
        {document.versions.length > 0 && (
          <span>{t('language', { language: languageName(document.language, language) })}</span>
        )}
      </p>
    </li>
  );
}

function LibraryFailed({ again }: { again: () => void }) {
  const t = useTranslations();
  return (
    <div role="alert">
      <p>{t('documents.failed')}</p>
      <button type="button" className="quiet-button" onClick={again}>
        {t('source.tryAgain')}
      </button>
    </div>
  );
}
