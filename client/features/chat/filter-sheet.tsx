/** Chooses the documents to ask, by document, body, year and language. Loaded when it is first opened. */
import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { DocumentSummary } from '#contract/documents';
import { facets, passes } from '#contract/facets';
import type { Filter } from '#contract/filter';
import { IconButton } from '../../components/icon-button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { isEmpty, toggled, valuesOf } from './filter-values.ts';
import './filter-sheet.css';

interface Props {
  filter: Filter;
  onChange: (filter: Filter) => void;
  documents: readonly DocumentSummary[];
  onClose: () => void;
}

export default function FilterSheet({ filter, onChange, documents, onClose }: Props) {
  const t = useTranslations('filter');
  const { language } = useInterfaceLanguage();
  const count = documents.filter((document) => passes(filter, document)).length;
  return (
    <Sheet label={t('title')} onClose={onClose}>
      <div className="filter-sheet">
        <header className="filter-sheet-head">
          <h2>{t('title')}</h2>
          <IconButton sign={X} name={t('close')} onClick={onClose} />
        </header>
        <div className="filter-sheet-facets">
          {facets.map((facet) => {
            const values = valuesOf(facet, documents, language);
            const chosen: readonly (string | number)[] = filter[facet] ?? [];
            // A facet in which all documents are alike is nothing to choose by.
            if (values.length < 2 && chosen.length === 0) return null;
            return (
              <fieldset key={facet}>
                <legend className="eyebrow">{t(facet)}</legend>
                {values.map((value) => (
                  <label key={value.value} className="choice">
                    <input
                      type="checkbox"
                      checked={chosen.includes(value.value)}
                      onChange={() => onChange(toggled(filter, value))}
                    />
                    <span>
                      <bdi>{value.text}</bdi>
                      {facet === 'documents' && (
                        <span className="choice-note">
                          {documents.find(({ id }) => id === value.value)?.title[language]}
                        </span>
                      )}
                    </span>
                  </label>
                ))}
              </fieldset>
            );
          })}
        </div>
        <footer className="filter-sheet-foot">
          <p role="status">{t('count', { count })}</p>
          {!isEmpty(filter) && (
            <button type="button" className="quiet-button" onClick={() => onChange({})}>
              {t('all')}
            </button>
          )}
          <button type="button" className="strong-button" onClick={onClose}>
            {t('done')}
          </button>
        </footer>
      </div>
    </Sheet>
  );
}
