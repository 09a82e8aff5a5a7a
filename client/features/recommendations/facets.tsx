/** What the list is narrowed by: the values of each facet, with how many recommendations each would leave. */
import { SlidersHorizontal } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { RecommendationFacets, RecommendationFilter } from '#contract/recommendations';
import { useMedia } from '../../lib/use-media.ts';
import './facets.css';
import { chosenIn, countChosen, type Facet, facets, noFilter, toggled } from './use-filter.ts';
import type { NameOf } from './use-names.ts';

/** As in recommendations.css: from here on the filters stand beside the list. */
const wide = '(min-width: 60rem)';

interface Props {
  /** Null before they were read. */
  counted: RecommendationFacets | null;
  filter: RecommendationFilter;
  onFilter: (filter: RecommendationFilter) => void;
  nameOf: NameOf;
}

export function Facets(props: Props) {
  const t = useTranslations('recommendations');
  const hasRoom = useMedia(wide);
  const chosen = countChosen(props.filter);
  if (hasRoom)
    return (
      <section className="facets" aria-label={t('filters')}>
        <FacetGroups {...props} />
      </section>
    );
  return (
    <details className="facets">
      <summary>
        <SlidersHorizontal aria-hidden size={16} />
        {t('filters')}
        {chosen > 0 && <span className="facets-chosen">{t('chosenFilters', { count: chosen })}</span>}
      </summary>
      <FacetGroups {...props} />
    </details>
  );
}

function FacetGroups({ counted, filter, onFilter, nameOf }: Props) {
  const t = useTranslations('recommendations');
  return (
    <>
      {facets.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          counted={counted?.[facet] ?? []}
          filter={filter}
          onFilter={onFilter}
          nameOf={nameOf}
        />
      ))}
      {countChosen(filter) > 0 && (
        <button
          type="button"
          className="quiet-button"
          onClick={() => onFilter({ ...noFilter, search: filter.search })}
        >
          {t('clearFilters')}
        </button>
      )}
    </>
  );
}

interface GroupProps extends Omit<Props, 'counted'> {
  facet: Facet;
  counted: RecommendationFacets[Facet];
}

function FacetGroup({ facet, counted, filter, onFilter, nameOf }: GroupProps) {
  const t = useTranslations('recommendations');
  const format = useFormatter();
  const chosen = chosenIn(filter, facet);
  // What is chosen stays there to be taken back, though nothing is left of it.
  const gone = chosen.filter((value) => counted.every((one) => one.value !== value));
  const shown = [...counted, ...gone.map((value) => ({ value, count: 0 }))];
  if (shown.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{t(`facets.${facet}`)}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} className="facet-value">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => onFilter(toggled(filter, facet, value))}
          />
          <bdi>{nameOf(value)}</bdi>
          <span className="facet-count">{format.number(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}
