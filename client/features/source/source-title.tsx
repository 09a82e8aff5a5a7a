/** What the opened document is: title, symbol, body, date, and whether its text is damaged. */
import { useTranslations } from 'use-intl';
import type { DocumentSummary } from '#contract/documents';
import { CopyButton } from '../../components/copy-button.tsx';
import { DamagedNote } from '../../components/damaged-note.tsx';
import { documentDate, languageName } from '../../i18n/dates.ts';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';

interface Props {
  document: DocumentSummary;
  label: string;
}

export function SourceTitle({ document, label }: Props) {
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  const title = document.title[language];
  const date = documentDate(document.date, language);
  return (
    <header className="source-title">
      <h3 title={title}>{title}</h3>
      <p className="source-facts">
        <span>{document.body[language]}</span>
        <span>{date}</span>
        {document.language !== language && (
          <span>{t('documents.language', { language: languageName(document.language, language) })}</span>
        )}
      </p>
      {document.damaged && (
        <div className="source-damaged">
          <DamagedNote>{t('documents.damagedWhy')}</DamagedNote>
        </div>
      )}
      <CopyButton label={t('source.copy')} text={() => t('source.fullCitation', { label, title, date })} />
    </header>
  );
}
