/** Every recommendation of the documents: a search, the facets, and what both leave, to read and to take away. */
import { useCallback, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { SearchField } from '../../components/search-field.tsx';
import { readDocuments } from '../../lib/api/documents.ts';
import { useArrival } from '../../lib/use-arrival.ts';
import { useRead } from '../../lib/use-read.ts';
import { useTitle } from '../../lib/use-title.ts';
import { Facets } from './facets.tsx';
import './recommendations.css';
import { Results } from './results.tsx';
import { useFilter } from './use-filter.ts';
import { useList } from './use-list.ts';
import { useNames } from './use-names.ts';

export function Recommendations({ navigated }: { navigated: boolean }) {
  const t = useTranslations();
  const [filter, change] = useFilter();
  const list = useList(filter);
  const read = useRead(readDocuments);
  const documents = read.state === 'read' ? read.value : none;
  const nameOf = useNames(documents);
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, navigated);
  useTitle(t('app.pageTitle', { page: t('recommendations.title') }));
  const onSearch = useCallback((search: string) => change({ ...filter, search }), [change, filter]);
  return (
    <main className="recommendations" id="content" tabIndex={-1}>
      <div className="recommendations-column">
        <h1 className="recommendations-heading" ref={heading} tabIndex={-1}>
          {t('recommendations.title')}
        </h1>
        <p className="recommendations-scope">{t('recommendations.scope')}</p>
        <SearchField
          search={filter.search}
          onSearch={onSearch}
          label={t('recommendations.searchLabel')}
          placeholder={t('recommendations.placeholder')}
        />
        <Facets counted={list.shown?.facets ?? null} filter={filter} onFilter={change} nameOf={nameOf} />
        <Results list={list} filter={filter} onFilter={change} nameOf={nameOf} documents={documents} />
      </div>
    </main>
  );
}

const none: never[] = [];
