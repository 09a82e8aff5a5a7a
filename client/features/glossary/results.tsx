/** The entries found, how many there are, and what to say when there are none or they could not be read. */
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { GlossaryFilter } from '../../lib/addresses.ts';
import { Entry, entryAnchor } from './entry.tsx';
import type { Entries } from './use-entries.ts';

interface Props {
  entries: Entries;
  filter: GlossaryFilter;
  onShowAll: () => void;
}

export function Results({ entries: { state, found, more, again }, filter, onShowAll }: Props) {
  const t = useTranslations('glossary');
  const tSource = useTranslations('source');
  // After a failure only what the filter itself has found may stay.
  const shown = state !== 'failed' || found?.wish.filter === filter ? found : null;
  const entries = shown?.entries ?? [];
  const showMore = useFocusOnFirstNew(entries.map(({ id }) => entryAnchor(id)));
  return (
    <section className="glossary-results" aria-label={t('title')} aria-busy={state === 'loading'}>
      <p role="status" className="glossary-found">
        {state === 'loading' && !shown && t('loading')}
        {shown && shown.total > 0 && t('found', { count: shown.total })}
        {/* Isolated, since it may run the other way. */}
        {shown?.total === 0 && t('nothing', { search: `\u2068${shown.wish.filter.search}\u2069` })}
      </p>
      {shown?.total === 0 && (
        <div className="glossary-nothing">
          <p>{t('hint')}</p>
          <button type="button" className="quiet-button" onClick={onShowAll}>
            {t('showAll')}
          </button>
        </div>
      )}
      <ol className="entries">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} filter={filter} />
        ))}
      </ol>
      {state === 'failed' && (
        <div className="glossary-nothing" role="alert">
          <p>{t('failed')}</p>
          <button type="button" className="quiet-button" onClick={again}>
            {tSource('tryAgain')}
          </button>
        </div>
      )}
      {state !== 'failed' && shown && entries.length < shown.total && (
        <button
          type="button"
          className="quiet-button glossary-more"
          aria-disabled={state === 'loading'}
          onClick={() => {
            if (state === 'read') showMore(more);
          }}
        >
          {t('more')}
        </button>
      )}
    </section>
  );
}

/** Whoever asks for more goes on reading at the first that is new. */
function useFocusOnFirstNew(anchors: readonly string[]): (more: () => void) => void {
  const from = useRef<number | null>(null);
  useEffect(() => {
    if (from.current === null) return;
    const firstNew = anchors[from.current];
    if (firstNew === undefined) return;
    document.getElementById(firstNew)?.focus();
    from.current = null;
  }, [anchors]);
  return (more) => {
    from.current = anchors.length;
    more();
  };
}
