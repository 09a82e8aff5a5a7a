/** What the document is: title, symbol, body, date, language, length, and whether its text is damaged. */
import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentView } from '#contract/documents';
import { DamagedNote } from '../../components/damaged-note.tsx';
import { documentDate, languageName } from '../../i18n/dates.ts';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';

interface Props {
  document: DocumentView;
  heading: Ref<HTMLHeadingElement>;
}

export function TitleBlock({ document, heading }: Props) {
  const t = useTranslations('documents');
  const { language } = useInterfaceLanguage();
  return (
    <header className="reader-title">
      <p className="reader-symbol">
        <bdi>{document.symbol ?? document.citeAs?.[language]}</bdi>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {document.title[language]}
      </h1>
      <p className="reader-facts">
        <span>{document.body[language]}</span>
        <span>{documentDate(document.date, language)}</span>
        <span>{t('paragraphs', { count: document.paragraphs })}</span>
        <span>{t('language', { language: languageName(document.language, language) })}</span>
      </p>
      {document.damaged && <DamagedNote>{t('damagedWhy')}</DamagedNote>}
    </header>
  );
}
