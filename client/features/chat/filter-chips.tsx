/** Which documents a question is about, each value a chip that can be taken away where that is offered. */
import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { DocumentSummary } from '#contract/documents';
import type { Filter } from '#contract/filter';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { type FilterValue, valuesIn } from './filter-values.ts';

interface Props {
  filter: Filter;
  documents: readonly DocumentSummary[];
  onRemove?: (value: FilterValue) => void;
}

export function FilterChips({ filter, documents, onRemove }: Props) {
  const t = useTranslations('filter');
  const { language } = useInterfaceLanguage();
  const values = valuesIn(filter, documents, language);
  if (values.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label={t('only')}>
      {values.map((value) => (
        <li key={`${value.facet} ${value.value}`} className="filter-chip">
          <bdi>{value.text}</bdi>
          {onRemove && (
            <button
              type="button"
              aria-label={t('remove', { name: value.text })}
              title={t('remove', { name: value.text })}
              onClick={() => onRemove(value)}
            >
              <X aria-hidden size={14} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
