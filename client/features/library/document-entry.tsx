/** A document in the list: what it is, in which languages it can be read, and what is wrong with its text. */
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { DamagedNote } from '../../components/damaged-note.tsx';
import { documentDate, languageName } from '../../i18n/dates.ts';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { readerAddress } from '../../lib/addresses.ts';
import { documentName } from '../../lib/document-name.ts';
import type { Entry } from './entries.ts';

export const entryAnchor = (document: string): string => `document-${document}`;

/** The list remembers in its place in the history what was opened from it, for whoever comes back. */
const rememberOpened = (document: string) => history.replaceState({ ...history.state, opened: document }, '');

export function DocumentEntry({ entry: { lead, versions } }: { entry: Entry }) {
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  const versionsLabel = useId();
  const inLanguage = (code: typeof language) => languageName(code, language);
  return (
    <li className="document-entry">
      <p className="document-symbol">
        <bdi>{documentName(lead, language)}</bdi>
      </p>
      <h2>
        <Link id={entryAnchor(lead.id)} href={readerAddress(lead.id)} onClick={() => rememberOpened(lead.id)}>
          {lead.title[language]}
        </Link>
      </h2>
      <p className="document-facts">
        <span>{lead.body[language]}</span>
        <time dateTime={lead.date}>{documentDate(lead.date, language)}</time>
        <span>{t('documents.paragraphs', { count: lead.paragraphs })}</span>
        {versions.length === 1 && (
          <span>{t('documents.language', { language: inLanguage(lead.language) })}</span>
        )}
      </p>
      {versions.length > 1 && (
        <div className="document-versions">
          <span id={versionsLabel}>{t('library.versions')}</span>
          <ul aria-labelledby={versionsLabel}>
            {versions.map((version) => (
              <li key={version.id}>
                <Link
                  className="quiet-button"
                  href={readerAddress(version.id)}
                  hrefLang={version.language}
                  onClick={() => rememberOpened(lead.id)}
                >
                  {inLanguage(version.language)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {versions
        .filter(({ damaged }) => damaged)
        .map((version) => (
          <p key={version.id}>
            <DamagedNote>
              {versions.length === 1
                ? t('documents.damagedWhy')
                : t('library.damagedIn', {
                    language: inLanguage(version.language),
                    why: t('documents.damagedWhy'),
                  })}
            </DamagedNote>
          </p>
        ))}
    </li>
  );
}
