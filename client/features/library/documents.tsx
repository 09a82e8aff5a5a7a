/** The library: a search, filters, and the documents that both leave. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { DocumentSummary } from '#contract/documents';
import { SearchField } from '../../components/search-field.tsx';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { useArrival } from '../../lib/use-arrival.ts';
import type { Read } from '../../lib/use-read.ts';
import { useTitle } from '../../lib/use-title.ts';
import { DocumentEntry, entryAnchor } from './document-entry.tsx';
import './documents.css';
import { entriesOf, narrow } from './entries.ts';
import { Filters } from './filters.tsx';
import { everything, isNarrowed, useFilter } from './use-filter.ts';

interface Props {
  documents: Read<DocumentSummary[]>;
  navigated: boolean;
}

export function Documents({ documents, navigated }: Props) {
  const t = useTranslations();
  const heading = useRef<HTMLHeadingElement>(null);
  const lastOpened = useLastOpened();
  useArrival(heading, navigated, lastOpened);
  useTitle(t('app.pageTitle', { page: t('library.title') }));
  useEffect(() => {
    if (lastOpened) document.getElementById(lastOpened)?.scrollIntoView({ block: 'center' });
  }, [lastOpened]);
  return (
    <main className="documents" id="content" tabIndex={-1}>
      <div className="documents-column">
        <h1 ref={heading} tabIndex={-1}>
          {t('library.title')}
        </h1>
        <p className="documents-scope">{t('library.scope')}</p>
        {documents.state === 'loading' && <p role="status">{t('documents.loading')}</p>}
        {documents.state === 'failed' && (
          <div className="documents-nothing" role="alert">
            <p>{t('documents.failed')}</p>
            <button type="button" className="quiet-button" onClick={documents.again}>
              {t('source.tryAgain')}
            </button>
          </div>
        )}
        {documents.state === 'read' && <DocumentList documents={documents.value} />}
      </div>
    </main>
  );
}

function DocumentList({ documents }: { documents: readonly DocumentSummary[] }) {
  const t = useTranslations('library');
  const format = useFormatter();
  const { language } = useInterfaceLanguage();
  const [filter, change] = useFilter();
  const entries = useMemo(
    () => entriesOf(documents, [filter.language, language]),
    [documents, filter.language, language],
  );
  const left = useMemo(() => narrow(entries, filter, language), [entries, filter, language]);
  const narrowed = isNarrowed(filter);
  const onSearch = useCallback((search: string) => change({ search }), [change]);
  const found = narrowed
    ? t('foundOf', { count: left.length, total: format.number(entries.length) })
    : t('found', { count: left.length });
  return (
    <>
      <SearchField
        search={filter.search}
        onSearch={onSearch}
        label={t('searchLabel')}
        placeholder={t('placeholder')}
      />
      <Filters entries={entries} filter={filter} onChange={change} />
      <div className="documents-found">
        <p role="status">{left.length > 0 ? found : t('nothing')}</p>
        {narrowed && (
          <button type="button" className="quiet-button" onClick={() => change(everything)}>
            {t('showAll')}
          </button>
        )}
      </div>
      <ol className="documents-list" aria-label={t('title')}>
        {left.map((entry) => (
          <DocumentEntry key={entry.lead.id} entry={entry} />
        ))}
      </ol>
    </>
  );
}

/** The anchor of the document that was opened from this place in the history, as it was on arrival. */
function useLastOpened(): string | undefined {
  const [anchor] = useState(() => {
    const opened = (history.state as { opened?: unknown } | null)?.opened;
    return typeof opened === 'string' ? entryAnchor(opened) : undefined;
  });
  return anchor;
}
