/** What the opened document is: title, body, date, whether its text is damaged; and what can be done with the citation. */
import { ChevronDown } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ParagraphView } from '#contract/documents';
import { CopyButton } from '../../components/copy-button.tsx';
import { DamagedNote } from '../../components/damaged-note.tsx';
import { documentDate, languageName } from '../../i18n/dates.ts';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import type { Range } from '../../lib/passage.ts';

const CiteMenu = lazy(() => import('./cite-menu.tsx'));

export interface CitedPlace {
  view: ParagraphView;
  /** In the language of the interface. */
  label: string;
  highlight: Range | null;
}

interface Props extends CitedPlace {
  /** Further things to do with the paragraph. */
  children: ReactNode;
}

export function SourceTitle({ children, ...place }: Props) {
  const { view, label } = place;
  const { document } = view;
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  const [menuOpen, setMenuOpen] = useState(false);
  const menu = useId();
  const title = document.title[language];
  const date = documentDate(document.date, language);
  const translated = document.language !== language;
  const original = languageName(document.language, language);
  const full = t('source.fullCitation', { label, title, date });
  // What was quoted is not in the language of the citation: say in which it is.
  const citation = translated ? t('cite.original', { citation: full, language: original }) : full;
  return (
    <div className="source-title">
      <h3 title={title}>{title}</h3>
      <p className="source-facts">
        <span>{document.body[language]}</span>
        <span>{date}</span>
        {translated && <span>{t('documents.language', { language: original })}</span>}
      </p>
      {document.damaged && (
        <div className="source-damaged">
          <DamagedNote>{t('documents.damagedWhy')}</DamagedNote>
        </div>
      )}
      <div className="source-actions">
        <CopyButton label={t('source.copy')} text={() => citation} />
        <button
          type="button"
          className="quiet-button"
          aria-expanded={menuOpen}
          aria-controls={menu}
          onClick={() => setMenuOpen(!menuOpen)}
        >
          {t('cite.more')}
          <ChevronDown aria-hidden size={15} />
        </button>
        {children}
      </div>
      <div id={menu} hidden={!menuOpen}>
        {menuOpen && (
          <Suspense>
            <CiteMenu {...place} citation={citation} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
