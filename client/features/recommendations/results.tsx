/** The recommendations found, by document; how many there are, and what to say when there are none or they could not be read. */
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { DocumentSummary } from '#contract/documents';
import type { Recommendation as Found, RecommendationFilter } from '#contract/recommendations';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { written } from '../../i18n/languages.ts';
import { readerAddress } from '../../lib/addresses.ts';
import { ExportBar } from './export-bar.tsx';
import { opened } from './opened.ts';
import { Recommendation } from './recommendation.tsx';
import { useChoice } from './use-choice.ts';
import { chosenIn, type Facet, noFilter, toggled, type Value } from './use-filter.ts';
import type { List } from './use-list.ts';
import type { NameOf } from './use-names.ts';

interface Props {
  list: List;
  filter: RecommendationFilter;
  onFilter: (filter: RecommendationFilter) => void;
  nameOf: NameOf;
  documents: readonly DocumentSummary[];
}

export function Results({ list: { read, shown }, filter, onFilter, nameOf, documents }: Props) {
  const t = useTranslations('recommendations');
  const tSource = useTranslations('source');
  const { language } = useInterfaceLanguage();
  const choice = useChoice();
  const isShown = shown !== null;
  useEffect(() => {
    const id = isShown ? opened.take() : null;
    if (id !== null) document.getElementById(id)?.focus();
  }, [isShown]);
  const tags = {
    nameOf,
    isFiltered: (facet: Facet, value: Value) => chosenIn(filter, facet).includes(value),
    onFilter: (facet: Facet, value: Value) => onFilter(toggled(filter, facet, value)),
  };
  return (
    <section className="recommendations-results" aria-label={t('title')} aria-busy={read.state === 'loading'}>
      <p role="status" className="recommendations-found">
        {read.state === 'loading' && !shown && t('loading')}
        {shown && (shown.total > 0 ? t('found', { count: shown.total }) : t('nothing'))}
      </p>
      {shown?.total === 0 && (
        <div className="recommendations-nothing">
          <p>{t('hint')}</p>
          <button type="button" className="quiet-button" onClick={() => onFilter(noFilter)}>
            {t('showAll')}
          </button>
        </div>
      )}
      {shown && shown.total > 0 && (
        <ExportBar shown={shown.recommendations} filter={filter} choice={choice} />
      )}
      {byDocument(shown?.recommendations ?? []).map(({ document, recommendations }) => (
        <section key={document} className="recommendations-document" aria-labelledby={`from-${document}`}>
          <h2 id={`from-${document}`}>
            <Link href={readerAddress(document)}>
              <bdi {...written(language)}>{nameOf(document)}</bdi>
            </Link>
          </h2>
          <p className="recommendations-title">
            {documents.find(({ id }) => id === document)?.title[language]}
          </p>
          <ol>
            {recommendations.map((one) => (
              <Recommendation
                key={one.id}
                recommendation={one}
                chosen={choice.ids.has(one.id)}
                onChoose={(chosen) => choice.set([one.id], chosen)}
                {...tags}
              />
            ))}
          </ol>
        </section>
      ))}
      {read.state === 'failed' && (
        <div className="recommendations-nothing" role="alert">
          <p>{t('failed')}</p>
          <button type="button" className="quiet-button" onClick={read.again}>
            {tSource('tryAgain')}
          </button>
        </div>
      )}
    </section>
  );
}

/** They come in the order of the documents. */
function byDocument(all: readonly Found[]): { document: string; recommendations: Found[] }[] {
  const groups: { document: string; recommendations: Found[] }[] = [];
  for (const one of all) {
    const last = groups.at(-1);
    if (last?.document === one.document) last.recommendations.push(one);
    else groups.push({ document: one.document, recommendations: [one] });
  }
  return groups;
}
