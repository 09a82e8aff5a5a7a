/** The glossary: a search, the themes, and the entries that both leave. */
import { useCallback, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { SearchField } from '../../components/search-field.tsx';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { useArrival } from '../../lib/use-arrival.ts';
import { useScrollKept } from '../../lib/use-scroll-kept.ts';
import { useTitle } from '../../lib/use-title.ts';
import { entryAnchor } from './entry.tsx';
import './glossary.css';
import { Results } from './results.tsx';
import { ThemeFilter } from './theme-filter.tsx';
import { useEntries } from './use-entries.ts';
import { useFilter } from './use-filter.ts';

interface Props {
  navigated: boolean;
  /** The concept that was last open, to whose entry the focus returns. */
  lastConcept: string | null;
}

export function Glossary({ navigated, lastConcept }: Props) {
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  const [filter, change] = useFilter();
  const { search, theme } = filter;
  const entries = useEntries(filter, language);
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLElement>(null);
  useScrollKept(scroller);
  useArrival(heading, navigated, lastConcept === null ? undefined : entryAnchor(lastConcept));
  useTitle(t('app.pageTitle', { page: t('glossary.title') }));
  const onSearch = useCallback((sought: string) => change({ search: sought, theme }), [change, theme]);
  return (
    <main className="glossary" id="content" tabIndex={-1} ref={scroller}>
      <div className="glossary-column">
        <h1 className="page-title" ref={heading} tabIndex={-1}>
          {t('glossary.title')}
        </h1>
        <p className="glossary-scope">{t('glossary.scope')}</p>
        <SearchField
          search={search}
          onSearch={onSearch}
          label={t('glossary.searchLabel')}
          placeholder={t('glossary.placeholder')}
        />
        <ThemeFilter chosen={theme} onChoose={(chosen) => change({ search, theme: chosen })} />
        <Results entries={entries} filter={filter} onShowAll={() => change({ search: '', theme: null })} />
      </div>
    </main>
  );
}
